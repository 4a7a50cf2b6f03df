/** The overview of an incident that holds everything: each section's sentences, word for word where the words matter. */
import { describe, expect, test } from 'vitest';
import type { Entity, Figure, Incident } from '../../src/model/incident.js';
import { overview } from '../../src/tell/overview.js';
import { title } from '../../src/tell/title.js';
import { ADDITIONS, CONTEXT, HARBOUR } from './harbour.js';

const told = overview(CONTEXT, HARBOUR, ADDITIONS);
const section = (heading: string, sections = told): readonly string[] =>
  sections.find((each) => each.heading === heading)?.sentences.map(({ text }) => text) ?? [];

test('headings stand in their order, empty sections are left out', () => {
  expect(told.map(({ heading }) => heading)).toEqual([
    'What happened',
    'Toll',
    'Chronology',
    'Who',
    'Response and status',
    'What officials and experts say',
    'Background',
    'What does not add up',
  ]);
  expect(
    overview(CONTEXT, { ...HARBOUR, findings: [], claims: HARBOUR.claims.filter(({ kind }) => kind !== 'background') }).map(
      ({ heading }) => heading,
    ),
  ).not.toContain('Background');
});

test('every sentence has claims, and each is a claim of the incident', () => {
  const ids = new Set(HARBOUR.claims.map(({ id }) => id));
  for (const { sentences } of told)
    for (const { claims } of sentences) {
      expect(claims.length).toBeGreaterThan(0);
      for (const id of claims) expect(ids).toContain(id);
    }
});

describe('sentences', () => {
  test.each([
    ['What happened', 'An attack took place in Port Selim, Sierra Leone, at 06:10 on 9 March 2021, local time.'],
    ['What happened', '10 people were killed and at least 14 injured.'],
    ['What happened', 'Red Tide Front claimed responsibility.'],
    ['What happened', '2 reports tell of it.'],
    [
      'Toll',
      '10 people were killed (between 9 and 10), according to the Ministry of Defence, among them 2 perpetrators, 2 soldiers and 5 civilians.',
    ],
    ['Toll', 'At least 14 people were reportedly injured.'],
    ['Toll', '9 killed = 2 perpetrators + 2 military + 5 civilians: it adds up.'],
    ['Chronology', 'At 06:10 on 9 March 2021: “Masked men in a lorry broke into the customs yard”. 1 watchman was killed.'],
    ['Chronology', 'Then, time not stated, between 06:10 and “a sweep”: “They then parted”.'],
    ['Chronology', 'Then, time not stated: “One party set fire to the fuel depot”. 4 dockers were killed.'],
    ['Chronology', 'Meanwhile, time not stated: “the other seized a tugboat and shelled the coast guard pier”. 2 sailors were killed.'],
    ['Chronology', 'Then, in the night of 9 to 10 March 2021: “a sweep”. 2 perpetrators were killed; 3 people were detained.'],
    ['Who', 'Described as the perpetrators: Masked men.'],
    ['Who', 'Red Tide Front claimed responsibility.'],
    ['Who', 'Told of among those killed: Jonas Bekele.'],
    ['Who', 'Taken: at least 20 crates of rifles (12 sealed and 8 open) and cash.'],
    ['Response and status', 'Still sought: “The rest are still being sought”.'],
    [
      'What officials and experts say',
      'Lena Oduya, a harbour historian, said: “Whoever planned this knew the yard. It had been watched for weeks” (opinion).',
    ],
    ['Background', 'From earlier, not counted here: “In 2004 a fire at the same depot killed 31 people”.'],
    ['What does not add up', 'The Ministry of Defence gave 9 people killed on 10 March 2021 and 10 on 11 March 2021.'],
  ])('%s: %s', (heading, sentence) => expect(section(heading)).toContain(sentence));

  test('what only stands for the whole is no step of the chronology', () =>
    expect(section('Chronology').join(' ')).not.toContain('a raid on the harbour'));
  test('background enters neither toll nor chronology', () =>
    expect([...section('Toll'), ...section('Chronology')].join(' ')).not.toMatch(/2004|31/));
  test('names of private persons can be left out', () => {
    const withheld = overview({ ...CONTEXT, withholdNames: true }, HARBOUR, ADDITIONS);
    expect(JSON.stringify(withheld)).not.toContain('Bekele');
    expect(section('Who', withheld)).toContain('Told of among those killed: watchman.');
  });
});

