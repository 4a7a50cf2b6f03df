/** What became of those who attacked: each row is a short report, with how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('a report that goes on about him who attacked', () => {
  const diner = 'A man opened fire at a diner in Harlow on Monday, killing a waitress and a cook and wounding a customer.';
  test.each([
    [`${diner} He had been fired from the diner a week before and had threatened the owner. His body was found in a field.`, '3/1/1'],
    [`${diner} He had been fired from the diner a week before. Police later found his body in a motel.`, '3/1/1'],
    [`${diner} He then drove to a farm, where he was found dead on Tuesday.`, '3/1/1'],
    [`${diner} He had been fired a week before. A guard with a revolver shot and killed him.`, '3/1/1'],
    [`${diner} He fled. He was fatally shot by a bystander.`, '3/1/1'],
    ['Ivo Reyes shot and killed his brother and his mother and wounded a neighbor. When officers entered, they found him dead.', '3/1/1'],
    [
      'After killing two supervisors and wounding a third, a guard barricaded himself in an office, where he was found dead hours later.',
      '3/1/1',
    ],
    // a victim who is told of since, or may be meant as well
    [`${diner} The customer was taken to a clinic, where he died.`, '3/0/0'],
    ['A man shot his neighbor in Harlow on Monday. He was taken to a clinic, where he later died.', '1/0/0'],
    ['A clerk shot a customer in Harlow. Officers found the customer in the yard. He was pronounced dead.', '1/0/0'],
    ['Juan Mora, 15, died in May, killed by a stray shot. Mora was taken to Mercy Hospital, where he later died.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('several who attacked', () => {
  const bank = 'Two brothers robbed a bank in Harlow on Monday and killed two tellers.';
  const mall = 'Karim and Walid Nasser, brothers in their twenties, opened fire at a mall in Harlow, killing seven people.';
  const school = 'Two students, Evan Moss, 17, and Cody Barr, 16, killed three classmates and a teacher.';
  test.each([
    [`${bank} Both were killed in a shootout with police.`, '4/0/2'],
    [`${bank} The two died in a gunfight with police hours later.`, '4/0/2'],
    [`${bank} One was killed by police and the other shot himself.`, '4/0/2'],
    [`${mall} They then shot themselves.`, '9/0/2'],
    [`${mall} The attackers were killed by soldiers.`, '9/0/2'],
    [`${school} They were found dead of self-inflicted wounds.`, '6/0/2'],
    ['A husband and wife attacked a party, killing five people. Police shot and killed them.', '7/0/2'],
    // who did not die
    [`${bank} Both surrendered.`, '2/0/0'],
    [`${mall} They were arrested in another town.`, '7/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('an attacker by name', () => {
  const diner = 'A man opened fire at a diner in Harlow on Monday, killing three people and wounding two.';
  test.each([
    [`${diner} Police identified the gunman as Ivo Reyes, 41, who died at the scene.`, '4/2/1'],
    [`${diner} Police named Ivo Reyes as the gunman. Reyes was found dead in his truck.`, '4/2/1'],
    [`${diner} The gunman, whom police identified as Ivo Reyes, fled. Reyes died at a hospital.`, '4/2/1'],
    ["Ivo Reyes killed his brother and his mother and wounded a neighbor. Reyes's body was found in his truck.", '3/1/1'],
    [`${diner} A witness identified the gunman as Ivo Reyes. Rosa Luna, a cook, died at the scene.`, '3/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('how an attacker ended', () => {
  const diner = 'A man opened fire at a diner in Harlow on Monday, killing three people and wounding two.';
  const school = 'The teen killed two students and wounded five more.';
  test.each([
    [`${diner} The standoff ended in the gunman's death.`, '4/2/1'],
    [`${diner} The chase ended in his death.`, '4/2/1'],
    [`${school} He shot himself as police arrived, dying at the scene.`, '3/5/1'],
    [`${school} When police arrived, the boy shot himself and later died.`, '3/5/1'],
    ['The student shot his teacher to death, wounded the principal, then himself died from a single shot.', '2/1/1'],
    // he lived, with no wound that is told of
    [`${diner} He attempted suicide but survived.`, '3/2/0'],
    [`${diner} He tried to kill himself but lived.`, '3/2/0'],
    [`${diner} He swallowed pills in a failed attempt to end his own life.`, '3/2/0'],
    [`${diner} He shot himself in the chest but survived.`, '3/3/0'],
    // long after
    [`${diner} He died in prison in 2019.`, '3/2/0'],
    [`${diner} He killed himself in a state prison eleven years later.`, '3/2/0'],
    [`${diner} He hanged himself in jail on Tuesday.`, '4/2/1'],
    // shot before he killed himself, or for which he was sentenced
    ['A father shot his wife and three children in their beds, then drove to a rest area where he committed suicide.', '5/0/1'],
    ['A man shot two men at a gas station and fled. He was arrested two days later and sentenced to death.', '2/0/0'],
    ['A man shot his wife and then himself in Harlow. The wife is in critical condition.', '1/1/1'],
    // told of again by his name
    ['A gunman killed three people. He was found dead in his car. Ivo Reyes was the shooter and took his own life.', '4/0/1'],
    ['A gunman killed three people. A cook glared at him dead in the eye and fled.', '3/0/0'],
    // nobody's attack
    ['Fighting in Harlow ended in the deaths of nine people.', '9/0/0'],
    ['A boy of 9 shot himself in the foot in Harlow.', '0/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
