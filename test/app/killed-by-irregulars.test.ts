/** Whom paramilitaries kill, or anybody in a way no one defends himself, attacked nobody; whom police shoot may have, but not several of whom nobody says so. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const perpetratorsKilled = (text: string): number =>
  readText(text)
    .flatMap(({ figures }) => figures)
    .find(({ group, effect, event, label }) => group === 'perpetrators' && effect === 'killed' && event === null && label === null)?.best ??
  0;

describe('those whom paramilitaries or police killed', () => {
  test.each([
    ['Nine members of one family, including four minors, were stabbed to death by alleged paramilitaries in Lugo.', 0],
    ['Five people, among them two minors, were killed by paramilitaries in Lugo.', 0],
    ['FIVE PEOPLE, AMONG THEM TWO MINORS, WERE KILLED BY PARAMILITARIES IN LUGO.', 0],
    ['Two people were hacked to death by policemen in Lugo.', 0],
    ['A robber was shot dead by police in Lugo.', 1],
    ['Two robbers were shot dead by police in Lugo.', 2],
    ['Five people were shot dead by police in Lugo.', 0],
  ])('%s', (text, number) => expect(perpetratorsKilled(text)).toBe(number));
});

describe('the word for a nation', () => {
  test('keeps its capital where persons are counted by it', () => {
    const labels = readText('Six Russians and 10 Palestinians were killed when a bomb exploded at a hotel in Lugo on Monday.').flatMap(
      ({ figures }) => figures.flatMap(({ label }) => label ?? []),
    );
    expect(labels).toEqual(expect.arrayContaining(['Russians', 'Palestinians']));
  });
});
