/** A deed told of by its kind, and told of again as an attack on the same thing, is one unit. Reports of our own. */
import { expect, test } from 'vitest';
import { divideByUnit } from '../../src/scope/by-unit.js';
import { readText } from '../read-text.js';
import { UNIT_BY_DEED } from './units-by-deed.js';

const kindsOf = (text: string): readonly string[] =>
  readText(text, { published: '1989-09-03' })
    .flatMap((draft) => divideByUnit(UNIT_BY_DEED, draft))
    .map(({ kind }) => kind);

test.each([
  ['Guerrillas attacked a steel mill in Tacna on Friday with machineguns. They set fire to the steel mill.', ['arson']],
  ['REBELS FIRED AT A BANK IN TACNA ON FRIDAY. THEY BURNED THE BANK.', ['arson']],
  ['Rebels attacked the house of Senator Nils Orlas in Tacna on Friday. They threw two bombs at the house.', ['bombing']],
  ['Police today rescued banker Nils Orlas in Tacna. Orlas was kidnapped on Friday in Tacna by four men.', ['kidnapping']],
  // somebody else came to harm in the attack
  ['Rebels attacked a steel mill in Tacna on Friday. They killed a guard. They set fire to the steel mill.', ['attack', 'arson']],
  // two things
  ['Rebels attacked a steel mill in Tacna on Friday. They also burned a bank.', ['attack', 'arson']],
] as const)('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
