/** Turns what an expression says into days, counted from the report's day or from the day told of before. */
import type { TimePrecision } from '../../model/vocabulary.js';
import type { When } from '../../model/when.js';
import { civil, type Day, dayOf, isDate, monthSpan, weekdayOf, weekSpan, yearSpan } from './calendar.js';
import { dayOfFeast, latestFeast, weekendOf } from './feasts.js';
import type { Amount, Calendar, Draft, From, SaidDate, Unit, YearShift } from './piece.js';

export type Implied = When['implied'][number];

/** First and last day of what is meant. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
  readonly precision: TimePrecision;
  readonly implied: readonly Implied[];
}

export interface Around {
  readonly report: Day | null;
  /** What a bare weekday is counted back from. */
  readonly weekday: Day | null;
  /** The day told of last. */
  readonly last: Day | null;
  /** The last of the year told of last: "in February 2015 … on 26 February that year". */
  readonly lastYear: Day | null;
  /** A full date stated shortly before, or nearest where the report has no day of its own. */
  readonly stated: Day | null;
  readonly statedNear: boolean;
  readonly monthFirst: boolean | null;
  /** The year each month is told of elsewhere in the report; null for one told of in several years. */
  readonly yearOfMonth: ReadonlyMap<number, number | null>;
  /** The latest full date stated, where it lies after the report's own day: then that day is too early. */
  readonly latest: Day | null;
  /** The sentence says that it is still to come. */
  readonly future: boolean;
}

/** Writers date a report ahead of the news by a day or two, never more. */
const AHEAD = 2;
/** A date without a year goes with a full date told of shortly before it, when it is within a season of it. */
const SAME_STORY = 92;
const WHOLE_DATE: readonly Implied[] = ['year', 'month', 'day'];

/** Null where there is nothing to count from. */
export function resolveDays(calendar: Calendar, draft: Draft, around: Around): Days | null {
  switch (calendar.kind) {
    case 'date':
      return date(calendar, draft, around);
    case 'ambiguous':
      return ambiguous(calendar, around);
    case 'month':
      return month(calendar, around);
    case 'season':
      return season(calendar, around);
    case 'feast':
      return feast(calendar, around);
    case 'year':
      return { start: dayOf(calendar.year, 1, 1), end: dayOf(calendar.until, 12, 31), precision: 'year', implied: [] };
    case 'weekday':
      return weekday(calendar, around);
    case 'day-of-month':
      return dayOfMonth(calendar, draft.weekday, around);
    case 'day':
      return day(anchor(calendar.from, around), calendar.days);
    case 'weekend':
      return weekend(anchor(calendar.from, around), calendar.weeks, around.future);
    case 'units':
      return units(calendar, anchor(calendar.from, around));
    case 'elsewhere':
      return null;
  }
}

const anchorOfYear = ({ from, years }: YearShift, around: Around): Day | null =>
  from === 'last' && years === 0 ? (around.lastYear ?? around.last) : anchor(from, around);
const anchor = (from: From, around: Around): Day | null => (from === 'report' ? around.report : around.last);
const day = (from: Day | null, days: number): Days | null =>
  from === null ? null : { start: from + days, end: from + days, precision: 'day', implied: WHOLE_DATE };

function date({ date: said, until, shift }: Extract<Calendar, { kind: 'date' }>, draft: Draft, around: Around): Days | null {
  const start = dayInYear(said, shift, draft.weekday, around);
  if (start === null) return null;
  const implied: readonly Implied[] = said.year === null ? ['year'] : [];
  let end = start;
  if (until) {
    const { year, month: first } = civil(start);
    end = dayOf(until.year ?? (until.month < first ? year + 1 : year), until.month, until.day);
  }
  return { start, end: Math.max(start, end), precision: 'day', implied };
}

function dayInYear(said: SaidDate, shift: YearShift | null, weekdayBeside: number | null, around: Around): Day | null {
  const { month: m, day: d } = said;
  if (said.year !== null) return dayOf(said.year, m, d);
  if (shift) {
    const from = anchorOfYear(shift, around);
    return from === null ? null : inYear(civil(from).year + shift.years, m, d);
  }
  if (around.stated !== null && (around.statedNear || around.report === null)) {
    const near = nearest(around.stated, m, d);
    if (near !== null && (around.report === null || Math.abs(near - around.stated) <= SAME_STORY)) return near;
  }
  if (around.report === null) return null;
  const latest = around.future
    ? following(around.report, m, d)
    : preceding(Math.max(around.report, around.latest ?? around.report) + AHEAD, m, d);
  if (weekdayBeside === null && latest !== null && around.report - latest > SAME_STORY) return inYearTold(latest, said, around);
  if (weekdayBeside === null || latest === null || weekdayOf(latest) === weekdayBeside) return latest;
  return withWeekday(latest, m, d, weekdayBeside, around.report) ?? latest;
}

/** "in December 2014 … the Dec. 6 shooting", told long after: of the year that month is told of elsewhere in the report. */
function inYearTold(latest: Day, { month: m, day: d }: SaidDate, { yearOfMonth }: Around): Day {
  const year = yearOfMonth.get(m) ?? null;
  return year === null ? latest : Math.min(latest, inYear(year, m, d) ?? latest);
}

