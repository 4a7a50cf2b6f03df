/** Reads days, months and years as they are written: "June 5", "5 June 2016", "2016-06-05", "in March 1987", "2011". */
import { isDate } from './calendar.js';
import { isNameOfBody } from './named-by-day.js';
import { isMonthOfDeed, isOfDeed, MONTH_OF_DEED, YEAR_OF_DEED } from './of-deed.js';
import type { Calendar, Piece, SaidDate, YearShift } from './piece.js';
import { isAt, isMark, lowerAt, type Scope, smallNumber, wordAt, yearNumber } from './scope.js';

/** An expression that opens with the name of a month. */
export function readMonthFirst(scope: Scope, at: number): Piece | null {
  const word = wordAt(scope, at);
  const month = word.month!;
  const token = scope.tokens[at]!;
  if (!scope.caseless && !token.capital) return null;
  if (token.possessive) return null;
  return dayAfterMonth(scope, at, month) ?? yearAfterMonth(scope, at, month) ?? bareMonth(scope, at, month);
}

// June 5 | June 5, 2016 | June 4-5 | June 4 and 5 | June 30 - July 2
function dayAfterMonth(scope: Scope, at: number, month: number): Piece | null {
  const lower = lowerAt(scope, at + 1);
  const days = dayOrRange(lower);
  if (!days || !isDate(null, month, days.first)) return null;
  if (
    wordAt(scope, at + 2).notDate ||
    (days.first > 0 && scope.tokens[at + 1]!.end < scope.text.length && scope.text[scope.tokens[at + 1]!.end] === '%')
  )
    return null;
  let last = at + 2;
  let until: SaidDate | null = days.last === null ? null : { year: null, month, day: days.last };
  if (!until) {
    const range = laterDay(scope, last, month, days.first);
    if (range) ({ until, last } = range);
  }
  const year = yearAfter(scope, last, true);
  if (year) last = year.last;
  const shift = year ? null : yearShiftAfter(scope, last);
  return date(
    scope,
    at,
    shift?.last ?? last,
    { year: year?.year ?? null, month, day: days.first },
    until && { ...until, year: until.year ?? year?.year ?? null },
    shift?.shift ?? null,
  );
}

function date(scope: Scope, first: number, last: number, from: SaidDate, until: SaidDate | null, shift: YearShift | null): Piece | null {
  if (!isDate(from.year, from.month, from.day)) return null;
  if (until && !isDate(until.year, until.month, until.day)) return null;
  if (wordAt(scope, last).notDate && from.year === null && !wordAt(scope, last).stopWord) return null;
  return { first, last, rule: 'dates.date', calendar: { kind: 'date', date: from, until, shift } };
}

