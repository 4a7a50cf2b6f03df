/** A local paper does not name its own town: the place is its town, and a finding says that no report tells it. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();
const read = (text: string, publisher: string | null) =>
  cairn.readEach({ id: 'r', text, title: null, published: '2024-05-01', publisher, url: null, language: 'en' })[0]!;
const NO_PLACE = 'A man was shot and killed outside a motel on Monday night, police said.';

test('no place is told', () => {
  const { where, findings } = read(NO_PLACE, 'Dayton Daily News');
  expect([where?.name, where?.claims]).toEqual(['Dayton', []]);
  expect(findings.map(({ message }) => message)).toContain(
    'Where it happened is not told; Dayton is taken because Dayton Daily News is at home there.',
  );
});

test.each([
  ['a place is told', NO_PLACE.replace('outside a motel', 'outside a motel in Akron, Ohio,'), 'Dayton Daily News', 'Akron'],
  ['nothing is known of the publisher', NO_PLACE, null, undefined],
])('%s', (_case, text, publisher, place) => {
  const { where, findings } = read(text, publisher);
  expect(where?.name).toBe(place);
  expect(findings.some(({ message }) => message.startsWith('Where it happened is not told'))).toBe(false);
});
