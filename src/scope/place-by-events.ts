/** A codebook may ask for the finest place that is told: "the San Orlas neighborhood", and not the town it is a part of. */
import type { Event, IncidentDraft } from '../model/incident.js';

type Place = NonNullable<Event['where']>;

/** The incident at the part of its town that the first of its events to name one was in. */
export function placeByEvents(draft: IncidentDraft): IncidentDraft {
  const { where, events } = draft;
  if (where === null || where.precision !== 'place') return draft;
  const finer = events.find((event) => event.where !== null && isPartOf(event.where, where))?.where;
  return finer ? { ...draft, where: finer } : draft;
}

/** Degrees from the middle of a town within which its parts lie. */
const WITHIN = 0.25;

/** A place of the same country that no list knows, named beside the town, or one that lies in it. */
const isPartOf = (part: Place, town: Place): boolean =>
  part.precision === 'place' &&
  part.country === town.country &&
  part.name !== town.name &&
  (part.latitude === null || town.latitude === null
    ? part.admin1 === null || part.admin1 === town.admin1
    : Math.abs(part.latitude - town.latitude) < WITHIN && Math.abs(part.longitude! - town.longitude!) < WITHIN);
