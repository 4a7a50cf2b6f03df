/** How near each other two places lie. */
import type { Where } from '../../model/where.js';

/** Degrees of latitude and longitude from a county's middle within which its towns lie. */
const COUNTY_REACH = 0.5;

export const isNear = (one: Where, other: Where): boolean =>
  one.latitude !== null &&
  other.latitude !== null &&
  Math.abs(one.latitude - other.latitude) < COUNTY_REACH &&
  Math.abs(one.longitude! - other.longitude!) < COUNTY_REACH;
