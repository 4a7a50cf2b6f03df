/** Short ways to write readings for the tests of linking. */
import { readFileSync } from 'node:fs';
import { readAgencies } from '../../src/link/credits.js';
import { readFollowUps } from '../../src/link/follow-ups.js';
import type { LinkContext, LinkReading } from '../../src/link/linking.js';
import { readTermShares } from '../../src/link/rarity.js';
import type { Claim, FigureClaim } from '../../src/model/claim.js';
import { exactly } from '../../src/model/count.js';
import type { Event, IncidentDraft } from '../../src/model/incident.js';
import type { Report } from '../../src/model/report.js';
import type { Where } from '../../src/model/where.js';
import { parseTable } from '../../src/read/language/table.js';

const table = (name: string) => parseTable(name, readFileSync(new URL(`../../data/languages/en/${name}.tsv`, import.meta.url), 'utf8'));

export const context: LinkContext = {
  termShares: readTermShares(table('term-shares')),
  agencies: readAgencies(table('news-agencies')),
  followUps: readFollowUps(table('follow-ups')),
};

export const report = (id: string, published: string | null, text: string, more: Partial<Report> = {}): Report => ({
  id,
  text,
  title: null,
  published,
  publisher: null,
  url: null,
  language: 'en',
  ...more,
});

export interface Told {
  readonly kind?: IncidentDraft['kind'];
  readonly day?: string;
  readonly where?: Where;
  readonly killed?: number;
  readonly injured?: number;
  readonly site?: string;
}

export const place = (name: string, latitude: number, longitude: number, country = 'KZ'): Where => ({
  name,
  admin1: null,
  country,
  latitude,
  longitude,
  precision: 'place',
  zone: null,
  geonameId: null,
});

/** A draft of one event with a figure claim for each number given; every claim's quote is the text's first word. */
export function draft({ id, text, published }: Report, told: Told = {}): IncidentDraft {
  const { kind = 'attack', day, where, killed, injured, site } = told;
  const quote = /^\S+/.exec(text)?.[0] ?? '';
  const pinned = {
    report: id,
    start: 0,
    end: quote.length,
    quote,
    speaker: null,
    certainty: 'asserted',
    asOf: published,
    rule: 'test',
  } as const;
  const figure = (claim: string, effect: 'killed' | 'injured', n: number): FigureClaim => ({
    ...pinned,
    id: claim,
    kind: 'figure',
    says: {
      group: 'people',
      label: null,
      effect,
      count: exactly(n),
      scope: 'incident',
      event: null,
      persons: `p-${effect}`,
      within: null,
      movedFrom: null,
      excludes: [],
    },
  });
  const when = day === undefined ? null : ({ start: day, end: day, precision: 'day', zone: null, implied: [] } as const);
  const place = site !== undefined && where ? { ...where, name: site, precision: 'site' as const } : (where ?? null);
  const happened: Claim = {
    ...pinned,
    id: 'c1',
    kind: 'event',
    says: { event: 'e1', what: 'the attack', kind, stage: 'accomplished', when, where: place },
  };
  const event: Event = {
    id: 'e1',
    what: 'the attack',
    kind,
    when: when && { ...when, claims: ['c1'] },
    where: place && { ...place, claims: ['c1'] },
    after: [],
    bounds: null,
    claims: ['c1'],
  };
  return {
    kind,
    stage: 'accomplished',
    reports: [id],
    when: when && { ...when, claims: ['c1'] },
    where: where ? { ...where, claims: ['c1'] } : null,
    events: [event],
    entities: [],
    claims: [
      happened,
      ...(killed === undefined ? [] : [figure('c2', 'killed', killed)]),
      ...(injured === undefined ? [] : [figure('c3', 'injured', injured)]),
    ],
  };
}

export const reading = (id: string, published: string | null, text: string, told: Told = {}, more: Partial<Report> = {}): LinkReading => {
  const of = report(id, published, text, more);
  return { report: of, drafts: [draft(of, told)] };
};
