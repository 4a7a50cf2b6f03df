/** Dates and clock times as a reader sees them. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "7 June 2016"; what is not a date comes back as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : iso;
}

/** "7 June" */
export const shortDay = (iso: string): string => dayInWords(iso).replace(/ \d{4}$/, '');
export const clock = (iso: string): string => iso.slice(11, 16);
export const hasClock = (iso: string): boolean => iso.length > 10;

/** Minutes since 1970 by the wall clock, or by the world's where an offset is given; null for what is not a date. */
export function minutesOf(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', offset = 'Z'] = match;
  const away = offset === 'Z' ? 0 : (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000 - away;
}
