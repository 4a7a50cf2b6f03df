/** Somebody called by two words is one person; two persons are told of by two words, and may be named behind them. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

/** "killed 1 a cook": the effect, the number, and the persons as written. */
function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient }) => `${effect} ${patient.count?.low ?? '?'} ${written(patient)}`);
}

describe('one person called by two words', () => {
  test.each<[text: string, harms: readonly string[]]>([
    ['A lawyer and activist was shot dead.', ['killed 1 A lawyer and activist']],
    ['On Monday, a husband and father of two was shot dead.', ['killed 1 a husband and father']],
    ['A LAWYER AND ACTIVIST WAS SHOT DEAD.', ['killed 1 A LAWYER AND ACTIVIST']],
    ['Gunmen killed the owner and manager of the mill, Ana Ruiz.', ['killed 1 the owner and manager']],
    ['Gunmen wounded a teacher and coach, Ivo Lund, on Sunday.', ['injured 1 a teacher and coach']],
    ['The victim, a nurse and mother of two, was stabbed.', ['injured 1 The victim']],
    ['18-year-old clerk and activist Ana Ruiz was shot dead.', ['killed 1 18-year-old clerk and activist Ana Ruiz']],
    ['Ana Ruiz, a poet and teacher, was shot dead.', ['killed 1 Ana Ruiz']],
  ])('%s', (text, harms) => expect(harmsOf(text)).toEqual(harms));
});

describe('two persons', () => {
  test.each<[text: string, harms: readonly string[]]>([
    ['Clerk Ivo Lund, 50, and activist Ana Ruiz were shot dead.', ['killed 1 Clerk Ivo Lund', 'killed 1 activist Ana Ruiz']],
    [
      '18-year-old clerk Ivo Lund and activist Ana Ruiz were shot dead.',
      ['killed 1 18-year-old clerk Ivo Lund', 'killed 1 activist Ana Ruiz'],
    ],
    ['A guard and driver were killed.', ['killed 1 A guard', 'killed 1 driver']],
    ['Gunmen killed a guard and driver.', ['killed 1 a guard', 'killed 1 driver']],
    ['A mother and son was found dead.', ['killed 1 A mother', 'killed 1 son']],
    ['A mother and child was found dead.', ['killed 1 A mother', 'killed 1 child']],
    ['A lawyer and an activist was found dead.', ['killed 1 A lawyer', 'killed 1 an activist']],
    ['The murder of a teacher and pupil was condemned.', ['killed 1 a teacher', 'killed 1 pupil']],
    ['The man who killed a guard and driver was arrested.', ['killed 1 a guard', 'killed 1 driver', 'detained 1 The man']],
    ['The owner, a driver and guard, were killed.', ['killed 1 The owner', 'killed 1 a driver', 'killed 1 guard']],
  ])('%s', (text, harms) => expect(harmsOf(text)).toEqual(harms));
});

describe('two persons named behind what they are', () => {
  test.each<[text: string, harms: readonly string[]]>([
    ['A man and a woman, Ivo Lund and Ana Ruiz, were killed.', ['killed 1 Ivo Lund', 'killed 1 Ana Ruiz']],
    ['The judge and his driver, Ivo Lund, 51, and Ana Ruiz, 30, were killed.', ['killed 1 Ivo Lund', 'killed 1 Ana Ruiz']],
    ['Gunmen killed a cook and a porter, Ivo Lund and Ana Ruiz.', ['killed 1 Ivo Lund', 'killed 1 Ana Ruiz']],
  ])('%s', (text, harms) => expect(harmsOf(text)).toEqual(harms));
});

describe('several persons named right behind what they are', () => {
  test.each<[text: string, harms: readonly string[]]>([
    ['Her two sons Bram and Hugo were killed.', ['killed 1 Her two sons Bram', 'killed 1 Hugo']],
    [
      'A bomb killed Ana Ruiz, her two sons Bram and Hugo, and 11 others.',
      ['killed 1 Ana Ruiz', 'killed 1 her two sons Bram', 'killed 1 Hugo', 'killed 11 11 others'],
    ],
    [
      'Three nurses Ana Moor, 31, Eva Ruiz, 28, and Ida Lund, 40, were killed.',
      ['killed 1 Three nurses Ana Moor', 'killed 1 Eva Ruiz', 'killed 1 Ida Lund'],
    ],
    ['Guards Bram Lund and Hugo Ruiz and a cook were killed.', ['killed 1 Guards Bram Lund', 'killed 1 Hugo Ruiz', 'killed 1 a cook']],
    // more than are named
    ['Her three sons Bram and Hugo were killed.', ['killed 3 Her three sons Bram', 'killed 1 Hugo']],
  ])('%s', (text, harms) => expect(harmsOf(text)).toEqual(harms));
});
