/** The day of a report is that of an incident of which it tells none, and what looks back has none. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** When the first incident was, and how many claims say so; '-' where no day is known. */
function told(text: string, published: string | null = '2016-06-07'): string {
  const when = readText(text, { published })[0]?.when;
  return when?.start ? `${when.start.slice(0, 16)} ${when.claims.length}` : '-';
}

describe('an incident of which no day is told', () => {
  test.each([
    ['is of the day of the report', 'Two men were shot dead outside a bakery in Gulu, Uganda, police said.', '2016-06-07 0'],
    ['with its time of day', 'Two men were shot dead in Gulu, Uganda. It happened around 5 p.m. outside a bakery.', '2016-06-07T17:00 1'],
    ['or on the day it was told', 'Police said on Monday that two men were shot dead in Gulu, Uganda.', '2016-06-06 0'],
    ['not of a day of long ago it was told', 'Police said on May 2 that two men were shot dead in Gulu, Uganda.', '2016-06-07 0'],
    ['or that of the dateline', 'GULU, Uganda, June 6 (APA) - Two men were shot dead outside a bakery, police said.', '2016-06-06 0'],
    ['not that of an arrest', 'A clerk was arrested on Monday in the shooting of two men in Gulu, Uganda.', '-'],
    ['nor of a trial', 'A court on Monday sentenced a clerk who shot dead two men in Gulu, Uganda.', '-'],
    ['nor what was in a month', 'Two men were shot dead outside a bakery in Gulu, Uganda, last month.', '2016-05-01 1'],
  ])('%s', (_, text, expected) => expect(told(text)).toBe(expected));

  test('has none in a report of no known day', () =>
    expect(told('Two men were shot dead outside a bakery in Gulu, Uganda, police said.', null)).toBe('-'));
});
