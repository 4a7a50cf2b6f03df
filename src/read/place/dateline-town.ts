/** The town a report was sent from, where others of other states would be told with their state. */
import type { Layout } from '../text/layout.js';
import type { Candidate } from './candidate.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceWords } from './place-words.js';

/** Countries whose reports tell a town with its state, unless it is near or known by all. */
const TOLD_WITH_STATE = new Set(['US']);
/** A town with quarters that are called by names of their own. */
const LEAST_TOWN = 100_000;

/**
 * "MEMPHIS, Tenn. - Five were shot in Frayser": Memphis, whose quarters are told by their bare names; null for capitals and small towns, and
 * for what an agency sends to the whole country.
 */
export function townSentFrom(
  gazetteer: Gazetteer,
  { ways }: PlaceWords,
  { dateline }: Layout,
  accepted: readonly Candidate[],
): PlaceRow | null {
  if (dateline?.agency && ways.worldwide.has(dateline.agency.toLowerCase())) return null;
  const row = accepted.find(({ features }) => features.includes('dateline'))?.row ?? null;
  if (row === null || gazetteer.classOf(row) !== 'place' || gazetteer.seatOf(row) === 'capital') return null;
  const isToldAlone = TOLD_WITH_STATE.has(gazetteer.place(row).country ?? '') && gazetteer.populationOf(row) >= LEAST_TOWN;
  return isToldAlone ? row : null;
}
