/** Puts days and a time of day together into one time with its precision. */
import type { TimePrecision } from '../../model/vocabulary.js';
import type { When } from '../../model/when.js';
import { type Day, isoDate, isoMinute, isoOffset } from './calendar.js';
import type { Clock, Edge, Part } from './piece.js';
import type { Days, Implied } from './resolve.js';
import type { TimeWords } from './time-words.js';

/** Minutes after midnight until which a time of day goes with the evening before. */
export const SMALL_HOURS = 6 * 60;

/** "early Sunday morning": the edge and the part together name a narrower window, where the table has one. */
export function partOf(words: TimeWords, part: Part | null, edge: Edge | null): Part | null {
  if (edge !== 'early' && edge !== 'late') return part;
  if (!part) return words.partOf.get(edge) ?? null;
  return words.partOf.get(`${edge} ${part.name}`) ?? part;
}

export const noWhen = (precision: TimePrecision, implied: readonly Implied[] = []): When => ({
  start: null,
  end: null,
  precision,
  zone: null,
  implied,
});

export const daysOnly = ({ start, end, precision, implied }: Days): When => ({
  start: isoDate(start),
  end: isoDate(end),
  precision,
  zone: null,
  implied,
});

/** A window of hours on a day; the night of two days named together runs from the first to the second. */
export function withPart(days: Days, part: Part): When {
  const night = days.end === days.start + 1 && part.to > 24;
  const lastDay = night ? days.start : days.end;
  return {
    start: isoMinute(days.start, part.from * 60),
    end: isoMinute(lastDay, part.to * 60),
    precision: 'part-of-day',
    zone: null,
    implied: days.implied,
  };
}

/** A time of day on a day. A time after midnight said of a night belongs to the next day. */
export function withClock(days: Days, clock: Clock, part: Part | null): When {
  const minute = halfKnown(clock, part);
  if (minute === null) return part ? withPart(days, part) : daysOnly(days);
  const day = days.start + (part !== null && part.to > 24 && part.from >= 12 && minute < (part.to - 24) * 60 ? 1 : 0);
  const said = moment(day, minute, clock);
  const until =
    clock.until === null ? said : moment(day, clock.until < minute ? clock.until + 720 : clock.until + (minute - clock.minute), clock);
  return { start: said, end: until, precision: clock.precision, zone: null, implied: days.implied };
}

function moment(day: Day, minute: number, clock: Clock): string {
  const said = isoMinute(day, minute);
  if (clock.zone === 'utc') return `${said}Z`;
  return clock.utc === null ? said : `${said}${isoOffset(offset(minute, clock.utc))}`;
}

/** What the place's clock is ahead of Greenwich, from -12 to +14 hours, in quarters of an hour. */
function offset(local: number, utc: number): number {
  const ahead = (((local - utc) % 1440) + 1440) % 1440;
  return Math.round((ahead > 840 ? ahead - 1440 : ahead) / 15) * 15;
}

/** "2:30 in the morning": minutes after midnight, null where nothing says which half of the day is meant. */
function halfKnown({ minute, half }: Clock, part: Part | null): number | null {
  if (half === 'known') return minute;
  if (!part) return null;
  const twelve = minute % 720;
  switch (part.half) {
    case 'am':
      return twelve;
    case 'pm':
      return twelve + 720;
    case 'night':
      return twelve >= 360 ? twelve + 720 : twelve;
  }
}
