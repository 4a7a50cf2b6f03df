/** Gives a time of day the offset of its place: "2016-06-05T14:28" in Asia/Aqtobe is "2016-06-05T14:28+05:00". */
import { IANAZone } from 'luxon';
import type { When } from '../../model/when.js';
import { dayOfIso, isoMinute, isoOffset } from './calendar.js';

/** A local time without an offset. */
const LOCAL_LENGTH = '2016-06-05T14:28'.length;

/**
 * Local times get the zone's offset on that day; times stated by Greenwich are turned into local ones, and may change day; times whose
 * offset the text itself gives keep it. Dates stay dates. @throws Error for a name that is no IANA zone.
 */
export function inZone(when: When, zone: string): When {
  const rules = IANAZone.create(zone);
  if (!rules.isValid) throw new Error(`expected an IANA zone, found "${zone}"`);
  return { ...when, start: place(when.start, rules), end: place(when.end, rules), zone };
}

function place(moment: string | null, zone: IANAZone): string | null {
  if (moment === null || moment.length < LOCAL_LENGTH) return moment;
  const day = dayOfIso(moment);
  if (day === null) return moment;
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  const stamp = (day * 1440 + minutes) * 60_000;
  if (moment.endsWith('Z')) {
    const ahead = Math.round(offsetAt(zone, stamp));
    return isoMinute(day, minutes + ahead) + isoOffset(ahead);
  }
  return moment.length === LOCAL_LENGTH ? moment + isoOffset(Math.round(localOffset(stamp, zone))) : moment;
}

const DAY = 86_400_000;
/** Clocks change on the quarter hour. */
const QUARTER = 900_000;
const MOST_KNOWN = 10_000;
const known = new Map<string, number>();

/** Minutes east of Greenwich. Asking the platform takes microseconds, and a report's times are close together: answers are kept. */
function offsetAt(zone: IANAZone, stamp: number): number {
  const key = `${zone.name} ${Math.floor(stamp / QUARTER)}`;
  let offset = known.get(key);
  if (offset === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (offset = zone.offset(stamp)));
  }
  return offset;
}

/** The offset of a local time: in the hour that a change of clocks skips, the one before it; in the hour it repeats, the first. */
function localOffset(local: number, zone: IANAZone): number {
  const before = offsetAt(zone, local - DAY),
    after = offsetAt(zone, local + DAY);
  if (before === after) return before;
  for (const offset of [before, after]) if (offsetAt(zone, local - offset * 60_000) === offset) return offset;
  return before;
}
