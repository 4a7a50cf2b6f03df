/** What a codebook counts as one incident: an incident that tells of several such units is divided into them, each with its own claims. */
import { append } from '../model/append.js';
import type { Claim, ClaimId, EventId } from '../model/claim.js';
import { isDayOfReport } from '../model/day-of-report.js';
import type { Event, IncidentDraft } from '../model/incident.js';
import type { IncidentKind, Stage } from '../model/vocabulary.js';
import { countStanding } from './counted-persons.js';
import { toldByKind } from './one-deed.js';
import { placeByEvents } from './place-by-events.js';
import { recast } from './recast.js';
import type { Unit } from './scope.js';
import { killedAfterTaking } from './taken-and-killed.js';

interface Part {
  readonly events: Event[];
  where: Event['where'];
  when: Event['when'];
  /** Position among the unit's kinds; null until an event of one of them is told of. */
  kinds: number | null;
}

/**
 * The draft in parts, in the order told: events of other kinds, at other places or on other days, as far as the unit tells them apart
 * and the reports say. A part in which nobody and nothing came to harm stays with the first. The draft itself where it is one unit.
 */
export function divideByUnit(unit: Unit | null, draft: IncidentDraft): readonly IncidentDraft[] {
  const parts = divided(unit, unit?.datedByReport ? asDated(draft) : draft);
  const placed = unit?.finestPlace ? parts.map(placeByEvents) : parts;
  const counted = unit?.standing ? placed.map(countStanding) : placed;
  return unit?.recast ? counted.map((part) => recast(unit.recast!, part)) : counted;
}

/** A day that no claim tells, the report's own, is for such a codebook the last it may have been. */
const asDated = (draft: IncidentDraft): IncidentDraft => (isDayOfReport(draft.when) ? { ...draft, when: null } : draft);

function divided(unit: Unit | null, draft: IncidentDraft): readonly IncidentDraft[] {
  if (unit === null || draft.events.length < 2) return [draft];
  const parts: Part[] = [];
  const partOf = new Map<EventId, Part>();
  const besides = new Set(
    draft.claims.flatMap((claim) => (claim.kind === 'event' && claim.rule.endsWith('.besides') ? [claim.says.event] : [])),
  );
  for (const event of draft.events) {
    const kinds = kindsOf(unit, event.kind);
    const isApart = unit.besides === true && besides.has(event.id);
    let part = kinds === null ? parts.at(-1) : isApart ? undefined : parts.find((known) => isOneUnit(unit, known, event, kinds));
    if (!part) parts.push((part = { events: [], where: null, when: null, kinds }));
    part.kinds ??= kinds;
    part.where ??= event.where;
    part.when ??= event.when;
    part.events.push(event);
    partOf.set(event.id, part);
  }
  const isTaking = joinRetold(draft, parts, partOf, besides);
  if (parts.length < 2) return [isTaking ? { ...draft, kind: 'kidnapping' } : draft];
  const claimsOf = shareClaims(draft, partOf, parts[0]!);
  for (const [attack, deed] of toldByKind(draft, parts, claimsOf, (a, b) => isThenAndThere(unit, a, b))) {
    deed.where ??= attack.where;
    deed.when ??= attack.when;
    deed.events.push(...attack.events);
    claimsOf.set(deed, [...claimsOf.get(deed)!, ...claimsOf.get(attack)!]);
    claimsOf.delete(attack);
    parts.splice(parts.indexOf(attack), 1);
  }
  if (parts.length < 2) return [{ ...draft, kind: kindOf(unit, draft, parts[0]!, true) }];
  // a second bomb, which was defused: nobody and nothing could come to harm
  const foiled = new Set(
    draft.claims.flatMap((claim) =>
      claim.kind === 'event' && claim.says.stage === 'attempted' && besides.has(claim.says.event) ? [claim.says.event] : [],
    ),
  );
  const isBeside = (part: Part): boolean => part.events.some(({ id }) => besides.has(id));
  const first = parts.find((part) => isHarmful(claimsOf.get(part) ?? []) && !isBeside(part)) ?? parts[0]!;
  for (const part of parts)
    if (part !== first && !isHarmful(claimsOf.get(part) ?? []) && !part.events.every(({ id }) => foiled.has(id))) {
      first.events.push(...part.events);
      claimsOf.set(first, [...(claimsOf.get(first) ?? []), ...(claimsOf.get(part) ?? [])]);
      claimsOf.delete(part);
    }
  const kept = parts.filter((part) => claimsOf.has(part));
  for (const part of kept) if (part.where && liesWithin(part.where, draft.where)) part.where = null;
  return kept.length < 2 ? [draft] : kept.map((part) => drafted(unit, draft, part, claimsOf.get(part)!, part === first));
}

function kindsOf({ kinds }: Unit, kind: IncidentKind): number | null {
  if (kinds.length === 0) return 0;
  const at = kinds.findIndex((group) => group.includes(kind));
  return at < 0 ? null : at;
}

