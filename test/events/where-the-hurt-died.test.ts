/** Where those hurt in a deed died later is no place of the deed, and makes no other incident. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const incidents = (text: string): string =>
  readText(text, { published: '2024-03-06' })
    .map(({ where, figures }) => `${where?.name} ${figures.find(({ effect, event }) => effect === 'killed' && event === null)?.best}`)
    .join(', ');

test.each([
  ['Khuzdar blast toll rises to 17\n\nThree people wounded in a bombing at a market died in Quetta.', 'Khuzdar 17'],
  ['Khuzdar blast toll rises to 17\n\nThree of those injured in the explosion have died in Quetta overnight.', 'Khuzdar 17'],
  ['KHUZDAR BLAST TOLL RISES TO 17\n\nTHREE PEOPLE WOUNDED IN A BOMBING DIED IN QUETTA.', 'Khuzdar 17'],
  ['Khuzdar blast toll rises to 17\n\nThree people died in a bombing in Quetta.', 'Khuzdar 17, Quetta 3'],
])('%s', (text, expected) => expect(incidents(text)).toBe(expected));
