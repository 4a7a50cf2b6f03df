/** Tables of already coded reports: columns found or named, cells read, rows reconciled, slips named. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codedTable,
  columnsFromFile,
  columnsFromFlags,
  comparePolicies,
  comparisonText,
  reconcileTable,
} from '../../src/app/reconcile-table.js';
import { cellCount } from '../../src/app/table/cell-count.js';
import { createPolicies, DEFAULT_POLICY } from '../../src/reconcile/policies.js';
import { figureText } from '../reconcile/notation.js';

const policies = createPolicies(readFileSync(new URL('../../data/policies/vague-terms.tsv', import.meta.url), 'utf8'));

const CSV = `Event,Source,Date,Place,Killed low,Killed,Killed high,Injured
E1,Harbour Times,2021-03-04,Lenno,2,3,4,5
E1,"Coast Radio, evening",2021-03-04,Lenno,6,6,6,0
E2,Harbour Times,2021-03-09,Port Ava,,1,,
`;

const rows = (text: string, options = {}) =>
  reconcileTable(text, DEFAULT_POLICY, options).incidents.map(
    ({ event, figures }) =>
      `${event}: ${figures
        .filter(({ group }) => group === 'people')
        .map(figureText)
        .join(', ')}`,
  );

describe('a table', () => {
  it('is read by the usual names of its columns', () => {
    expect(rows(CSV)).toEqual(['E1: killed people 2..6=3 stated, injured people 5 stated', 'E2: killed people 1 stated']);
  });

  it('says who stands where', () => {
    expect(reconcileTable(CSV, DEFAULT_POLICY).incidents[0]!.findings.map(({ message }) => message)).toEqual([
      'Sources differ on the number of people killed: 2 to 4 (Harbour Times) and 6 (Coast Radio, evening).',
      'Only Harbour Times gives the number of people injured (5).',
    ]);
  });

  it('quotes its own cells', () => {
    for (const { reports, draft } of codedTable(CSV).incidents) {
      for (const claim of draft.claims) {
        expect(reports.find(({ id }) => id === claim.report)!.text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.quote).toMatch(/killed|injured/i);
      }
    }
  });

  it('keeps day and place', () => {
    const [first] = codedTable(CSV).incidents;
    expect(first!.draft.when).toMatchObject({ start: '2021-03-04', end: '2021-03-04', precision: 'day' });
    expect(first!.draft.where).toMatchObject({ name: 'Lenno' });
  });

  it.each([
    ['semicolons', 'incident;publisher;deaths\nA;X;3\nA;Y;3', 'A: killed people 3 stated'],
    ['tabs and a byte order mark', '\uFEFFincident\tpublisher\tfatalities\r\nA\tX\t3\r\n', 'A: killed people 3 stated'],
    [
      'JSON lines',
      '{"event":"A","publisher":"X","killed":{"low":1,"best":2,"high":5}}\n{"event":"A","publisher":"Y","killed":{"low":2,"best":2,"high":2}}',
      'A: killed people 1..5=2 stated',
    ],
    ['a zero that means not told', 'event,publisher,date,killed\nA,X,2020-01-01,4\nA,Y,2020-01-02,0', 'A: killed people 4 stated'],
    [
      'a date inside the source',
      'event,source,published,killed\nA,X,wire of 2020-01-01 evening,4\nA,Y,wire of 2020-01-02,7',
      'A: killed people 7 stated',
    ],
  ])('%s', (_label, text, expected) => expect(rows(text)).toEqual([expected]));

  it('takes a zero at its word when told to', () => {
    expect(rows('event,publisher,date,killed\nA,X,2020-01-01,4\nA,Y,2020-01-02,0', { zero: 'none' })).toEqual([
      'A: killed people 0..4=0 stated',
    ]);
  });

  it('takes columns from flags and from a file', () => {
    const text = 'no,paper,d,civ\nA,X,3,2\n';
    const flags = columnsFromFlags(['event=no', 'publisher=paper', 'killed=d', 'civilians.killed=civ']);
    expect(columnsFromFile('{"event":"no","publisher":"paper","killed":"d","civilians":{"killed":"civ"}}')).toEqual(flags);
    expect(reconcileTable(text, DEFAULT_POLICY, { columns: flags }).incidents[0]!.figures.map(figureText)).toEqual([
      'killed people 3 stated',
      'killed civilians 2 stated',
    ]);
  });

  it.each([
    ['no event column', 'paper,killed\nX,1', 'no column holds the event'],
    ['no figure column', 'event,paper\nA,X', 'no column holds a figure'],
  ])('%s is the caller’s mistake', (_label, text, message) => expect(() => codedTable(text)).toThrow(message));

  it.each([
    ['event', 'expected field=column'],
    ['colour=x', 'column field "colour"'],
    ['killed.middle=x', 'column field "killed.middle"'],
  ])('the flag %s is refused', (flag, message) => {
    expect(() => columnsFromFlags([flag])).toThrow(message);
  });

  it('names what it could not use, and uses the rest', () => {
    const { incidents, problems } = codedTable(
      'id,event,publisher,killed,killed_low,killed_high,date\n1,A,X,3.5,,,\n1,A,Y,4,,,2020-13-03\n3,,Z,1,,,\n4,A,W,2,5,9,2020-02-30\n5,A\n',
    );
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.draft.claims).toHaveLength(1);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringContaining('6 expected 7 cells, found 2'),
      expect.stringContaining('2 killed: expected a whole number of persons, found "3.5"'),
      expect.stringContaining('3 date: expected a date such as 2020-01-31, found "2020-13-03"'),
      expect.stringContaining('3 the id "1" is used twice'),
      expect.stringContaining('4 no event is named'),
      expect.stringContaining('5 date: expected a date such as 2020-01-31, found "2020-02-30"'),
      expect.stringContaining('5 killed: low 5, best 2 and high 9 are out of order'),
    ]);
  });

  it('never throws on any text that names an event and a figure', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: fc.constantFrom(',', '"', '\n', '\r', 'A', '1', '-', ' ', '\t', '{', '}', 'é') }),
        (body) => {
          const { incidents } = codedTable(`event,killed\n${body}`, { format: 'csv' });
          for (const { draft } of incidents) expect(draft.claims.every((claim) => claim.end > claim.start)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('a cell', () => {
  it.each([
    ['12', '12..12 exactly'],
    ['0', '0..0 none'],
    ['12.0', '12..12 exactly'],
    ['1,200', '1200..1200 exactly'],
    ['10+', '10.. at-least'],
    ['>10', '11.. more-than'],
    ['up to 5', '..5 at-most'],
    ['5-7', '5..7 between'],
    ['5 to 7', '5..7 between'],
    ['~20', '20..20 about'],
    ['dozens', '1.. vague'],
    ['', 'none'],
    ['n/a', 'none'],
    ['-99', 'none'],
    ['7-5', 'wrong'],
    ['3.5', 'wrong'],
    ['-3', 'wrong'],
    ['1e9', 'wrong'],
  ])('%s', (cell, expected) => {
    const count = cellCount(cell);
    expect(
      count === null ? 'none' : typeof count === 'string' ? 'wrong' : `${count.low ?? ''}..${count.high ?? ''} ${count.modifier}`,
    ).toBe(expected);
  });
});

describe('policies side by side', () => {
  it('total low, best and high, and say where they part', () => {
    const comparison = comparePolicies(codedTable(CSV).incidents, policies.slice(0, 4));
    expect(comparison[0]).toMatchObject({ effect: 'killed', events: 2, withSeveral: 1, parting: ['E1'], partingInBest: [] });
    expect(comparison[0]!.totals[0]).toEqual({ policy: 'ucdp.low-best-high', low: 3, best: 4, unnamed: 0, high: 7, open: 0, marked: 0 });
    expect(comparisonText(comparison)).toContain('| ucdp.low-best-high         |   3 |    4 |    7 |       0 |      0 |');
  });
});
