/** Each policy on the ledgers it is made for, its own worked example first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customPolicy } from '../../src/reconcile/custom-policy.js';
import { splitEvenly } from '../../src/reconcile/policies/acled-lowest-until-better.js';
import { createPolicies } from '../../src/reconcile/policies.js';
import type { Policy } from '../../src/reconcile/policy.js';
import { readVagueTerms } from '../../src/reconcile/vague-terms.js';
import { figureText, reconciled } from './notation.js';

const policies = createPolicies(readFileSync(new URL('../../data/policies/vague-terms.tsv', import.meta.url), 'utf8'));
const named = (name: string): Policy => policies.find((policy) => policy.name === name)!;
const DAY = [
  'r1:Alpha:2020-05-01',
  'r2:Beta:2020-05-01',
  'r3:Gamma:2020-05-01',
  'r4:Delta:2020-05-02',
  'r5:Epsilon:2020-05-02',
  'r6:Zeta:2020-05-02',
  'r7:Eta:2020-05-02:r6',
]
  .map((report) => `report:${report}`)
  .join('\n');
const toll = (text: string, policy: Policy) =>
  figureText(reconciled(`${DAY}\n${text}`, policy).figures.find(({ group }) => group === 'people')!).replace(/^killed people /, '');
const told = (...figures: string[]) =>
  figures
    .map((figure) => {
      const [report, count, by] = figure.split(' ');
      return `p ${count} people killed total from:${report} ${by ?? ''}`;
    })
    .join('\n');

const CASES: readonly [string, string, string, string][] = [
  [
    'ucdp.low-best-high',
    'its example',
    told('r1 17 by:official:Ministry', 'r2 17 by:medical:Hospital', 'r3 19', 'r3 40 by:perpetrator:Gunmen'),
    '17..19=17 stated',
  ],
  [
    'ucdp.low-best-high',
    'a hedge bounds and does not stand',
    'p 5 people killed total from:r1\np 9 people killed total from:r2 hedged',
    '5..9=5 stated',
  ],
  ['ucdp.low-best-high', 'an earlier lower toll is outgrown', told('r1 3', 'r2 4', 'r4 9'), '9 stated'],
  [
    'ucdp.low-best-high',
    'a hedged word takes back no plain one of its voice',
    'p 3 people killed total from:r1 by:police:Police on:2020-05-01\np 4 people killed total from:r2 on:2020-05-02\nq 1 people killed from:r2 hedged on:2020-05-03',
    '4 stated',
  ],
  ['ucdp.low-best-high', 'a later lower toll is a rival', told('r1 9', 'r4 6'), '6..9=6 stated'],
  ['gtd.recent-majority-lowest', 'its example', told('r1 5', 'r2 5', 'r4 9', 'r5 9', 'r6 11'), '9 stated'],
  ['gtd.recent-majority-lowest', 'no majority: the lowest', told('r4 9', 'r5 10', 'r6 11'), '9 stated'],
  ['gtd.recent-majority-lowest', 'a copy has no vote', told('r4 9', 'r6 11', 'r7 11'), '9 stated'],
  ['gtd.recent-majority-lowest', 'a perpetrator is not believed, however recent', told('r1 5', 'r4 30 by:perpetrator:Front'), '5 stated'],
  ['gtd.recent-majority-lowest', 'no usable number', told('r1 dozens'), '24..=? stated'],
  [
    'acled.lowest-until-better',
    'its example',
    'p 30 people killed total from:r1 by:witness:A_neighbour\np 12 people killed total from:r2\np dozens people killed total from:r3',
    '12 stated',
  ],
  ['acled.lowest-until-better', 'a corroborated figure is better', told('r1 4', 'r2 9', 'r3 9'), '9 stated'],
  ['acled.lowest-until-better', 'dozens have a number', told('r1 dozens'), '24..=24 stated'],
  ['ibc.min-max', 'its example', told('r1 4', 'r2 6'), '4..6=? stated'],
  ['ibc.min-max', 'all the same', told('r1 4', 'r2 4'), '4 stated'],
  ['ibc.two-source', 'two sources', told('r1 4', 'r2 6'), '4..6=? stated'],
  [
    'scr.prioritise-source',
    'its example',
    told('r1 8 by:medical:Hospital', 'r2 7 by:police:Police', 'r3 20 by:witness:A_neighbour'),
    '8 stated',
  ],
  ['scr.report-range', 'its example', told('r1 3 by:military:Army', 'r2 5', 'r3 20 by:perpetrator:Front'), '3..20=? stated'],
  ['scr.defer', 'its example', told('r1 5', 'r2 7'), '5..7=? stated'],
  ['scr.defer', 'corroborated', told('r1 5', 'r2 5'), '5 stated'],
  ['scr.defer', 'one source alone', told('r1 5'), '5..5=? stated'],
  ['airwars.range-grade', 'its example', told('r1 0 by:official:Ministry', 'r2 4', 'r3 4'), '0..4=? stated'],
];

describe('policies', () => {
  it.each(CASES)('%s: %s', (name, _label, text, expected) => expect(toll(text, named(name))).toBe(expected));

  it('are nine, each with a name, a source and a summary, the default first', () => {
    expect(policies.map(({ name }) => name)).toEqual([
      'ucdp.low-best-high',
      'gtd.recent-majority-lowest',
      'acled.lowest-until-better',
      'ibc.min-max',
      'ibc.two-source',
      'scr.prioritise-source',
      'scr.report-range',
      'scr.defer',
      'airwars.range-grade',
    ]);
    expect(policies.every(({ source, summary }) => source.length > 5 && summary.endsWith('.'))).toBe(true);
  });

  it.each([
    ['ibc.two-source', told('r6 4', 'r7 4'), 'By ibc.two-source the figure of 4 people killed is provisional.'],
    ['scr.defer', told('r1 5', 'r2 7'), 'By scr.defer the figure of 5 to 7 people killed is pending, as sources differ.'],
    ['airwars.range-grade', told('r1 0', 'r2 4'), 'By airwars.range-grade the figure of 0 to 4 people killed is graded Contested.'],
    ['airwars.range-grade', told('r1 4'), 'By airwars.range-grade the figure of 4 people killed is graded Weak.'],
  ])('%s says its doubt', (name, text, message) =>
    expect(reconciled(`${DAY}\n${text}`, named(name)).findings.map((finding) => finding.message)).toContain(message),
  );

  it('gives a reason for whatever is set aside', () => {
    for (const policy of policies) {
      for (const figure of reconciled(`${DAY}\n${told('r1 3', 'r2 5', 'r3 40 by:perpetrator:Front', 'r4 9', 'r5 >=2')}`, policy).figures) {
        expect(figure.setAside.every(({ reason }) => reason.length > 10)).toBe(true);
        expect(figure.claims.length + figure.setAside.length).toBe(5);
      }
    }
  });
});

describe('an even split', () => {
  it.each([
    [10, 4, [3, 3, 2, 2]],
    [2, 3, [1, 1, 0]],
    [0, 2, [0, 0]],
    [7, 1, [7]],
  ])('%i over %i', (total, parts, expected) => expect(splitEvenly(total, parts)).toEqual(expected));
  it('refuses what is no number of persons or parts', () => {
    expect(() => splitEvenly(-1, 2)).toThrow('total');
    expect(() => splitEvenly(3, 0)).toThrow('parts');
  });
});

describe('vague terms', () => {
  it('name the line that cannot be read', () => expect(() => readVagueTerms('policy\tterm\tnumber\nx\tmany\tlots')).toThrow('line 2'));
});

describe('an organisation’s own policy', () => {
  const own = (fields: object) => customPolicy(JSON.stringify({ name: 'desk.own', ...fields }));
  it.each([
    ['the highest', { prefer: ['highest'] }, told('r1 4', 'r2 6'), '6 stated'],
    ['hospitals first', { prefer: ['trust'], trust: ['medical', 'report'] }, told('r1 4', 'r2 6 by:medical:Hospital'), '6 stated'],
    ['the army is ignored', { ignore: ['military'], prefer: ['highest'] }, told('r1 4', 'r2 60 by:military:Army'), '4 stated'],
    [
      'a range around the majority',
      { prefer: ['majority'], low: 'lowest', high: 'highest' },
      told('r1 4', 'r2 6', 'r3 6'),
      '4..6=6 stated',
    ],
    ['best only if agreed', { best: 'only-if-agreed', low: 'lowest', high: 'highest' }, told('r1 4', 'r2 6'), '4..6=? stated'],
    ['its own dozens', { vague: { dozens: 30 } }, told('r1 dozens'), '24..=30 stated'],
  ])('%s', (_label, fields, text, expected) => expect(toll(text, own(fields))).toBe(expected));

  it.each([
    ['not JSON', 'no valid JSON'],
    ['[]', 'expected an object'],
    ['{}', '"name" must be a text'],
    ['{"name":"x","prefer":["newest"]}', '"prefer" may hold'],
    ['{"name":"x","low":"average"}', '"low" must be one of'],
    ['{"name":"x","colour":1}', 'unknown field "colour"'],
    ['{"name":"x","vague":{"dozens":-1}}', 'vague.dozens'],
  ])('%s is refused: %s', (text, message) => expect(() => customPolicy(text)).toThrow(message));
});
