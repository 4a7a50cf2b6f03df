/** How many were hurt, of short accounts: killed (who did it counted in), injured, and killed of those who did it. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const accounts: readonly [string, string][] = [
  // one and the other are two, and both of those shot
  ['0 2 0', 'A man fired at two officers, striking one in the arm and the other in the foot.'],
  ['0 2 0', 'A man shot two officers, striking one in the arm and the other in the foot.'],
  ['1 1 0', 'A man shot at his brothers, killing one and wounding the other.'],
  // his parents are none of those told of before, unless they are
  ['4 3 0', 'A student opened fire at a school, killing two pupils and wounding three. He had earlier shot both his parents dead at home.'],
  ['2 0 0', 'Juan Mora shot his parents. He killed both of his parents because they had taken his car, police said.'],
  // the oldest of them
  ['1 8 0', 'Nine people were shot, the oldest of whom, a retired baker, was killed.'],
  ['2 1 0', 'A gunman shot three clerks; only the youngest survived.'],
  // the dead and the hurt of one number, in one sentence
  ['3 2 0', 'A gunman shot five guards; three were killed and two were critically hurt.'],
  ['3 2 0', 'A gunman shot five guards, three of whom died and two of whom were critically hurt.'],
  ['1 7 0', 'Eight people were wounded, one fatally, at a soccer match.'],
  ['2 2 0', 'Two of the four shooting victims at a house in Vaduz died.'],
  [
    '2 2 0',
    'Four shooting victims were found in Vaduz. Police said two of the four shooting victims had died. Officials identified the victims as Juan Mora, 20, and Luis Soto, 17. Mora died shortly after arriving, while Soto died at a clinic.',
  ],
  ['2 4 0', 'Gunmen shot six men who were playing cards. Two died on the way to a clinic and a third is not expected to survive.'],
  // each of the dead was shot
  ['4 1 0', 'A man shot and killed four people and wounded a boy. The coroner said two men and two women were each shot at least once.'],
  ['1 2 0', 'A man was killed in Vaduz and two women were each shot in the leg.'],
  ['0 3 0', 'A man shot each of his three sons at their home in Vaduz. The sons are recovering.'],
];

test.each(accounts)('%s: %s', (figures, text) => {
  expect(figuresOf(text)).toBe(figures);
});

function figuresOf(text: string): string {
  const [incident] = readText(text);
  const best = (group: string, effect: string): number =>
    incident?.figures.find((figure) => figure.event === null && figure.group === group && figure.effect === effect)?.best ?? 0;
  return `${best('people', 'killed')} ${best('people', 'injured')} ${best('perpetrators', 'killed')}`;
}
