/** Rampages told deed by deed: how many were killed, injured, and killed of those who attacked. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('the year of a deed is no number of dead', () => {
  test.each([
    ['A man was sentenced on Monday for the 1994 murders of his landlord and her son in Harlow.', '2/0/0'],
    ['A MAN WAS SENTENCED ON MONDAY FOR THE 1994 MURDERS OF HIS LANDLORD AND HER SON IN HARLOW.', '2/0/0'],
    ['The 1991 killings of four bakers in Harlow are unsolved, police said on Monday.', '4/0/0'],
    ['An attack in Harlow on Monday killed 1994 prisoners.', '1994/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one victim after the other', () => {
  test.each([
    ['A man killed two people at a laundry, another at a bakery and a fourth on a bridge.', '4/0/0'],
    ['A MAN KILLED TWO PEOPLE AT A LAUNDRY, ANOTHER AT A BAKERY AND A FOURTH ON A BRIDGE.', '4/0/0'],
    ['A man shot two officers, one off duty, and a nurse to death at a laundry.', '3/0/0'],
    ['A cook shot two nurses dead. He then walked into the yard and killed a girl.', '3/0/0'],
    ['A cook shot four pupils at a mill. A girl died.', '1/3/0'],
    ['A cook killed six people and wounded one in a barn and two nearby streets.', '6/1/0'],
    ['A cook killed six people and wounded one guard and two nearby plumbers.', '6/3/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('the next to die of those wounded', () => {
  test.each([
    ['A cook opened fire at a mill, killing seven, four of them pupils, and wounding seven. An eighth victim died in December.', '8/6/0'],
    ['A COOK OPENED FIRE AT A MILL, KILLING SEVEN, FOUR OF THEM PUPILS, AND WOUNDING SEVEN. AN EIGHTH VICTIM DIED IN DECEMBER.', '8/6/0'],
    ['A cook opened fire at a mill, killing seven, four of them pupils. An eighth victim died in December.', '8/0/0'],
    ['A cook opened fire at a mill, killing seven, four of them pupils. A fourth pupil died at once.', '7/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('he who was shot by an officer, and then shot himself', () => {
  test.each([
    ['A gunman wounded a baker. An officer shot the gunman in the arm; he then killed himself.', '1/1/1'],
    ['A GUNMAN WOUNDED A BAKER. AN OFFICER SHOT THE GUNMAN IN THE ARM; HE THEN KILLED HIMSELF.', '1/1/1'],
    ['An officer wounded a baker and a nurse; he then killed himself.', '1/2/1'],
    ['A cook shot nine people. When a guard fired back he ran to the store room and killed himself.', '1/9/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));

  test('a guard who fired back did not do it', () => {
    const [incident] = readText('A cook shot nine people. When a guard fired back he ran to the store room and killed himself.');
    expect(incident!.figures.filter(({ label }) => label === 'guard')).toEqual([]);
    expect(incident!.figures.filter(({ label, group }) => label === 'cook' && group === 'perpetrators')).toHaveLength(1);
  });
});

describe('those found dead, whom he killed who was near to them', () => {
  test.each([
    [
      'The bodies of two women and a man were found in a house. Police believe the man, 55, killed his wife and sister-in-law and then himself.',
      '3/0/1',
    ],
    [
      'THE BODIES OF TWO WOMEN AND A MAN WERE FOUND IN A HOUSE. POLICE BELIEVE THE MAN, 55, KILLED HIS WIFE AND SISTER-IN-LAW AND THEN HIMSELF.',
      '3/0/1',
    ],
    ['The bodies of a woman and two boys were found in a house. Police said Ivo Reyes killed his wife and sons.', '3/0/0'],
    ['The bodies of three children were found in a house. Ivo Reyes had killed his three daughters and his wife.', '4/0/0'],
    ['The bodies of two women were found in a house. Ivo Reyes had killed his three daughters and his wife.', '5/0/0'],
    ['Two women were killed in a house. Ivo Reyes had killed his wife and two sons in Reva.', '5/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a child and a grown man', () => {
  test.each([
    ['Ivo Mora, 37, shot himself dead in Harlow on Thursday. A neighbour found the smaller child dead.', '2/0/0'],
    ['Ivo Mora, 9, died of a gunshot wound in Harlow on Thursday. Deputies said the child had found a gun.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('several shootings of one doer', () => {
  const rest = 'A baker was killed around midnight, and a nurse was wounded.';
  test.each([
    [`Three people were killed and two wounded in three separate shootings by the same man in Harlow on Monday night. ${rest}`, '3/2/0'],
    [`THREE PEOPLE WERE KILLED AND TWO WOUNDED IN THREE SEPARATE SHOOTINGS BY THE SAME MAN IN HARLOW ON MONDAY NIGHT. ${rest}`, '3/2/0'],
    [`Three people were killed and two wounded in a rampage of three separate shootings in Harlow on Monday night. ${rest}`, '3/2/0'],
    ['Nine people died in a string of shootings across two counties on Monday before the gunman killed himself in a mill.', '10/0/1'],
    [`Three people were killed and two wounded in three separate shootings on the same night in Harlow on Monday. ${rest}`, '1/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who is told of behind a clause of his deeds', () => {
  test.each([
    ['The gunman who shot up a clinic on Monday, killing one woman and wounding three, died of his wounds on Tuesday.', '2/3/1'],
    ['THE GUNMAN WHO SHOT UP A CLINIC ON MONDAY, KILLING ONE WOMAN AND WOUNDING THREE, DIED OF HIS WOUNDS ON TUESDAY.', '2/3/1'],
    ['The gunman who shot up a clinic, wounding three bakers, was found dead on Tuesday.', '1/3/1'],
    ['A gunman shot up a clinic, wounding three bakers. One of them died of her wounds on Tuesday.', '1/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who was taken to hospital, where others were found dead', () => {
  test.each([
    ['Officers found three people dead in Harlow. A girl and a boy were flown to a hospital with gunshot wounds.', '3/2/0'],
    ['OFFICERS FOUND THREE PEOPLE DEAD IN HARLOW. A GIRL AND A BOY WERE FLOWN TO A HOSPITAL WITH GUNSHOT WOUNDS.', '3/2/0'],
    ['Three children were drowned in Harlow by their mother, who then slashed her wrists. She was in stable condition.', '3/1/0'],
    ['Officers found a girl and a boy with gunshot wounds. Both were flown to a hospital, where they died.', '2/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('on whom he turned the gun', () => {
  test.each([
    ['A retired baker shot his wife, then turned the gun on her two grown sons and himself.', '4/0/1'],
    ['A RETIRED BAKER SHOT HIS WIFE, THEN TURNED THE GUN ON HER TWO GROWN SONS AND HIMSELF.', '4/0/1'],
    ['A baker killed two guards, then turned the gun on his wife and daughter. The daughter survived with a wound.', '2/2/0'],
    ['A baker shot two guards dead, then turned the gun on officers, who shot him dead.', '3/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('he who did it, listed with the dead', () => {
  test.each([
    ['Killed were Ana Ruiz, 33; Luis Cano, 62; and Ivo Reyes, 35, who fired the shots and then killed himself.', '3/0/1'],
    ['Officers found three people dead: Ana Ruiz, 33; her father, Luis Cano, 62; and Ivo Reyes, 35, who killed himself.', '3/0/1'],
    ['OFFICERS FOUND THREE PEOPLE DEAD: ANA RUIZ, 33; HER FATHER, LUIS CANO, 62; AND A BAKER, 35, WHO KILLED HIMSELF.', '3/0/1'],
    ['Two bakers were killed by Ana Ruiz and Ivo Reyes, who shot a guard.', '2/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('what he did after a number of whom some died', () => {
  test.each([
    ['The robber shot four people in the lobby, two of whom died, then wounded an officer before being killed in a shootout.', '3/3/1'],
    ['THE ROBBER SHOT FOUR PEOPLE IN THE LOBBY, TWO OF WHOM DIED, THEN WOUNDED AN OFFICER BEFORE BEING KILLED IN A SHOOTOUT.', '3/3/1'],
    ['The robber shot four people, two of them fatally, then wounded an officer.', '2/3/0'],
    ['The robber killed four people, then killed an officer.', '5/0/0'],
    ['The robber killed two people and wounded three, then shot an officer in the leg.', '2/4/0'],
    ['The robber killed four people, among them an officer.', '4/0/0'],
    ['The robber killed four people on Monday. He shot two bakers dead, then killed a nurse and an officer.', '4/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('two told of one by one', () => {
  test.each([
    ['A brother and sister, 8 and 10, were killed and their mother was injured in Harlow.', '2/1/0'],
    ['A BROTHER AND SISTER, 8 AND 10, WERE KILLED AND THEIR MOTHER WAS INJURED IN HARLOW.', '2/1/0'],
    ['Soldiers killed a guard and a clerk, 8 and 10 bakers, and a nurse.', '21/0/0'],
    [
      'A clerk was found dead. Minutes later a couple were shot in their car; the man died and the woman is in critical condition.',
      '2/1/0',
    ],
    ['A couple were shot in their car. The man died.', '1/1/0'],
    ['A couple were shot in their car; the woman died and the man is in critical condition. Minutes later a jogger was killed.', '2/1/0'],
    ['A couple were shot in their car. A man died in the blast at a mill.', '1/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who did it, and who did not', () => {
  test.each([
    [
      'He killed his landlord in the yard, went on to a bakery where he shot and killed two women, and wounded two men before shooting himself.',
      '4/2/1',
    ],
    [
      'HE KILLED HIS LANDLORD IN THE YARD, WENT ON TO A BAKERY WHERE HE SHOT AND KILLED TWO WOMEN, AND WOUNDED TWO MEN BEFORE SHOOTING HIMSELF.',
      '4/2/1',
    ],
    ['Four pupils were wounded and a teacher was killed by a 15-year-old who then died of a self-inflicted wound.', '2/4/1'],
    ['FOUR PUPILS WERE WOUNDED AND A TEACHER WAS KILLED BY A 15-YEAR-OLD WHO THEN DIED OF A SELF-INFLICTED WOUND.', '2/4/1'],
    ['Three people were found dead in Harlow. Two bakers had been shot but were alive.', '3/2/0'],
    ['Three people were found dead in Harlow. Two bakers had been shot.', '3/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));

  test('a teacher who was killed by a boy did not do it, nor did a landlord', () => {
    const doers = (text: string): readonly (string | null)[] =>
      readText(text)[0]!
        .figures.filter(({ group }) => group === 'perpetrators')
        .map(({ label }) => label);
    expect(doers('Four pupils were wounded and a teacher was killed by a boy who then died of a self-inflicted wound.')).not.toContain(
      'teacher',
    );
    expect(doers('A cook killed his landlord in the yard, went on to a bakery and shot himself.')).not.toContain('landlord');
  });
});
