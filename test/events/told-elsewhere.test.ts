/** Two incidents in towns near each other, or in one told of without a day: how a sentence says that it is another, and what does not. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** The dead of each incident, in the order of the report. */
const dead = (text: string): string =>
  readText(text, { published: '2024-05-08' })
    .map(
      ({ figures }) => figures.find(({ effect, group, event }) => effect === 'killed' && group === 'people' && event === null)?.best ?? 0,
    )
    .join(' ');

const LEAD = 'Gunmen killed four people and wounded nine at a market in Tarwel, Kenya, on Monday.';

describe('another incident, in a town no list has', () => {
  test.each([
    'The same day, gunmen killed seven people in Ombesha.',
    'On the same day, seven miners were shot dead by raiders at Ombesha.',
    'Hours later, gunmen killed seven people in Ombesha.',
    'Earlier in the day, gunmen killed seven people in Ombesha.',
    'In Ombesha, gunmen killed seven people.',
    'In the town of Ombesha, seven people died when gunmen attacked a bus.',
    'Seven other people were killed in Ombesha when raiders opened fire on a bus.',
    'Seven more people were killed in a similar attack in Ombesha.',
    'Gunmen also killed seven people in Ombesha.',
    'Meanwhile, gunmen killed seven people in Ombesha.',
    'At least seven people died in a separate attack in Ombesha.',
    'A day earlier, seven people were killed in Ombesha when gunmen attacked a church.',
    'Separately, soldiers killed seven militants near Ombesha.',
    'Separately, soldiers killed seven militants in an operation near Ombesha.',
    'In a second attack on Tuesday, raiders stormed the village of Ombesha and shot dead seven men.',
    'The same day, seven people died in Ombesha when their van ran over a mine.',
    'The attack, coming after soldiers killed seven miners in Ombesha, has raised fears.',
  ])('%s', (second) => expect(dead(`${LEAD} ${second} Officials appealed for calm.`)).toBe('4 7'));

  test.each([
    'The attack, which happened as traders headed to Ombesha, is the worst this year.',
    'Separately, the governor condemned the killing.',
    'Soldiers later shot at the attackers near Ombesha.',
    'The four were killed as they returned from Ombesha, a witness said.',
    'On Tuesday, a boy of 12 died of his wounds in a hospital in Ombesha.',
    'In Ombesha, police said the gunmen had come from the hills.',
    'On Monday, four traders were shot dead near Ombesha, a witness said.',
    'The attackers, who had come from Ombesha, fled.',
  ])('%s', (more) => expect(dead(`${LEAD} ${more} Officials appealed for calm.`)).not.toContain(' '));
});

// on a day of the week after it, at the head of its sentence, by others and to others
test.each([
  ['On Wednesday youths attacked drivers near the town. Seven people were killed.', '4 7'],
  ['On Wednesday the gunmen attacked drivers near the town.', '4'],
  ['On Wednesday police shot dead one of the gunmen.', '5'],
])('%s', (more, expected) => {
  const text = `${LEAD} Officials appealed for calm. ${more}`;
  expect([dead(text), dead(text.toUpperCase())]).toEqual([expected, expected]);
});

// whether or not anybody was hurt
test.each([['Meanwhile, in Ombesha, unknown men threw a grenade at a shop.', '4 0']])('%s', (more, expected) =>
  expect(dead(`${LEAD} ${more} Officials appealed for calm.`)).toBe(expected),
);

// a number of the year's is of no incident
test.each([
  'Police said 19 people had been killed in robberies in the district this year.',
  'It brings to 11 the number of people killed in raids this year.',
])('%s', (sum) =>
  expect(dead(`${LEAD}\n\nNobody has been arrested.\n\nThe market is closed.\n\nOfficials appealed for calm.\n\n${sum}`)).toBe('4'),
);

test('shops burned after a clash leave it a clash', () => {
  const [incident] = readText('Four people died in clashes in Patna on Sunday. Rioters torched shops.', { published: '2024-05-08' });
  expect(incident?.kind).toBe('clash');
});

test.each([
  // far away, and yet told of those told of before
  ['Gunmen killed four people in Puno, Peru, on Monday. The four were shot on their way from Trujillo.', '4'],
  [
    'A bomb killed four people at a bus station in Puno, Peru, on Monday. The blast went off as people were boarding buses for Trujillo.',
    '4',
  ],
  // no day is told of the first
  ['A mine killed two woodcutters in Puno, Peru, aid workers said on Monday. In March seven people died when a van hit a mine.', '2'],
  ['A mine killed two woodcutters in Puno, Peru, aid workers said on Monday. In March two people died when a van hit a mine.', '2'],
])('%s', (text, expected) => expect(dead(text)).toBe(expected));
