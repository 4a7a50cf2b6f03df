/** Who is said not to have done it is not told as one who did, and those of whom it is said with a hedge that they died are victims. */
import { describe, expect, it, test } from 'vitest';
import { readText } from '../read-text.js';

const told = (text: string, role: string): readonly string[] =>
  readText(text, { published: '2024-03-05' })
    .flatMap(({ entities }) => entities)
    .filter((entity) => entity.role === role)
    .map(({ mentions }) => mentions.at(-1)!.toLowerCase());

describe('who did it', () => {
  it.each([
    ['Police rejected the claim that a suicide bomber carried out the attack.', []],
    ['Police denied that a suicide bomber carried out the attack.', []],
    ['POLICE DENIED THAT A SUICIDE BOMBER CARRIED OUT THE ATTACK.', []],
    ['Police said that a suicide bomber carried out the attack.', ['bomber']],
  ])('%s', (text, expected) => {
    expect(told(`A bomb killed nine people in Quetta on Monday. ${text}`, 'perpetrator').map((name) => name.split(' ').at(-1))).toEqual(
      expected,
    );
  });
});

test.each(['Funerals', 'Prayers', 'Vigils'])('%s are held, and are no accused', (rites) => {
  const text = `${rites} were held in Kazan on Wednesday for the nine victims of a shooting at a school.`;
  expect(told(text, 'perpetrator')).toEqual([]);
  expect(told(text.toUpperCase(), 'perpetrator')).toEqual([]);
});

describe('who came to harm', () => {
  it.each([
    ['At least nine soldiers were reportedly killed in an ambush near Menaka on Monday.', ['soldiers']],
    ['NINE SOLDIERS WERE REPORTEDLY KILLED IN AN AMBUSH NEAR MENAKA ON MONDAY.', ['soldiers']],
    ['Officials denied that nine soldiers were killed in an ambush near Menaka on Monday.', []],
  ])('%s', (text, expected) => expect(told(text, 'victim')).toEqual(expected));
});
