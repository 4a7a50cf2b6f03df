/** Words between what somebody or something is called and what it is: "the Orlas armed group", "an official note". */
import { describe, expect, test } from 'vitest';
import { clausesOf, harmsOf } from './clauses-of.js';

const doersOf = (text: string): readonly string[] => {
  const { happenings, written } = clausesOf(text);
  return happenings.flatMap(({ agent }) => (agent ? [written(agent)] : []));
};
describe('what is called armed behind its name', () =>
  test.each([
    ['Members of the Orlas armed group killed nine villagers.', ['Members of the Orlas armed group']],
    ['THE ORLAS ARMED WING KILLED A MAYOR.', ['THE ORLAS ARMED WING']],
    ['Ruiz armed his men, who killed a mayor.', ['his men']],
  ] as const)('%s', (text, expected) => expect(doersOf(text)).toEqual(expected)));

describe('an official note is no official', () =>
  test.each([
    ['The company released an official note.', []],
    ['AN OFFICIAL COMMUNIQUE RELEASED IN LUGO DENIED IT.', []],
    ['POLICE RELEASED AN OFFICIAL REPORT.', []],
    ['Rebels released an official and a judge.', ['rescued 1 an official', 'rescued 1 a judge']],
    ['REBELS RELEASED OFFICIAL NILS ORLAS.', ['rescued 1 OFFICIAL NILS ORLAS']],
  ] as const)('%s', (text, expected) => expect(harmsOf(text).filter((harm) => harm.startsWith('rescued'))).toEqual(expected)));

describe('whoever is named behind what was done to them did it to nobody', () =>
  test.each([
    ['The landlord is a cousin of recently murdered Senator Nils Orlas.', []],
    ['SUPPORTERS OF RECENTLY ARRESTED LEADER NILS ORLAS BURNED A BUS.', ['SUPPORTERS']],
    ['Rebels of the front recently murdered Senator Nils Orlas.', ['Rebels']],
    ['The friends he was with later murdered Senator Nils Orlas.', ['The friends']],
  ] as const)('%s', (text, expected) => expect(doersOf(text)).toEqual(expected)));
