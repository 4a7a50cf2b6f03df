/** The day of a sentence, where of the arrest no more than the month is told. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [what: string, text: string, expected: string])[] = [
  [
    'the day of the sentence',
    'A court in Windhoek on Friday sentenced union leader Sacky Sorta to two years in prison. He was arrested in March 2017.',
    '2019-03-08',
  ],
  [
    'of somebody who was',
    'Bishop Rolan Sorta would not leave and on Friday was sentenced to six years. He was arrested in August.',
    '2019-03-08',
  ],
  [
    'but that of a murder he is sentenced for',
    'A court in Windhoek on Friday sentenced two men to ten years in prison for killing clerk Ana Sorta in March 2017.',
    '2017-03-01',
  ],
  [
    'not the day he will be tried on',
    'Union leader Sacky Sorta was arrested in March 2017. He will be tried on Friday, a court in Windhoek said on Monday.',
    '2017-03-01',
  ],
];

it.each(ROWS)('is %s', (_, text, expected) => {
  expect(readText(text, { published: '2019-03-12' })[0]?.when?.start?.slice(0, 10)).toBe(expected);
});
