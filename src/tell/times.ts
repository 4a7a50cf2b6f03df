/** Times in words, in the place's own time, no finer than they were said. */
import type { When } from '../model/when.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthOf = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
export const dayOf = (iso: string): string => iso.slice(0, 10);
export const clockOf = (iso: string): string => iso.slice(11, 16);
const hasClock = (iso: string): boolean => iso.length > 10;

/** "5 June 2016" */
export const dayPhrase = (iso: string): string =>
  [String(Number(iso.slice(8, 10)) || ''), monthOf(iso), iso.slice(0, 4)].filter(Boolean).join(' ');

/** "5 to 7 June 2016", "30 June to 2 July 2016"; one day where both are the same. */
export function daysPhrase(start: string, end: string): string {
  if (dayOf(start) === dayOf(end)) return dayPhrase(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))} to ${dayPhrase(end)}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${Number(start.slice(8, 10))} ${monthOf(start)} to ${dayPhrase(end)}`;
  return `${dayPhrase(start)} to ${dayPhrase(end)}`;
}

/** Parts of a day by the hours they span; hours above 24 run into the next day. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['5-12', 'in the morning of'],
  ['0-9', 'early on'],
  ['0-6', 'in the early hours of'],
  ['9-11', 'in the middle of the morning of'],
  ['10-12', 'in the late morning of'],
  ['4-7', 'at dawn on'],
  ['11-14', 'around midday on'],
  ['12-18', 'in the afternoon of'],
  ['12-15', 'in the early afternoon of'],
  ['14-16', 'in the middle of the afternoon of'],
  ['15-18', 'in the late afternoon of'],
  ['17-23', 'in the evening of'],
  ['17-20', 'in the early evening of'],
  ['20-24', 'in the late evening of'],
  ['17-21', 'around nightfall on'],
  ['20-29', 'in the night of'],
  ['20-23', 'early in the night of'],
  ['22-28', 'late in the night of'],
  ['0-5', 'in the middle of the night of'],
  ['23-25', 'around midnight on'],
  ['0-2', 'after midnight on'],
  ['22-24', 'before midnight on'],
  ['18-24', 'late on'],
]);

/** "in the evening of 5 June 2016", "between 13:00 and 14:30 on 5 June 2016"; without its day where that is known already. */
export function whenPhrase(when: When | null, knownDay: string | null = null): string {
  if (!when || !(when.start ?? when.end)) return '';
  if (when.start === null) return `by ${pointPhrase(when.end!, knownDay)}`;
  if (when.end === null) return `since ${pointPhrase(when.start, knownDay)}`;
  const { start, end } = when;
  switch (when.precision) {
    case 'minute':
    case 'hour':
      return clockPhrase(start, end, when.precision === 'hour', knownDay);
    case 'part-of-day':
      return partPhrase(start, end, knownDay);
    case 'day':
      return dayOf(start) === dayOf(end) ? onDay('on', start, knownDay) : `between ${dayPhrase(start)} and ${dayPhrase(end)}`;
    case 'week':
      return `in the week of ${daysPhrase(start, end)}`;
    case 'month':
      return start.slice(0, 7) === end.slice(0, 7)
        ? `in ${monthOf(start)} ${start.slice(0, 4)}`
        : `between ${monthOf(start)} ${start.slice(0, 4)} and ${monthOf(end)} ${end.slice(0, 4)}`;
    case 'year':
      return start.slice(0, 4) === end.slice(0, 4) ? `in ${start.slice(0, 4)}` : `between ${start.slice(0, 4)} and ${end.slice(0, 4)}`;
  }
}

const onDay = (word: string, iso: string, knownDay: string | null): string =>
  dayOf(iso) === knownDay ? 'the same day' : `${word} ${dayPhrase(iso)}`;
const pointPhrase = (iso: string, knownDay: string | null): string =>
  hasClock(iso) ? [clockOf(iso), dayOf(iso) === knownDay ? '' : `on ${dayPhrase(iso)}`].filter(Boolean).join(' ') : dayPhrase(iso);

function clockPhrase(start: string, end: string, toTheHour: boolean, knownDay: string | null): string {
  if (!hasClock(start)) return onDay('on', start, knownDay);
  const day = dayOf(start) === knownDay ? '' : ` on ${dayPhrase(start)}`;
  if (start === end || (toTheHour && start.slice(0, 13) === end.slice(0, 13)))
    return `at ${toTheHour ? 'around ' : ''}${clockOf(start)}${day}`;
  return dayOf(start) === dayOf(end)
    ? `between ${clockOf(start)} and ${clockOf(end)}${day}`
    : `between ${clockOf(start)} on ${dayPhrase(start)} and ${clockOf(end)} on ${dayPhrase(end)}`;
}

function partPhrase(start: string, end: string, knownDay: string | null): string {
  if (!hasClock(start) || !hasClock(end)) return onDay('on', start, knownDay);
  const from = Number(start.slice(11, 13));
  const nextDay = dayOf(start) !== dayOf(end);
  const to = Number(end.slice(11, 13)) + (end.slice(14, 16) === '59' ? 1 : 0) + (nextDay ? 24 : 0);
  const part = PARTS.get(`${from}-${to}`);
  if (!part) return clockPhrase(start, end, false, knownDay);
  return `${part} ${nextDay && to > 25 ? daysPhrase(start, end) : dayOf(start) === knownDay ? 'the same day' : dayPhrase(start)}`;
}

/** A clock time was said in the place's own time: its zone or its offset is known. */
export const isLocal = (when: When | null): boolean =>
  when?.start != null &&
  hasClock(when.start) &&
  when.precision !== 'part-of-day' &&
  (when.zone !== null || /[+-]\d\d:\d\d$|Z$/.test(when.start));
