/** A page that lists what happened on which day is about all of them: the day an entry stands under makes nothing of it background. */
import { entriesOfList } from '../time/entries-of-list.js';
import type { TimeMention } from '../time/time-mention.js';
import { type IncidentDays, isOfDay } from './incident-days.js';
import { cuesWithin, type Reading } from './reading.js';

/** @returns the times that may set something apart: all of them where the list is added to a report of violence these days */
export function withoutListedDays(reading: Reading, times: readonly TimeMention[], days: IncidentDays): readonly TimeMention[] {
  const { layout, found } = reading;
  const list = entriesOfList(layout, times);
  if (!list) return times;
  const isTold = times.some((time) => {
    const { firstToken: first, lastToken: last } = layout.sentences[time.sentence]!;
    return list.of(time.sentence) < 0 && isOfDay(time) && days.isRecent(time) && cuesWithin(found.violence, { first, last }).length > 0;
  });
  return isTold ? times : times.filter((time) => !list.isDay(time));
}
