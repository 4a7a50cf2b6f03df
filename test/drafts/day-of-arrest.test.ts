/** An arrest behind what it answers: of which day the incident is. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

test.each([
  ['Gunmen raided a bank in Gulu, Uganda, on Monday. Police arrested two men the next morning.', '2016-06-06'],
  ['Police arrested two lawyers in Gulu, Uganda, on Sunday.', '2016-06-05'],
  [
    'A blogger was detained on May 3 in Gulu, Uganda, while covering a protest. Police beat her. Many have been held since the coup of April 2.',
    '2016-05-03',
  ],
])('%s', (text, day) => expect(readText(text, { published: '2016-06-07' })[0]!.when?.start?.slice(0, 10)).toBe(day));

test.each([
  [
    'KAMPALA: Relatives of two students staged a sit-in here. The two were abducted by gunmen from their home in Gulu, Uganda, on May 3.',
    'kidnapping',
    'Gulu',
    '2016-05-03',
  ],
  ['Students held a sit-in in Gulu, Uganda, on Monday against the abduction of a friend.', 'protest', 'Gulu', '2016-06-06'],
])('those who were taken, and those who march for them: %s', (text, kind, place, day) => {
  const { kind: told, where, when } = readText(text, { published: '2016-06-07' })[0]!;
  expect([told, where?.name, when?.start?.slice(0, 10)]).toEqual([kind, place, day]);
});

test.each([
  [
    'The UN on Monday condemned the killing of the lawyer Okello Baine in Uganda. Baine was shot dead in Gulu on May 3.',
    'Gulu',
    '2016-05-03',
  ],
  [
    'A bus driver, Okello Baine, was killed in Gulu, Uganda, on Sunday. A lawyer, Ana Otim, was killed in Kasese on May 3.',
    'Gulu',
    '2016-06-05',
  ],
])('a killing spoken of and told of is one: %s', (text, place, day) => {
  const [{ where, when }] = readText(text, { published: '2016-06-07' }) as never as [{ where: { name: string }; when: { start: string } }];
  expect([where.name, when.start.slice(0, 10)]).toEqual([place, day]);
});

test('the arrest told of by a verb, and not the detention spoken of', () => {
  const text =
    'The detention of the blogger Ana Otim was extended in Kampala on Monday. Otim was arrested in Gulu, Uganda, on May 3 with a cousin.';
  const { where, when } = readText(text, { published: '2016-06-07' })[0]!;
  expect([where?.name, when?.start?.slice(0, 10)]).toEqual(['Gulu', '2016-05-03']);
});

test.each([
  'Two men were charged Sunday with stabbing a baker to death.',
  'A guard pleaded guilty on Sunday to killing a baker.',
  'On Sunday, a guard was convicted of murdering a baker.',
  'A guard was arrested Sunday in the fatal shooting of a baker.',
])('the day of a charge is none of the deed: %s', (text) => expect(readText(text, { published: '2016-06-07' })[0]!.when).toBe(null));

test.each([
  ['Two men were charged Sunday with stabbing a baker to death. The baker, Okello Baine, was knifed late on Friday.', '2016-06-03'],
  ['Two men were charged with the Monday murder of a baker.', '2016-06-06'],
  ['A guard was hurt on Sunday in a stabbing.', '2016-06-05'],
])('and the deed keeps its own: %s', (text, day) => {
  const incidents = readText(text, { published: '2016-06-07' });
  expect(incidents.map(({ when }) => when?.start?.slice(0, 10))).toEqual([day]);
});
