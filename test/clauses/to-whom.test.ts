/** To whom it was done, and to whom it was not: each row is a sentence and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms
    .filter(({ certainty }) => certainty !== 'denied')
    .map(
      ({ effect, patient: { count }, patient }) => `${effect} ${count?.low ?? '?'}${count?.high === null ? '+' : ''} ${written(patient)}`,
    );
}

const rows: readonly [text: string, ...expected: string[]][] = [
  // neither of two
  ['Neither the mayor nor his wife was hurt.'],
  ['NEITHER MARA LUTZ NOR TWO GUARDS WERE INJURED.'],
  ['The blast wounded neither the mayor nor his driver.'],
  // said not to be so
  ['We deny that two guards were killed.'],
  ['We do not deny that two guards were killed.', 'killed 2 two guards'],
  // a number that nobody says
  ['Some people were injured.', 'injured 2+ Some people'],
  ['An unspecified number were killed.', 'killed 2+ An unspecified number'],
  ['Gunmen killed a farming family.', 'killed 2+ a farming family'],
  ['Gunmen killed a couple.', 'killed 2 a couple'],
  ['Gunmen wounded a camera crew.', 'injured 2+ a camera crew'],
  ['Gunmen wounded a crew member.', 'injured 1 a crew member'],
  // the verb behind the last of them is of those who did it
  ['The men who killed five friars and two drivers in Brenik fled in a car.', 'killed 5 five friars', 'killed 2 two drivers'],
  ['Police said the man who killed a clerk and a guard at a bank was seen.', 'killed 1 a clerk', 'killed 1 a guard'],
  ['Police followed the man who killed five friars, and two drivers fled.', 'killed 5 five friars'],
  // one person who is both
  ['The assassination of senator and mayoral candidate Mara Lutz was condemned.', 'killed 1 mayoral candidate Mara Lutz'],
  ['The murder of a senator and mayoral candidate Mara Lutz was condemned.', 'killed 1 a senator', 'killed 1 mayoral candidate Mara Lutz'],
  // what they are called in brackets
  [
    'Commanders Pavel Dorin ("Dima"), Igor Senn ("Comrade Oskar") and Mara Lutz ("Jana") were killed.',
    'killed 1 Commanders Pavel Dorin',
    'killed 1 Igor Senn',
    'killed 1 Mara Lutz',
  ],
  ['Igor Senn and Mara Lutz (a married couple) were killed.', 'killed 1 Igor Senn', 'killed 1 Mara Lutz'],
  ['Four people (two guards and two clerks) were killed.', 'killed 4 Four people', 'killed 2 two guards', 'killed 2 two clerks'],
];

describe('to whom', () => {
  test.each(rows)('%s', (text, ...expected) => expect(harmsOf(text)).toEqual(expected));
});
