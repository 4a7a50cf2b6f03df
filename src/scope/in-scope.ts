/** Whether a scope counts an incident, and why not. What no report says leaves nothing out, unless a rule says so. */
import type { Entity, Incident } from '../model/incident.js';
import type { TellParty } from './parties.js';
import type { Bounds, Party, Rule, Scope, Tests } from './scope.js';

export interface ScopeContext {
  readonly tellParty: TellParty;
  /** When a report was published, ISO 8601; null where that is not known. */
  readonly published: (report: string) => string | null;
}

export interface Judged {
  readonly counted: boolean;
  /** Why it is left out, in plain words; empty where it is counted. */
  readonly reasons: readonly string[];
}

/** What a test found; `holds` is null where no report says it. */
interface Answer {
  readonly holds: boolean | null;
  readonly found: string;
}

export function inScope(context: ScopeContext, scope: Scope, incident: Incident): Judged {
  const failed = scope.counts.flatMap((rule) => reason(rule, false, answers(context, rule.tests, incident)));
  const met = scope.leavesOut.flatMap((rule) => reason(rule, true, answers(context, rule.tests, incident)));
  const reasons = [...failed, ...met];
  return { counted: reasons.length === 0, reasons };
}

/** A rule holds where all its tests do, fails where one does, and is open where it is not told. */
function reason(rule: Rule, leavesOutWhen: boolean, all: readonly Answer[]): readonly string[] {
  const fails = all.filter(({ holds }) => holds === false);
  const open = all.filter(({ holds }) => holds === null);
  const holds = fails.length > 0 ? false : open.length > 0 ? null : true;
  if (holds === null ? !rule.unknownIsOut : holds !== leavesOutWhen) return [];
  const telling = holds === null ? open : holds ? all : fails;
  return [`${rule.because} (${telling.map(({ found }) => found).join('; ')})`];
}

function answers({ tellParty, published }: ScopeContext, tests: Tests, incident: Incident): readonly Answer[] {
  const { kinds, stages, certainty, countries, tiedTo, daysOld, who, whom, killed } = tests;
  return [
    ...(kinds ? [oneOf(kinds, incident.kind, incident.kind)] : []),
    ...(stages ? [oneOf(stages, incident.stage, incident.stage)] : []),
    ...(certainty ? [anyOf(certainty, certaintiesOf(incident), 'how sure it is')] : []),
    ...(countries ? [anyOf(countries, countriesOf(incident), 'the country')] : []),
    ...(tiedTo ? [tied(tiedTo, incident, tellParty)] : []),
    ...(daysOld ? [within(daysOld, daysBefore(incident, published), 'days before its report', 'how long ago')] : []),
    ...(who ? [allOf(who, partiesOf(incident, DOERS, tellParty), 'who did it')] : []),
    ...(whom ? [allOf(whom, partiesOf(incident, HARMED, tellParty), 'to whom it was done')] : []),
    ...(killed ? [within(killed, killedIn(incident), 'killed', 'how many were killed')] : []),
  ];
}

// ------------------------------------------------------------ tests

const notTold = (what: string): Answer => ({ holds: null, found: `${what} is not told` });

const oneOf = <T>(allowed: readonly T[], value: T, found: string): Answer => ({ holds: allowed.includes(value), found });

function anyOf<T extends string>(allowed: readonly T[], values: readonly T[], what: string): Answer {
  return values.length === 0 ? notTold(what) : { holds: values.some((value) => allowed.includes(value)), found: listed(values) };
}

/** Where no report names anyone, a rule that speaks of "nobody" takes it up. */
function allOf(allowed: readonly Party[], parties: readonly Party[], what: string): Answer {
  if (parties.length === 0) return allowed.includes('nobody') ? { holds: true, found: `${what} is not told` } : notTold(what);
  return { holds: parties.every((party) => allowed.includes(party)), found: listed(parties) };
}

