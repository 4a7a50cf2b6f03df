/** Short accounts that say who lived, who was one more, or in which ways: how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('those of a number shot who lived', () => {
  test.each([
    ['Seven men were lined up in a yard in Harlow and shot; two survived by lying still.', '5/2/0'],
    ['A farmhand shot five members of a family in Harlow. Two children survived.', '3/2/0'],
    ['A clerk was shot in Harlow. Two children survived by hiding in a closet.', '0/1/0'],
    ['Six members of a family were shot to death in Harlow. The sole survivor was a girl with a wound in the leg.', '6/1/0'],
    ['Six people were shot to death in Harlow; the only survivor was a cook with a wound in the hand.', '6/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who attacked, beside those killed or one of them', () => {
  test.each([
    ['Four people were killed in Harlow, including a nurse, a cook and a police officer. The gunman also died.', '5/0/1'],
    ['Four people were killed in Harlow, including a nurse, a cook and a police officer. The gunman was killed as well.', '5/0/1'],
    ['Four people were killed in Harlow. The gunman was among those who died.', '4/0/1'],
    ['Nine people died and two were wounded in Harlow. The shooter was among the ten dead.', '10/2/1'],
    ['The shooting in Harlow claimed eight lives, not counting that of the gunman.', '9/0/1'],
    ['The shooting in Harlow claimed eight lives, including that of the gunman.', '8/0/1'],
    ['A guard shot and killed a couple in Harlow and wounded their son and a passer-by; he fatally shot himself later.', '3/2/1'],
    ['A guard shot and wounded a passer-by in Harlow; he died in hospital.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one harm in two ways', () => {
  test.each([
    ['Five tenants were stabbed or shot to death in a house in Harlow.', '5/0/0'],
    ['Two people were killed and nine injured in Harlow, six by gunfire and three in the crush that followed.', '2/9/0'],
    ['The bodies of three men, each shot once in the head, were found in a van in Harlow.', '3/0/0'],
    ['A man shot his twin sons and their aunt in Harlow.', '0/3/0'],
    ['A man shot his twin brother in Harlow.', '0/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a number that stands in the name of the deed, and victims told of by number', () => {
  const sought = 'A man wanted in a quadruple shooting in Harlow gave himself up on Monday.';
  test.each([
    [`${sought} Two victims were in critical condition.`, '0/4/0'],
    [`${sought} A cook and a nurse were shot in the leg.`, '0/4/0'],
    [
      'A boy and a girl were shot in the leg in Harlow. A cook and a nurse were hit, too. A fourth victim was driven to a hospital.',
      '0/4/0',
    ],
    ['A boy and a girl were shot in the leg in Harlow. A cook was hit, too. A fourth victim was driven to a hospital.', '0/4/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('two of whom "the" stands once, and what is no person', () => {
  test.each([
    ['A driver and his passenger were shot in Harlow. The driver and passenger are recovering.', '0/2/0'],
    ['A man and a woman were shot in Harlow. The man and woman were taken to a hospital.', '0/2/0'],
    ['Two brothers and a friend were shot in Harlow. The older brother and friend remain in critical condition.', '0/3/0'],
    ['A woman was shot in Harlow on Monday. A driver and passenger were shot there, too.', '0/3/0'],
    ["A boy was hurt by a bullet in Harlow. A cook said: I shot my aunt's .22.", '0/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who is left out of a number before its verb, and lists set off behind', () => {
  test.each([
    ['Three people, not including the shooter, were killed in Harlow and three were injured.', '4/3/1'],
    ['Three people, including the shooter, were killed in Harlow and three were injured.', '3/3/1'],
    ['Two women, a man and a teen, all related, were killed in a house in Harlow.', '4/0/0'],
    ['Two people, a man and a teen, were killed in a house in Harlow.', '2/0/0'],
    ['Five soldiers were killed in Harlow and six, including an officer, were wounded.', '5/6/0'],
    ['Six people, including an officer, were wounded in Harlow.', '0/6/0'],
    ['Three women, a cook and two nurses, were killed in a house in Harlow.', '3/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
