/** "Convicted of four counts of murder": the dead, where the report tells of none, or those of whom it says no more than that they were shot. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import type { Persons } from './persons.js';
import { isDeadVictim, isShot } from './shot-in-murder.js';

/** @returns whether the murders charged are the dead of the report; those shot are, where with the dead they are as many. */
export function heedCharges(told: FiguresTold, murders: number): boolean {
  const dead = [...new Set(told.all.filter(isDead).map(({ persons }) => persons))];
  const shot = [...new Set(told.all.filter((open) => isShot(told, open)).map(({ persons }) => persons))];
  if (shot.length === 0 || numberOf(dead) + numberOf(shot) !== murders) return dead.length === 0;
  for (const persons of shot) told.retell(persons, 'injured', { effect: 'killed', movedFrom: null });
  return false;
}

/** "A man died in a triple shooting": how many were hurt is not told otherwise, and none of them is an attacker. */
export function areShotUntold({ all }: FiguresTold, shot: number): boolean {
  const harmed = all.filter(({ says: { effect, count } }) => isKilledOrInjured(effect) && count.low !== 0);
  if (harmed.some(({ says, persons }) => persons.agents || says.group === 'perpetrators')) return false;
  if (harmed.some(({ says: { effect, count } }) => effect === 'injured' && count.high !== null)) return false;
  return numberOf([...new Set(harmed.filter(({ says }) => says.effect === 'killed').map(({ persons }) => persons))]) < shot;
}

/** "A man is sought in a quadruple shooting. … Two victims are in critical condition": those hurt, where they and the dead are fewer. */
export function hurtOfMoreShot(told: FiguresTold, shot: number): readonly Persons[] {
  const harmed = told.all.filter(({ says: { effect, count } }) => isKilledOrInjured(effect) && count.low !== 0);
  const [first] = harmed;
  const isOther = (open: OpenFigure): boolean =>
    open.persons.agents || open.says.group === 'perpetrators' || told.incidentOf(open) !== told.incidentOf(first!);
  if (harmed.some(isOther) || harmed.some(({ says: { count } }) => count.low !== count.high)) return [];
  const persons = [...new Set(harmed.filter(({ says }) => says.within === null).map((open) => open.persons))];
  return numberOf(persons) < shot ? persons.filter(({ effects }) => effects.has('injured') && !effects.has('killed')) : [];
}

const isDead = (open: OpenFigure): boolean =>
  isDeadVictim(open) && (open.says.within === null || open.says.movedFrom !== null) && open.draft.certainty !== 'hypothetical';