/** "4-5" and "5": the days a token stands for. */
function dayOrRange(lower: string): { readonly first: number; readonly last: number | null } | null {
  const day = smallNumber(lower);
  if (day !== null) return { first: day, last: null };
  const range = /^(\d{1,2})(?:st|nd|rd|th)?[-/](\d{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  return range && Number(range[1]) < Number(range[2]) ? { first: Number(range[1]), last: Number(range[2]) } : null;
}

function laterDay(scope: Scope, at: number, month: number, first: number): { readonly until: SaidDate; readonly last: number } | null {
  const joint = wordAt(scope, at);
  if (!joint.to && !joint.and) return null;
  const next = wordAt(scope, at + 1);
  const otherMonth = next.month;
  const dayAt = otherMonth ? at + 2 : at + 1;
  const day = smallNumber(lowerAt(scope, dayAt));
  if (day === null) return null;
  if (
    otherMonth
      ? joint.and && !(isAt(scope, at - 3, 'between') || isAt(scope, at - 4, 'between'))
      : day <= first || !closesDate(scope, dayAt + 1)
  )
    return null;
  return { until: { year: null, month: otherMonth ?? month, day }, last: dayAt + 1 };
}

/** What follows is no noun that the number before it could count. */
const closesDate = (scope: Scope, at: number): boolean =>
  isMark(scope, at) || Boolean(wordAt(scope, at).stopWord) || yearNumber(lowerAt(scope, at)) !== null;

/** ", 2016", "2016", or "90" where it can be no day. */
function yearAfter(scope: Scope, at: number, comma: boolean): { readonly year: number; readonly last: number } | null {
  const skip = comma && lowerAt(scope, at) === ',' ? at + 1 : isAt(scope, at, 'of') ? at + 1 : at;
  const lower = lowerAt(scope, skip);
  const year = yearNumber(lower);
  if (year !== null) return wordAt(scope, skip + 1).notYear ? null : { year, last: skip + 1 };
  if (skip !== at || lower.length !== 2) return null;
  const short = smallNumber(lower, false);
  return short !== null && short > 31 && !wordAt(scope, at + 1).notYear && closesDate(scope, at + 1)
    ? { year: 1900 + short, last: at + 1 }
    : null;
}

// on 5 June last year | in June of last year | in March this year
//           ^^^^^^^^^           ^^^^^^^^^^^^          ^^^^^^^^^
export function yearShiftAfter(scope: Scope, at: number): { readonly shift: YearShift; readonly last: number } | null {
  let k = at;
  if (lowerAt(scope, k) === ',') k++;
  if (isAt(scope, k, 'of')) k++;
  if (isAt(scope, k, 'the')) k++;
  const which = wordAt(scope, k).which;
  if (!which || which.from === 'past' || wordAt(scope, k + 1).unit !== 'year' || !isAt(scope, k + 1, 'year')) return null;
  return { shift: { from: which.from, years: which.shift }, last: k + 2 };
}

// in March 1987 | June of 2016 | June, 2016
function yearAfterMonth(scope: Scope, at: number, month: number): Piece | null {
  const year = yearAfter(scope, at + 1, true);
  if (year) return { first: at, last: year.last, rule: 'dates.month', calendar: { kind: 'month', year: year.year, month, shift: null } };
  const shift = yearShiftAfter(scope, at + 1);
  return shift && { first: at, last: shift.last, rule: 'dates.month', calendar: { kind: 'month', year: null, month, shift: shift.shift } };
}

/** A month alone needs a word like "in" before it: April is a name, May a verb, March a protest. */
function bareMonth(scope: Scope, at: number, month: number): Piece | null {
  const word = wordAt(scope, at);
  const before = wordAt(scope, at - 1);
  const next = scope.tokens[at + 1];
  if (isMonthOfDeed(scope, at))
    return { first: at, last: at + 1, rule: MONTH_OF_DEED, calendar: { kind: 'month', year: null, month, shift: null } };
  if (word.surnameAfter && next?.shape === 'word' && next.capital && !scope.caseless && at + 1 < scope.until) return null;
  if (
    word.doubtful &&
    (wordAt(scope, at + 1).notMonth || isAt(scope, at - 1, 'not-before-month') || !(before.yearLead || before.edge || before.which))
  )
    return null;
  if (word.doubtful && before.which && isAt(scope, at - 1, 'not-which-month')) return null;
  const calendar: Calendar = { kind: 'month', year: null, month, shift: null };
  const which = before.which;
  if (which && which.from === 'report' && which.shift !== 0)
    return {
      first: at - 1,
      last: at + 1,
      rule: 'dates.which-month',
      calendar: { ...calendar, shift: { from: 'report', years: which.shift < 0 ? -100 : 100 } },
    };
  if (!before.yearLead && !before.edge && !which && !(before.to || before.and)) return null;
  if (isAt(scope, at - 1, 'of') && next?.capital && next.shape === 'word' && !scope.caseless) return null;
  return { first: which ? at - 1 : at, last: at + 1, rule: 'dates.month', calendar };
}

/** An expression that opens with the number of a day: "5 June", "4-5 June", "the 5th of June 2016", "between 5 and 7 June". */
export function readDayFirst(scope: Scope, at: number): Piece | null {
  const days = dayOrRange(lowerAt(scope, at));
  if (!days) return null;
  let k = at + 1;
  let last = days.last;
  if (last === null && (wordAt(scope, k).to || wordAt(scope, k).and) && wordAt(scope, k + 1).month === undefined) {
    const later = smallNumber(lowerAt(scope, k + 1));
    if (later === null || later <= days.first) return null;
    last = later;
    k += 2;
  }
  if (isAt(scope, k, 'of')) k++;
  const word = wordAt(scope, k);
  if (!word.month || !isDate(null, word.month, days.first)) return null;
  const token = scope.tokens[k]!;
  if (!scope.caseless && !token.capital) return null;
  // the 12 may have died; but on 12 May have died
  if (word.doubtful && wordAt(scope, k + 1).notMonth && !isAt(scope, at - 1, 'on')) return null;
  // 5 May 14 | 5 January 20: the day of another date, not ours; but "on 5 May 14 gunmen"
  if (
    !isAt(scope, at - 1, 'on') &&
    smallNumber(lowerAt(scope, k + 1)) !== null &&
    days.last === null &&
    smallNumber(lowerAt(scope, k + 1))! <= 31 &&
    !closesDate(scope, k + 2)
  )
    return null;
  if ((wordAt(scope, k + 1).notDate && !wordAt(scope, k + 1).stopWord) || isNameOfBody(scope, at, k + 1)) return null;
  const other = last === null ? dayOfOtherMonth(scope, at, k + 1) : null;
  if (other) return date(scope, at, other.last, { year: null, month: word.month, day: days.first }, other.until, null);
  const year = yearAfter(scope, k + 1, true);
  const end = year?.last ?? k + 1;
  const shift = year ? null : yearShiftAfter(scope, end);
  const said = year?.year ?? null;
  return date(
    scope,
    at,
    shift?.last ?? end,
    { year: said, month: word.month, day: days.first },
    last === null ? null : { year: said, month: word.month, day: last },
    shift?.shift ?? null,
  );
}

// between 30 May and 2 June
//                ^^^^^^^^^^
function dayOfOtherMonth(scope: Scope, first: number, at: number): { readonly until: SaidDate; readonly last: number } | null {
  const joint = wordAt(scope, at);
  if (!joint.to && !(joint.and && isAt(scope, first - 1, 'between'))) return null;
  const day = smallNumber(lowerAt(scope, at + 1));
  const { month } = wordAt(scope, at + 2);
  return day !== null && month !== undefined ? { until: { year: null, month, day }, last: at + 3 } : null;
}

/** A date in digits: "2016-06-05", "08/13/2016", "05.06.2016", "14-Nov-2015". */
export function readNumericDate(scope: Scope, at: number): Piece | null {
  const { lower } = scope.tokens[at]!;
  if (lower.length < 6 || lower.length > 16) return null;
  if (lower.length === 13 && lower[10] === 't') return isoMoment(scope, at);
  const calendar = isoDay(lower) ?? slashed(lower) ?? namedMonth(scope, lower);
  return calendar && { first: at, last: at + 1, rule: 'dates.numeric', calendar };
}

const calendarDate = (year: number, month: number, day: number): Calendar | null =>
  isDate(year, month, day) ? { kind: 'date', date: { year, month, day }, until: null, shift: null } : null;

function isoDay(lower: string): Calendar | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t\d\d)?$/.exec(lower);
  return iso && calendarDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
}

