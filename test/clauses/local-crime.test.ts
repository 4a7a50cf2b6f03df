/** How local papers tell of those who were hurt: by the word of their condition, by their way to or from a hospital, behind what they were doing. */
import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  return clausesOf(text).harms.map(({ effect, patient }) => {
    const { low, high } = patient.count ?? { low: null, high: null };
    return `${effect} ${low === high ? (low ?? '?') : `${low}-${high ?? ''}`}`;
  });
}

const says: readonly [string, readonly string[]][] = [
  ['A shooting left one clerk hospitalized and three others winged.', ['injured 1', 'injured 3']],
  ['The right wing youth marched past a winged horse.', []],
  ['One clerk was killed; one is critical and another in serious condition.', ['killed 1', 'injured 1', 'injured 1']],
  ['One clerk was killed, and two were critical of the sheriff.', ['killed 1']],
  ['The three victims have all been released from Tarn Hospital.', ['injured 3']],
  ['Three nurses were released from the hospital.', []],
  ['Four people were taken to the clinic after a shooting.', ['injured 4']],
  ['All four clerks who were in the clinic at the time of the shooting got out.', []],
  ['Four guests were in the hospital when the shooting began.', []],
  ['Judge Juan Hurt of Orlas said so.', []],
  // behind what they were doing, and what for
  ['Four men coming from a wake for a slain friend were shot.', ['killed 1', 'injured 4']],
  ['Four men walking home to see a friend were shot.', ['injured 4']],
  ['A woman who was shot while watching television in her home died.', ['injured 1', 'killed 1']],
  ['A woman who was shot while she watched television died.', ['injured 1', 'killed 1']],
  ['A man who was angry over a loan died.', ['killed 1']],
  ['Two men were shot, while a nurse died.', ['injured 2', 'killed 1']],
  ['The mayor, who was a guard shot in May, spoke.', ['injured 1']],
  ['Four men trying to help a friend were shot.', ['injured 4']],
];

test.each(says)('%s', (text, harms) => {
  expect(harmsOf(text)).toEqual(harms);
});
