/** "Two men were shot dead in separate incidents": behind that, each paragraph that opens on a time or another incident tells of one of its own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "1/2": the dead and the injured of each incident. */
const told = (paragraphs: readonly string[]): readonly string[] =>
  readText(paragraphs.join('\n\n'), { published: '2024-05-08' }).map(({ figures }) => {
    const best = (of: string): number =>
      figures.find(({ group, effect, event }) => group === 'people' && effect === of && event === null)?.best ?? 0;
    return `${best('killed')}/${best('injured')}`;
  });

const LEAD = 'Three men were shot dead in separate incidents in Dover on Tuesday.';
const FIRST = 'In the first incident, Juan Mora, 31, was shot dead at his home on Mill Road.';
const NEXT = 'Around the same time, Peter Hall, 44, was gunned down at a house in Elm Street.';
const LAST = 'Hours later, a 50-year-old man was stabbed to death near his home.';

test.each([
  ['at the same time, and later', [LEAD, FIRST, NEXT, LAST], ['1/0', '1/0', '1/0']],
  [
    'by its order, the deed told later',
    [
      LEAD,
      FIRST,
      'The second incident occurred in Elm Street.',
      'Police said Ivo Soto, 44, had parked his car. Two gunmen ran up to him and opened fire, killing him on the spot.',
    ],
    ['1/0', '1/0'],
  ],
  ['in another incident', [LEAD, FIRST, 'In another incident, two women were wounded by gunmen.'], ['1/0', '0/2']],
  // near misses: nothing says that they are several, it goes on about the same man, and it opens on nothing
  ['one incident', ['Three men were shot dead in Dover on Tuesday.', FIRST, LAST.replace('Hours later, a', 'A')], ['3/0']],
  ['the same man', [LEAD, FIRST, 'Hours later, Mora was pronounced dead at a clinic.'], ['1/0']],
  ['another of the same incident', [LEAD, FIRST, 'His brother was wounded by the gunmen.'], ['1/1']],
])('%s', (_, paragraphs, expected) => {
  expect(told(paragraphs)).toEqual(expected);
});

test('in capitals', () => {
  expect(told([LEAD, FIRST, NEXT, LAST].map((one) => one.toUpperCase()))).toEqual(['1/0', '1/0', '1/0']);
});
