/** The events in the order they happened, with bounds for those whose time is not stated. */
import type { Event } from '../model/incident.js';

/** In the order told, strands kept; an event without a time lies between the last and the next stated ones. */
export function chronology(events: readonly Event[]): readonly Event[] {
  const before: (string | null)[] = [];
  let last: string | null = null;
  for (const event of events) {
    before.push(last);
    last = event.when?.end ?? event.when?.start ?? last;
  }
  let next: string | null = null;
  return events.map((event, i) => ({ event, notBefore: before[i]! })).reverse().map(({ event, notBefore }) => {
    const notAfter = next;
    next = event.when?.start ?? next;
    return event.when || (notBefore === null && notAfter === null) ? event : { ...event, bounds: { notBefore, notAfter } };
  }).reverse();
}
