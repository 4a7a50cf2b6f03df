/** "A man and a woman were shot": those whom one word tells of as shot, set by set. */
import { append } from '../../model/append.js';
import type { Harm } from '../clauses/clause.js';
import type { FiguresTold } from './figures-told.js';
import type { Persons } from './persons.js';

/** Those whom one verb says were shot, two sets of them or more. */
export function listsOfShot(
  told: FiguresTold,
  harms: readonly Harm[],
  mayBeListed: (persons: Persons) => boolean = () => true,
): readonly (readonly Persons[])[] {
  const lists = new Map<number, Persons[]>();
  for (const { says, persons, weak, draft } of told.all)
    if (says.effect === 'injured' && weak && says.within === null && says.movedFrom === null && mayBeListed(persons))
      append(lists, harms[draft.harm]!.trigger.firstToken, persons);
  return [...lists.values()].filter((list) => list.length > 1);
}
