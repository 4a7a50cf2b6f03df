/** Whole ledgers as text: what goes in, the figures that must come out, and the findings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPolicies } from '../../src/reconcile/policies.js';
import { reconcile } from '../../src/reconcile/reconcile.js';
import { context, ledgerText, reconciled, write } from './notation.js';

/** A raid on two armouries and a checkpoint, with numbers of its own. */
const RAID = `
report:r1:Steppe_Courier:2019-03-12
p 23 people killed total by:official:Interior_Ministry
a 14 perpetrators killed total <p
s 5 military killed total <p
c 4 civilians killed total <p
c1 1 civilians:clerk killed total <c
c2 2 civilians:shopper killed total <c
c3 1 civilians:night_watchman killed total <c
i 31 people injured total by:official:Interior_Ministry
n1 1 civilians:owner injured @e1
n1 1 civilians:owner killed @e1 was:injured
n2 1 civilians:watchman killed @e1
n3 1 civilians:watchman injured @e1
n4 4 police injured @e2
n5 2 civilians:shopper killed @e3
n6 3 civilians:shopper injured @e3
n7 5 military killed @e4
n8 2 perpetrators killed @e4
n9 7 military injured @e4
n10 6 people detained @e5
n11 4 perpetrators killed @e6
n12 3 perpetrators detained @e6
`;

describe('an attack told by one report', () => {
  const { figures, findings, additions } = reconciled(RAID);
  const text = ledgerText(figures);

  it.each([
    'killed people 23 stated',
    'killed victims 9 inferred',
    'killed perpetrators 14 stated',
    'killed military 5 stated',
    'killed civilians 4 stated',
    'killed civilians:clerk 1 stated',
    'killed civilians:shopper 2 stated',
    'killed civilians:night_watchman 1 stated',
    'injured people 31 stated',
    'injured military 7 stated',
    'injured police 4 stated',
    'injured civilians 4 summed',
    'detained people 9 summed',
    'detained perpetrators 3 stated',
    'killed civilians 2 @e1 summed',
    'killed civilians:owner 1 @e1 stated',
    'injured civilians:watchman 1 @e1 stated',
    'injured police 4 @e2 stated',
    'killed perpetrators 2 @e4 stated',
    'killed military 5 @e4 stated',
    'killed perpetrators 4 @e6 stated',
    'detained people 6 @e5 stated',
    'detained perpetrators 3 @e6 stated',
  ])('has the row %s', (row) => expect(text).toContain(row));

  it('counts the owner who died among the dead alone', () => {
    expect(text).not.toContain('injured civilians:owner 1 @e1 stated');
    expect(figures.find((figure) => figure.event === 'e1' && figure.effect === 'injured' && figure.group === 'civilians')?.best).toBe(1);
  });

  it('says what is not accounted for, and what is not said', () => {
    expect(findings.map((finding) => finding.message)).toEqual([
      'Of the 14 perpetrators said to be dead, the report tells of 6; 8 are not accounted for.',
      'Of the 31 injured, the report tells of 15; 16 are not accounted for.',
      'Whether the 6 people detained are among the perpetrators is not said.',
    ]);
  });

  it('says what adds up', () => {
    expect(additions.map((addition) => addition.message)).toEqual([
      '23 killed = 14 perpetrators + 5 military + 4 civilians: it adds up.',
      '4 civilians killed = 1 clerk + 2 shopper + 1 night watchman: it adds up.',
    ]);
  });

  it('gives every figure its claims', () => {
    expect(figures.every((figure) => figure.claims.length > 0)).toBe(true);
    expect(findings.every((finding) => finding.claims.length > 0)).toBe(true);
  });
});

