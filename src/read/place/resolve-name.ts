/** Which of the places of one name is meant: the well-known one, unless the container, the kind or the rest of the report says otherwise. */
import { isWithin } from './containers.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';
import type { NameInfo } from './name-info.js';
import type { PlaceContext } from './place-context.js';

/** Steps of prominence (a factor of ten in population each) that a sign is worth. */
const CONTEXT_COUNTRY = 4;
const CONTEXT_UNIT = 5;
const CONTEXT_COUNTY = 2;
const COUNTY_NAMED = 3;
const KIND_AGREES = 3;
const KIND_DIFFERS = -1;
/** A province whose town of the same name holds this share of its people gives way to the town where no kind is said. */
const SEAT_SHARE = 0.1;
const GIVES_WAY = -2.5;

export interface NameSigns {
  /** Unit the text says it lies in. */
  readonly container: PlaceRow | null;
  /** Kind the text says it is: "Aleppo province". */
  readonly kind: PlaceClass | null;
}

export function resolveName(gazetteer: Gazetteer, info: NameInfo, signs: NameSigns, context: PlaceContext): PlaceRow {
  let best = info.rows[0]!;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < info.rows.length; i++) {
    const row = info.rows[i]!;
    if (signs.container !== null && !isWithin(gazetteer, row, signs.container)) continue;
    const score = info.prominence[i]! + contextScore(gazetteer, row, context) + kindScore(gazetteer, info, row, signs.kind);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (signs.kind === null && gazetteer.classOf(best) === 'admin1') return townAmidst(gazetteer, info, best) ?? best;
  return signs.kind === 'admin1' && gazetteer.classOf(best) === 'place' ? (gazetteer.admin1Of(best) ?? best) : best;
}

/** "Minsk", where the town is a unit of its own amidst the region called after it: not the region, though other towns of it are named. */
function townAmidst(gazetteer: Gazetteer, info: NameInfo, region: PlaceRow): PlaceRow | null {
  const country = gazetteer.countryOf(region);
  const least = gazetteer.populationOf(region) * SEAT_SHARE;
  for (const row of info.rows)
    if (
      gazetteer.classOf(row) === 'place' &&
      gazetteer.countryOf(row) === country &&
      gazetteer.populationOf(row) >= least &&
      !isWithin(gazetteer, row, region) &&
      isAmidst(gazetteer, row, region)
    )
      return row;
  return null;
}

/** Degrees from a town to the middle of the region around it. */
const AMIDST = 1;
const isAmidst = (gazetteer: Gazetteer, town: PlaceRow, region: PlaceRow): boolean =>
  Math.abs(gazetteer.latitudeOf(town) - gazetteer.latitudeOf(region)) < AMIDST &&
  Math.abs(gazetteer.longitudeOf(town) - gazetteer.longitudeOf(region)) < AMIDST;

const contextScore = (gazetteer: Gazetteer, row: PlaceRow, context: PlaceContext): number =>
  CONTEXT_COUNTRY * context.country(row) +
  (context.counties.has(row) || context.isInCountyNamed(row) ? COUNTY_NAMED : 0) +
  (gazetteer.classOf(row) === 'country' ? 0 : CONTEXT_UNIT * context.unit(row) + CONTEXT_COUNTY * context.county(row));

function kindScore(gazetteer: Gazetteer, info: NameInfo, row: PlaceRow, kind: PlaceClass | null): number {
  const own = gazetteer.classOf(row);
  if (kind !== null) return own === kind ? KIND_AGREES : KIND_DIFFERS;
  if (own !== 'admin1' && own !== 'admin2') return 0;
  const people = gazetteer.populationOf(row);
  const hasTown = info.rows.some(
    (other) =>
      gazetteer.classOf(other) === 'place' && isWithin(gazetteer, other, row) && gazetteer.populationOf(other) >= people * SEAT_SHARE,
  );
  return hasTown ? GIVES_WAY : 0;
}