function isOneUnit({ place, day }: Unit, part: Part, event: Event, kinds: number): boolean {
  if (part.kinds !== null && part.kinds !== kinds) return false;
  return isThenAndThere({ place, day }, part, event);
}

/** At one place and on one day, as far as they are told. */
const isThenAndThere = (
  { place, day }: Pick<Unit, 'place' | 'day'>,
  a: Pick<Event, 'where' | 'when'>,
  b: Pick<Event, 'where' | 'when'>,
): boolean =>
  !(place && a.where && b.where && isElsewhere(a.where, b.where)) &&
  !(day && a.when?.start && b.when?.start && a.when.start.slice(0, 10) !== b.when.start.slice(0, 10));

/** "a bank": a site of which no more is known than that it lies where the whole incident was. */
const liesWithin = (site: NonNullable<Event['where']>, whole: Event['where']): boolean =>
  whole !== null &&
  site.precision === 'site' &&
  (site.country === null || (site.latitude === whole.latitude && site.longitude === whole.longitude));

/** "At a gas station", in a town told of: nobody says that it is in another. */
const isUnplacedWithin = (site: NonNullable<Event['where']>, town: NonNullable<Event['where']>): boolean =>
  site.precision === 'site' && site.latitude === null && town.precision !== 'site';

/** A country or a province says too little to tell a place from another that may lie in it. */
function isElsewhere(a: NonNullable<Event['where']>, b: NonNullable<Event['where']>): boolean {
  if (a.name === b.name || isUnplacedWithin(a, b) || isUnplacedWithin(b, a)) return false;
  if (a.country !== b.country) return true;
  // the San Orlas neighborhood, in the town named before
  if (a.latitude !== null && a.latitude === b.latitude && a.longitude === b.longitude && (a.geonameId === null) !== (b.geonameId === null))
    return false;
  // a bank, in the town named before
  if ((a.precision === 'site') !== (b.precision === 'site') && a.latitude === b.latitude && a.longitude === b.longitude) return false;
  const isWide = ({ precision }: NonNullable<Event['where']>): boolean => precision === 'country' || precision === 'admin1';
  return isWide(a) || isWide(b) ? a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1 : true;
}

/** Each claim goes with the event that holds it or that it names, else with the one told of last before it; what tells of all with the first. */
function shareClaims(draft: IncidentDraft, partOf: ReadonlyMap<EventId, Part>, whole: Part): Map<Part, Claim[]> {
  const holder = new Map<ClaimId, Part>();
  const ofPersons = new Map<string, Part>();
  for (const event of draft.events) for (const claim of event.claims) holder.set(claim, partOf.get(event.id)!);
  for (const claim of draft.claims) {
    const part = holder.get(claim.id);
    if (part && claim.kind === 'figure' && claim.says.persons && !ofPersons.has(claim.says.persons))
      ofPersons.set(claim.says.persons, part);
  }
  const shared = new Map<Part, Claim[]>();
  let last = whole;
  const doers: Doer[] = [];
  for (const claim of draft.claims) {
    const held = holder.get(claim.id);
    const ofDoers = claim.kind === 'responsibility' && !held ? partsOfDoers(claim, doers) : [];
    if (ofDoers.length > 0) {
      for (const part of ofDoers) append(shared, part, claim);
      continue;
    }
    if (held) last = held;
    const own = held ?? named(claim, partOf, ofPersons) ?? (ABOUT_ALL.has(claim.kind) ? whole : last);
    append(shared, own, claim);
    if (claim.kind === 'participant' && claim.says.role === 'perpetrator') doers.push({ claim, part: own });
  }
  return shared;
}

/** Somebody who did it, and in which part. */
interface Doer {
  readonly claim: Claim;
  readonly part: Part;
}

/** "members of the Red Band [RB] kidnapped a judge and burned a bus": the organisation of those who did both did both. */
function partsOfDoers({ start, end }: Claim, doers: readonly Doer[]): readonly Part[] {
  const parts = new Set<Part>();
  for (const { claim, part } of doers.slice(-FORMS_OF_DOERS))
    if (claim.start <= start && start <= claim.end + BRACKET && end <= claim.end + LONGEST_SHORT) parts.add(part);
  return [...parts];
}
/** Claims of one phrase of doers: its forms, each of as many deeds as it tells of. */
const FORMS_OF_DOERS = 12;
/** UTF-16 units: a space and a bracket before the abbreviation of a name. */
const BRACKET = 2;
const LONGEST_SHORT = 10;

/**
 * What befell somebody did so once: parts of one kind that tell of it both are one part, told again. What is told of as another ("rebels also
 * killed a judge") stays one where it befell somebody of its own.
 */
