/** By which names those are called who came to harm without one: on sentences of our own, as written and in capitals. */
import { describe, expect, test } from 'vitest';
import { told } from './whatever-is-told.js';

const victims = (text: string): readonly string[] => told(text, 'victim');

const rows: readonly [text: string, expected: readonly string[]][] = [
  // by the office that stands before the name
  [
    'Gunmen shot dead the mayor of a town in Puno on Monday. Mayor Hugo Canas, 52, was having dinner.',
    ['mayor of a town = hugo canas = mayor'],
  ],
  ['Gunmen killed a bishop in Lima on Friday. Bishop Hugo Canas was leaving his office.', ['hugo canas = bishop']],
  // by the office told behind it
  ['Rebels killed a mayor in Lima on Monday. Hugo Canas, 45, mayor of Puno, had been called out.', ['hugo canas = mayor']],
  // by what befell them
  [
    'A radio reporter was gunned down in Lima on Monday. The victim, Hugo Canas, had received death threats.',
    ['radio reporter = hugo canas = reporter = victim'],
  ],
  // whoever is told of next may have found him, seen it or done it
  ['A soldier was shot dead in Lima on Monday. Hugo Canas, 44, had been waiting for a bus.', ['soldier']],
  ['A shopkeeper was shot dead in Lima on Monday. Hugo Canas, 34, faces trial in June.', ['shopkeeper']],
  ['A farmer was shot dead in Lima on Monday. Farmer Hugo Canas lives next door.', ['farmer']],
  ['Gunmen killed a judge in Lima on Friday. Judge Hugo Canas is in charge of the case.', ['judge']],
  // somebody else: who speaks, is held or fires, one of two, and one of another calling
  ['Gunmen wounded a judge in Lima on Monday. Judge Hugo Canas said the police were late.', ['judge']],
  ['Gunmen wounded a judge in Lima on Monday. Hugo Canas, 35, was arrested.', ['judge']],
  ['A policeman was killed in Lima on Monday. Policeman Hugo Canas shot at the car.', ['policeman']],
  ['A soldier and a policeman were killed in Lima on Monday. Hugo Canas, 35, had two children.', ['soldier', 'policeman']],
  ['Gunmen killed a judge in Lima on Friday. Mayor Hugo Canas was on a journey.', ['judge']],
  ['Gunmen killed a judge in Lima. Judge Hugo Canas was at home. Judge Ana Soto was at court.', ['judge']],
  // his own father is no priest
  ['Rebels killed a priest in Puno on Sunday. His father Hugo Canas, 75, lives in Lima.', ['priest']],
];

describe.each(['as written', 'in capitals'])('%s', (form) => {
  test.each(rows)('%s', (text, expected) => {
    expect(victims(form === 'in capitals' ? text.toUpperCase() : text)).toEqual(expected);
  });
});
