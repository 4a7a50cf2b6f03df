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
    'Three children and two adults were discovered dead in Harlow on Monday after a murder-suicide. Ivo Reyes, 34, shot his wife, and next he shot their three daughters. The daughters were Ana, Ida and Olga.',
    '5 0 1',
  ],
  [
    'A family of five was discovered dead in Harlow on Monday after a murder-suicide. Ivo Reyes, 34, shot his wife and their three daughters.',
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
  // deeds before this one, and all who were shot in town
  [
    'A tailor was shot in the leg on Monday in Harlow. It was the third shooting there this year. One person was killed in the other two.',
    '0 1 0',
  ],
  ['Officers shot a tailor dead on Monday in Harlow. It was the third shooting there this year; two men were hurt in the others.', '1 0 0'],
  ['A tailor was shot in the leg on Monday in Harlow. Three people were hurt in earlier shootings on the block.', '0 1 0'],
  [
    'A tailor was shot dead on Monday in Harlow. He was hit in the head. Reyes was one of four people shot in the city over the weekend.',
    '1 0 0',
  ],
  ['A tailor was shot dead on Monday in Harlow. He was one of four people shot at the party.', '1 3 0'],
  // those who mourn, and whom they mourn
  [
    'Four people were shot on Monday at a vigil in Harlow. Dozens had gathered to remember Juan Mora, who was shot to death there on Feb. 12. Two women and two men were taken to hospitals.',
    '0 4 0',
  ],
  ['Two men were shot on Monday at a vigil in Harlow. The vigil was for Ana Luna, 19, who was found stabbed to death on Feb. 20.', '0 2 0'],
  ['Juan Mora, 19, was found stabbed to death in Harlow on Monday. A vigil for Mora, who was a cook, is on Tuesday.', '1 0 0'],
  // another one, called by whose he is
  [
    'A man was killed, another man hurt, in a bar in Harlow on Monday. Juan Mora was struck in the chest and died. His brother, Ivo, was hit in the jaw.',
    '1 1 0',
  ],
  [
    'A man was killed, another man hurt, in a bar in Harlow on Monday. Juan Mora was struck in the chest and died. A waiter was also hit in the jaw.',
    '1 2 0',
  ],
  // his aunt is the woman told of before
  ['A woman, 34, was shot in the neck in Harlow on Monday. Her nephew was hit in the arm. His aunt remains in intensive care.', '0 2 0'],
  ['A woman, 34, was shot in the neck in Harlow on Monday. A clerk was hit in the arm. His aunt remains in intensive care.', '0 3 0'],
];

describe('local crime', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(figuresOf(text)).toBe(expected);
  });
});
