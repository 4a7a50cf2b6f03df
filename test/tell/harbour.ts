/** An invented attack with all an overview can hold: strands, totals, opinions, background, private names, two reports. */
import type { Claim } from '../../src/model/claim.js';
import { exactly } from '../../src/model/count.js';
import type { Entity, Event, Figure, Incident, SourcedWhen, SourcedWhere } from '../../src/model/incident.js';
import type { Report } from '../../src/model/report.js';
import type { Speaker } from '../../src/model/speaker.js';
import type { Effect, Group } from '../../src/model/vocabulary.js';

const FIRST = `Nine people, two of them attackers, were killed in a raid on the harbour of Port Selim on 9 March, the Ministry of Defence said. At least 14 people were reportedly hurt.

Masked men in a lorry broke into the customs yard at 06:10, shooting dead a watchman, Jonas Bekele. They then parted. One party set fire to the fuel depot, killing four dockers, while the other seized a tugboat and shelled the coast guard pier, where two sailors died.

They took at least 20 crates of rifles (12 sealed and eight open) and some cash. Two attackers were shot dead and three men were detained in a sweep that night. The rest are still being sought.

"Whoever planned this knew the yard. It had been watched for weeks," said Lena Oduya, a harbour historian. The Red Tide Front claimed responsibility.

In 2004 a fire at the same depot killed 31 people.`;

const SECOND = `Ten people are now known to have died in the harbour raid, the Ministry of Defence said on Thursday, after Mr Bekele's colleague succumbed to his wounds.

Red Tide Front denied any role.`;

export const REPORTS: ReadonlyMap<string, Report> = new Map([
  ['r1', report('r1', FIRST, 'Raid on Port Selim harbour', '2021-03-10T08:00+00:00', 'Selim Gazette')],
  ['r2', report('r2', SECOND, 'Harbour toll rises', '2021-03-11T17:30+00:00', 'Coast Wire')],
]);

function report(id: string, text: string, title: string, published: string, publisher: string): Report {
  return { id, text, title, published, publisher, url: `https://news.example/${id}`, language: 'en' };
}

export const MINISTRY: Speaker = { name: 'Ministry of Defence', role: 'official', position: null };
const ODUYA: Speaker = { name: 'Lena Oduya', role: 'expert', position: 'a harbour historian' };

interface More {
  readonly report?: string;
  readonly speaker?: Speaker | null;
  readonly certainty?: Claim['certainty'];
  readonly asOf?: string | null;
}

/** A claim on the first place `quote` stands in its report. */
export function claim<K extends Claim['kind']>(
  id: string,
  kind: K,
  quote: string,
  says: Extract<Claim, { kind: K }>['says'],
  more: More = {},
): Claim {
  const source = REPORTS.get(more.report ?? 'r1')!;
  const start = source.text.indexOf(quote);
  if (start < 0) throw new Error(`the report does not say “${quote}”`);
  return {
    id,
    report: source.id,
    start,
    end: start + quote.length,
    quote,
    kind,
    says,
    speaker: more.speaker ?? null,
    certainty: more.certainty ?? 'asserted',
    asOf: more.asOf ?? source.published,
    rule: 'test',
  } as unknown as Claim;
}

const killed = (group: Group, n: number, more: object = {}) => figureSays(group, 'killed', n, more);
const figureSays = (group: Group, effect: Effect, n: number, more: object = {}) => ({
  group,
  label: null,
  effect,
  count: exactly(n),
  scope: 'incident' as const,
  event: null,
  persons: `p-${group}-${effect}-${n}`,
  within: null,
  movedFrom: null,
  excludes: [],
  ...more,
});
const step = (event: string, what: string) => ({
  event,
  what,
  kind: 'attack' as const,
  stage: 'accomplished' as const,
  when: null,
  where: null,
});

