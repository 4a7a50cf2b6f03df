/** Police round-ups: who is told of for the first time, with an hour and an address of their own, was hurt in an incident of their own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const FIRST = 'A man was shot dead about 9 p.m. Tuesday in the 300 block of Mill Road in Dover, police said.';

/** "21:00 1/0": the hour of each incident, its dead and its injured. */
const told = (text: string): readonly string[] =>
  readText(text, { published: '2024-05-08' }).map(({ when, figures }) => {
    const best = (of: string): number =>
      figures.find(({ group, effect, event }) => group === 'people' && effect === of && event === null)?.best ?? 0;
    return `${when?.start?.slice(11, 16) || '-'} ${best('killed')}/${best('injured')}`;
  });

test.each([
  [
    'killed, hours later',
    `${FIRST}\n\nAround 11:40 p.m., two women were shot dead in the 900 block of Elm Street.`,
    ['21:00 1/0', '23:40 2/0'],
  ],
  [
    'killed, hours before',
    `${FIRST}\n\nShortly after 6 p.m. a woman was stabbed to death near the corner of Elm and Oak.`,
    ['21:00 1/0', '18:00 1/0'],
  ],
  [
    'found hurt',
    `${FIRST}\n\nAround 11:40 p.m. a woman was found with a gunshot wound in the 900 block of Elm Street.`,
    ['21:00 1/0', '23:40 0/1'],
  ],
  [
    'told of by their order',
    'The first shooting occurred in the 300 block of Mill Road in Dover about 9 p.m. Tuesday. A man suffered a gunshot wound.\n\nThe second shooting occurred in the 900 block of Elm Street around 11:43 p.m. Tuesday. A woman suffered a gunshot wound.',
    ['21:00 0/1', '23:43 0/1'],
  ],
  [
    'harmed when somebody fired',
    `${FIRST}\n\nAbout 11:20 p.m., three people were wounded in the 900 block of Elm Street when a gunman fired into a yard.`,
    ['21:00 1/0', '23:20 0/3'],
  ],
  [
    'counted from the entry before',
    `${FIRST}\n\nAbout two hours later, three people were shot in the 900 block of Elm Street.`,
    ['21:00 1/0', '- 0/3'],
  ],
  ['what it came weeks after', `${FIRST}\n\nThe shooting came three weeks after a man was killed on Elm Street.`, ['21:00 1/0', '- 1/0']],
  // near misses: minutes later, the same man, another one, how he fares, and the hour of an update
  ['minutes later', `${FIRST} At 9:10 p.m. a woman was found shot in the 400 block of Mill Road.`, ['21:00 1/1']],
  ['the same man', `${FIRST} At 11:40 p.m. the man was pronounced dead at a hospital on Elm Street.`, ['21:00 1/0']],
  ['another man', `${FIRST} Another man was shot dead there, police on Mill Road said at 11:40 p.m.`, ['21:00 2/0']],
  [
    'how he fares',
    'Two men were shot about 9 p.m. Tuesday on Mill Road in Dover. At midnight one man was in critical condition.',
    ['21:00 0/2'],
  ],
  [
    'an update',
    'UPDATE 9:10 p.m.: Three people were shot on Mill Road in Dover on Tuesday.\n\nUPDATE 10:45 p.m.: A man was shot dead and two women were hurt on Mill Road.',
    ['- 1/2'],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

test('the sum of Sunday shootings is of no one of them', () =>
  expect(told(`Three people were killed in Tuesday shootings in Dover.\n\n${FIRST}`)).toEqual(['21:00 1/0']));
