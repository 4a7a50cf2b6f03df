/** Who tells the same dead otherwise than another: each row is a text and its dead, "instead of" whom they are told. */
import { expect, test } from 'vitest';
import type { FigureClaim } from '../../src/model/claim.js';
import { readText } from '../read-text.js';

const deadOf = (text: string): readonly string[] => {
  const figures = (readText(text)[0]?.claims ?? []).filter(
    (claim): claim is FigureClaim => claim.kind === 'figure' && claim.says.effect === 'killed',
  );
  return figures.map(({ says }) => {
    const other = figures.find((claim) => claim.says.persons === says.insteadOf);
    return `${says.count.low} ${says.label ?? says.group}${other ? ` instead of ${other.says.count.low} ${other.says.group}` : ''}`;
  });
};

test.each([
  [
    'The coalition said six insurgents were killed in a raid in Puno on Monday. But village elders said nine civilians had died.',
    ['6 perpetrators', '9 civilians instead of 6 perpetrators'],
  ],
  [
    'The army said it killed six insurgents in Puno on Monday. Residents rejected that account and said soldiers had killed four farmers.',
    ['6 perpetrators', '4 farmers instead of 6 perpetrators'],
  ],
  [
    'Soldiers raided Puno on Monday, and the two sides gave conflicting accounts. The army said six gunmen were killed. The mayor said nine farmers were killed.',
    ['6 perpetrators', '9 farmers instead of 6 perpetrators'],
  ],
  [
    'The army said six insurgents were killed in a raid in Puno on Monday. Residents said the dead were farmers.',
    ['6 perpetrators', '6 farmers instead of 6 perpetrators'],
  ],
  [
    'The army said six insurgents were killed in a raid in Puno on Monday. Residents said all six were farmers.',
    ['6 perpetrators', '6 farmers instead of 6 perpetrators'],
  ],
  [
    'Police said they shot dead five bandits in Puno on Monday. Residents denied this and said police had killed four teenagers.',
    ['5 perpetrators', '4 teenagers instead of 5 perpetrators'],
  ],
])('told otherwise: %s', (text, expected) => expect(deadOf(text)).toEqual(expected));

test.each([
  'The army said it killed six insurgents in Puno on Monday. But the mayor said the insurgents had also killed nine farmers.',
  'The army said it killed six insurgents in Puno on Monday. The mayor said nine farmers were killed.',
  'The army said it killed six insurgents in Puno on Monday but lost nine soldiers.',
  'The army said six insurgents were killed in a raid in Puno on Monday. But the mayor said eight insurgents had died.',
])('told beside each other, or of the same: %s', (text) => expect(deadOf(text).join()).not.toContain('instead'));
