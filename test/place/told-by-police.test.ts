/** Quarters by their bare names, of the great town whose police tell what was done there. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'a quarter called as a great town is',
    'A man was shot in Raleigh on Thursday, Memphis police said. It happened on a road in Raleigh.',
    'Memphis',
  ],
  ['one called as a town abroad is', 'One man is dead after a shooting in Scarborough on Tuesday, Toronto police said.', 'Toronto'],
  [
    'but the town, where its state is told',
    'A man was shot in Raleigh, North Carolina, on Thursday, Memphis police said. It happened on a road in Raleigh.',
    'Raleigh',
  ],
  [
    'but the town, where it has police of its own',
    'Two were shot in Raleigh on Thursday, Raleigh police said. Memphis police said one of them was wanted.',
    'Raleigh',
  ],
  [
    'but a town of the same country, where towns are told alone',
    'Two clerks were arrested in Las Pinas on Thursday, Cebu police said. It happened in a house in Las Pinas.',
    'Las Pinas',
  ],
];

it.each(ROWS)('%s', (_, text, name) => {
  expect(readText(text, { published: '2019-10-03' })[0]?.where?.name ?? null).toBe(name);
});
