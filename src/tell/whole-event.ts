/** Which events are steps of the chronology, and which one only stands for the incident as a whole. */
import type { Event } from '../model/incident.js';

/** The first event stands for the whole ("an armed attack") where parts of it are told of and none of them follows it. */
export function stepsOf(events: readonly Event[]): readonly Event[] {
  const [first, ...others] = events;
  // One other deed is another deed: a whole has two parts or more.
  if (
    !first ||
    others.filter((event) => isPartOf(first, event)).length < FEWEST_PARTS ||
    first.after.length > 0 ||
    others.some((event) => event.after.includes(first.id))
  )
    return events;
  return others;
}

const FEWEST_PARTS = 2;

/** An escape or an arrest is no part of a deed, nor is the protest at which police shot. */
const isPartOf = (whole: Event, { kind }: Event): boolean => kind !== 'other' && (!CROWDS.has(kind) || CROWDS.has(whole.kind));
/** Marches and riots, at which others may come to harm by a deed of its own. */
export const CROWDS: ReadonlySet<Event['kind']> = new Set(['protest', 'riot'] as const);