/** label | claims | rows that must be there | words the findings must hold, "none" for no finding */
const CASES: readonly [string, string, readonly string[], readonly string[]][] = [
  ['nothing', '', [], []],
  ['a denied figure counts for nothing', 'p 5 people killed denied', [], []],
  ['a possibility counts for nothing', 'p 5 people killed hypothetical', [], []],
  [
    'one dead civilian',
    'p 1 civilians:teacher killed @e1',
    ['killed people 1 summed', 'killed civilians 1 stated', 'killed civilians:teacher 1 stated', 'killed victims 1 summed'],
    [],
  ],
  ['no one was killed', 'p 0 people killed total', ['killed people 0 stated'], []],
  ['at least', 'p >=14 people killed total', ['killed people 14..=14 stated'], []],
  ['at most', 'p <=5 people killed total', ['killed people 0..5=5 stated'], []],
  ['a span', 'p 5-7 people injured total', ['injured people 5..7=5 stated'], []],
  ['dozens name no number', 'p dozens people injured total', ['injured people 24..=? stated'], []],
  [
    'a narrative lifts "at least"',
    'p >=10 people killed total\na 7 military killed @e1\nb 5 civilians killed @e2',
    ['killed people 12..=12 stated'],
    [],
  ],
  [
    'a narrative is bounded by no one',
    'a 7 military killed @e1\nb 5 civilians killed @e2',
    ['killed people 12 summed', 'killed victims 12 summed'],
    [],
  ],
  [
    'parts of a set are not added to it',
    'p 10 people injured @e1\nq 4 police injured @e1 <p',
    ['injured people 10 stated', 'injured police 4 stated', 'injured people 10 @e1 stated'],
    [],
  ],
  ['restated persons are counted once', 'p 3 military killed @e1\np 3 military killed @e1', ['killed military 3 stated'], []],
  [
    'some of the wounded died',
    'i 6 civilians injured @e1\nd 2 civilians killed <i was:injured',
    ['injured civilians 4 stated', 'killed civilians 2 stated'],
    [],
  ],
  [
    'who died of some of those wounded is none of them all',
    'p 6 people injured total\ni 2 civilians injured <p @e1\nd 1 civilians killed <i was:injured',
    ['injured people 5 stated', 'injured civilians 1 stated', 'killed civilians 1 stated'],
    [],
  ],
  [
    'parts without perpetrators',
    'p 5 people killed total\ns 3 civilians:student killed <p\nt 2 civilians:teacher killed <p\ng 1 perpetrators killed @e1',
    ['killed victims 5 stated', 'killed people 6 summed'],
    ['adds up only without the perpetrator killed'],
  ],
  [
    'a toll that leaves them out',
    'p 12 people killed total -perpetrators\ng 3 perpetrators killed @e1',
    ['killed victims 12 stated', 'killed people 15 summed'],
    [],
  ],
  [
    'two speakers count the same clerks',
    'p 6 civilians:clerks killed total by:military:Army\nq 12 civilians:clerks killed total by:unknown:Union_leader',
    ['killed people 6..12=6 summed', 'killed civilians:clerks 6..12=6 stated'],
    [],
  ],
  [
    'two speakers count others of one trade',
    'p 6 civilians:clerks killed total by:military:Army\nq 12 civilians:clerks killed total further by:unknown:Union_leader',
    ['killed people 18 summed'],
    [],
  ],
  [
    'is the gunman in it?',
    'p 5 people killed total\ng 1 perpetrators killed @e1',
    ['killed people 5..6=6 inferred', 'killed victims 4..5=5 inferred'],
    ['Whether the perpetrator killed is in the total of 5 people killed is not said; it is counted on top.'],
  ],
  [
    'is the gunman in the police’s toll?',
    'p 5 people killed total by:police:Police\ng 1 perpetrators killed @e1',
    ['killed people 5..6=6 inferred', 'killed victims 4..5=5 inferred'],
    ['Whether the perpetrator killed is in the total of 5 people killed is not said; it is counted on top.'],
  ],
  ['no one in custody, then an arrest', 'p 0 people detained total\ng 1 perpetrators detained @e1', ['detained people 1 summed'], []],
  [
    'one party says two things',
    'p 3 police killed total by:perpetrator:The_Front\nq 7 military killed total by:perpetrator:The_Front',
    ['killed people 10 summed'],
    ['Only The Front, a party to the conflict, gives the figures of 7 military killed and 3 police killed.'],
  ],
  [
    'a part too large',
    'p 10 people killed total\na 7 military killed @e1\nb 5 civilians killed @e2',
    ['killed people 10..12=10 stated'],
    ['The report gives 10 people killed in all, but tells of 7 military and 5 civilians, which make 12.'],
  ],
  [
    'two tolls of one voice',
    'p 10 people killed total\np 12 people killed total',
    ['killed people 10 stated'],
    ['The report gives both 10 and 12 as the number of people killed.'],
  ],
  [
    'two voices',
    'p 10 people killed total by:police:Police\np 12 people killed total by:medical:City_Hospital',
    ['killed people 10..12=10 stated'],
    ['Sources differ on the number of people killed: 10 (Police) and 12 (City Hospital).'],
  ],
  [
    'two voices on the only group told of',
    'p 2 military killed total by:official:Ministry\nq 12 military killed total by:official:Governor',
    ['killed people 2..12=2 summed', 'killed military 2..12=2 stated'],
    ['Sources differ on the number of military killed: 2 (Ministry) and 12 (Governor).'],
  ],
  [
    'the same dead told otherwise are not added',
    'p 14 perpetrators killed total by:military:Army\nq 11 civilians killed total by:official:Mayor instead:p\nr 3 people:children killed @e1 by:official:Mayor <q',
    ['killed people 11..14=14 summed', 'killed perpetrators 14 stated', 'killed civilians 11 stated'],
    ['Sources differ on who was killed: 14 perpetrators according to Army and 11 civilians according to Mayor.'],
  ],
  [
    'who is told of besides is in both accounts',
    'p 14 perpetrators killed total by:military:Army\ns 2 military killed @e1 by:military:Army\nq 11 civilians killed total by:official:Mayor instead:p',
    ['killed people 13..16=16 summed', 'killed military 2 stated'],
    ['Sources differ on who was killed: 14 perpetrators according to Army and 11 civilians according to Mayor.'],
  ],
  [
    'a voice corrects itself',
    'p 10 people killed total by:police:Police on:2020-05-01\np 12 people killed total by:police:Police on:2020-05-02',
    ['killed people 12 stated'],
    ['The number of people killed was given as 10 (Police, 1 May 2020), then as 12 (Police, 2 May 2020).'],
  ],
  [
    'what insurgents claim stands aside',
    'p 4 military killed total\nq 40 military killed total by:perpetrator:The_Front',
    ['killed military 4 stated', 'killed people 4 summed'],
    [
      'Sources differ on the number of military killed: 4 (report r1) and 40 (The Front).',
      'Only The Front, a party to the conflict, puts the number of military killed at 40.',
    ],
  ],
  [
    'only insurgents claim it',
    'q 40 military killed total by:perpetrator:The_Front',
    ['killed military 40 stated'],
    ['Only The Front, a party to the conflict, gives the figure of 40 military killed.'],
  ],
  [
    'guards and cooks, each told of on their own, are all of them',
    'g 2 civilians:guards killed total\nc 3 civilians:cooks killed total',
    ['killed people 5 summed'],
    [],
  ],
  [
    'women and foreigners may be the same',
    'p 10 people killed @e1\nw 8 people:woman killed @e1 <p\nf 5 people:foreigner killed @e1 <p',
    ['killed people 10 stated'],
    [],
  ],
  ['an example is no account', 'p 10 people killed total\nt 1 civilians:teacher killed <p', ['killed people 10 stated'], []],
  ['a circle of sets', 'a 3 people killed <b\nb 4 people killed <a', ['killed people 4 stated'], []],
  ['a set within itself', 'a 3 people killed <a', ['killed people 3 stated'], []],
];

