/** Local crime reports: whoever is told of twice, and whoever is told of beside the headline's incident. Each row is a report, and its killed, injured and perpetrators killed. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function figuresOf(text: string): string {
  const [{ figures } = { figures: [] }] = readText(text, { published: '2026-03-04' });
  const best = (effect: string, group: string): number =>
    figures.find((figure) => figure.effect === effect && figure.group === group && !figure.event && !figure.label)?.best ?? 0;
  return `${best('killed', 'people')} ${best('injured', 'people')} ${best('killed', 'perpetrators')}`;
}

const rows: readonly [text: string, expected: string][] = [
  // whoever did it is one of those found dead, and those he shot are the others
  [
    'Three children and two adults were found dead in Harlow on Monday after a murder-suicide. Ivo Reyes, 34, shot his wife, and then shot their three daughters. The daughters were Ana, Ida and Olga.',
    '5 0 1',
  ],
  [
    'A family of five was found dead in Harlow on Monday after a murder-suicide. Ivo Reyes, 34, shot his wife and their three daughters.',
    '5 0 1',
  ],
  // those at large are none of those who were hurt
  [
    'Four people were hurt in a shooting in Harlow on Monday. Three of the victims were taken to Tarn Hospital and another to Orlas Clinic. The suspects remain at large.',
    '0 4 0',
  ],
  ['Two suspects were hurt when a baker fired at them in Harlow on Monday. The suspects remain at large.', '0 2 0'],
  // an officer of whatever force
  ['A security officer was killed in Harlow on Monday. Officer Juan Mora was shot at the gate.', '1 0 0'],
  ['A prison guard was killed in Harlow on Monday. Mechanic Juan Mora was shot at the gate.', '1 1 0'],
];

describe('local crime', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(figuresOf(text)).toBe(expected);
  });
});
