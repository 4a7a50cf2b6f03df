/** Which events are steps of the chronology, and which one only stands for the incident as a whole. */
import type { Event } from '../model/incident.js';

/** The first event stands for the whole ("an armed attack") where other deeds are told of and none of them follows it. */
export function stepsOf(events: readonly Event[]): readonly Event[] {
  const [first, ...others] = events;
  // An escape or an arrest is no part of the deed, and one other deed is another deed: a whole has two parts or more.
  if (
    !first ||
    others.filter(({ kind }) => kind !== 'other').length < FEWEST_PARTS ||
    first.after.length > 0 ||
    others.some((event) => event.after.includes(first.id))
  )
    return events;
  return others;
}

const FEWEST_PARTS = 2;
