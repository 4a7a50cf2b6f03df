/** "He shot the boys. Ivo, 11, died, and his brother was hurt": who they were is told one by one, and how many, where no number says it. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Harm } from '../clauses/clause.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import type { Persons } from './persons.js';

/** Sets of those harmed that are looked through; where more are told of, their numbers are told, too. */
const MOST_TOLD = 12;

export function countThoseShot(told: FiguresTold, harms: readonly Harm[]): void {
  const [shot, ...more] = told.all.filter((open) => isUncounted(open, harms));
  if (!shot || more.some(({ persons }) => persons !== shot.persons)) return;
  const each = toldSince(told, shot);
  if (each === null || each.size > MOST_TOLD) return;
  const number = numberOf([...each]);
  if (number < 2) return;
  for (const persons of each) {
    told.retell(persons, 'injured', { within: shot.persons.id, scope: 'event' });
    told.retell(persons, 'killed', { within: shot.persons.id, movedFrom: 'injured', scope: 'event' });
  }
  told.retell(shot.persons, 'injured', { count: { low: number, high: null, modifier: 'at-least' } });
}

/** "the boys", "his family": shot, and no number of them. */
const isUncounted = ({ says, weak, persons, draft }: OpenFigure, harms: readonly Harm[]): boolean => {
  const { determiner, quantity } = harms[draft.harm]!.patient;
  return (
    says.effect === 'injured' &&
    weak &&
    persons.plural &&
    says.count.modifier === 'vague' &&
    says.within === null &&
    quantity === null &&
    (determiner === 'definite' || determiner === 'possessive') &&
    says.group !== 'perpetrators'
  );
};

/** Those harmed in that incident who are told of from there on, each once; null where the number of some is not known. */
function toldSince(told: FiguresTold, shot: OpenFigure): ReadonlySet<Persons> | null {
  const each = new Set<Persons>();
  const incident = told.incidentOf(shot);
  for (const open of told.all) {
    const { says, persons, draft } = open;
    if (persons === shot.persons || !isKilledOrInjured(says.effect) || told.incidentOf(open) !== incident || says.count.high === 0)
      continue;
    if (says.group === 'perpetrators' || persons.agents) continue;
    const isOfShot = says.within === shot.persons.id;
    if (draft.certainty !== 'asserted' || (says.within !== null && !isOfShot) || told.isTakenForOthers(persons)) continue;
    if (says.count.high === null || says.count.low !== says.count.high) return null;
    if (persons.sentence < shot.persons.sentence && !isOfShot) return null;
    each.add(persons);
  }
  return each;
}
