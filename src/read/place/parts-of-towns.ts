/** Which town a part of a town is of, where the report names both. */
import type { Where } from '../../model/where.js';
import type { Candidate, Knowledge } from './candidate.js';
import { isPartOf } from './far-namesakes.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceMention } from './place-mention.js';
import { WORD } from './place-words.js';

/** A town that has parts of its own name. */
const BIG_TOWN = 100_000;
/** Towns of a report that parts are looked for in. */
const MOST_TOWNS = 50;

/**
 * Says of each part of a town which town it is of, where the report names that too: a part the gazetteer knows lies near it; of one that
 * only the text calls a part ("the Broadmeadow neighborhood"), it is the nearest town, else the first of the report.
 */
export function withTowns(
  { gazetteer }: Knowledge,
  marks: Uint32Array,
  caseless: boolean,
  accepted: readonly Candidate[],
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const towns = new Map<PlaceRow, Where>();
  const isListedPart = (row: PlaceRow): boolean => gazetteer.seatOf(row) === 'section';
  const isSaidPart = ({ name }: Candidate): boolean => (name.casing === 'mixed' || caseless) && (marks[name.lastToken]! & WORD.part) !== 0;
  const said = new Set(accepted.filter(isSaidPart).map(({ row }) => row));
  accepted.forEach((candidate, i) => {
    const { row, unlistedIn } = candidate;
    if (
      row !== null &&
      !said.has(row) &&
      unlistedIn === null &&
      gazetteer.classOf(row) === 'place' &&
      !isListedPart(row) &&
      gazetteer.populationOf(row) >= BIG_TOWN &&
      towns.size < MOST_TOWNS
    )
      towns.set(row, mentions[i]!.where!);
  });
  if (towns.size === 0) return mentions;
  return mentions.map((mention, i) => {
    const { row } = accepted[i]!;
    if (row === null || accepted[i]!.within !== null || towns.has(row)) return mention;
    if (!said.has(row) && (accepted[i]!.unlistedIn !== null || !isListedPart(row))) return mention;
    // Solmera, Queens
    const behind = accepted[i + 1]?.name.firstToken === accepted[i]!.name.lastToken + 1 ? accepted[i + 1]!.row : null;
    const around = [...towns.keys()].filter((one) => isPartOf(gazetteer, row, one));
    const town =
      around.find((one) => one === behind) ??
      nearestOf(gazetteer, row, around) ??
      (said.has(row) && gazetteer.classOf(row) === 'place' ? [...towns.keys()][0] : undefined);
    if (town === undefined) return mention;
    const within = towns.get(town)!;
    // "the San Orlas neighborhood" is none of the towns that are called so
    const isNamesake = said.has(row) && !isPartOf(gazetteer, row, town);
    const where = isNamesake ? { ...within, name: mention.where!.name, geonameId: null } : mention.where;
    return { ...mention, where, partOf: within };
  });
}

/** The town whose middle lies nearest to a place; undefined of none. */
function nearestOf(gazetteer: Gazetteer, row: PlaceRow, towns: readonly PlaceRow[]): PlaceRow | undefined {
  const offOf = (town: PlaceRow): number =>
    Math.hypot(gazetteer.latitudeOf(row) - gazetteer.latitudeOf(town), gazetteer.longitudeOf(row) - gazetteer.longitudeOf(town));
  let nearest: PlaceRow | undefined;
  for (const town of towns) if (nearest === undefined || offOf(town) < offOf(nearest)) nearest = town;
  return nearest;
}
