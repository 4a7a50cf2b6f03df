/** An incident of which only what a scope asks of it matters: written in a line, the rest is empty. */
import type { Entity, Event, Figure, Incident } from '../../src/model/incident.js';
import type { IncidentKind, Stage } from '../../src/model/vocabulary.js';
import type { ScopeContext } from '../../src/scope/in-scope.js';
import type { TellParty } from '../../src/scope/parties.js';

export interface Told {
  readonly kind?: IncidentKind;
  readonly stage?: Stage;
  /** ISO 3166-1 code of the country. */
  readonly country?: string;
  /** ISO 8601 day. */
  readonly day?: string;
  /** "perpetrator: two guerrillas", "victim: soldiers" */
  readonly entities?: readonly string[];
  readonly killed?: number;
  readonly certainty?: 'asserted' | 'hedged' | 'denied' | 'hypothetical';
}

/** What a scope knows besides the incident itself. */
export function knowing({ published, text = '', tellParty }: { published: string; text?: string; tellParty?: TellParty }): ScopeContext {
  return {
    tellParty: tellParty ?? (() => ({ party: null, countries: [] })),
    published: () => published,
    text: () => text,
    together: (one) => [one],
  };
}

export function incident({ kind = 'attack', stage = 'accomplished', country, day, entities = [], killed, certainty }: Told): Incident {
  const where = country
    ? {
        name: country,
        admin1: null,
        country,
        latitude: null,
        longitude: null,
        precision: 'country' as const,
        zone: null,
        geonameId: null,
        claims: [],
      }
    : null;
  const when = day ? { start: day, end: day, precision: 'day' as const, zone: null, implied: [], claims: [] } : null;
  const event: Event = { id: 'e1', what: kind, kind, when, where, after: [], bounds: null, claims: [] };
  return {
    cairn: 1,
    id: 'i1',
    title: kind,
    kind,
    stage,
    reports: ['r1'],
    when,
    where,
    events: [event],
    entities: entities.map(entity),
    figures: killed === undefined ? [] : [figure(killed)],
    findings: [],
    claims: certainty ? [{ ...CLAIM, kind: 'event', certainty, says: { ...event, stage, event: 'e1', when, where } }] : [],
    overview: [],
  };
}

const CLAIM = { id: 'c1', report: 'r1', start: 0, end: 1, quote: 'x', speaker: null, asOf: null, rule: 'test' } as const;

function entity(line: string): Entity {
  const [role, mention] = line.split(': ') as [Entity['role'], string];
  return { role, mentions: [mention], count: null, effect: null, confidence: null, claims: [] };
}

const figure = (killed: number): Figure => ({
  group: 'people',
  label: null,
  effect: 'killed',
  event: null,
  low: killed,
  best: killed,
  high: killed,
  policy: 'test',
  basis: 'stated',
  claims: [],
  setAside: [],
});
