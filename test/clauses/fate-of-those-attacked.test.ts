/** What became of those whom an attack told of before was made on: each row is a text and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { harmsOf } from './clauses-of.js';

const rows: readonly [text: string, ...expected: string[]][] = [
  ['Gunmen opened fire on three clerks in Lugo. All three died at once.', 'killed 3 three clerks'],
  ['Gunmen opened fire on three clerks in Lugo. All of them died.', 'killed 3 three clerks'],
  ['Gunmen opened fire on three clerks in Lugo. None of them survived.', 'killed 3 three clerks'],
  ['Gunmen opened fire on three clerks in Lugo, killing all three.', 'killed 3 three clerks'],
  ['Gunmen opened fire on three clerks in Lugo, killing them all.', 'killed 3 three clerks'],
  ['Gunmen fired from a passing car at two clerks. Both were killed.', 'killed 2 two clerks'],
  ['Rebels ambushed four surveyors; there were no survivors.', 'killed 4 four surveyors'],
  ['Rebels attacked 14 soldiers near Lugo, and none survived.', 'killed 14 14 soldiers'],
  ['Hooded men shot at two guards and a cook. All three were wounded.', 'injured 2 two guards', 'injured 1 a cook'],
  ['HOODED MEN OPENED FIRE FROM A TRUCK ON FOUR FARMHANDS. NONE OF THEM SURVIVED.', 'killed 4 FOUR FARMHANDS'],
  // which two is not said
  ['Two men opened fire on two clerks. Both died.', 'killed 2 Both'],
  // nobody was attacked, but a post
  ['Rebels attacked a police post. Three clerks died in a crash.', 'killed 3 Three clerks'],
  // they themselves
  ['Five rebels attacked two clerks. All five were killed by soldiers.', 'killed 5 All five'],
];
describe('all, both or none of those attacked', () =>
  test.each(rows)('%s', (text, ...expected) => expect(harmsOf(text)).toEqual(expected)));

describe('each throat is somebody’s own', () =>
  test.each([
    [
      'They dragged Judge Ana Ruiz and her brother from their house and cut their throats.',
      ['killed 1 Judge Ana Ruiz', 'killed 1 her brother'],
    ],
    [
      'THEY DRAGGED JUDGE ANA RUIZ AND HER BROTHER FROM THEIR HOUSE AND CUT THEIR THROATS.',
      ['killed 1 JUDGE ANA RUIZ', 'killed 1 HER BROTHER'],
    ],
    ['They dragged Ana Ruiz from her house and cut the phone lines.', []],
  ] as const)('%s', (text, expected) => expect(harmsOf(text).filter((harm) => harm.startsWith('killed'))).toEqual(expected)));
