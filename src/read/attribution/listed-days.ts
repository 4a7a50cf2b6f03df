/**
 * A page that lists what happened on which day is about all of it: the day an entry stands under makes nothing of it background. Behind a report
 * of violence these days, the list is of what came before.
 */
import type { Sentence } from '../text/layout.js';
import { type EntriesOfList, entriesOfList } from '../time/entries-of-list.js';
import type { TimeMention } from '../time/time-mention.js';
import { type IncidentDays, isOfDay } from './incident-days.js';
import { cuesWithin, type Reading } from './reading.js';

export class ListedDays {
  readonly #list: EntriesOfList | null;
  readonly #isBehindReport: boolean;
  /** Entries of days long before the report. */
  readonly #past = new Set<number>();

  constructor({ layout, found }: Reading, times: readonly TimeMention[], days: IncidentDays) {
    const list = entriesOfList(layout, times);
    this.#list = list;
    this.#isBehindReport =
      list !== null &&
      times.some((time) => {
        const { firstToken: first, lastToken: last } = layout.sentences[time.sentence]!;
        const isTold = list.of(time.sentence) < 0 && isOfDay(time) && days.isRecent(time);
        return isTold && cuesWithin(found.violence, { first, last }).length > 0;
      });
    if (list && this.#isBehindReport)
      for (const time of times) if (list.isDay(time) && !days.isRecent(time)) this.#past.add(list.of(time.sentence));
  }

  /** Whether a time may set something apart. */
  isOwn(time: TimeMention): boolean {
    return this.#list === null || this.#isBehindReport || !this.#list.isPage || !this.#list.isDay(time);
  }

  isBefore({ index }: Sentence): boolean {
    return this.#past.size > 0 && this.#past.has(this.#list!.of(index));
  }
}
