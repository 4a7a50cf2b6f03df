/** A deed told again with the site it happened at is the same unit; one told of as another is its own. Reports of our own. */
import { describe, expect, test } from 'vitest';
import { divideByUnit } from '../../src/scope/by-unit.js';
import type { Unit } from '../../src/scope/scope.js';
import { readText } from '../read-text.js';

const UNIT: Unit = {
  kinds: [['attack', 'assassination', 'clash'], ['bombing']],
  place: true,
  day: true,
  besides: true,
  because: 'so it counts',
};

const unitsOf = (text: string): number => readText(text, { published: '2024-05-08' }).flatMap((draft) => divideByUnit(UNIT, draft)).length;

const BOMBS = [
  'A bomb killed three people in Tacna on Monday.',
  'A powerful bomb went off in downtown Tacna on Monday, police said.',
  'Rebels detonated a bomb in Tacna on Monday, killing three people.',
];
const ATTACKS = [
  'Three people were shot dead in Tacna on Monday by unidentified men.',
  'Rebels attacked a police patrol in Tacna on Monday, killing three officers.',
];
const pairs = (leads: readonly string[], others: readonly string[]) => leads.flatMap((lead) => others.map((other) => `${lead} ${other}`));

const SAME = [
  ...pairs(BOMBS, [
    'The explosion took place at a bank branch.',
    'The explosion at a warehouse was heard all over the city.',
    'The device was placed in a restaurant.',
    'The bomb went off at a bus station.',
    'This attack was carried out against a police station.',
  ]),
  ...pairs(ATTACKS, [
    'The attack took place near a gas station.',
    'The three were killed as they were leaving a church.',
    'The killings took place at a farm.',
  ]),
];
const BY_IT = [
  'A guard was wounded by a bomb in Tacna on Monday and another hurt a thief.',
  'Rebels killed four farmers in Tacna on Monday when they blew up a bus.',
  'Rebels killed four farmers in Tacna on Monday by blowing up a bus.',
  'Rebels blew up a bus in Tacna on Monday and killed four farmers.',
];
const OTHER = [
  ...pairs(BOMBS, [
    'Another bomb exploded at a bank branch.',
    'A second explosion took place at a hotel.',
    'A bomb also went off outside a church.',
    'In Puno, a bomb exploded near a gas station.',
    'A second bomb was defused at a hotel.',
  ]),
  ...pairs(ATTACKS, ['Another man was shot dead near a gas station.', 'In a second attack, gunmen killed a judge outside a church.']),
  'Rebels attacked the house of Deputy Juan Mirel in Tacna on Monday. The house of Senator Ana Dorle was also attacked.',
  'A bomb damaged a bank in Tacna on Monday, and another destroyed a bridge.',
  'Rebels shot dead four farmers in Tacna on Monday and blew up the town hall.',
  'Rebels murdered four farmers in Tacna on Monday. They also bombed the town hall.',
  'Rebels murdered four farmers in Tacna on Monday. After killing the farmers, they used explosives against the mill.',
  'The paper said that rebels killed Minister Juan Mirel in Tacna. The rebels also killed Judge Ana Dorle. They deny that they killed Mirel.',
];

describe('taken and killed', () => {
  const unit: Unit = { ...UNIT, kinds: [...UNIT.kinds, ['kidnapping', 'hijacking']] };
  const kindsOf = (text: string) =>
    readText(text, { published: '2024-05-08' })
      .flatMap((draft) => divideByUnit(unit, draft))
      .map(({ kind }) => kind);
  test.each([
    'Rebels kidnapped a bishop in Tacna on Monday. The bishop was shot dead on Tuesday.',
    'Rebels killed a bishop in Tacna on Monday. They had kidnapped him.',
    'The death of four clerks in Tacna was condemned on Monday. The clerks had been kidnapped.',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['kidnapping']));
  test.each([
    'Gunmen killed a judge in Tacna on Monday. Rebels kidnapped a nurse in Calana on Tuesday.',
    'Rebels shot dead four farmers in Tacna on Monday and kidnapped a nurse.',
  ])('%s', (text) => expect(kindsOf(text)).toContain('attack'));
});

describe('told again', () => {
  test.each([...SAME, ...BY_IT, ...SAME.map((text) => text.toUpperCase())])('%s', (text) => expect(unitsOf(text)).toBe(1));
  test.each(OTHER)('%s', (text) => expect(unitsOf(text)).toBe(2));
  test('of two sites, the noun says which', () => {
    const bombs = 'Bombs exploded on Monday at a hotel and at a mill in Tacna. The bomb at the mill killed two clerks.';
    expect(readText(bombs, { published: '2024-05-08' })).toHaveLength(1);
  });
});