function within({ least, most }: Bounds, value: number | null, unit: string, what: string): Answer {
  if (value === null) return notTold(what);
  return { holds: (least === null || value >= least) && (most === null || value <= most), found: `${value} ${unit}` };
}

/** Without a known place the country of someone who took part does not leave it out: the place could still be there. */
function tied(allowed: readonly string[], incident: Incident, tellParty: TellParty): Answer {
  const places = countriesOf(incident);
  const isTied = places.some((code) => allowed.includes(code)) || nationalities(incident, tellParty).some((code) => allowed.includes(code));
  if (isTied) return { holds: true, found: listed(places) };
  return places.length === 0 ? notTold('the country') : { holds: false, found: listed(places) };
}

// ------------------------------------------------------------ what an incident says

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

const certaintiesOf = ({ claims }: Incident) => claims.filter(({ kind }) => kind === 'event').map(({ certainty }) => certainty);

const countriesOf = ({ where, events }: Incident): readonly string[] =>
  [where, ...events.map((event) => event.where)].flatMap((place) => place?.country ?? []);

const TAKING_PART: ReadonlySet<Entity['role']> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target']);
const DOERS: ReadonlySet<Entity['role']> = new Set(['perpetrator', 'perpetrator-organisation']);
const HARMED: ReadonlySet<Entity['role']> = new Set(['victim', 'target']);
/** An arrested suspect is nobody the incident was done to. */
const NOT_HARMED: ReadonlySet<Entity['effect']> = new Set<Entity['effect']>(['detained', 'wanted']);

const nationalities = ({ entities }: Incident, tellParty: TellParty): readonly string[] =>
  entities
    .filter(({ role }) => TAKING_PART.has(role))
    .flatMap(({ mentions }) => mentions.flatMap((mention) => tellParty(mention).countries));

function partiesOf({ entities, claims }: Incident, roles: ReadonlySet<Entity['role']>, tellParty: TellParty): readonly Party[] {
  const inRole = entities.filter((entity) => roles.has(entity.role) && !NOT_HARMED.has(entity.effect) && entity.confidence !== 'denied');
  const groups = new Map(claims.flatMap((claim) => (claim.kind === 'figure' ? [[claim.id, claim.says.group] as const] : [])));
  return inRole.map((entity) => {
    const named = entity.mentions.map((mention) => tellParty(mention).party).find((party) => party !== null);
    return named ?? partyOfGroup(entity.claims.map((id) => groups.get(id))) ?? UNNAMED[entity.role] ?? 'unidentified';
  });
}

function partyOfGroup(groups: readonly (string | undefined)[]): Party | null {
  if (groups.includes('military')) return 'military';
  if (groups.includes('police')) return 'police';
  return groups.includes('security-forces') ? 'state' : null;
}

/** In case of doubt whether a person is a civilian, that person is considered to be one (Additional Protocol I, article 50). */
const UNNAMED: Partial<Record<Entity['role'], Party>> = { victim: 'civilians', target: 'property' };

function killedIn({ figures }: Incident): number | null {
  const row = figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null);
  return row ? (row.high ?? row.best ?? row.low) : null;
}

const DAY = 86_400_000;

/** From the latest event to the first publication; an event that lies in the future is 0 days old. */
function daysBefore({ reports, when, events }: Incident, published: ScopeContext['published']): number | null {
  const days = [when, ...events.map((event) => event.when)].flatMap((time) => dayOf(time?.end ?? time?.start ?? null) ?? []);
  const printed = reports.flatMap((report) => dayOf(published(report)) ?? []);
  if (days.length === 0 || printed.length === 0) return null;
  const latest = days.reduce((a, b) => Math.max(a, b));
  const first = printed.reduce((a, b) => Math.min(a, b));
  return Math.max(0, Math.round((first - latest) / DAY));
}

function dayOf(iso: string | null): number | null {
  const day = iso === null ? Number.NaN : Date.parse(iso.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}
