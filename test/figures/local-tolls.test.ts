/** Tolls as local papers, stations and police give them: how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

/** As written and in capitals throughout. */
function either(rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return rows.flatMap(([text, toll]) => [[text, toll] as const, [text.toUpperCase(), toll] as const]);
}

describe('the next of those hurt, by order', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['A sixth teenager was wounded in the shooting at a fair in Harlow on Monday, police now say.', '0/6/0'],
      ['A fifth person was hurt in the shooting at a bar in Harlow on Monday. A cook of 40 was killed.', '1/4/0'],
    ]),
    ['A second man was hurt in the shooting at a bar in Harlow on Monday.', '0/1/0'],
    ['Two cooks and a guard were shot in Harlow on Monday. A third grade girl was grazed by a bullet.', '0/4/0'],
    ['Four people were shot in Harlow on Monday. A fourth man was treated for a wound in the leg.', '0/4/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one of several hurt, and who died of them since', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['Ana Duarte was at a fair in Harlow on Monday. She was one of seven people who were wounded. She died on Tuesday.', '1/6/0'],
      ['Ana Duarte was shot in the leg in Harlow on Monday. She would later die of her wound.', '1/0/0'],
    ]),
    ['Ana Duarte was shot in the leg in Harlow on Monday. She would die without a transfusion.', '0/1/0'],
    [
      'Nine people were hurt in Harlow on Monday. Six of them were shot, and three were cut. Five people died in an attack in May.',
      '0/9/0',
    ],
    ['Three men were hurt and a teenager was killed by shots in Harlow. The boy who was killed worked in a shop.', '1/3/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who shot himself, and lived', () => {
  const shot = 'A man shot and killed his wife in Harlow on Monday before turning the gun on himself.';
  test.each<readonly [string, string]>([
    ...either([
      [`${shot} He remains in a hospital under guard.`, '1/1/0'],
      ['A man fatally shot his wife and then himself in a failed suicide attempt in Harlow on Monday.', '1/1/0'],
    ]),
    [`${shot} The gunman was treated for a wound in the neck.`, '1/1/0'],
    [`${shot} He was booked into jail on Thursday.`, '1/1/0'],
    [`${shot} He was taken to a hospital, where he was pronounced dead.`, '2/0/1'],
    [`${shot} Their daughter was taken to an aunt.`, '2/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('told of by a name alone', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['A man was shot dead in Harlow on Monday. Police identified him as Michael Cook, 26. Cook died at a clinic.', '1/0/0'],
      ['Ivo Baker, 26, was shot in the leg in Harlow on Monday. Baker was airlifted to a clinic.', '0/1/0'],
    ]),
    ['Ivo Reyes, 26, was shot in the leg in Harlow on Monday. A cook was airlifted to a clinic, too.', '0/2/0'],
    ['A boy was shot in a park in Harlow on Monday. Tamo Dreel plays there. Dreel was hit in the head. But Tamo is awake.', '0/1/0'],
    ['A man shot Ana Ruiz and her son, Ivo Ruiz, in Harlow. Ruiz was hit in the arm, and Ivo was hit in the leg.', '0/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('words within a phrase', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['A clerk was shot in Harlow on Monday. A second clerk was found nearby with non-life threatening injuries.', '0/2/0'],
      ['A cook was jailed for her part in the June 3 shooting of four clerks in Harlow.', '0/4/0'],
      ['A gunman fired into a bus in Harlow on Monday. Five people went to the hospital.', '0/5/0'],
    ]),
    ['A choir sang in Harlow on Monday. Five people went to the hospital.', '0/0/0'],
    ['A man was jailed for threatening four clerks in Harlow.', '0/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a sum of two incidents, one of them told in parts', () => {
  test('is of neither', () =>
    expect(
      tollOf(
        'Two shootings in Harlow left one person dead and four hurt on Monday. The first shooting ' +
          'occurred near Elm Street at noon. One clerk was declared dead, and two others were taken to a clinic. A third person who ' +
          'was wounded was found two blocks away. A second shooting took place on Oak Street at 2 p.m. One person was shot.',
      ),
    ).toBe('1/3/0'));
});

describe('those who were shot, told one by one', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['A man walked into a house in Harlow on Monday and shot the boys. Michael, 11, died. His brother, 16, was badly hurt.', '1/1/0'],
      ['A man shot the victims in a house in Harlow on Monday, murdering three of them and wounding a fourth one.', '3/1/0'],
    ]),
    ['A guard shot his family in Harlow, leaving three generations dead. He had killed his wife, Ana, and her mother, Rosa.', '2/0/0'],
    ['Gunmen shot the villagers in Harlow on Monday. Dozens were taken to a clinic, Ana Ruiz among them.', '0/0/0'],
    [
      'At least four people were shot in Harlow on Monday. Police said the people shot were cooks. A man of 30 was hit in the leg.',
      '0/4/0',
    ],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a list of as many as were told of', () => {
  const found =
    'A woman remains in a clinic after she and three others were shot in Harlow on Monday. Officers found four victims with wounds.';
  test.each<readonly [string, string]>([
    ...either([
      [`${found} All of the victims, two men and two women, were taken to a clinic.`, '0/4/0'],
      ['A cook is recovering after he and two others were shot in Harlow on Monday.', '0/3/0'],
    ]),
    ['Gunfire in Harlow left two clerks and a cook wounded, including one badly.', '0/3/0'],
    ['Officers found four victims with wounds in Harlow on Monday. A man and two women were shot in a park later that day.', '0/4/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('what became of who did it', () => {
  test.each<readonly [string, string]>([
    ...either([
      ['The man who officers believe shot and killed four clerks and wounded a boy in Harlow on Monday is dead.', '5/1/1'],
      ['The man police say shot and killed two clerks and wounded a guard in Harlow on Monday was found dead.', '3/1/1'],
      ['A man killed his wife, critically injured his daughter and then killed himself in Harlow on Monday.', '2/1/1'],
      ['A man and a woman were found dead in a home in Harlow on Monday in an apparent murder-suicide.', '2/0/1'],
    ]),
    ['A father, mother and their two sons are dead in Harlow in what police are calling a triple murder-suicide.', '4/0/1'],
    ['The man who police believe shot two clerks and wounded a boy in Harlow on Monday is in jail.', '0/3/0'],
    ['A man killed his wife, critically ill since May, and fled from Harlow on Monday.', '1/0/0'],
    ['A man and a woman were found dead in a home in Harlow on Monday. Police do not believe it was a murder-suicide.', '2/0/0'],
    ['A woman and her son, 4, were found dead in a home in Harlow on Monday in an apparent murder-suicide.', '2/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
