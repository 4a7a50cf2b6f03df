/** The events of an incident in the order told, each with those it follows and the claims that tell of it. */
import type { EventClaim } from '../../model/claim.js';
import type { Event, SourcedWhen } from '../../model/incident.js';
import { dayOf, type EventDraft } from '../happenings/told-events.js';
import { idOfRank } from './claim-order.js';
import { leadOf } from './event-claims.js';
import type { OpenIncident } from './open-incident.js';

/** @param eventClaims one for each event @param ranks of the incident's claims in the text */
export function chronicle(incident: OpenIncident, eventClaims: readonly EventClaim[], ranks: readonly number[]): readonly Event[] {
  const before = beforeEach(incident);
  return incident.events.map((event, i) => {
    const { says } = eventClaims[i]!;
    const claims = incident
      .claimsOf(event)
      .map((claim) => ranks[claim]!)
      .sort((a, b) => a - b)
      .map(idOfRank);
    return {
      id: says.event,
      what: says.what,
      kind: says.kind,
      after: before.get(event) ?? [],
      bounds: null,
      claims,
      when: says.when && { claims: claims.slice(0, 1), ...says.when },
      where: says.where && { claims: claims.slice(0, 1), ...says.where },
    };
  });
}

/**
 * What each event follows, in the order told: one opened beside another follows what that other follows; what the authorities do
 * after strands side by side follows all of them; one whose time is earlier than what was told before it follows nothing, and of a week
 * or month before, nothing follows it.
 */
function beforeEach(incident: OpenIncident): ReadonlyMap<EventDraft, readonly string[]> {
  const before = new Map<EventDraft, readonly string[]>();
  let strands: EventDraft[] = [];
  let reached: string | null = null;
  for (const event of incident.events) {
    if (event.whole && incident.events.length > 1 && !isDeedOfSomebody(incident, event)) continue;
    const current = strands.at(-1);
    if (isOfTimeBefore(event, reached)) {
      before.set(event, []);
      continue;
    }
    const start = startOf(event);
    const isEarlier = start !== null && reached !== null && isBefore(start, reached);
    reached = start ?? reached;
    if (isEarlier) {
      before.set(event, []);
      strands = [event];
    } else if (event.parallel && current) {
      before.set(event, before.get(current)!);
      strands.push(event);
    } else {
      const joins = event.role === 'response' && strands.length > 1;
      const followed = joins ? strands : strands.slice(-1);
      before.set(
        event,
        followed.map(({ index }) => incident.eventId(index)!),
      );
      strands = joins ? [event] : [...strands.slice(0, -1), event];
    }
  }
  return before;
}

const startOf = ({ time }: EventDraft): string | null => (time && dayOf(time) ? time.when.start : null);

/** "Gunmen stopped a bus and shot nine men. They also burned three trucks": a deed beside the others, which stands for none of them. */
const isDeedOfSomebody = ({ found: { clauses } }: OpenIncident, event: EventDraft): boolean => {
  const lead = leadOf(event, clauses);
  return lead !== null && !lead.nominal && lead.agent?.person != null;
};

/** "teachers arrested last week": told of in passing, of a span that was over. */
const isOfTimeBefore = ({ time }: EventDraft, reached: string | null): boolean =>
  time !== null && reached !== null && !dayOf(time) && time.when.end !== null && isBefore(time.when.end, reached);

/** By as much of the two ISO times as both tell. */
const isBefore = (a: string, b: string): boolean => {
  const told = Math.min(a.length, b.length);
  return a.slice(0, told) < b.slice(0, told);
};

/** The incident's own time, where no event has it, is that of the first, though a longer one is told with it: "early on Sunday". */
export function timed([first, ...rest]: readonly Event[], when: SourcedWhen | null): readonly Event[] {
  if (!first) return [];
  const isTold = rest.some((event) => event.when !== null && event.when.start === when?.start);
  return [when && !isTold && (first.when === null || isWithin(when, first.when)) ? { ...first, when } : first, ...rest];
}

/** "at 14:40" of that day; where one of the two tells no zone, by the wall clock. */
function isWithin(when: SourcedWhen, longer: SourcedWhen): boolean {
  if (!when.start || !when.end || !longer.start || !longer.end || when.start.length < longer.start.length) return false;
  return !isBefore(when.start, longer.start) && !isBefore(longer.end, when.end) && when.precision !== longer.precision;
}