const MOMENT = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/iy;

/** "2016-06-05T14:28:00+05:00", which the tokens break at its colons. */
function isoMoment(scope: Scope, at: number): Piece | null {
  MOMENT.lastIndex = scope.tokens[at]!.start;
  const read = MOMENT.exec(scope.text);
  const calendar = read && calendarDate(Number(read[1]), Number(read[2]), Number(read[3]));
  const minute = read ? Number(read[4]) * 60 + Number(read[5]) : 0;
  if (!read || !calendar || minute >= 1440 || Number(read[5]) > 59) return null;
  let last = at + 1;
  while (last < scope.until && scope.tokens[last]!.start < MOMENT.lastIndex) last++;
  const sign = read[6]?.[0] === '-' ? -1 : 1;
  const digits = read[6]?.replace(/\D/g, '') ?? '';
  const ahead = digits === '' ? 0 : sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  const zone = /^z$/i.test(read[6] ?? '') ? 'utc' : 'local';
  return {
    first: at,
    last,
    rule: 'dates.numeric',
    calendar,
    clock: { minute, until: null, precision: 'minute', half: 'known', hours: 24, zone, utc: digits === '' ? null : minute - ahead },
  };
}

function slashed(lower: string): Calendar | null {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(lower);
  if (!parts || (parts[4]!.length === 2 && parts[2] !== '/')) return null;
  const first = Number(parts[1]),
    second = Number(parts[3]);
  const year = parts[4]!.length === 4 ? Number(parts[4]) : fullYear(Number(parts[4]));
  if (parts[2] === '.') return calendarDate(year, second, first);
  if (first === second) return calendarDate(year, first, second);
  const monthFirst = calendarDate(year, first, second);
  const dayFirst = calendarDate(year, second, first);
  return monthFirst && dayFirst ? { kind: 'ambiguous', first, second, year } : (monthFirst ?? dayFirst);
}

/** Two digits from 50 up are of the last century, as POSIX has it from 69; news archives reach further back. */
const fullYear = (short: number): number => (short >= 50 ? 1900 + short : 2000 + short);

function namedMonth(scope: Scope, lower: string): Calendar | null {
  const parts = /^(\d{1,2})-([a-z]{3,9})-(\d{4}|\d{2})$/.exec(lower);
  const month = parts && scope.words.words.get(parts[2]!)?.month;
  return month ? calendarDate(parts[3]!.length === 4 ? Number(parts[3]) : fullYear(Number(parts[3])), month, Number(parts[1])) : null;
}