describe('who was harmed, by name and number', () => {
  const people = (count: number, ...mentions: string[]): Entity => ({
    ...HARBOUR.entities[1]!,
    mentions,
    count: { low: count, high: count },
  });
  test.each<[string, Entity[]]>([
    ['three servicemen', [people(3, 'three servicemen', 'servicemen')]],
    ['3 servicemen', [people(3, 'servicemen')]],
    ['six servicemen', [people(6, 'Six servicemen', 'servicemen')]],
    ['three masked men from the port and watchman', [people(3, 'three masked men from the port', 'masked men'), people(1, 'watchman')]],
    ['docker', [people(1, 'docker'), people(17, '17 people', 'people')]],
  ])('%s', (expected, entities) =>
    expect(section('Who', overview(CONTEXT, { ...HARBOUR, entities }, ADDITIONS))[0]).toBe(`Told of among those killed: ${expected}.`),
  );
});

describe('toll of one row', () => {
  const row = (more: Partial<Figure>): string => {
    const figure: Figure = { ...HARBOUR.figures[0]!, setAside: [], claims: ['c8'], ...more };
    return section('Toll', overview(CONTEXT, { ...HARBOUR, figures: [figure] }))[0] ?? '';
  };
  test.each<[string, Partial<Figure>]>([
    ['1 person was killed.', { low: 1, best: 1, high: 1 }],
    ['No one was killed.', { low: 0, best: 0, high: 0 }],
    ['Between 5 and 7 people were killed.', { low: 5, best: null, high: 7 }],
    ['Up to 7 people were killed.', { low: null, best: null, high: 7 }],
    ['At least 3 people were abducted.', { low: 3, best: null, high: null, effect: 'abducted' }],
    ['6 people were killed (between 5 and 9).', { low: 5, best: 6, high: 9 }],
    [
      '6 people were killed (summed from the parts the reports give).',
      { low: 6, best: 6, high: 6, basis: 'summed', claims: ['c8', 'c12'] },
    ],
    ['6 people were killed.', { low: 6, best: 6, high: 6, basis: 'summed' }],
    ['3 soldiers were injured.', { group: 'military', effect: 'injured', low: 3, best: 3, high: 3 }],
    ['1 police officer was injured.', { group: 'police', effect: 'injured', low: 1, best: 1, high: 1 }],
    ['An unknown number of people were displaced.', { effect: 'displaced', low: null, best: null, high: null }],
  ])('%s', (expected, more) => expect(row(more)).toBe(expected));

  test('perpetrators of whom no report says whether its total counts them stand beside it', () => {
    const rows = HARBOUR.figures.filter(({ effect, group }) => effect === 'killed' && (group === 'people' || group === 'perpetrators'));
    const sentences = section('Toll', overview(CONTEXT, { ...HARBOUR, figures: rows, findings: [] }, []));
    expect(sentences[0]).not.toContain('perpetrators');
    expect(sentences[1]).toMatch(/^2 perpetrators were killed.*; whether they are among the 10 is not said\.$/);
  });

  test('dozens stay dozens where no number is named for them', () => {
    const claims = HARBOUR.claims.map((claim) =>
      claim.id === 'c6' && claim.kind === 'figure'
        ? {
            ...claim,
            certainty: 'asserted' as const,
            says: { ...claim.says, count: { low: 24, high: null, modifier: 'vague' as const, term: 'dozens' } },
          }
        : claim,
    );
    expect(section('Toll', overview(CONTEXT, { ...HARBOUR, claims, figures: [{ ...HARBOUR.figures[4]!, low: 24 }] }))[0]).toBe(
      'Dozens of people were injured.',
    );
  });
});

describe('title', () => {
  test.each<[string, Partial<Incident>]>([
    ['Attack in Port Selim, Sierra Leone, 9 March 2021: 10 killed, at least 14 injured', {}],
    ['Attempted bombing in Port Selim, Sierra Leone, 9 March 2021', { kind: 'bombing', stage: 'attempted', figures: [] }],
    [
      'Threatened hijacking, 2021',
      {
        kind: 'hijacking',
        stage: 'threatened',
        figures: [],
        where: null,
        when: { ...HARBOUR.when!, start: '2021-01-01', end: '2021-12-31', precision: 'year' },
      },
    ],
    [
      'Protest in Sierra Leone, March 2021',
      {
        kind: 'protest',
        figures: [],
        where: { ...HARBOUR.where!, name: 'Sierra Leone', precision: 'country' },
        when: { ...HARBOUR.when!, start: '2021-03-01', end: '2021-03-31', precision: 'month' },
      },
    ],
    ['Incident', { kind: 'other', figures: [], where: null, when: null }],
  ])('%s', (expected, more) => expect(title(CONTEXT, { ...HARBOUR, ...more })).toBe(expected));
});

test('the same incident is told in the same words', () => expect(overview(CONTEXT, HARBOUR, ADDITIONS)).toEqual(told));
