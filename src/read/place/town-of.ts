/** Countries and states that are one town, and where a place without a point of its own is put. */
import type { Where } from '../../model/where.js';
import type { PlaceMention } from './place-mention.js';

/** Countries and territories that are one town. */
const CITY_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'VA', 'GI']);
/** States that are one town, and how it is called. */
const TOWN_STATES: ReadonlyMap<string, string> = new Map([['US/District of Columbia', 'Washington']]);
const townOf = ({ precision, country, name }: Where): string | null =>
  precision === 'admin1' ? (TOWN_STATES.get(`${country}/${name}`) ?? null) : null;
export const precisionOf = (where: Where): Where['precision'] => {
  const { precision, country } = where;
  if (precision === 'country' && country !== null && CITY_STATES.has(country)) return 'place';
  return townOf(where) === null ? precision : 'place';
};

/** "A shooting in Southwest D.C." happened in Washington. */
export function asTown(where: Where | null): Where | null {
  const town = where && townOf(where);
  return town === null ? where : { ...where!, name: town, precision: 'place' };
}

/** A place without a point of its own is put where the place or unit named with it lies, no more precisely than that. */
export function withPoint(where: Where | null, beside: Where | null, toponyms: readonly PlaceMention[]): Where | null {
  if (where && where.latitude === null && beside?.latitude != null)
    return { ...where, latitude: beside.latitude, longitude: beside.longitude, precision: widest(where.precision, beside.precision) };
  if (!where || where.latitude !== null || where.admin1 === null) return where;
  const unit = toponyms.find(
    ({ where: other }) =>
      (other!.precision === 'admin1' || other!.precision === 'admin2') &&
      other!.latitude !== null &&
      other!.country === where.country &&
      other!.admin1 === where.admin1,
  )?.where;
  return unit ? { ...where, latitude: unit.latitude, longitude: unit.longitude, precision: unit.precision } : where;
}

const WIDTHS: readonly Where['precision'][] = ['site', 'place', 'admin2', 'admin1', 'country'];
const widest = (one: Where['precision'], other: Where['precision']): Where['precision'] =>
  WIDTHS.indexOf(one) > WIDTHS.indexOf(other) ? one : other;
