/** The town a report was sent from, where others of other states would be told with their state. */
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Candidate, Knowledge } from './candidate.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Countries whose reports tell a town with its state, unless it is near or known by all. */
export const TOLD_WITH_STATE = new Set(['US']);
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

/**
 * "LUGO: A lawyer was shot in Orlasvik. It is the fifth such murder in the city": Lugo, whose own paper tells of it, where no other place of the
 * country is named but those that hold it; null for small towns, and where nothing is called the city.
 */
export function townToldAsTheCity({ gazetteer, words }: Knowledge, layout: Layout, accepted: readonly Candidate[]): PlaceRow | null {
  const town = accepted.find(({ features }) => features.includes('dateline'))?.row ?? null;
  if (town === null || gazetteer.classOf(town) !== 'place' || gazetteer.populationOf(town) < TOLD_BY_POLICE) return null;
  const country = gazetteer.countryOf(town);
  const around = [town, country, gazetteer.admin1Of(town), gazetteer.admin2Of(town)];
  const isOther = ({ row }: Candidate): boolean => row !== null && gazetteer.countryOf(row) === country && !around.includes(row);
  return !accepted.some(isOther) && namesTheCity(words, layout) ? town : null;
}

// in the city | several parts of the city, but "in the city of Sremna"
function namesTheCity({ ways }: PlaceWords, layout: Layout): boolean {
  const { tokens } = layout;
  for (let at = 2; at < tokens.length; at++)
    if (
      ways.cities.at(tokens[at]!) &&
      isSmallWord(layout, at - 1, 'the') &&
      (isSmallWord(layout, at - 2, 'in') || isSmallWord(layout, at - 2, 'of')) &&
      !isSmallWord(layout, at + 1, 'of')
    )
      return true;
  return false;
}

/** A town whose police tell of what was done in its quarters, by their bare names. */
const TOLD_BY_POLICE = 300_000;

/**
 * "Two were shot in Solmera, Memphis police said": the one great town whose police tell of it, where no other place of the report has police of
 * its own; null where there are several, or none.
 */
export function townOfPolice(
  { gazetteer }: Knowledge,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
): PlaceRow | null {
  let town: PlaceRow | null = null;
  for (const { row, features, name } of accepted) {
    if (row === null || !features.includes('respondersAfter')) continue;
    if (town !== null && town !== row) return null;
    const isGreat = gazetteer.classOf(row) === 'place' && gazetteer.populationOf(row) >= TOLD_BY_POLICE;
    const isSaid = isSmallWord(layout, name.lastToken, 'police') && ((marks[name.lastToken + 1] ?? 0) & WORD.say) !== 0;
    if (!isGreat || !isSaid) return null;
    town = row;
  }
  return town;
}
