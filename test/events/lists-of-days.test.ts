/** Pages that list what happened on which day: each entry tells of an incident of its own, with the day and the place at its head. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "1998-03-14 Narvik 2/1": the day of each incident, its town, its dead and its injured. */
const told = (text: string, published = '2011-06-01'): readonly string[] =>
  readText(text, { published }).map(({ when, where, figures }) => {
    const best = (of: string): number =>
      figures.find(({ group, effect, event }) => group === 'people' && effect === of && event === null)?.best ?? 0;
    return `${when?.start?.slice(0, 10) ?? '-'} ${where?.name ?? '-'} ${best('killed')}/${best('injured')}`;
  });

const INLINE = [
  'Shootings at colleges, by date.',
  'March 14, 1998: A former porter shoots dead two lecturers in Narvik, Norway, and wounds a cook.',
  'Oct. 2, 2003: In Bergen, Norway, a 20-year-old fires on a queue, killing three people before killing himself.',
  'May 9, 2007: A gunman wounded four people at a college in Tromsø, Norway.',
];
const HEADED = [
  'Shootings at colleges, by date.',
  '14 March 1998, Narvik, Norway',
  'Two lecturers shot dead and a cook wounded by a former porter.',
  '2 October 2003, Bergen, Norway',
  'A young man fired on a queue, killing three people before killing himself.',
  '9 May 2007, Tromsø, Norway',
  'Four people were wounded by a gunman.',
];
const EACH = ['1998-03-14 Narvik 2/1', '2003-10-02 Bergen 4/0', '2007-05-09 Tromsø 0/4'];
const NEWS = ['A gunman shot dead a student in Oslo, Norway, on Monday.', 'Police said on Tuesday that they were looking for him.'];

test.each([
  ['days before what was done', INLINE, EACH],
  ['days on lines of their own', HEADED, EACH],
  [
    'a toll before the day',
    [
      'Shootings at colleges, by date.',
      '2 killed, March 14, 1998, Narvik, Norway: A former porter shoots two lecturers dead.',
      '3 killed, Oct. 2, 2003, Bergen, Norway: A young man shoots dead three people in a queue.',
      '4 killed, May 9, 2007, Tromsø, Norway: A gunman kills four people.',
    ],
    ['1998-03-14 Narvik 2/0', '2003-10-02 Bergen 3/0', '2007-05-09 Tromsø 4/0'],
  ],
  // near misses: days told twice are no list; a list behind the news is what came before it; days of one incident
  [
    'the time of day',
    [
      'March 14, 1998: A porter shot two lecturers dead in Narvik, Norway.',
      'March 14, 1998: He also shot a cook dead.',
      'March 15, 1998: He shot himself dead.',
    ],
    ['1998-03-14 Narvik 4/0'],
  ],
  ['a list behind the news', [...NEWS, ...INLINE.slice(1)], ['2011-05-30 Oslo 1/0']],
  [
    'a list behind the news, which goes on about each day',
    [
      ...NEWS,
      'March 14, 1998: A former porter attacked a college in Narvik. He shot dead two lecturers.',
      'Oct. 2, 2003: A student attacked a school in Bergen. He killed three people.',
      'May 9, 2007: A gunman attacked a college in Tromsø. He wounded four people.',
    ],
    ['2011-05-30 Oslo 1/0'],
  ],
  [
    'days of one incident',
    [
      INLINE[1]!,
      'March 15, 1998: Friends of the lecturers held a vigil.',
      'March 16, 1998: The porter was arrested for the murder of the lecturers.',
    ],
    EACH.slice(0, 1),
  ],
])('%s', (_, paragraphs, expected) => {
  expect(told(paragraphs.join('\n\n'))).toEqual(expected);
});

test('in capitals', () => {
  expect(told(INLINE.join('\n\n').toUpperCase()).map((one) => one.split(' ')[0])).toEqual(EACH.map((one) => one.split(' ')[0]));
});
