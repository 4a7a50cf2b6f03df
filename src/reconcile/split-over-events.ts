/** A toll of the whole incident shared out over its days and places, where a policy publishes one row for each of them. */
import type { Event, Figure } from '../model/incident.js';

/** A total over so many parts; all shares add up to it. */
export type Split = (total: number, parts: number) => readonly number[];

/** Beyond this many days and places a share says nothing. */
const MOST_PARTS = 10_000;

/**
 * Rows for the first event of each day and place, for every toll of people of which no event has a share of its own. None where the
 * incident has one day and place. The claims are those of the toll: no report tells of the shares.
 */
export function sharesOf(split: Split, figures: readonly Figure[], events: readonly Event[]): readonly Figure[] {
  const parts = dayPlaces(events);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const counted = new Set(figures.filter(({ event }) => event !== null).map(({ effect }) => effect));
  return figures
    .filter(({ event, group, label, effect }) => event === null && group === 'people' && label === null && !counted.has(effect))
    .flatMap((toll) => {
      const [low, best, high] = [toll.low, toll.best, toll.high].map((n) => (n === null ? null : split(n, parts.length)));
      return parts.map(
        ({ id }, i): Figure => ({
          ...toll,
          event: id,
          low: low?.[i] ?? null,
          best: best?.[i] ?? null,
          high: high?.[i] ?? null,
          basis: 'inferred',
          setAside: [],
        }),
      );
    });
}

/** What followed the deeds ("one robber was arrested") is no day or place of the toll. */
function dayPlaces(events: readonly Event[]): readonly Event[] {
  const first = new Map<string, Event>();
  for (const event of events) {
    const day = event.when?.start?.slice(0, 10);
    if (event.kind === 'other' || day === undefined || event.where === null) continue;
    const key = `${day} ${event.where.geonameId ?? event.where.name.toLowerCase()}`;
    if (!first.has(key)) first.set(key, event);
  }
  return [...first.values()];
}