/** "in 2011", "from 2003 to 2007", "2011-14", "the 1980s": four digits are a year only after a word that says so. */
export function readYear(scope: Scope, at: number): Piece | null {
  const { lower } = scope.tokens[at]!;
  const decade = /^((?:19|20)\d)0s$/.exec(lower);
  if (decade) return years(at, Number(decade[1]) * 10, Number(decade[1]) * 10 + 9, at + 1, 'decade');
  const range = /^((?:19|20)\d\d)-((?:19|20)?\d\d)$/.exec(lower);
  const before = wordAt(scope, at - 1);
  const led = before.yearLead || before.edge !== undefined;
  if (range) {
    const from = Number(range[1]),
      until = Number(range[2]!.length === 4 ? range[2] : range[1]!.slice(0, 2) + range[2]);
    return until > from && until - from < 60 && (led || isMark(scope, at - 1)) ? years(at, from, until, at + 1, 'year') : null;
  }
  const year = yearNumber(lower);
  if (year !== null && isOfDeed(scope, at)) return { ...years(at, year, year, at + 1, null), rule: YEAR_OF_DEED };
  if (year === null || !led || wordAt(scope, at + 1).notYear) return null;
  const weak = !isAt(scope, at - 1, 'sure-year');
  if (weak && !closesDate(scope, at + 1) && !wordAt(scope, at + 1).to) return null;
  const until =
    wordAt(scope, at + 1).to || (wordAt(scope, at + 1).and && isAt(scope, at - 1, 'between')) ? yearNumber(lowerAt(scope, at + 2)) : null;
  if (until !== null && until > year) return years(at, year, until, at + 3, 'year');
  return years(at, year, year, at + 1, null);
}

function years(first: number, year: number, until: number, last: number, duration: 'year' | 'decade' | null): Piece {
  const piece: Piece = { first, last, rule: 'dates.year', calendar: { kind: 'year', year, until } };
  return duration ? { ...piece, duration } : piece;
}

// the summer of 2014 | last summer | this spring
export function readSeason(scope: Scope, at: number): Piece | null {
  const month = wordAt(scope, at).season!;
  const k = isAt(scope, at + 1, 'of') || lowerAt(scope, at + 1) === ',' ? at + 2 : at + 1;
  const year = yearNumber(lowerAt(scope, k));
  if (year !== null) return { first: at, last: k + 1, rule: 'dates.season', calendar: { kind: 'season', year, month, shift: null } };
  const shift = yearShiftAfter(scope, at + 1);
  if (shift)
    return { first: at, last: shift.last, rule: 'dates.season', calendar: { kind: 'season', year: null, month, shift: shift.shift } };
  const which = wordAt(scope, at - 1).which;
  if (which?.from !== 'report') return null;
  return {
    first: at - 1,
    last: at + 1,
    rule: 'dates.season',
    calendar: { kind: 'season', year: null, month, shift: { from: 'report', years: which.shift === 0 ? 0 : which.shift < 0 ? -100 : 100 } },
  };
}

// Easter Nakato was hurt in Christmas Street
function isOfName(scope: Scope, at: number): boolean {
  const next = scope.tokens[at + 1];
  return !scope.caseless && at + 1 < scope.until && next!.shape === 'word' && next!.capital && wordAt(scope, at + 1).weekday === undefined;
}

export function readNamedDay(scope: Scope, at: number): Piece | null {
  const match = scope.words.named.at(scope.tokens, at, scope.until);
  if (!match) return null;
  if (!scope.caseless && !scope.tokens[at]!.capital && scope.tokens[at]!.shape === 'word') return null;
  if (match.lastToken === at + 1 && isOfName(scope, at)) return null;
  // at a Christmas market
  if (isAt(scope, match.lastToken, 'of-feast')) return null;
  const { feast, year } = match.value;
  const isWeekend = wordAt(scope, match.lastToken).unit === 'weekend';
  const last = isWeekend ? match.lastToken + 1 : match.lastToken;
  const said = year === null ? yearAfter(scope, last, true) : null;
  return {
    first: at,
    last: said?.last ?? last,
    rule: 'dates.named-day',
    calendar:
      feast.moves === 'not' && !isWeekend
        ? { kind: 'date', date: { year: year ?? said?.year ?? null, month: feast.month, day: feast.day }, until: null, shift: null }
        : { kind: 'feast', feast, year: said?.year ?? null, weekend: isWeekend },
  };
}
