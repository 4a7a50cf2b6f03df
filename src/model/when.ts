import type { TimePrecision } from './vocabulary.js';

/**
 * A time with the precision it was said in. `start` and `end` are ISO 8601: a date for precision day or coarser, a local
 * date-time with offset for finer ones (without offset where the zone is unknown). For week, month and year, `start` is the
 * first and `end` the last day. `end` equals `start` for an instant; both bounds are inclusive.
 * Either may be null for an open bound ("since Monday", "by Tuesday").
 */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  /** IANA zone name of the place, null where the place is not known. */
  readonly zone: string | null;
  /** Which parts the text states and which are implied by context (published date, dateline, earlier sentence). */
  readonly implied: readonly ('year' | 'month' | 'day' | 'time')[];
}
