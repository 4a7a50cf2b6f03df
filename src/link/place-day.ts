/** Keys under which units of one place and day meet, however little their words have in common. */
import type { Facts } from './facts.js';

/** Cells a degree; two grids, half a cell apart each way, so that neighbours across the edge of one share a cell of another. */
const CELLS = 2;
const GRIDS = [
  [0, 0],
  [0, 0.5],
  [0.5, 0],
  [0.5, 0.5],
] as const;
/** Days of an incident that lasted that are looked up. */
const MOST_DAYS = 2;
/** Above all hashes of 32 bits, so that no key is one of a near-duplicate band. */
const ABOVE_HASHES = 2 ** 36;

/** Empty where the unit is not dated to the day, or not placed more finely than in a state. */
export function placeDayKeys({ days, where }: Facts): readonly number[] {
  if (!days || !where || where.latitude === null || where.longitude === null || where.precision !== 'place') return [];
  const keys: number[] = [];
  for (let day = days.first; day <= Math.min(days.last, days.first + MOST_DAYS - 1); day++)
    GRIDS.forEach(([south, west], grid) => {
      const row = Math.floor((where.latitude! + 90) * CELLS + south);
      const column = Math.floor((where.longitude! + 180) * CELLS + west);
      keys.push(ABOVE_HASHES + (((day + DAYS_BEFORE_1970) * ROWS + row) * COLUMNS + column) * GRIDS.length + grid);
    });
  return keys;
}

const ROWS = 512;
const COLUMNS = 1024;
/** A thousand years, so that no day is negative. */
const DAYS_BEFORE_1970 = 365_250;
