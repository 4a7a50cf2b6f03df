/** So many persons, from low to high, and the number that stands; every figure is one of these. */
import type { Count } from '../model/count.js';

/** `high` null: open. `best` null: no number is named ("dozens"). Always low ≤ best ≤ high. */
export interface Range {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/** The number a policy publishes for a vague term ("dozens"), null where it names none. */
export type VagueNumber = (term: string) => number | null;

export const ZERO: Range = { low: 0, best: 0, high: 0 };

/** "At least 14" stands for 14, "up to 5" for 5, "between 5 and 7" for the lower; "dozens" for none unless the policy names one. */
export function rangeOfCount(count: Count, vague: VagueNumber | null): Range {
  const low = Math.max(0, count.low ?? 0);
  const high = count.high === null ? null : Math.max(low, count.high);
  return { low, best: bestOfCount(count, low, high, vague), high };
}

function bestOfCount(count: Count, low: number, high: number | null, vague: VagueNumber | null): number | null {
  if (count.best !== undefined) return clamp(count.best, low, high);
  switch (count.modifier) {
    case 'vague': {
      const named = vague?.(count.term ?? '') ?? null;
      return named === null ? null : clamp(named, low, high);
    }
    case 'at-most':
    case 'less-than':
      return high ?? low;
    default:
      return low;
  }
}

export const clamp = (n: number, low: number, high: number | null): number => Math.max(low, high === null ? n : Math.min(n, high));

export const add = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  best: a.best === null || b.best === null ? null : a.best + b.best,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

/** Can both be true of the same persons? */
export const compatible = (a: Range, b: Range): boolean => (a.high === null || b.low <= a.high) && (b.high === null || a.low <= b.high);

/** What two compatible statements about the same persons leave possible; the narrower one's best stands. */
export function meet(a: Range, b: Range): Range {
  const low = Math.max(a.low, b.low);
  const high = a.high === null ? b.high : b.high === null ? a.high : Math.min(a.high, b.high);
  const named = a.best === null ? b.best : b.best === null ? a.best : width(b) < width(a) ? b.best : a.best;
  return { low, best: named === null ? null : clamp(named, low, high), high };
}

const width = (range: Range): number => (range.high === null ? Infinity : range.high - range.low);

/** Raises low and lowers high where other figures leave no more room; a range never turns inside out. */
export function tighten(range: Range, low: number, high: number | null): Range {
  const newLow = range.high === null ? Math.max(range.low, low) : Math.min(Math.max(range.low, low), range.high);
  const newHigh = high === null || high < newLow ? range.high : range.high === null ? high : Math.min(range.high, high);
  return { low: newLow, best: range.best === null ? null : clamp(range.best, newLow, newHigh), high: newHigh };
}

/** One number and no more, so nothing is left open. */
export const isExact = (range: Range): boolean => range.high !== null && range.low === range.high;

export const sameRange = (a: Range, b: Range): boolean => a.low === b.low && a.best === b.best && a.high === b.high;