const inYear = (year: number, m: number, d: number): Day | null => (isDate(year, m, d) ? dayOf(year, m, d) : null);

function preceding(from: Day, m: number, d: number): Day | null {
  const { year } = civil(from);
  for (let y = year; y > year - 9; y--) {
    const at = inYear(y, m, d);
    if (at !== null && at <= from) return at;
  }
  return null;
}

function following(from: Day, m: number, d: number): Day | null {
  const { year } = civil(from);
  for (let y = year; y < year + 9; y++) {
    const at = inYear(y, m, d);
    if (at !== null && at >= from) return at;
  }
  return null;
}

function nearest(to: Day, m: number, d: number): Day | null {
  const back = preceding(to, m, d),
    forth = following(to, m, d);
  return back === null ? forth : forth === null ? back : to - back <= forth - to ? back : forth;
}

/** How far a weekday beside a date may move it: forward where the report's own date is a little too early, back where it tells of old times. */
const WEEKDAY_FORTH = 62;
const WEEKDAY_BACK_YEARS = 6;

/** "Sunday, June 5" without a year, told years later: the latest year in which the fifth of June was a Sunday. */
function withWeekday(latest: Day, m: number, d: number, weekdayBeside: number, report: Day): Day | null {
  const { year } = civil(latest);
  for (let y = year + 1; y >= year - WEEKDAY_BACK_YEARS; y--) {
    const at = inYear(y, m, d);
    if (at !== null && weekdayOf(at) === weekdayBeside && at <= report + WEEKDAY_FORTH) return at;
  }
  return null;
}

/** Both readings stay open where nothing tells which is meant: never a guess. */
function ambiguous({ first, second, year }: Extract<Calendar, { kind: 'ambiguous' }>, { monthFirst }: Around): Days | null {
  if (monthFirst === null) return null;
  const at = monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  return { start: at, end: at, precision: 'day', implied: ['month', 'day'] };
}

function month({ year, month: m, shift }: Extract<Calendar, { kind: 'month' }>, around: Around): Days | null {
  if (year !== null) return { ...monthSpan(year, m), precision: 'month', implied: [] };
  const y = yearOfMonth(m, shift, around);
  return y === null ? null : { ...monthSpan(y, m), precision: 'month', implied: ['year'] };
}

/** Shifts of a hundred stand for "last June" and "next June": the nearest such month that is over, or yet to come. */
function yearOfMonth(m: number, shift: YearShift | null, around: Around): number | null {
  const from = shift ? anchorOfYear(shift, around) : (around.report ?? around.stated);
  if (from === null) return null;
  const now = civil(from);
  if (shift && Math.abs(shift.years) < 100) return now.year + shift.years;
  if (shift) return shift.years < 0 ? (m < now.month ? now.year : now.year - 1) : m > now.month ? now.year : now.year + 1;
  if (around.statedNear && around.stated !== null && around.report !== null) {
    const told = civil(around.stated);
    if (Math.abs((told.year - now.year) * 12 + told.month - now.month) > 12) return m <= told.month + 3 ? told.year : told.year - 1;
  }
  if (around.future) return m >= now.month ? now.year : now.year + 1;
  return m <= now.month ? now.year : now.year - 1;
}

function season({ year, month: m, shift }: Extract<Calendar, { kind: 'season' }>, around: Around): Days | null {
  const y = year ?? yearOfMonth(m, shift, around);
  if (y === null) return null;
  return {
    start: monthSpan(y, m).start,
    end: monthSpan(y, m + 2).end,
    precision: 'month',
    implied: year === null ? ['year', 'month'] : ['month'],
  };
}

/** Months looked back for one in which a day of that number is of the day of the week told beside it. */
const MONTHS_BACK = 12;

/** The latest such day that is not later than the month told of last, nor than the report. */
function dayOfMonth(
  said: Extract<Calendar, { kind: 'day-of-month' }>,
  beside: number | null,
  { report, last, future }: Around,
): Days | null {
  const from = (said.month ? said.month.from === 'report' : beside !== null) ? report : (last ?? (said.month ? null : report));
  if (from === null) return null;
  const { year, month: m } = civil(from);
  if (said.month) return ofMonth(said, monthSpan(year, m + said.month.shift));
  for (let back = 0; back <= (beside === null ? 1 : MONTHS_BACK); back++) {
    const days = ofMonth(said, monthSpan(year, m - back));
    const isAhead = days !== null && report !== null && days.start > report && !future;
    if (days && !isAhead && (beside === null || weekdayOf(days.start) === beside)) return days;
  }
  return null;
}

function ofMonth({ day: d, until }: Extract<Calendar, { kind: 'day-of-month' }>, { start, end }: { start: Day; end: Day }): Days | null {
  const last = start + until - 1;
  return last > end ? null : { start: start + d - 1, end: last, precision: 'day', implied: ['year', 'month'] };
}