function joinRetold(draft: IncidentDraft, parts: Part[], partOf: Map<EventId, Part>, besides: ReadonlySet<EventId>): boolean {
  const into = new Map<Part, Part>();
  const rootOf = (part: Part): Part => {
    let root = part;
    for (let next = into.get(root); next; next = into.get(root)) root = next;
    for (let at = part; at !== root; ) {
      const next = into.get(at)!;
      into.set(at, root);
      at = next;
    }
    return root;
  };
  const heldBy = new Map(draft.events.flatMap((event) => event.claims.map((id) => [id, partOf.get(event.id)!] as const)));
  const first = new Map<string, Part>();
  const own = new Set<Part>();
  for (const { id, kind, says } of draft.claims) {
    const part = kind === 'figure' && says.persons ? heldBy.get(id) : undefined;
    if (!part || kind !== 'figure') continue;
    const harm = `${says.effect} ${says.persons} ${part.kinds}`;
    const root = rootOf(part);
    if (!first.has(harm) && part.events.some((event) => besides.has(event.id))) own.add(part);
    const before = rootOf(first.get(harm) ?? root);
    first.set(harm, before);
    if (before !== root && !own.has(part)) into.set(root, before);
  }
  const afterTaking = killedAfterTaking(draft, partOf);
  for (const [part, taking] of afterTaking) {
    const [root, first] = [rootOf(part), rootOf(taking)];
    if (root !== first) into.set(root, first);
  }
  if (into.size === 0) return false;
  for (const part of parts) {
    const root = rootOf(part);
    if (root === part) continue;
    root.where ??= part.where;
    root.when ??= part.when;
    root.events.push(...part.events);
    for (const { id } of part.events) partOf.set(id, root);
  }
  parts.splice(0, parts.length, ...parts.filter((part) => !into.has(part)));
  return afterTaking.size > 0;
}

function named({ says }: Claim, partOf: ReadonlyMap<EventId, Part>, ofPersons: ReadonlyMap<string, Part>): Part | undefined {
  const event = 'event' in says && says.event ? partOf.get(says.event) : undefined;
  return event ?? ('persons' in says && says.persons ? ofPersons.get(says.persons) : undefined);
}

const ABOUT_ALL: ReadonlySet<Claim['kind']> = new Set(['status', 'statement', 'background']);

const isHarmful = (claims: readonly Claim[]): boolean =>
  claims.some((claim) => claim.kind === 'participant' && (claim.says.role === 'victim' || claim.says.role === 'target'));

function drafted(unit: Unit, draft: IncidentDraft, part: Part, told: readonly Claim[], isFirst: boolean): IncidentDraft {
  const events = new Set(part.events.map(({ id }) => id));
  const rank = new Map(draft.claims.map(({ id }, i) => [id, i]));
  const claims = [...told, ...borrowed(draft, part, told)].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  const ids = new Set(claims.map(({ id }) => id));
  const own = <T extends { readonly claims: readonly ClaimId[] }>(value: T | null): T | null =>
    value?.claims.some((id) => ids.has(id)) ? { ...value, claims: value.claims.filter((id) => ids.has(id)) } : null;
  return {
    kind: kindOf(unit, draft, part, isFirst),
    stage: stageOf(unit, part, claims) ?? draft.stage,
    reports: draft.reports.filter((report) => claims.some((claim) => claim.report === report)),
    when: (isFirst && own(draft.when)) || (own(part.when) ?? own(draft.when)),
    where: (isFirst && own(draft.where)) || (own(part.where) ?? own(draft.where)),
    events: part.events.map((event) => ({
      ...event,
      when: own(event.when),
      where: own(event.where),
      after: event.after.filter((id) => events.has(id)),
      claims: event.claims.filter((id) => ids.has(id)),
    })),
    entities: draft.entities.flatMap((entity) => own(entity) ?? []),
    claims,
  };
}

const kindOf = (unit: Unit, draft: IncidentDraft, { events, kinds }: Part, isFirst: boolean): IncidentKind =>
  isFirst && kindsOf(unit, draft.kind) === kinds ? draft.kind : events.find(({ kind }) => kindsOf(unit, kind) === kinds)!.kind;

/** The words that give place and day of the whole incident give those of a part that tells of none; they are claims of its first event. */
function borrowed(draft: IncidentDraft, part: Part, told: readonly Claim[]): readonly Claim[] {
  const needed = new Set([...(part.where ? [] : (draft.where?.claims ?? [])), ...(part.when ? [] : (draft.when?.claims ?? []))]);
  for (const { id } of told) needed.delete(id);
  return draft.claims.flatMap((claim) =>
    needed.has(claim.id) && claim.kind === 'event' && claim.rule.endsWith('.incident')
      ? [{ ...claim, says: { ...claim.says, event: part.events[0]!.id } }]
      : [],
  );
}

/**
 * Accomplished where any of its events is that make it what it is: an arrest does not carry out a threat. What tells where and when the
 * whole was says nothing of how far a part of it went.
 */
function stageOf(unit: Unit, { kinds }: Part, claims: readonly Claim[]): Stage | null {
  const told = claims.flatMap((claim) => (claim.kind === 'event' && !claim.rule.endsWith('.incident') ? [claim.says] : []));
  const own = told.filter(({ kind }) => kindsOf(unit, kind) === kinds);
  const stages = (own.length > 0 ? own : told).map(({ stage }) => stage);
  return stages.includes('accomplished') ? 'accomplished' : (stages[0] ?? null);
}
