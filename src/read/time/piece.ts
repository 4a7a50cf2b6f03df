/** What an expression of time says, before it is known which day it is said on. */
import type { Feast } from './feasts.js';

/** report: counted from the day of the report; last: from the day told of before. */
export type From = 'report' | 'last';
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** Which week, month or year: so many from that of the report or of the day told of last; past: the span up to the report. */
export interface Which {
  readonly from: From | 'past';
  readonly shift: number;
}

/** A day of the year; `year` null where it is not said, unless `shift` says it ("5 June last year"). */
export interface SaidDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}
export interface YearShift {
  readonly from: From;
  readonly years: number;
}

/** How many units: `low` and `high` differ where it is vague ("several days"). */
export interface Amount {
  readonly low: number;
  readonly high: number;
}

export type Calendar =
  | { readonly kind: 'date'; readonly date: SaidDate; readonly until: SaidDate | null; readonly shift: YearShift | null }
  /** "05/06/2016": which is the month is not said. */
  | { readonly kind: 'ambiguous'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly shift: YearShift | null }
  /** `month` is the first of three, as seasons fall in the north. */
  | { readonly kind: 'season'; readonly year: number | null; readonly month: number; readonly shift: YearShift | null }
  /** A day known by name that moves, or the weekend about one that has a name. */
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year: number | null; readonly weekend: boolean }
  | { readonly kind: 'year'; readonly year: number; readonly until: number }
  /** latest: the bare name; last, next: "last Friday"; after, before: counted from the day told of before; week: "Friday of last week". */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly until: number | null;
      readonly turn: 'latest' | 'last' | 'next' | 'after' | 'before';
      readonly week: number | null;
    }
  /** "on the 14th", "the 9th and 10th": of the month told of last, or of the month said ("of last month"). */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly until: number; readonly month: Which | null }
  | { readonly kind: 'day'; readonly from: From; readonly days: number }
  /** Units before (negative) or after; a whole calendar unit where `calendar`, else counted back from the day. */
  | {
      readonly kind: 'units';
      readonly from: From;
      readonly unit: Unit;
      readonly amount: Amount;
      readonly sign: -1 | 1;
      readonly calendar: boolean;
      /** "a year ago today": to the day. */
      readonly toTheDay?: true;
    }
  | { readonly kind: 'weekend'; readonly from: From; readonly weeks: number }
  /** "two days before the vote": counted from something that is not a day. after: "two days after the vote", where it is told how many. */
  | { readonly kind: 'elsewhere'; readonly unit: Unit; readonly after: DaysAfter | null; readonly before: boolean };

export interface DaysAfter {
  readonly unit: 'day' | 'week' | 'month';
  readonly count: number;
}

/** A time of day in minutes after midnight. */
export interface Clock {
  readonly minute: number;
  readonly until: number | null;
  readonly precision: 'minute' | 'hour';
  /** Whether morning or afternoon is known: "2:30" alone may be either. */
  readonly half: 'known' | 'unknown';
  /** The clock it is read from: twelve "7:30 p.m.", twenty-four "19:30" and "07:30"; null "7:30", which may be of either. */
  readonly hours: 12 | 24 | null;
  /** Read from the clock of the place, or Greenwich's. */
  readonly zone: 'local' | 'utc';
  /** The same moment by Greenwich, where it is said too: "3 a.m. (2100 GMT)". */
  readonly utc: number | null;
}

/** Hours after midnight; beyond 24 in the next day. */
export interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly half: 'am' | 'pm' | 'night';
}
export type Edge = 'early' | 'late' | 'mid' | 'none';
export type Bound = 'since' | 'until' | 'before' | 'after';

/** What one element of an expression gives; tokens from `first` up to, not including, `last`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly calendar?: Calendar;
  readonly clock?: Clock;
  readonly part?: Part;
  readonly edge?: Edge;
  /** Means nothing unless another element stands beside it. */
  readonly needy?: boolean;
  /** A span or habit, with the unit it is measured in. */
  readonly duration?: Unit;
}

/** A whole expression. */
export interface Draft {
  first: number;
  last: number;
  readonly sentence: number;
  rule: string;
  calendar: Calendar | null;
  /** Said beside a date: "Sunday, June 5". */
  weekday: number | null;
  clock: Clock | null;
  part: Part | null;
  edge: Edge | null;
  bound: Bound | null;
  duration: Unit | null;
}
