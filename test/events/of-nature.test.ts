/** What nature did and what somebody did, told of in one report: each row is a text and "kind: dead" of its incidents. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

test.each([
  [
    'An earthquake killed 40 people in Puno on Monday. On Tuesday gunmen attacked a police post in the ruins, killing two officers.',
    ['disaster: 40', 'attack: 2'],
  ],
  [
    'A landslide buried a school in Puno on Monday, killing nine people. Thieves shot a shopkeeper dead there on Tuesday.',
    ['disaster: 9', 'attack: 1'],
  ],
  // looked back on
  ['Rebels killed four farmers in Puno on Monday. A cyclone that hit the town in March killed 300 people.', ['attack: 4']],
  [
    'Rebels killed four farmers in Puno on Monday. The town is still recovering from floods that killed 300 people. The rebels also burned a mill.',
    ['attack: 4', 'disaster: 300'],
  ],
  ['Rebels raided a village hit by floods in Puno on Monday, and killed four farmers.', ['attack: 4']],
  ['Rebels killed four farmers in Puno, a town hit by floods last month.', ['attack: 4']],
  ['Twelve people were killed when an earthquake hit Puno on Monday. Soldiers rescued nine.', ['disaster: 12']],
])('%s', (text, expected) => {
  const told = readText(text, { published: '2024-05-08' }).map(({ kind, figures }) => {
    const dead = figures.find(({ effect, group, event }) => effect === 'killed' && group === 'people' && event === null);
    return `${kind}: ${dead?.best ?? 0}`;
  });
  expect(told).toEqual(expected);
});
