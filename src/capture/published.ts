/** Publication dates as pages, feeds and people write them, to ISO 8601; whatever leaves a doubt about the day is refused. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
// Mon, 06 Jun 2016 09:00:00 +0300
const MAIL =
  /^(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)? +([a-z]{3,9})\.?,? +(\d{4})(?:,? +(\d{2}):(\d{2})(?::(\d{2}))?(?: +(GMT|UTC?|Z|[+-]\d{2}:?\d{2}))?)?$/i;
// June 6, 2016
const AMERICAN = /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @returns a date, or a date-time with the offset it was given with, if any; null for "06/05/2016", "yesterday", "2016-02-30". */
export function readPublished(value: string): string | null {
  const text = value.trim();
  if (text.length > 60) return null;
  const iso = ISO.exec(text);
  if (iso) return toIso(iso[1]!, Number(iso[2]), Number(iso[3]), iso[4], iso[5], iso[6], iso[7]);
  const mail = MAIL.exec(text);
  if (mail) return toIso(mail[3]!, monthOf(mail[2]!), Number(mail[1]), mail[4], mail[5], mail[6], mail[7]);
  const american = AMERICAN.exec(text);
  return american ? toIso(american[3]!, monthOf(american[1]!), Number(american[2])) : null;
}

/** For the command line: only what the contract names, so that a typing mistake is not read as some other day. */
export const isIsoDate = (value: string): boolean => /^\d{4}-/.test(value) && !value.includes(' ') && readPublished(value) !== null;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const padded = (n: number): string => String(n).padStart(2, '0');

function toIso(year: string, month: number, day: number, hour?: string, minute?: string, second?: string, zone?: string): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return null;
  const date = `${year}-${padded(month)}-${padded(day)}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${date}T${hour}:${minute}${second === undefined ? ':00' : `:${second}`}${offsetOf(zone)}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** "+0300" → "+03:00", "GMT" → "Z", none → none. */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
