/** Makes one draft of the drafts that tell of one incident; every claim is kept, under an id of its own. */
import type { BackgroundClaim, Claim, ClaimId } from '../model/claim.js';
import { isDayOfReport } from '../model/day-of-report.js';
import type { IncidentDraft, SourcedWhen, SourcedWhere } from '../model/incident.js';
import { withRenamedIds } from '../model/renamed-ids.js';
import type { Report } from '../model/report.js';
import { type IncidentKind, PLACE_PRECISIONS, TIME_PRECISIONS } from '../model/vocabulary.js';
import { alignEvents } from './align-events.js';
import { daysBetween, placesAgree } from './compare.js';
import { dayOf } from './day.js';
import { type Facts, factsOf } from './facts.js';
import { withKnownSpeakers } from './known-speakers.js';
import { byPublication, type LinkedIncident, type LinkReading, type MemberRole } from './linking.js';
import { mergeEntities } from './merge-entities.js';

/** One report's part in an incident. `draft` is null for a report that goes with it and tells of none itself. */
export interface DraftPart {
  readonly report: Report;
  readonly draft: IncidentDraft | null;
  readonly role: MemberRole;
}

/** The parts of a linked incident, for `mergeDrafts`. */
export function partsOf(incident: LinkedIncident, find: (report: string) => LinkReading): readonly DraftPart[] {
  return incident.members.map(({ report, draft, role }) => {
    const reading = find(report);
    return { report: reading.report, draft: draft === null ? null : (reading.drafts[draft] ?? null), role };
  });
}

/**
 * One draft for a group. The order of parts changes nothing. Ids of claims, events and sets of persons get their report's place
 * in front ("2:c4"), so that none meet by accident. What a follow-up counts is kept as background, and what a
 * late report counts unless it dates it to the incident's own day: the twelve jurors of the trial were not hurt in the attack.
 * @throws Error for a group without a draft.
 */
export function mergeDrafts(group: readonly DraftPart[]): IncidentDraft {
  const parts = [...group].sort((a, b) => byPublication(a.report, b.report));
  const reports = [...new Set(parts.map(({ report }) => report.id))];
  const told = parts.flatMap(({ draft, role }, i) =>
    draft ? [{ draft: parts.length === 1 ? draft : withRenamedIds(draft, (id) => `${i + 1}:${id}`), role }] : [],
  );
  if (told.length === 0) throw new Error(`mergeDrafts: expected at least one draft, found none in ${reports.join(', ')}`);
  if (told.length === 1) return { ...told[0]!.draft, reports };
  const day = mostSupported(
    witnesses(told)
      .map(({ facts }) => facts.days)
      .filter((days) => days !== null),
    (a, b) => a.first <= b.last && b.first <= a.last,
  );
  const own = told.map(({ draft, role }) =>
    role === 'account' || (role === 'late' && isOfIncident(draft, day, told)) ? draft : asBackground(draft),
  );
  const first = own.filter((draft) => draft.claims.some(({ kind }) => kind !== 'background'));
  const voices = first.length > 0 ? first : told.map(({ draft }) => draft);
  const { events, renamed } = alignEvents(own.map((draft) => draft.events));
  return {
    kind: kindOf(sayingHow(voices).map(({ kind }) => kind)),
    stage: majority(
      voices.map(({ stage }) => stage),
      null,
    ),
    reports,
    when: mergeWhen(witnesses(told)),
    where: mergeWhere(witnesses(told)),
    events,
    entities: mergeEntities(own.map((draft) => draft.entities)),
    claims: withKnownSpeakers(own.flatMap(({ claims }) => claims.map((claim) => withEvent(claim, renamed)))),
  };
}

interface Told {
  readonly draft: IncidentDraft;
  readonly role: MemberRole;
}
interface Witness {
  readonly draft: IncidentDraft;
  readonly facts: Facts;
}

/** Those who say when and where: reports of the time itself; follow-ups only where there are no others. */
function witnesses(told: readonly Told[]): readonly Witness[] {
  const accounts = told.filter(({ role }) => role === 'account');
  return (accounts.length > 0 ? accounts : told).map(({ draft }) => ({ draft, facts: factsOf(draft) }));
}

/** A late report dates it to the day, or to the month of that day; or it tells of those taken, who may be held for months. */
function isOfIncident(draft: IncidentDraft, days: Facts['days'], told: readonly Told[]): boolean {
  const facts = factsOf(draft);
  // those taken on a day of their own are others, unless it is the day on which they were freed
  const mayBeThem = facts.days === null || draft.claims.some(({ kind, says }) => kind === 'figure' && says.effect === 'rescued');
  if (mayBeThem && HELD_LONG.has(draft.kind) && told.some((other) => other.role === 'account' && HELD_LONG.has(other.draft.kind)))
    return true;
  if (days === null) return false;
  if (facts.days !== null) return daysBetween(facts, { ...facts, days })! <= 1;
  if (isDayOfReport(draft.when) || !draft.when || !OF_A_MONTH.has(draft.when.precision)) return false;
  const [first, last] = [dayOf(draft.when.start), dayOf(draft.when.end)];
  return first !== null && last !== null && first <= days.last && days.first <= last;
}
const HELD_LONG: ReadonlySet<IncidentKind> = new Set(['kidnapping', 'hijacking']);
const OF_A_MONTH: ReadonlySet<string> = new Set(['week', 'month']);

