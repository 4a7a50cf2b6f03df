/** Most ledgers that have a solution have one that is found by counting up; then no solver need be asked whether there is any. */
import type { Bounds, Constraint, Ledger } from './ledger.js';

/** Passes over all constraints; one that moves nothing has found all of them kept. */
const MOST_PASSES = 4;

/**
 * Every cell begins at its lower bound. Where a sum is too large, what it takes off is raised ("three were killed", two of them told
 * as victims: one more victim); where it is too small, what it adds. False says nothing: there may be a solution all the same.
 */
export function isSolvedFromBelow({ constraints }: Ledger, { low, high }: Bounds): boolean {
  const persons = [...low];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = false;
    for (const constraint of constraints) {
      const { plus, minus } = constraint;
      const sum = sumOf(constraint, persons);
      if (sum >= constraint.low && sum <= constraint.high) continue;
      const left =
        sum > constraint.high ? raise(minus, sum - constraint.high, persons, high) : raise(plus, constraint.low - sum, persons, high);
      if (left > 0) return false;
      moved = true;
    }
    if (!moved) return true;
  }
  return false;
}

function sumOf({ plus, minus }: Constraint, persons: readonly number[]): number {
  let sum = 0;
  for (const cell of plus) sum += persons[cell]!;
  for (const cell of minus) sum -= persons[cell]!;
  return sum;
}

/** Raises cells by so many persons together, the first as far as it can; returns how many are left over. */
function raise(cells: readonly number[], by: number, persons: number[], high: readonly number[]): number {
  let left = by;
  for (const cell of cells) {
    const more = Math.min(left, high[cell]! - persons[cell]!);
    persons[cell]! += more;
    left -= more;
  }
  return left;
}
