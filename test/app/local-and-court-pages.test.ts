/** Pages of local papers and courts: tolls of a year, police units, couples found dead, those whom police shot beside those who were murdered. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const PUBLISHED = { published: '2020-02-10' };

/** "6/0 4": the dead and the injured of each incident, and how many of the dead did it. */
const told = (text: string): readonly string[] =>
  readText(text, PUBLISHED).map(({ figures }) => {
    const best = (of: string, effect: string): number =>
      figures.find(({ group, effect: one, event }) => group === of && one === effect && event === null)?.best ?? 0;
    return `${best('people', 'killed')}/${best('people', 'injured')} ${best('perpetrators', 'killed')}`;
  });

const TOLLS: readonly (readonly [expected: readonly string[], text: string])[] = [
  // the murder toll is of the year
  [['1/0 0'], 'A cook was shot dead in Dover on Sunday, bringing the murder toll to 216.'],
  [['1/0 0'], 'A killing in Dover on Sunday pushed the homicide toll to 93. A cook was shot dead.'],
  // who is detained in hospital is hurt; they who are told of one by one before
  [['1/1 0'], 'A shooting left a cook dead and his cousin detained in hospital in Dover on Sunday.'],
  [['2/7 0'], 'Seven guests were hurt by gunmen in Dover on Sunday. A man and his brother died. They were shot in a car.'],
  [['9/0 0'], 'A bomb went off in Dover on Sunday. The death toll has risen to nine.'],
  // who was murdered is none of those whom police shot
  [['6/0 4'], 'Ann Hill and Tom Reed were murdered in Dover on Sunday. Police shot and killed four men in the same street.'],
  [['4/0 0'], 'Ann Hill and Tom Reed were murdered in Dover on Sunday. In all, four people were killed.'],
  // one of a couple, and who did it
  [['2/0 0'], 'A couple was found dead in Dover on Sunday. A woman lay dead inside beside an injured man. The man died at a clinic.'],
  [
    ['2/0 1'],
    'A couple is dead after a murder-suicide in Dover on Sunday. Police found a dead woman and an injured man. The man died later.',
  ],
  [['2/0 0'], 'The deaths of a husband and wife found dead in Dover on Sunday were ruled a murder by the coroner.'],
];

describe('tolls', () => {
  test.each(TOLLS)('%j: %s', (expected, text) => {
    expect(told(text)).toEqual(expected);
    expect(told(text.toUpperCase())).toEqual(expected);
  });
});

test.each([
  // named once more, and nothing told of it
  [
    ['2/1 0'],
    'Pupils met in Dover on Sunday for the victims of a triple shooting. Tom Reed shot dead two clerks in Dover on Sunday and wounded a cook.',
  ],
  [['1/0 0', '0/0 0'], 'A clerk was shot dead in Dover on Saturday. In a separate shooting, gunmen fired at a bank in Dover on Sunday.'],
])('told barely %j: %s', (expected, text) => {
  expect(told(text)).toEqual(expected);
});

const doers = (text: string): readonly string[] =>
  readText(text, PUBLISHED).flatMap(({ entities }) =>
    entities.filter(({ role }) => role.startsWith('perpetrator')).map(({ mentions }) => mentions[0]!),
  );

test.each([
  [[], 'A boy was stabbed to death in Dover on Sunday. The Dover Homicide Unit detained two men.'],
  [[], 'Officers of the Dover District Detective Unit arrested nobody over the stabbing of a boy on Sunday.'],
  [['Red Dawn Unit'], 'A boy was shot dead in Dover on Sunday. The Red Dawn Unit claimed responsibility.'],
])('doers %j: %s', (expected, text) => {
  expect(doers(text)).toEqual(expected);
});

test.each([
  ['accident', 'Two cooks were killed on Monday when the van they were driving in crashed into a tree near Dover.'],
  ['accident', 'A cook was killed on Monday when a van she was driving hit a bus near Dover.'],
  // who is hurt by a fire
  ['accident', 'A fire swept through a hostel in Dover on Monday, injuring five guests.'],
  ['accident', 'Flames engulfed a barn near Dover on Monday, killing a farmer.'],
  ['attack', 'Artillery fire wounded five guests in Dover on Monday.'],
  ['attack', 'A fire set by arsonists injured five guests in Dover on Monday.'],
  // a blade is plunged, a bus plunges
  ['attack', 'A man who plunged a knife into the chest of his friend in Dover on Monday was jailed for life.'],
  ['accident', 'A bus plunged into a ravine near Dover on Monday, killing nine people.'],
  ['attack', 'A cook was killed on Monday when the man she was dating hit her in Dover.'],
])('%s: %s', (kind, text) => {
  expect(readText(text, PUBLISHED).map((one) => one.kind)).toEqual([kind]);
});
