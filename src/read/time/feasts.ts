/** Days known by name: those that are the same each year, and those that move with Easter or with the days of the week. */
import { civil, type Day, dayOf, easterOf, monthSpan, weekdayOf } from './calendar.js';

export type Feast =
  | { readonly moves: 'not'; readonly month: number; readonly day: number }
  /** So many days after Easter Sunday of the western churches. */
  | { readonly moves: 'easter'; readonly days: number }
  /** "the fourth Thursday of November"; -1 is the last. */
  | { readonly moves: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number };

export function dayOfFeast(feast: Feast, year: number): Day {
  switch (feast.moves) {
    case 'not':
      return dayOf(year, feast.month, feast.day);
    case 'easter':
      return easterOf(year) + feast.days;
    case 'weekday': {
      const { start, end } = monthSpan(year, feast.month);
      return feast.nth < 0
        ? end - ((weekdayOf(end) - feast.weekday + 7) % 7)
        : start + ((feast.weekday - weekdayOf(start) + 7) % 7) + 7 * (feast.nth - 1);
    }
  }
}

/** The latest such day that is not later than `until`. */
export function latestFeast(feast: Feast, until: Day): Day {
  const { year } = civil(until);
  const own = dayOfFeast(feast, year);
  return own <= until ? own : dayOfFeast(feast, year - 1);
}

/** "Memorial Day weekend": the Saturday and Sunday nearest to the day, and the day with those between. */
export function weekendOf(day: Day): { readonly start: Day; readonly end: Day } {
  const weekday = weekdayOf(day);
  const isBehind = weekday === 1 || weekday === 2;
  const sunday = isBehind ? day - weekday : day + ((7 - weekday) % 7);
  return { start: Math.min(day, sunday - 1), end: Math.max(day, sunday) };
}
