import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.js';
import type { Linking, LinkReading } from '../../src/link/linking.js';
import { ALL, ELSEWHERE, ORVELA, SHOP_EVENING, SHOP_MORNING, STATION } from './orvela.js';
import { context, draft, reading, report } from './readings.js';

/** Groups as text: members joined by "+", groups by " | ", follow-ups in brackets. */
const groupsOf = (linking: Linking): string =>
  linking.incidents
    .map(({ members }) =>
      members
        .map(({ report: id, draft: n, role }) => {
          const name = n ? `${id}#${n + 1}` : id;
          return role === 'follow-up' ? `(${name})` : name;
        })
        .join('+'),
    )
    .join(' | ');

describe('link', () => {
  it('groups reports of one incident; two attacks in one city on one day stay two; a trial follows up', () => {
    expect(groupsOf(link(context, ALL))).toBe('shop-1+shop-2+(shop-3) | station-1+station-2 | tashkur-1');
  });

  it('gives every link a reason in plain words and a score', () => {
    const [shop] = link(context, ALL).incidents;
    expect(shop!.links).toHaveLength(2);
    expect(shop!.links[0]).toMatchObject({ from: { report: 'shop-1', draft: 0 }, to: { report: 'shop-2', draft: 0 }, by: 'evidence' });
    expect(shop!.links[0]!.reason).toMatch(/^same place \(Orvela\); same day; .*both name .*(Marten Osk|Bellweather)/);
    expect(shop!.links.every(({ score }) => score > 0.5 && score <= 1)).toBe(true);
  });

  it.each([
    ['nothing', [], ''],
    ['one report', [ELSEWHERE], 'tashkur-1'],
    ['an empty text', [reading('empty', null, '')], 'empty'],
    [
      'reports without dates',
      [SHOP_MORNING, SHOP_EVENING].map(({ report: r, drafts }) => ({ report: { ...r, published: null }, drafts })),
      'shop-1+shop-2',
    ],
    [
      'capitals throughout',
      [SHOP_MORNING, SHOP_EVENING].map(({ report: r, drafts }) => ({ report: { ...r, text: r.text.toUpperCase() }, drafts })),
      'shop-1+shop-2',
    ],
    ['the same text twice', [SHOP_MORNING, { ...SHOP_MORNING, report: { ...SHOP_MORNING.report, id: 'copy' } }], 'copy+shop-1'],
  ])('links %s', (_, readings, expected) => {
    expect(groupsOf(link(context, readings as LinkReading[]))).toBe(expected);
  });

  it('keeps two shootings of one night in one city apart, told by the same papers in the same words', () => {
    const night = { day: '2031-09-13', where: ORVELA };
    const told = [
      reading(
        'east-1',
        '2031-09-14',
        'Police in Orvela are looking for a gunman who shot two men outside a bar on Tannery Lane shortly before midnight on Saturday. Both victims, aged 24 and 31, were taken to hospital in stable condition. Anyone with information is asked to call detectives.',
        { ...night, injured: 2 },
      ),
      reading(
        'east-2',
        '2031-09-14',
        'Two men were wounded when a gunman opened fire outside a bar on Tannery Lane, Orvela police said. The victims, 24 and 31, are in stable condition. Detectives asked anyone with information to call.',
        { ...night, injured: 2 },
      ),
      reading(
        'west-1',
        '2031-09-14',
        'Police in Orvela are looking for a gunman who shot a 17-year-old girl at a bus stop on Corviston Avenue on Saturday evening. She died in hospital an hour later. Anyone with information is asked to call detectives.',
        { ...night, killed: 1 },
      ),
      reading(
        'west-2',
        '2031-09-14',
        'A girl of 17 was killed by a gunman at a bus stop on Corviston Avenue, Orvela police said. She died in hospital. Detectives asked anyone with information to call.',
        { ...night, killed: 1 },
      ),
    ];
    expect(groupsOf(link(context, told))).toBe('east-1+east-2 | west-1+west-2');
  });

  it('keeps apart the incidents one report tells of, and links each with its own', () => {
    const text = `${SHOP_MORNING.report.text}\n\n${STATION.report.text}`;
    const round = report('round-up', '2031-04-03', text);
    const at = (start: number, end: number, told: Parameters<typeof draft>[1]) => {
      const one = draft(round, told);
      return { ...one, claims: one.claims.map((claim) => ({ ...claim, start, end, quote: text.slice(start, end) })) };
    };
    const border = SHOP_MORNING.report.text.length;
    const drafts = [
      at(0, border, { day: '2031-04-02', where: ORVELA, killed: 4 }),
      at(border + 2, text.length, { kind: 'bombing', day: '2031-04-02', where: ORVELA, injured: 11 }),
    ];
    expect(groupsOf(link(context, [...ALL, { report: round, drafts }]))).toBe(
      'shop-1+round-up+shop-2+(shop-3) | station-1+round-up#2+station-2 | tashkur-1',
    );
  });

  it('takes in a report that tells of no incident itself, and names those that go with none', () => {
    const tribute: LinkReading = {
      report: report(
        'tribute',
        '2031-04-04',
        'Flowers lay on Quince Street before the Bellweather bookshop. Marten Osk knew every child in Orvela, neighbours said.',
      ),
      drafts: [],
    };
    const weather: LinkReading = { report: report('weather', '2031-04-04', 'Rain is expected over the hills until Sunday.'), drafts: [] };
    const linking = link(context, [...ALL, tribute, weather]);
    expect(groupsOf(linking)).toContain('shop-1+shop-2+tribute+(shop-3)');
    expect(linking.leftOver).toEqual(['weather']);
  });

  it('throws for two reports with one id', () => {
    expect(() => link(context, [ELSEWHERE, ELSEWHERE])).toThrow('expected every report to have an id of its own, found "tashkur-1" twice');
  });

  it('gives the same bytes whatever order the readings come in', () => {
    const expected = JSON.stringify(link(context, ALL));
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        expect(JSON.stringify(link(context, shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('puts every report in exactly one source, and every draft in exactly one incident', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), (some) => {
        const { incidents, sources } = link(context, some);
        const ids = some.map(({ report: { id } }) => id).sort();
        expect(sources.flatMap(({ reports }) => reports).sort()).toEqual(ids);
        expect(incidents.flatMap(({ members }) => members.map((member) => member.report)).sort()).toEqual(ids);
        for (const { members, links } of incidents) expect(links).toHaveLength(members.length - 1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('judgements on links', () => {
  const judge = (verdict: 'same' | 'not-same', a: string, b: string, note = '') => ({ verdict, a, b, note });

  it.each([
    [
      'not-same parts what looks the same',
      [judge('not-same', 'station-1', 'station-2')],
      'shop-1+shop-2+(shop-3) | station-1 | tashkur-1 | station-2',
    ],
    ['same joins what does not', [judge('same', 'tashkur-1', 'station-1')], 'shop-1+shop-2+(shop-3) | station-1+tashkur-1+station-2'],
    ['a draft may be named', [judge('same', 'tashkur-1#1', 'station-1#1')], 'shop-1+shop-2+(shop-3) | station-1+tashkur-1+station-2'],
    [
      'not-same wins over same',
      [judge('same', 'tashkur-1', 'station-1'), judge('not-same', 'station-1', 'tashkur-1')],
      'shop-1+shop-2+(shop-3) | station-1+station-2 | tashkur-1',
    ],
    [
      'not-same holds through a third',
      [judge('same', 'tashkur-1', 'station-1'), judge('same', 'tashkur-1', 'shop-1'), judge('not-same', 'shop-1', 'station-1')],
      'shop-1+tashkur-1+shop-2+(shop-3) | station-1+station-2',
    ],
  ])('%s', (_, judgements, expected) => {
    expect(groupsOf(link({ ...context, judgements }, ALL))).toBe(expected);
  });

  it('gives a judgement and its note as the reason', () => {
    const { incidents, nearMisses } = link(
      {
        ...context,
        judgements: [judge('not-same', 'station-1', 'station-2', 'Ana: two bombs'), judge('same', 'tashkur-1', 'station-1', 'Ana')],
      },
      ALL,
    );
    expect(incidents.flatMap(({ links }) => links).find(({ by }) => by === 'judgement')).toMatchObject({
      score: 1,
      reason: 'judged same: Ana',
    });
    expect(nearMisses.find(({ by }) => by === 'judgement')).toMatchObject({ score: 0, reason: 'judged not the same: Ana: two bombs' });
  });

  it('says which judgements cannot be followed', () => {
    const { problems } = link(
      {
        ...context,
        judgements: [judge('same', 'gone', 'shop-1'), judge('same', 'shop-1', 'station-1'), judge('not-same', 'shop-1', 'station-1')],
      },
      ALL,
    );
    expect(problems).toEqual([
      'The judgement "same gone shop-1" names gone, which is not among the reports.',
      'shop-1 and station-1 were judged the same, but a "not-same" judgement or their own report keeps them apart.',
    ]);
  });

  it('knows incidents by the ids they had before', () => {
    const incidents = new Map([
      [
        'i-shop',
        [
          { report: 'shop-1', draft: 0 },
          { report: 'shop-2', draft: 0 },
        ],
      ],
    ]);
    expect(groupsOf(link({ ...context, incidents, judgements: [judge('not-same', 'i-shop', 'shop-3')] }, ALL))).toBe(
      'shop-1+shop-2 | station-1+station-2 | tashkur-1 | (shop-3)',
    );
  });

  it('never joins what any not-same forbids, whatever else is judged', () => {
    const ids = ALL.map(({ report: { id } }) => id);
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), fc.array(pair, { maxLength: 4 }), (same, apart) => {
        const judgements = [...same.map(([a, b]) => judge('same', a, b)), ...apart.map(([a, b]) => judge('not-same', a, b))];
        const { incidents } = link({ ...context, judgements }, ALL);
        for (const [a, b] of apart)
          expect(incidents.some(({ members }) => members.some((m) => m.report === a) && members.some((m) => m.report === b))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
