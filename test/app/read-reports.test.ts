/** The main use case: what it loads, how long that takes, and how many reports become incidents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPolicy } from '../../src/app/policies.js';
import { isKnownBy, openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const REPORTS = [
  report('Gunmen killed four people at a market in Quetta on Tuesday morning, the police said. Six others were wounded.', {
    id: 'a',
    publisher: 'Daily',
    published: '2020-03-04',
  }),
  report('Five people were killed when gunmen attacked a market in Quetta on Tuesday, hospital officials said. Six were wounded.', {
    id: 'b',
    publisher: 'Post',
    published: '2020-03-05',
  }),
  report('A bus fell into a river near Lima on Monday, killing eleven people, the police said.', {
    id: 'c',
    publisher: 'Daily',
    published: '2020-03-04',
  }),
  report('The council met on Monday and agreed on a budget.', { id: 'd' }),
];

describe('many reports', () => {
  const cairn = openCairn();

  it('of one incident become one, with a reason', () => {
    const incidents = cairn.readAll(REPORTS);
    expect(incidents.map(({ reports }) => reports)).toEqual([['a', 'b'], ['c']]);
    expect(incidents[0]!.links).toMatchObject([{ from: 'a', to: 'b', by: 'evidence' }]);
    expect(incidents[0]!.links![0]!.reason).not.toBe('');
    expect(incidents[0]!.claims.map(({ id }) => id)).toEqual(incidents[0]!.claims.map((_, i) => `c${i + 1}`));
    expect(incidents[0]!.events.map(({ id }) => id)).toEqual(incidents[0]!.events.map((_, i) => `e${i + 1}`));
  });

  it('name only claims and events that are there', () => {
    for (const incident of cairn.readAll(REPORTS)) {
      const claims = new Set(incident.claims.map(({ id }) => id));
      const events = new Set(incident.events.map(({ id }) => id));
      const named = [
        incident.when,
        incident.where,
        ...incident.events,
        ...incident.entities,
        ...incident.figures,
        ...incident.findings,
        ...incident.overview.flatMap(({ sentences }) => sentences),
      ];
      for (const one of named) for (const id of one?.claims ?? []) expect(claims).toContain(id);
      for (const { event } of incident.figures) if (event !== null) expect(events).toContain(event);
      for (const claim of incident.claims)
        if ('event' in claim.says && claim.says.event !== null) expect(events).toContain(claim.says.event);
      for (const { after } of incident.events) for (const id of after) expect(events).toContain(id);
    }
  });

  it('give the same whatever order they come in', () => {
    const expected = JSON.stringify(cairn.readAll(REPORTS));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }),
        (shuffled) => JSON.stringify(cairn.readAll(shuffled)) === expected,
      ),
      { numRuns: 10 },
    );
  });

  it('are kept apart by a judgement', () => {
    const judged = openCairn({ judgements: 'not-same a b two attacks' });
    expect(judged.readAll(REPORTS).map(({ reports }) => reports)).toEqual([['a'], ['c'], ['b']]);
  });

  it('with one id are refused', () => {
    expect(() => cairn.readAll([REPORTS[0]!, { ...REPORTS[1]!, id: 'a' }])).toThrow('"a"');
  });
});

describe('what was known by a time', () => {
  it.each([
    ['2020-03-04', '2020-03-04', true],
    ['2020-03-04', '2020-03-03', false],
    ['2020-03-04T10:00:00+03:00', '2020-03-04T07:30:00Z', true],
    ['2020-03-04T10:00:00+03:00', '2020-03-04T06:30:00Z', false],
    [null, '2030-01-01', false],
  ])('published %s, known by %s: %s', (published, time, expected) => expect(isKnownBy(report('', { published }), time)).toBe(expected));
});

describe('a policy', () => {
  it('is found by name; the default is that of UCDP', () => {
    expect(findPolicy(undefined).name).toBe('ucdp.low-best-high');
    expect(findPolicy('ibc.min-max').name).toBe('ibc.min-max');
  });
  it('that is not there is said not to be, with those that are', () => {
    expect(() => findPolicy('mean')).toThrow(
      /there is no policy "mean"; expected one of ucdp\.low-best-high, .*airwars\.range-grade, or a JSON file/,
    );
  });
});
