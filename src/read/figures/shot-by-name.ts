/** "Two nurses were murdered. … Ana Ruiz and Eva Mora were shot": as many by name as died, of whom no one was told of yet. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { numberOf } from './figures-told.js';
import { groupsMeet } from './may-be-same.js';
import type { Persons } from './persons.js';

/** @param shot who is only told of as shot @returns whether they are taken for the dead */
export function takeNamedForDead(told: FiguresTold, shot: ReadonlySet<Persons>, dead: readonly OpenFigure[]): boolean {
  const named = [...shot];
  const [first] = named;
  if (named.length < 2 || named.some(({ name, plural, within }) => name.length === 0 || plural || within !== null)) return false;
  if (named.some(({ sentence }) => sentence !== first!.sentence)) return false;
  const [those, ...others] = dead.filter(({ says, persons }) => isSuchNumber(persons, numberOf(named)) && says.within === null);
  if (!those || others.some(({ persons }) => persons !== those.persons)) return false;
  if (those.persons.sentence >= first!.sentence || dead.some(({ persons }) => persons.within === those.persons)) return false;
  if (!named.every((one) => groupsMeet(those.persons.group, one.group))) return false;
  const incident = told.incidentOf(those);
  if (named.some((one) => told.of(one).some((open) => told.incidentOf(open) !== incident))) return false;
  for (const one of named) told.retell(one, 'injured', { effect: 'killed', within: those.persons.id, scope: 'event', movedFrom: null });
  return true;
}

const isSuchNumber = ({ plural, agents, group, count }: Persons, number: number): boolean =>
  plural && !agents && group !== 'perpetrators' && count !== null && count.low === number && count.high === number;
