/** The events in the order they happened, with bounds for those whose time is not stated. */
import { append } from '../model/append.js';
import type { Event } from '../model/incident.js';

/**
 * What follows stands after what it follows; else by stated time, else in the order told. An event without a time lies not
 * before the earliest moment of what it follows and not after the latest moment of what follows it; where neither is known,
 * or nothing says what it follows, its bounds stay null. Linear but for sorting.
 */
export function chronology(events: readonly Event[]): readonly Event[] {
  const ordered = inOrder(withoutOrderAgainstTime(events));
  const notBefore = new Map<string, string | null>();
  const notAfter = new Map<string, string | null>();
  for (const event of ordered) {
    const inherited = event.after.reduce<string | null>((bound, id) => later(bound, notBefore.get(id) ?? null), null);
    notBefore.set(event.id, event.when?.start ?? inherited);
  }
  for (const event of [...ordered].reverse()) {
    const own = event.when?.end ?? notAfter.get(event.id) ?? null;
    for (const id of event.after) notAfter.set(id, earlier(notAfter.get(id) ?? null, own));
  }
  return ordered.map((event) =>
    event.when ? event : { ...event, bounds: boundsOf(notBefore.get(event.id) ?? null, notAfter.get(event.id) ?? null) },
  );
}

/** What ended on an earlier day than another began does not follow it, in whatever order a report tells of them. */
function withoutOrderAgainstTime(events: readonly Event[]): readonly Event[] {
  const starts = new Map(events.map(({ id, when }) => [id, when?.start ?? null]));
  return events.map((event) => {
    const end = event.when?.end ?? event.when?.start ?? null;
    if (end === null || event.after.length === 0) return event;
    const after = event.after.filter((id) => !isLater(starts.get(id) ?? null, end));
    return after.length === event.after.length ? event : { ...event, after };
  });
}

const isLater = (start: string | null, end: string): boolean => start !== null && start.slice(0, 10) > end.slice(0, 10);

const boundsOf = (notBefore: string | null, notAfter: string | null): Event['bounds'] =>
  notBefore === null && notAfter === null ? null : { notBefore, notAfter };

/** Moments compare by their wall clock, to the minute: events of one incident are told in one place's time. */
const wallClock = (iso: string): string => iso.slice(0, 16);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && wallClock(b) > wallClock(a)) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && wallClock(b) < wallClock(a)) ? b : a);

/** Steps that wait for nothing come by time, then as told; one that is told without a time keeps the time told before it. */
function inOrder(events: readonly Event[]): readonly Event[] {
  const at = new Map(events.map((event, i) => [event.id, i]));
  const waiting = events.map((event) => new Set(event.after.filter((id) => id !== event.id && at.has(id))));
  const followers = new Map<string, number[]>();
  waiting.forEach((ids, i) => {
    for (const id of ids) append(followers, id, i);
  });
  const keys = toldTimes(events);
  const before = (a: number, b: number): number => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b);
  const ready = events
    .map((_, i) => i)
    .filter((i) => waiting[i]!.size === 0)
    .sort(before);
  const ordered: Event[] = [];
  const placed = new Set<number>();
  while (ordered.length < events.length) {
    const next = ready.shift() ?? firstLeft(events, placed);
    if (placed.has(next)) continue;
    placed.add(next);
    ordered.push(events[next]!);
    for (const follower of followers.get(events[next]!.id) ?? []) {
      waiting[follower]!.delete(events[next]!.id);
      if (waiting[follower]!.size === 0 && !placed.has(follower)) insert(ready, follower, before);
    }
  }
  return ordered;
}

/** Events that follow each other in a circle are told as they came. */
const firstLeft = (events: readonly Event[], placed: ReadonlySet<number>): number => events.findIndex((_, i) => !placed.has(i));

function insert(ready: number[], item: number, before: (a: number, b: number) => number): void {
  const at = ready.findIndex((other) => before(item, other) < 0);
  ready.splice(at < 0 ? ready.length : at, 0, item);
}

function toldTimes(events: readonly Event[]): readonly string[] {
  let last = '';
  return events.map(({ when }) => {
    const own = when?.start ?? when?.end;
    if (own) last = wallClock(own);
    return own ? wallClock(own) : last;
  });
}