/** Of all values, the one most others agree with; of equals the first. Null where there is none. */
function mostSupported<T>(values: readonly T[], agree: (a: T, b: T) => boolean): T | null {
  let best: T | null = null;
  let most = 0;
  for (const value of values) {
    const support = values.filter((other) => agree(value, other)).length;
    if (support > most) [best, most] = [value, support];
  }
  return best;
}

/** What a bombing or an arson is called by those who do not say how it was done. */
const GENERIC: IncidentKind = 'attack';
/** From this share of the reports on, the kind they name says more than that it was an attack. */
const SHARE_TO_SPECIFY = 1 / 3;

/** Deaths of which a report tells no more are an attack to it; where another says what happened, they may be of an accident. */
function sayingHow(drafts: readonly IncidentDraft[]): readonly IncidentDraft[] {
  if (!drafts.some(({ kind }) => MISHAPS.has(kind))) return drafts;
  return drafts.filter(({ kind, entities }) => kind !== GENERIC || entities.some(({ role }) => DOERS.has(role)));
}
const MISHAPS: ReadonlySet<IncidentKind> = new Set(['accident', 'disaster']);
const DOERS: ReadonlySet<string> = new Set(['perpetrator', 'perpetrator-organisation', 'weapon']);

/** The kind most reports give; a kind of attack before "attack", where a third of them tells it. */
function kindOf(kinds: readonly IncidentKind[]): IncidentKind {
  const most = majority(kinds, 'other');
  if (most !== GENERIC) return most;
  const finer = kinds.filter((kind) => KINDS_OF_ATTACK.has(kind));
  return finer.length >= kinds.length * SHARE_TO_SPECIFY ? majority(finer, null) : most;
}
const KINDS_OF_ATTACK: ReadonlySet<IncidentKind> = new Set(['bombing', 'arson', 'assassination']);

/** The most frequent value, `last` only where there is nothing else; of equals the first. */
function majority<T>(values: readonly T[], last: T | null): T {
  const telling = values.filter((value) => value !== last);
  return mostSupported(telling.length > 0 ? telling : values, (a, b) => a === b)!;
}

/** The day most reports give, as precisely as any of these gives it; the claims of all of these. */
function mergeWhen(voices: readonly Witness[]): SourcedWhen | null {
  const dated = voices.filter(({ facts, draft }) => facts.days !== null && draft.when !== null);
  if (dated.length === 0)
    return finest(
      voices.flatMap(({ draft }) => draft.when ?? []),
      TIME_PRECISIONS,
    );
  const same = (a: Witness, b: Witness): boolean => daysBetween(a.facts, b.facts) === 0;
  const day = mostSupported(dated, same)!;
  const agreeing = dated.filter((other) => same(day, other)).map(({ draft }) => draft.when!);
  return withClaimsOf(finest(agreeing, TIME_PRECISIONS)!, agreeing);
}

/** The place most reports give, as precisely as any of these gives it; the claims of all of these. */
function mergeWhere(voices: readonly Witness[]): SourcedWhere | null {
  const placed = voices.filter(({ draft }) => draft.where !== null);
  const same = (a: Witness, b: Witness): boolean =>
    a === b ||
    placesAgree(a.facts, b.facts) === true ||
    (a.draft.where!.name === b.draft.where!.name && placesAgree(a.facts, b.facts) !== false);
  const place = mostSupported(placed, same);
  if (!place) return null;
  const agreeing = placed.filter((other) => same(place, other)).map(({ draft }) => draft.where!);
  return withClaimsOf(finest(agreeing, PLACE_PRECISIONS)!, agreeing);
}

/** The vocabularies of precision run from finest to coarsest. Of equals the first. */
function finest<P extends string, T extends { readonly precision: P }>(values: readonly T[], precisions: readonly P[]): T | null {
  return values.reduce<T | null>(
    (best, value) => (best === null || precisions.indexOf(value.precision) < precisions.indexOf(best.precision) ? value : best),
    null,
  );
}

function withClaimsOf<T extends { readonly claims: readonly ClaimId[] }>(value: T, all: readonly T[]): T {
  return { ...value, claims: [...new Set(all.flatMap(({ claims }) => claims))] };
}

/** A draft whose figures, events and participants are told of another day or none: kept as background. Who is held responsible stays. */
function asBackground(draft: IncidentDraft): IncidentDraft {
  const claims = draft.claims.map((claim): Claim => {
    if (claim.kind === 'responsibility') return { ...claim, says: { ...claim.says, event: null } };
    if (claim.kind === 'status' || claim.kind === 'statement' || claim.kind === 'background') return claim;
    return { ...claim, kind: 'background', says: { about: 'context' } } satisfies BackgroundClaim;
  });
  return { ...draft, events: [], entities: draft.entities.filter(({ role }) => role === 'perpetrator-organisation'), claims };
}

function withEvent(claim: Claim, renamed: ReadonlyMap<string, string>): Claim {
  if (!('event' in claim.says) || claim.says.event === null) return claim;
  const event = renamed.get(claim.says.event);
  return event === undefined ? claim : ({ ...claim, says: { ...claim.says, event } } as Claim);
}
