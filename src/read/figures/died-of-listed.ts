/** "A man and a woman were shot, and one of them died": who of those told of by one word died is not said, or said later. */
import { append } from '../../model/append.js';
import type { Harm } from '../clauses/clause.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { listsOfShot } from './lists-of-shot.js';
import type { Persons } from './persons.js';
import { tellTogether } from './sum-of-shot.js';

export function letSomeOfListedDie(told: FiguresTold, harms: readonly Harm[]): void {
  const dead = new Map<number, OpenFigure[]>();
  for (const open of told.all) if (open.says.effect === 'killed' && !open.weak) append(dead, open.persons.sentence, open);
  for (const shot of listsOfShot(told, harms)) {
    const some = dead.get(shot[0]!.sentence)?.find((open) => areSomeOfThem(told, shot, open));
    if (!some) continue;
    const named = shot.find(({ effects }) => effects.has('killed'));
    if (named) told.takeFor(some.persons, named);
    else told.retell(some.persons, 'killed', { within: tellTogether(told, shot).id, movedFrom: 'injured' });
  }
}

/** A bare number behind the list, fewer than were shot: "one of them". */
const areSomeOfThem = (told: FiguresTold, shot: readonly Persons[], { says, persons, added }: OpenFigure): boolean =>
  !added &&
  says.within === null &&
  says.movedFrom === null &&
  says.label === null &&
  isAtLarge(says.group) &&
  !persons.agents &&
  !persons.toll &&
  !persons.additional &&
  says.count.low !== null &&
  says.count.low > 0 &&
  says.count.low === says.count.high &&
  says.count.low < numberOf(shot) &&
  told.of(persons).every(({ draft }) => draft.firstToken > told.of(shot[0]!)[0]!.draft.firstToken);
