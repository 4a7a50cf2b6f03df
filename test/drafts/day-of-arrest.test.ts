/** An arrest behind what it answers: of which day the incident is. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

test.each([
  ['Gunmen raided a bank in Gulu, Uganda, on Monday. Police arrested two men the next morning.', '2016-06-06'],
  ['Police arrested two lawyers in Gulu, Uganda, on Sunday.', '2016-06-05'],
])('%s', (text, day) => expect(readText(text, { published: '2016-06-07' })[0]!.when?.start?.slice(0, 10)).toBe(day));