describe('small ledgers', () => {
  it.each(CASES)('%s', (_label, text, rows, messages) => {
    const { figures, findings } = reconciled(text);
    for (const row of rows) expect(ledgerText(figures)).toContain(row);
    if (rows.length === 0) expect(figures).toEqual([]);
    expect(findings.length).toBe(messages.length);
    for (const [i, message] of messages.entries()) expect(findings[i]!.message).toContain(message);
  });
});

const TWO = 'report:r1:Morning_Post:2020-05-01\nreport:r2:Evening_Wire:2020-05-01\nreport:r3:Late_Herald:2020-05-03\n';

const ACROSS: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    'what one report gives by kind is a toll of all',
    `${TWO}a 6 military killed\nb 9 perpetrators killed\nq 1 civilians:farmer killed from:r3`,
    ['killed people 15 summed', 'killed victims 6 summed'],
    [],
  ],
  [
    'one who was shot and a boy who was hit are told of one by one',
    `${TWO}a 1 military killed\nb 1 civilians killed\nq 1 civilians:farmer killed from:r3`,
    ['killed people 1..2=1 summed'],
    [],
  ],
  [
    'further bodies are no toll of all',
    `${TWO}p 31 people killed total\nq 8 people killed total further by:official:Prosecutor from:r3`,
    ['killed people 31 stated'],
    [],
  ],
  [
    'what a band and its spokesman claim is told by one side',
    `${TWO}p 5 people killed total\na 20 military killed total by:perpetrator:The_Front from:r3\nb 2 civilians killed by:perpetrator:Its_Spokesman from:r3`,
    ['killed people 5 stated'],
    ['a party to the conflict', 'a party to the conflict'],
  ],
  [
    'narratives of two reports are not added',
    `${TWO}a 3 military killed @e1\nb 3 military killed @e1 from:r2`,
    ['killed military 3 stated', 'killed people 3 summed'],
    [],
  ],
  [
    'the dead rise',
    `${TWO}p 3 people killed total\nq 7 people killed total from:r3`,
    ['killed people 7 stated'],
    ['The number of people killed was given as 3 (Morning Post, 1 May 2020), then as 7 (Late Herald, 3 May 2020).'],
  ],
  [
    'one day, two papers',
    `${TWO}p 3 people killed total\nq 7 people killed total from:r2`,
    ['killed people 3..7=3 stated'],
    ['Sources differ on the number of people killed: 3 (Morning Post) and 7 (Evening Wire).'],
  ],
  [
    'one paper alone tells of the injured',
    `${TWO}p 3 people killed total\nq 3 people killed total from:r2\ni 9 people injured total from:r2`,
    ['killed people 3 stated', 'injured people 9 stated'],
    ['Only Evening Wire gives the number of people injured (9).'],
  ],
  [
    'copies of a wire are one source',
    'report:r1:Post:2020-05-01:w\nreport:r2:Mail:2020-05-01:w\np 3 people killed total\nq 3 people killed total from:r2',
    ['killed people 3 stated'],
    ['Both reports go back to one source, so their figures count as one.'],
  ],
  [
    'a paper quotes another',
    `${TWO}p 3 people killed total by:media:Evening_Wire\nq 3 people killed total from:r2`,
    ['killed people 3 stated'],
    ['Morning Post quotes Evening Wire for 3 people killed: the two count as one source.', 'Both reports go back to one source'],
  ],
  [
    'two papers quote each other',
    `${TWO}p 3 people killed total by:media:Evening_Wire\nq 3 people killed total by:media:Morning_Post from:r2`,
    ['killed people 3 stated'],
    ['quote each other for 3 people killed: no other source stands behind it.'],
  ],
  [
    'a figure is taken back',
    `${TWO}p 9 people killed total by:police:Police on:2020-05-01\nq 9 people killed total by:police:Police denied on:2020-05-02 from:r3\nr 4 people killed total by:police:Police on:2020-05-02 from:r3`,
    ['killed people 4 stated'],
    ['Police (Morning Post) later withdrew the figure of 9 people killed.'],
  ],
];

