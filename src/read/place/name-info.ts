/** What the gazetteer says of one name: its places, most prominent first. */
import type { Gazetteer, NameMatch, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';

export interface NameInfo {
  readonly rows: readonly PlaceRow[];
  /** As long as `rows`: the name is an alternate one of that place. */
  readonly alternate: readonly boolean[];
  /** As long as `rows`: how well known each is, on a scale of logarithms of ten of its population. */
  readonly prominence: readonly number[];
  /** Of the most prominent place. */
  readonly class: PlaceClass;
  readonly population: number;
  /** The most prominent one is a capital or seat of a state or province. */
  readonly seat: boolean;
  /** The most prominent one is the capital of a country, which is known however few live there: "Malabo". */
  readonly capital: boolean;
  readonly onlyAlternate: boolean;
}

/** The names of many reports are kept up to this number, then forgotten. */
const KEPT_NAMES = 20_000;

/** Prominence that a class has over a town of the same population. */
const CLASS_PROMINENCE: Readonly<Record<PlaceClass, number>> = {
  place: 0,
  admin2: -1,
  admin1: 0.3,
  country: 2,
  region: 0.5,
};
const SEAT_PROMINENCE = {
  none: 0,
  section: -0.7,
  local: 0.1,
  admin2: 0.2,
  admin1: 0.5,
  capital: 1.7,
} as const;
const ALTERNATE_PROMINENCE = -1.5;
/** "Kuito", a town of so many people, and not Quito, which another tongue calls so. */
const TOWN_OF_THE_NAME = 100_000;
const BESIDE_OWN_NAME = -1.2;
/** A region has no population of its own in most rows; it counts as so many persons. */
const UNKNOWN_REGION = 1_000_000;

/** A function that remembers what it was asked. */
export function createNameInfo(gazetteer: Gazetteer): (match: NameMatch) => NameInfo {
  const kept = new Map<number, NameInfo>();
  return (match) => {
    const known = kept.get(match.firstKey);
    if (known) return known;
    if (kept.size >= KEPT_NAMES) kept.clear();
    const info = lookUp(gazetteer, match);
    kept.set(match.firstKey, info);
    return info;
  };
}

/** How well known a place is. */
export function prominenceOf(gazetteer: Gazetteer, row: PlaceRow, alternate: boolean): number {
  const kind = gazetteer.classOf(row);
  const people = gazetteer.populationOf(row) || (kind === 'region' ? UNKNOWN_REGION : 0);
  return Math.log10(people + 30) + CLASS_PROMINENCE[kind] + SEAT_PROMINENCE[gazetteer.seatOf(row)] + (alternate ? ALTERNATE_PROMINENCE : 0);
}

function lookUp(gazetteer: Gazetteer, match: NameMatch): NameInfo {
  const found: { row: PlaceRow; alternate: boolean; prominence: number }[] = [];
  gazetteer.eachRow(match, (row, alternate) =>
    found.push({
      row,
      alternate,
      prominence: prominenceOf(gazetteer, row, alternate),
    }),
  );
  if (
    found.some(({ row, alternate }) => !alternate && gazetteer.classOf(row) === 'place' && gazetteer.populationOf(row) >= TOWN_OF_THE_NAME)
  )
    for (const one of found) if (one.alternate && gazetteer.classOf(one.row) === 'place') one.prominence += BESIDE_OWN_NAME;
  found.sort((a, b) => b.prominence - a.prominence || a.row - b.row);
  const best = found[0]!.row;
  const seat = gazetteer.seatOf(best);
  return {
    rows: found.map(({ row }) => row),
    alternate: found.map(({ alternate }) => alternate),
    prominence: found.map(({ prominence }) => prominence),
    class: gazetteer.classOf(best),
    population: gazetteer.populationOf(best),
    seat: seat === 'capital' || seat === 'admin1',
    capital: seat === 'capital',
    onlyAlternate: found.every(({ alternate }) => alternate),
  };
}
