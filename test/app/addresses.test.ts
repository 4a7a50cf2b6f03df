/** Where somebody lives stands between who it is and what befell him, or what he did; in both ways of writing. */
import { describe, expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const cairn = openCairn();

/** "killed 1; perpetrator Juan Mora": how many the report counts, and who is told of. */
function told(text: string): string {
  const [incident] = cairn.readEach(report(text));
  if (!incident) return 'nothing';
  const { figures, entities } = incident;
  const counts = figures.filter(({ group, event }) => group === 'people' && event === null).map(({ effect, best }) => `${effect} ${best}`);
  const who = entities.filter(({ role }) => role === 'perpetrator').map(({ mentions }) => `by ${mentions[0]!.toLowerCase()}`);
  return [...counts, ...who].join(', ');
}

const READ: readonly (readonly [text: string, expected: string])[] = [
  ['Juan Mora, 23, of 217 Orchard St., Akron, was shot and killed on Monday.', 'killed 1'],
  ['Juan Mora, 23, of 1935 Orchard Road, was shot and killed on Monday.', 'killed 1'],
  ['Juan Mora, 23, 69 Orchard Ave., Akron, was stabbed to death on Monday.', 'killed 1'],
  ['Juan Mora, 23, of Apt. 2, 1919 Elm Court, Akron, killed two clerks on Monday.', 'killed 2, by juan mora'],
  ['Juan Mora, 19, of 1935 Orchard St., Akron, was arrested on Monday and charged with arson.', 'detained 1, by juan mora'],
  ['Ana Ruiz, 23, of 12 Elm Road, and Juan Mora, 21, of 14 Oak Ave., were killed on Monday.', 'killed 2'],
  ['Ana Ruiz, 23, of 12 Elm Road, Akron, and Juan Mora, 21, of 14 Oak Ave., Dayton, were killed on Monday.', 'killed 2'],
  ['The dead were Ana Ruiz, 23, of 12 Elm Road, and Juan Mora, 21, of 14 Oak Ave., Dayton.', 'killed 2'],
  // whose home it is may be said behind the address
  ['The owner of the home at 4204 Elm Court, Juan Mora, was arrested on Monday and charged with murder.', 'detained 1, by juan mora'],
  ['The orchard was sold in 1935. Police in Akron, Ohio, shot two robbers on Monday.', 'injured 2'],
];

describe('addresses', () => {
  test.each(READ)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(told(text.toUpperCase())).toBe(expected);
  });
});