const CLAIMS: readonly Claim[] = [
  claim('c1', 'figure', 'Nine people, two of them attackers, were killed', killed('people', 9), { speaker: MINISTRY }),
  claim('c2', 'figure', 'two of them attackers', killed('perpetrators', 2, { within: 'p-people-killed-9' }), { speaker: MINISTRY }),
  claim('c3', 'event', 'a raid on the harbour', step('e1', 'a raid on the harbour')),
  claim('c4', 'event', 'Port Selim', step('e1', 'a raid on the harbour')),
  claim('c5', 'event', 'on 9 March', step('e1', 'a raid on the harbour')),
  claim(
    'c6',
    'figure',
    'At least 14 people',
    figureSays('people', 'injured', 14, { count: { low: 14, high: null, modifier: 'at-least' } }),
    { certainty: 'hedged' },
  ),
  claim(
    'c7',
    'event',
    'Masked men in a lorry broke into the customs yard',
    step('e2', 'Masked men in a lorry broke into the customs yard'),
  ),
  claim('c8', 'figure', 'shooting dead a watchman', killed('civilians', 1, { label: 'watchman', scope: 'event', event: 'e2' })),
  claim('c9', 'participant', 'Jonas Bekele', {
    role: 'victim',
    mention: 'Jonas Bekele',
    count: null,
    effect: 'killed',
    event: 'e2',
    persons: 'p-civilians-killed-1',
    personalName: true,
  }),
  claim('c10', 'event', 'They then parted', step('e3', 'They then parted')),
  claim('c11', 'event', 'One party set fire to the fuel depot', step('e4', 'One party set fire to the fuel depot')),
  claim('c12', 'figure', 'killing four dockers', killed('civilians', 4, { label: 'docker', scope: 'event', event: 'e4' })),
  claim(
    'c13',
    'event',
    'the other seized a tugboat and shelled the coast guard pier',
    step('e5', 'the other seized a tugboat and shelled the coast guard pier'),
  ),
  claim('c14', 'figure', 'two sailors died', killed('military', 2, { label: 'sailor', scope: 'event', event: 'e5' })),
  claim('c15', 'weapon', '20 crates of rifles', {
    role: 'taken',
    mention: 'crates of rifles',
    count: { low: 20, high: null, modifier: 'at-least' },
    partOf: null,
    event: 'e2',
  }),
  claim('c16', 'weapon', '12 sealed', { role: 'taken', mention: 'sealed', count: exactly(12), partOf: 'c15', event: 'e2' }),
  claim('c17', 'weapon', 'eight open', { role: 'taken', mention: 'open', count: exactly(8), partOf: 'c15', event: 'e2' }),
  claim('c18', 'weapon', 'cash', { role: 'taken', mention: 'cash', count: null, partOf: null, event: 'e2' }),
  claim('c19', 'event', 'a sweep that night', step('e6', 'a sweep')),
  claim('c20', 'figure', 'Two attackers were shot dead', killed('perpetrators', 2, { scope: 'event', event: 'e6' })),
  claim('c21', 'figure', 'three men were detained', figureSays('people', 'detained', 3, { label: null, scope: 'event', event: 'e6' })),
  claim('c22', 'status', 'The rest are still being sought', { topic: 'at-large', group: 'perpetrators' }),
  claim(
    'c23',
    'statement',
    '"Whoever planned this knew the yard. It had been watched for weeks,"',
    { topic: 'opinion' },
    { speaker: ODUYA },
  ),
  claim('c24', 'responsibility', 'The Red Tide Front claimed responsibility', {
    mention: 'Red Tide Front',
    confidence: 'claimed',
    event: null,
  }),
  claim('c25', 'background', 'In 2004 a fire at the same depot killed 31 people.', { about: 'earlier-incident' }),
  claim('c26', 'figure', 'Ten people are now known to have died', killed('people', 10), { report: 'r2', speaker: MINISTRY }),
  claim('c27', 'participant', 'Masked men', {
    role: 'perpetrator',
    mention: 'Masked men',
    count: null,
    effect: null,
    event: 'e2',
    persons: null,
    personalName: false,
  }),
];

const when = (start: string, end: string, precision: SourcedWhen['precision'], claims: readonly string[]): SourcedWhen => ({
  start,
  end,
  precision,
  zone: 'Africa/Freetown',
  implied: ['year'],
  claims,
});
const where = (
  name: string,
  precision: SourcedWhere['precision'],
  latitude: number | null,
  longitude: number | null,
  claims: readonly string[],
): SourcedWhere => ({
  name,
  admin1: null,
  country: precision === 'site' ? null : 'SL',
  latitude,
  longitude,
  precision,
  zone: 'Africa/Freetown',
  geonameId: null,
  claims,
});
const event = (id: string, what: string, after: readonly string[], claims: readonly string[], more: Partial<Event> = {}): Event => ({
  id,
  what,
  kind: 'attack',
  when: null,
  where: null,
  after,
  bounds: null,
  claims,
  ...more,
});

