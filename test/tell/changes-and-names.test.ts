/** What changed from one state of an incident to the next; names of private persons withheld. */
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/model/incident.js';
import { overview } from '../../src/tell/overview.js';
import { whatChanged } from '../../src/tell/what-changed.js';
import { redact, WITHHELD } from '../../src/tell/withhold-names.js';
import { CONTEXT, HARBOUR } from './harbour.js';

describe('what changed', () => {
  const earlier: Incident = {
    ...HARBOUR,
    reports: ['r1'],
    findings: [],
    claims: HARBOUR.claims.filter(({ report }) => report === 'r1'),
    figures: HARBOUR.figures.map((figure, i) => (i === 0 ? { ...figure, low: 9, best: 9, high: 9, claims: ['c1'], setAside: [] } : figure)),
  };
  const texts = (before: Incident | null, after: Incident): readonly string[] =>
    whatChanged(CONTEXT, before, after).map(({ text }) => text);

  test('nothing, where nothing did', () => expect(texts(HARBOUR, HARBOUR)).toEqual([]));
  test('a figure, with who revised it and when', () =>
    expect(texts(earlier, HARBOUR)).toEqual([
      'People killed: from 9 to 10 (between 9 and 10), according to the Ministry of Defence, 11 March 2021: “Ten people are now known to have died”.',
      'New finding: The Ministry of Defence gave 9 people killed on 10 March 2021 and 10 on 11 March 2021.',
    ]));
  test('an incident that is new', () =>
    expect(texts(null, HARBOUR)).toEqual(['New: Attack in Port Selim, Sierra Leone, 9 March 2021: 10 killed, at least 14 injured.']));
  test.each<[string, Partial<Incident>]>([
    ['What it is told as: from bombing to attack.', { kind: 'bombing' }],
    ['Place: from in Freetown, Sierra Leone to in Port Selim, Sierra Leone.', { where: { ...HARBOUR.where!, name: 'Freetown' } }],
    [
      'Time: from on 9 March 2021 to at 06:10 on 9 March 2021.',
      { when: { ...HARBOUR.when!, start: '2021-03-09', end: '2021-03-09', precision: 'day' } },
    ],
    [
      'Responsibility of Red Tide Front: from suspected to claimed.',
      { entities: HARBOUR.entities.map((entity) => (entity.confidence ? { ...entity, confidence: 'suspected' as const } : entity)) },
    ],
    ['New on how matters stand: “The rest are still being sought”.', { claims: HARBOUR.claims.filter(({ kind }) => kind !== 'status') }],
    [
      'People detained: 3, first told: “three men were detained”.',
      { figures: HARBOUR.figures.filter(({ effect }) => effect !== 'detained') },
    ],
    [
      'No longer found: Something was open.',
      { findings: [...HARBOUR.findings, { kind: 'ambiguous', message: 'Something was open.', claims: ['c1'] }] },
    ],
  ])('%s', (expected, before) =>
    expect(texts({ ...HARBOUR, ...before }, HARBOUR).map((text) => text.replace(', 10 March 2021:', ':'))).toContain(expected),
  );
  test('every change has claims of the state it names', () => {
    for (const { claims, of } of whatChanged(CONTEXT, earlier, HARBOUR)) {
      const ids = new Set((of === 'after' ? HARBOUR : earlier).claims.map(({ id }) => id));
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every((id) => ids.has(id))).toBe(true);
    }
  });
});

describe('names withheld', () => {
  const told = { ...HARBOUR, overview: overview(CONTEXT, HARBOUR), title: 'Killing of Jonas Bekele in Port Selim' };
  const redacted = redact(told);
  test('no field keeps the name, nor the surname alone', () => {
    expect(JSON.stringify(redacted)).not.toMatch(/Bekele|Jonas/i);
    expect(redacted.title).toBe(`Killing of ${WITHHELD} in Port Selim`);
    expect(redacted.claims.find(({ id }) => id === 'c9')!.quote).toBe(WITHHELD);
  });
  test('it says so, and offsets stay', () => {
    expect(redacted.withheld).toContain(WITHHELD);
    expect(redacted.claims.map(({ start, end }) => [start, end])).toEqual(told.claims.map(({ start, end }) => [start, end]));
  });
  test('public names and places are kept', () => expect(JSON.stringify(redacted)).toMatch(/Lena Oduya.*Port Selim|Port Selim.*Lena Oduya/));
  test('where no private person is named it says so as well, and nothing else changes', () => {
    const nobody = { ...told, claims: told.claims.filter(({ id }) => id !== 'c9') };
    expect(redact(nobody)).toEqual({ ...nobody, withheld: expect.stringContaining(WITHHELD) });
  });
  test.each([
    ['in capitals', 'JONAS BEKELE was shot', `${WITHHELD} was shot`],
    ['across a line break', 'Jonas\nBekele was shot', `${WITHHELD} was shot`],
    ['not within a word', 'Bekeleville', 'Bekeleville'],
    ['possessive', "Bekele's shop", `${WITHHELD}'s shop`],
  ])('%s', (_name, quote, expected) => {
    const one = redact({ ...told, claims: told.claims.map((claim) => (claim.id === 'c3' ? { ...claim, quote } : claim)) });
    expect(one.claims.find(({ id }) => id === 'c3')!.quote).toBe(expected);
  });
});