/** The feast of the year that is said, else the latest one not after the report. */
function feast({ feast: named, year, weekend: isWeekend }: Extract<Calendar, { kind: 'feast' }>, { report }: Around): Days | null {
  if (year === null && report === null) return null;
  const day = year === null ? latestFeast(named, report! + AHEAD) : dayOfFeast(named, year);
  const { start, end } = isWeekend ? weekendOf(day) : { start: day, end: day };
  return { start, end, precision: 'day', implied: year === null ? WHOLE_DATE : ['month', 'day'] };
}

/** News tells of the past: a bare weekday is the latest one not after the report, its own weekday the report's own day. */
function weekday({ weekday: name, until, turn, week }: Extract<Calendar, { kind: 'weekday' }>, around: Around): Days | null {
  const from =
    turn === 'after' || turn === 'before'
      ? around.last
      : turn === 'latest' && !around.future && week === null
        ? around.weekday
        : around.report;
  if (from === null) return null;
  const start =
    week !== null
      ? weekSpan(from).start + 7 * week + ((name + 6) % 7)
      : turned(from, name, turn === 'latest' && around.future ? 'next' : turn);
  const end = until === null ? start : start + ((until - name + 7) % 7);
  if (end > from && turn === 'latest' && !around.future && week === null)
    return { start: start - 7, end: end - 7, precision: 'day', implied: WHOLE_DATE };
  return { start, end, precision: 'day', implied: WHOLE_DATE };
}

function turned(from: Day, name: number, turn: 'latest' | 'last' | 'next' | 'after' | 'before'): Day {
  const back = (weekdayOf(from) - name + 7) % 7;
  const forth = (name - weekdayOf(from) + 7) % 7;
  switch (turn) {
    case 'latest':
      return from - back;
    case 'last':
    case 'before':
      return from - (back || 7);
    case 'next':
    case 'after':
      return from + (forth || 7);
  }
}

/** The weekend before the report where it is not over, or has not begun, on the report's own day. */
function weekend(from: Day | null, weeks: number, future: boolean): Days | null {
  if (from === null) return null;
  const monday = weekSpan(from).start;
  const own = weekdayOf(from) === 6 || weekdayOf(from) === 0 || future ? monday + 5 : monday - 2;
  const shift = weeks < 0 && own === monday - 2 ? 0 : weeks;
  return { start: own + 7 * shift, end: own + 7 * shift + 1, precision: 'day', implied: WHOLE_DATE };
}

function units({ unit, amount, sign, calendar, toTheDay }: Extract<Calendar, { kind: 'units' }>, from: Day | null): Days | null {
  if (from === null) return null;
  if (toTheDay) return day(sameDay(from, unit, sign * amount.low), 0);
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return shortly(from, unit, amount, sign);
  if (amount.low !== amount.high && !calendar) return vaguely(from, unit, amount, sign);
  const n = sign * amount.low;
  const { year, month: m } = civil(from);
  switch (unit) {
    case 'day':
      return day(from, n);
    case 'week':
      // a week ago, told to a day where "three weeks ago" is not
      if (amount.low === 1 && !calendar) return day(from, 7 * n);
      return { ...weekSpan(from + 7 * n), precision: 'week', implied: WHOLE_DATE };
    case 'month':
      return { ...monthSpan(year, m + n), precision: 'month', implied: ['year', 'month'] };
    case 'year':
      return { ...yearSpan(year + n), precision: 'year', implied: ['year'] };
    case 'decade':
      return { start: yearSpan(year + 10 * n - 2).start, end: yearSpan(year + 10 * n + 2).end, precision: 'year', implied: ['year'] };
  }
}

/** The day of that number so many months or years off, the last of the month where it has no such day; the day of that name so many weeks off. */
function sameDay(from: Day, unit: Unit, n: number): Day {
  if (unit === 'day' || unit === 'week') return from + n * LENGTH[unit];
  const { year, month: m, day: d } = civil(from);
  const { start, end } = monthSpan(year, unit === 'month' ? m + n : m + 12 * n * (unit === 'decade' ? 10 : 1));
  return Math.min(start + d - 1, end);
}

/** Some hours before or after: the same day, or as many days as the hours fill. */
function shortly(from: Day, unit: Unit, amount: Amount, sign: -1 | 1): Days {
  const days = unit === 'hour' && amount.low === amount.high ? Math.floor(amount.low / 24) : 0;
  return { start: from + sign * days, end: from + sign * days, precision: 'day', implied: WHOLE_DATE };
}

const LENGTH: Readonly<Record<Unit, number>> = { second: 0, minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365, decade: 3650 };
const COARSER: Readonly<Record<Unit, TimePrecision>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'week',
  week: 'month',
  month: 'year',
  year: 'year',
  decade: 'year',
};

// several days ago
// ^^^^^^^ two to seven
function vaguely(from: Day, unit: Unit, amount: Amount, sign: -1 | 1): Days {
  const near = from + sign * amount.low * LENGTH[unit],
    far = from + sign * amount.high * LENGTH[unit];
  return { start: Math.min(near, far), end: Math.max(near, far), precision: COARSER[unit], implied: WHOLE_DATE };
}