const figure = (
  group: Group,
  effect: Effect,
  low: number | null,
  best: number | null,
  high: number | null,
  claims: readonly string[],
  more: Partial<Figure> = {},
): Figure => ({
  group,
  label: null,
  effect,
  event: null,
  low,
  best,
  high,
  policy: 'ucdp.low-best-high',
  basis: 'stated',
  claims,
  setAside: [],
  ...more,
});
const entity = (role: Entity['role'], mentions: readonly string[], claims: readonly string[], more: Partial<Entity> = {}): Entity => ({
  role,
  mentions,
  count: null,
  effect: null,
  confidence: null,
  claims,
  ...more,
});

export const HARBOUR: Incident = {
  cairn: 1,
  id: 'i-harbour',
  title: 'Attack in Port Selim, Sierra Leone, 9 March 2021: 10 killed, at least 14 injured',
  kind: 'attack',
  stage: 'accomplished',
  reports: ['r1', 'r2'],
  when: when('2021-03-09T06:10+00:00', '2021-03-09T06:10+00:00', 'minute', ['c5']),
  where: where('Port Selim', 'place', 8.49, -13.23, ['c4']),
  events: [
    event('e1', 'a raid on the harbour', [], ['c3', 'c1']),
    event('e2', 'Masked men in a lorry broke into the customs yard', [], ['c7', 'c8'], {
      when: when('2021-03-09T06:10+00:00', '2021-03-09T06:10+00:00', 'minute', ['c7']),
      where: where('customs yard', 'site', 8.5, -13.24, ['c7']),
    }),
    event('e3', 'They then parted', ['e2'], ['c10'], {
      bounds: { notBefore: '2021-03-09T06:10+00:00', notAfter: '2021-03-10T05:00+00:00' },
    }),
    event('e4', 'One party set fire to the fuel depot', ['e3'], ['c11', 'c12'], {
      bounds: { notBefore: '2021-03-09T06:10+00:00', notAfter: '2021-03-10T05:00+00:00' },
    }),
    event('e5', 'the other seized a tugboat and shelled the coast guard pier', ['e3'], ['c13', 'c14'], {
      where: where('coast guard pier', 'site', 8.47, -13.21, ['c13']),
      bounds: { notBefore: '2021-03-09T06:10+00:00', notAfter: '2021-03-10T05:00+00:00' },
    }),
    event('e6', 'a sweep', ['e4', 'e5'], ['c19', 'c20', 'c21'], {
      when: when('2021-03-09T20:00+00:00', '2021-03-10T05:00+00:00', 'part-of-day', ['c19']),
    }),
  ],
  figures: [
    figure('people', 'killed', 9, 10, 10, ['c26'], { setAside: [{ claim: 'c1', reason: 'an earlier count by the same source' }] }),
    figure('perpetrators', 'killed', 2, 2, 2, ['c2']),
    figure('military', 'killed', 2, 2, 2, ['c14'], { basis: 'summed' }),
    figure('civilians', 'killed', 5, 5, 5, ['c8', 'c12'], { basis: 'summed' }),
    figure('people', 'injured', 14, null, null, ['c6']),
    figure('people', 'detained', 3, 3, 3, ['c21']),
    figure('civilians', 'killed', 4, 4, 4, ['c12'], { event: 'e4' }),
    figure('civilians', 'killed', 4, 4, 4, ['c12'], { event: 'e4', label: 'docker' }),
  ],
  entities: [
    entity('perpetrator', ['Masked men'], ['c27']),
    entity('victim', ['Jonas Bekele', 'watchman'], ['c9', 'c8'], { effect: 'killed' }),
    entity('perpetrator-organisation', ['Red Tide Front'], ['c24'], { confidence: 'claimed' }),
    entity('taken', ['crates of rifles'], ['c15'], { count: { low: 20, high: null } }),
  ],
  findings: [
    {
      kind: 'revision',
      message: 'The Ministry of Defence gave 9 people killed on 10 March 2021 and 10 on 11 March 2021.',
      claims: ['c1', 'c26'],
    },
  ],
  claims: CLAIMS,
  overview: [],
};

export const ADDITIONS = [
  { message: '9 killed = 2 perpetrators + 2 military + 5 civilians: it adds up.', claims: ['c1', 'c2', 'c14', 'c8', 'c12'] },
];
export const CONTEXT = { countryName: (code: string): string => ({ SL: 'Sierra Leone', KZ: 'Kazakhstan' })[code] ?? code };
