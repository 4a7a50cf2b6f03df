/** Days of the civil calendar as whole numbers: no clock, no zone, and so none of their traps. */

/** Days since 1 January 1970 in the Gregorian calendar, negative before it. */
export type Day = number;

export interface CivilDate {
  readonly year: number /** 1 to 12. */;
  readonly month: number;
  readonly day: number;
}

/** Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year begins in March. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(date: Day): CivilDate {
  const z = date + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** "2016-06-05". */
export function isoDate(date: Day): string {
  const { year, month, day } = civil(date);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2016-06-05T14:28": minutes may be negative or run past the day. */
export function isoMinute(date: Day, minutes: number): string {
  const day = date + Math.floor(minutes / 1440);
  const rest = minutes - Math.floor(minutes / 1440) * 1440;
  return `${isoDate(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** "+05:00" from minutes east of Greenwich. */
export const isoOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** The day an ISO 8601 date or date-time begins with, as written: its zone is that of whoever wrote it. Null where there is none. */
export function dayOfIso(text: string | null): Day | null {
  if (text === null || text[4] !== '-' || text[7] !== '-') return null;
  const year = digitsAt(text, 0, 4),
    month = digitsAt(text, 5, 7),
    day = digitsAt(text, 8, 10);
  return year >= 0 && isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The number written there in digits, -1 where anything else stands. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    // beyond the end of the text it is no number
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = 10 * number + digit;
  }
  return number;
}

/** 0 is Sunday. */
export const weekdayOf = (date: Day): number => (((date + 4) % 7) + 7) % 7;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const lengthOfMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!);

/** `year` null: whether the day exists in some year. */
export const isDate = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (year === null ? (month === 2 ? 29 : LENGTHS[month - 1]!) : lengthOfMonth(year, month));

/** First and last day of a month; months beyond 1 to 12 run into other years. */
export function monthSpan(year: number, month: number): { readonly start: Day; readonly end: Day } {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return { start: dayOf(y, m, 1), end: dayOf(y, m, lengthOfMonth(y, m)) };
}

/** Monday to Sunday, as ISO 8601 counts weeks. */
export function weekSpan(date: Day): { readonly start: Day; readonly end: Day } {
  const start = date - ((weekdayOf(date) + 6) % 7);
  return { start, end: start + 6 };
}

export const yearSpan = (year: number): { readonly start: Day; readonly end: Day } => ({
  start: dayOf(year, 1, 1),
  end: dayOf(year, 12, 31),
});

/** Easter Sunday of the western churches (the anonymous rule printed in Nature, 20 April 1876). */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
