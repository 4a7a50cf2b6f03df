/** The tolls of a report are the same in whatever order its paragraphs tell them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const [, , , ...paragraphs] = readFileSync(new URL('../../examples/reports/aktobe-attack.md', import.meta.url), 'utf8').split(
  /\n{2,}|---\n/,
);

/** "killed 3 military" a row of the whole incident. */
function tollsOf(text: string): readonly string[] {
  const [incident] = readText(text, { published: '2016-06-07' });
  return incident!.figures
    .filter(({ event, label, group }) => event === null && label === null && group !== 'victims')
    .map(({ effect, best, group }) => `${effect} ${best} ${group}`)
    .sort();
}

it('of a raid told in many parts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (order) => {
      expect(tollsOf(order.join('\n\n'))).toEqual([
        'detained 2 perpetrators',
        'detained 7 people',
        'injured 1 perpetrators',
        'injured 2 civilians',
        'injured 22 people',
        'injured 3 police',
        'injured 6 military',
        'killed 11 perpetrators',
        'killed 17 people',
        'killed 3 civilians',
        'killed 3 military',
      ]);
    }),
    { numRuns: 40, seed: 7 },
  );
});
