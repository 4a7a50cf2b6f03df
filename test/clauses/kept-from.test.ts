/** What somebody was kept from doing, or talked out of, was not done, nor what could have been; and from whom a thing was taken was not taken along. */
import { expect, test } from 'vitest';
import { harmsOf } from './clauses-of.js';

const rows: readonly [text: string, ...expected: string[]][] = [
  ['Police prevented the gunmen from killing four clerks.', 'killed 4 four clerks (hypothetical)'],
  ['A nun talked the rebels out of killing two drivers.', 'killed 2 two drivers (hypothetical)'],
  ['A NUN TALKED THE REBELS OUT OF KILLING TWO DRIVERS.', 'killed 2 TWO DRIVERS (hypothetical)'],
  ['The army kept rebels from kidnapping two nurses.', 'abducted 2 two nurses (hypothetical)'],
  ['The rebels refrained from killing two nurses.', 'killed 2 two nurses (hypothetical)'],
  ['Nobody could dissuade them. The rebels killed two nurses.', 'killed 2 two nurses'],
  ['The guards did not prevent the gunmen from killing four clerks.', 'killed 4 four clerks'],
  ['The gunmen stopped a bus, killing four clerks.', 'killed 4 four clerks'],
  ['The men kept firing from a roof, killing four clerks.', 'killed 4 four clerks'],
  // what did not come to pass
  ['"Forty-one clerks could have been killed," he said.', 'killed 41 Forty-one clerks (hypothetical)'],
  ['NINE CLERKS WOULD HAVE BEEN KILLED.', 'killed 9 NINE CLERKS (hypothetical)'],
  ['Nine clerks may have been killed.', 'killed 9 Nine clerks (hedged)'],
  ['Twenty clerks could have been killed by rebels.', 'killed 20 Twenty clerks (hedged)'],
  // taken from them
  ["The rebels seized six rifles from the policemen and the mayor's escorts."],
  ["THE REBELS SEIZED SIX RIFLES AND TWO PISTOLS FROM THE GUARDS AND THE JUDGE'S ESCORTS."],
  ['Gunmen seized a judge from his home and two clerks.', 'abducted 1 a judge', 'abducted 2 two clerks'],
  ['The injured were two from the north, three from the port and a clerk.', 'injured 2 two', 'injured 3 three', 'injured 1 a clerk'],
];

test.each(rows)('%s', (text, ...expected) => expect(harmsOf(text)).toEqual(expected));