describe('several reports', () => {
  it.each(ACROSS)('%s', (_label, text, rows, messages) => {
    const { figures, findings } = reconciled(text);
    for (const row of rows) expect(ledgerText(figures)).toContain(row);
    for (const message of messages) expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
    if (messages.length === 0) expect(findings).toEqual([]);
  });
});

describe('set aside', () => {
  it('keeps the claim and the reason', () => {
    const { figures } = reconciled(
      'p 10 people killed total by:police:Police\np 40 people killed total by:perpetrator:Front\nq 6 people killed total denied',
    );
    expect(figures[0]!.claims).toEqual(['c1']);
    expect(figures[0]!.setAside).toEqual([
      { claim: 'c2', reason: 'only a perpetrator gives it' },
      { claim: 'c3', reason: 'it is denied' },
    ]);
  });
});

describe('hostile ledgers', () => {
  const policies = createPolicies(readFileSync(new URL('../../data/policies/vague-terms.tsv', import.meta.url), 'utf8'));
  const many = (n: number, line: (i: number) => string) => write(Array.from({ length: n }, (_, i) => line(i)).join('\n'));
  it.each([
    ['narrated sets', (i: number) => `p${i} ${i % 5} ${i % 2 ? 'military' : 'people'} killed @e${i % 7}`],
    ['contradicting totals', (i: number) => `p${i} ${i} people killed total`],
    ['contradicting totals of one set', (i: number) => `p ${i} people killed total`],
    ['a total and too many parts', (i: number) => (i === 0 ? 'p 50 people killed total' : `p${i} 3 civilians killed @e${i}`)],
    ['a chain of sets', (i: number) => `p${i} ${i + 1} people killed <p${i + 1}`],
    ['one set, many parts', (i: number) => (i === 0 ? 'p 9 people injured @e1' : `p${i} 1 police:l${i} injured @e1 <p`)],
    ['as many speakers', (i: number) => `p ${i % 90} people killed total by:official:S${i}`],
    [
      'as many who dispute one toll',
      (i: number) => (i === 0 ? 'p 9 perpetrators killed total' : `q${i} ${i} civilians killed total by:official:S${i} instead:p`),
    ],
    ['as many reports', (i: number) => `p ${i % 90} people killed total from:r${i}`],
    ['labels', (i: number) => `p${i} 1 civilians:l${i} killed total <t`],
  ])(
    '%s: 5,000 claims give few findings, in the time of the test',
    (_label, line) => {
      const written = many(5_000, line);
      for (const policy of policies.slice(0, 3)) {
        const { findings } = reconcile(context(written, policy), written.draft);
        expect(findings.length).toBeLessThan(40);
      }
    },
    30_000,
  );
});
