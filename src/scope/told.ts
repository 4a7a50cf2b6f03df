/** What an incident says of what a scope asks: countries, parties, days, dead. */

import type { Entity, Incident } from '../model/incident.js';
import type { Certainty } from '../model/vocabulary.js';
import type { TellParty } from './parties.js';
import type { Party } from './party.js';

export const certaintiesOf = ({ claims }: Incident): readonly Certainty[] =>
  claims.filter(({ kind }) => kind === 'event').map(({ certainty }) => certainty);

export const countriesOf = ({ where, events }: Incident): readonly string[] =>
  [where, ...events.map((event) => event.where)].flatMap((place) => place?.country ?? []);

const TAKING_PART: ReadonlySet<Entity['role']> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target']);
export const DOERS: ReadonlySet<Entity['role']> = new Set(['perpetrator', 'perpetrator-organisation']);
export const HARMED: ReadonlySet<Entity['role']> = new Set(['victim', 'target']);
/** An arrested suspect is nobody the incident was done to. */
const NOT_HARMED: ReadonlySet<Entity['effect']> = new Set<Entity['effect']>(['detained', 'wanted']);

export const nationalities = ({ entities }: Incident, tellParty: TellParty): readonly string[] =>
  entities
    .filter(({ role }) => TAKING_PART.has(role))
    .flatMap(({ mentions }) => mentions.flatMap((mention) => tellParty(mention).countries));

export function partiesOf({ entities, claims }: Incident, roles: ReadonlySet<Entity['role']>, tellParty: TellParty): readonly Party[] {
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

export function killedIn({ figures }: Incident): number | null {
  const row = figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null);
  return row ? (row.high ?? row.best ?? row.low) : null;
}

const DAY = 86_400_000;

/** From the latest event to the first publication; an event that lies in the future is 0 days old. */
export function daysBefore({ reports, when, events }: Incident, published: (report: string) => string | null): number | null {
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
