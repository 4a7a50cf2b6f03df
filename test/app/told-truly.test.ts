/** Who was harmed by whom, told apart: each row is a short report, and what is told of each of its incidents. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/model/incident.js';
import { readText } from '../read-text.js';

const EFFECTS = ['killed', 'injured', 'abducted', 'detained'] as const;

/** "2 killed, 1 detained | by gunmen | two clerks": how many, who did it, and who came to harm. */
function told({ figures, entities }: Incident): string {
  const numbers = EFFECTS.flatMap((effect) => {
    const row = figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null);
    return row?.high === 0 || !row ? [] : [`${row.best ?? row.low} ${effect}`];
  });
  const named = (role: string): string =>
    entities
      .filter((entity) => entity.role === role)
      .map(({ mentions }) => mentions[0]!.toLowerCase())
      .join(', ') || 'nobody';
  return `${numbers.join(', ') || 'none harmed'} | by ${named('perpetrator')} | ${named('victim')}`;
}

const inBothCases = (rows: readonly (readonly [text: string, ...expected: readonly string[]])[]): void =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const read = (given: string): readonly string[] => readText(given, { published: '2020-03-04' }).map(told);
    expect([read(text), read(text.toUpperCase())]).toEqual([expected, expected]);
  });

describe('who leads a body is nobody told of before', () => {
  inBothCases([
    [
      'A girl was hurt when masked men fired at a van in Lugo on Monday. The head of the company was arrested.',
      '1 injured, 1 detained | by masked men | girl',
    ],
  ]);
  test('is called by what leads it', () => {
    const [incident] = readText('Gunmen fired at a van in Lugo on Monday, wounding a man. The head of the company was arrested.');
    expect(
      incident!.figures.filter(({ effect, label, event }) => effect === 'detained' && label && event === null).map(({ label }) => label),
    ).toEqual(['head']);
  });
});
