/** "A man and a woman were shot, and one of them died": who of those told of by one word died is not said, or said later. */
import { append } from '../../model/append.js';
import type { Harm } from '../clauses/clause.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import type { Persons } from './persons.js';
import { tellTogether } from './sum-of-shot.js';

export function letSomeOfListedDie(told: FiguresTold, harms: readonly Harm[]): void {
  for (const shot of listsOfShot(told, harms)) {
    const dead = someOfThem(told, shot);
    if (!dead) continue;
    const named = shot.find(({ effects }) => effects.has('killed'));
    if (named) told.takeFor(dead.persons, named);
    else {
      const whole = tellTogether(told, shot);
      told.retell(dead.persons, 'killed', { within: whole.id, movedFrom: 'injured' });
    }
  }
}

/** A bare number of the dead in the same sentence, fewer than were shot: "one of them". */
const someOfThem = (told: FiguresTold, shot: readonly Persons[]): OpenFigure | undefined =>
  told.all.find(
    ({ says, persons, weak, added }) =>
      says.effect === 'killed' &&
      !weak &&
      !added &&
      says.within === null &&
      says.movedFrom === null &&
      says.label === null &&
      isAtLarge(says.group) &&
      persons.sentence === shot[0]!.sentence &&
      !persons.agents &&
      !persons.toll &&
      !persons.additional &&
      says.count.low !== null &&
      says.count.low > 0 &&
      says.count.low === says.count.high &&
      says.count.low < numberOf(shot) &&
      told.of(persons).every(({ draft }) => draft.firstToken > told.of(shot[0]!)[0]!.draft.firstToken),
  );

/** Those whom one verb says were shot, two sets of them or more. */
function listsOfShot(told: FiguresTold, harms: readonly Harm[]): readonly (readonly Persons[])[] {
  const lists = new Map<number, Persons[]>();
  for (const { says, persons, weak, draft } of told.all)
    if (says.effect === 'injured' && weak && says.within === null && says.movedFrom === null)
      append(lists, harms[draft.harm]!.trigger.firstToken, persons);
  return [...lists.values()].filter((list) => list.length > 1);
}
