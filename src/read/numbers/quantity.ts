/** A number of persons or things as written: "at least 17", "a dozen", "no", "both", "another three", "half of the 22". */
import type { Count } from '../../model/count.js';

export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly count: Count;
  /** "another three", "two more", "three others": in addition to persons told of before. */
  readonly additional: boolean;
  /** "both", "all three", "the two", "the other": persons told of before. */
  readonly anaphoric: boolean;
  /** "half of the 22", "two of the five", "all": a share of a larger number, when that is given. */
  readonly of: Count | null;
}
/** Spans of digits or number words that count nobody: ages, dates, times, calibres, distances, money, percentages, roads, units, scores. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly kind:
    | 'age'
    | 'date'
    | 'time'
    | 'calibre'
    | 'distance'
    | 'money'
    | 'percent'
    | 'name'
    | 'duration'
    | 'weight'
    | 'ordinal'
    | 'other';
}
export interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly measures: readonly Measure[];
}
