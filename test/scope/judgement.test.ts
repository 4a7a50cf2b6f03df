/** A learned judgement: what its weights make of an incident, why it leaves one out, and what a table of weights may say. */
import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../src/app/scopes.js';
import { inScope } from '../../src/scope/in-scope.js';
import { readScope } from '../../src/scope/read-scope.js';
import { readWeights } from '../../src/scope/read-weights.js';
import { traitsOf } from '../../src/scope/traits.js';
import { english } from '../language.js';
import { readText } from '../read-text.js';
import { incident, knowing } from './incident.js';

const TABLE = `# made for this test
trait	value	weight	incidents	counted
any incident		0.5	20	11
kind	clash	-2.25	9	1
done to	civilians	2	10	9
days before its report	14 or more	-1	5	1
rule broken	fresh only	-0.75	4	1
word beside it	market	3	5	5
word beside it	troops	-3	6	0
word of the report	we	-1	7	2
`;
const RULES = { counts: [{ daysOld: { most: 7 }, because: 'fresh only', decides: false }] };
const JUDGEMENT = { weights: 'desk-weights.tsv', because: 'the desk counts few such', corpus: 'our reports of 2019' };
const desk = readScope(JSON.stringify({ name: 'desk', ...RULES, judgement: JUDGEMENT }), () => TABLE);
const TEXT = 'Troops fired near the market. We saw it.';
const context = knowing({ published: '2020-05-10', tellParty: partiesOf(english()), text: TEXT });

describe('a scope with a learned judgement', () => {
  it('counts where the sum of the weights is not below zero', () => {
    expect(inScope(context, desk, incident({ kind: 'attack', certainty: 'asserted' }))).toEqual({ counted: false, reasons: [WE] });
    expect(inScope({ ...context, text: () => '' }, desk, incident({ kind: 'attack' })).counted).toBe(true);
    expect(inScope({ ...context, text: () => '' }, desk, incident({ kind: 'clash' })).counted).toBe(false);
    expect(inScope({ ...context, text: () => '' }, desk, incident({ kind: 'clash', entities: ['victim: a teacher'] })).counted).toBe(true);
  });
  const WE = 'the desk counts few such (most against it: the word beside it "troops"; the word of the report "we")';

  it('says what weighed most, the heaviest first, and which rules that do not decide are broken', () => {
    const told = incident({ kind: 'clash', day: '2020-04-20', certainty: 'asserted' });
    expect(inScope({ ...context, text: () => '' }, desk, told).reasons).toEqual([
      'fresh only (20 days before its report)',
      'the desk counts few such (most against it: kind: clash; days before its report: 14 or more)',
    ]);
  });
  it('counts what breaks a rule that does not decide, where the rest outweighs it', () => {
    const told = { day: '2020-04-20', entities: ['victim: a teacher'] };
    expect(inScope({ ...context, text: () => '' }, desk, incident(told)).counted).toBe(true);
    const strict = readScope(
      JSON.stringify({ name: 'desk', counts: [{ ...RULES.counts[0], decides: true }], judgement: JUDGEMENT }),
      () => TABLE,
    );
    expect(inScope({ ...context, text: () => '' }, strict, incident(told)).reasons).toEqual(['fresh only (20 days before its report)']);
  });
  it.each(['Troops fired near the market.', 'TROOPS FIRED NEAR THE MARKET.'])(
    'weighs each word the less, the more of them it knows: %s',
    (text) => {
      // 0.5 + (3 - 3) / √2, no "we"
      expect(inScope({ ...context, text: () => text }, desk, incident({ kind: 'attack', certainty: 'asserted' })).counted).toBe(true);
    },
  );
});

describe('what is weighed of an incident that was read', () => {
  const REPORT = 'Two teachers were shot dead in Lima on Monday, the police said. Troops arrived later.\n\nThe mayor called for calm.';
  const read = (text: string) => {
    const all = readText(text, { published: '2020-03-04' });
    return traitsOf({ ...context, text: () => text, published: () => '2020-03-04', together: () => all }, all[0]!, []);
  };
  it.each([REPORT, REPORT.toUpperCase()])('is the same in any case: %s', (text) => {
    const { facts, near, report } = read(text);
    const has = (name: string) => facts.filter((trait) => trait[0] === name).map(([, value]) => value);
    expect(has('done to')).toEqual(['civilians']);
    expect(has('days before its report')).toEqual(['2 or more']);
    expect(has('killed')).toEqual(['2 or more']);
    expect(has('told by')).toContain('police');
    expect(has('another of its kind')).toEqual(['none']);
    expect(near.map(([, word]) => word)).toContain('teachers');
    expect(near.map(([, word]) => word)).not.toContain('mayor');
    expect(report.map(([, word]) => word)).toContain('mayor');
  });
});

const HEAD = 'trait\tvalue\tweight\n';
it.each([
  ['', 'w.tsv: expected at least one row of weights, found none'],
  ['kind\tclash\t1\n', 'w.tsv, line 1: expected the columns trait, value, weight first, found "kind'],
  [`# a head\n${HEAD}colour\tred\t1\n`, 'w.tsv, line 3: there is no trait "colour"; expected one of kind, stage'],
  [`${HEAD}kind\tclash\tmuch\n`, 'w.tsv, line 2: expected a number for the weight, found "much"'],
  [`${HEAD}kind\tclash\n`, 'w.tsv, line 2: expected a number for the weight, found ""'],
])('a table of weights %j is refused: %s', (text, message) => expect(() => readWeights('w.tsv', text)).toThrow(message));
