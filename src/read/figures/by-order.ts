/** "Mora and a man of 35 were shot. … The second victim was hit in the arm": where two were told of, one of them by number. */
import { couldBe } from './may-be-same.js';
import { orderOf } from './part-of-those.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** More than so many are told of as a number. */
const MOST = 10;

export function theOneByOrder(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { ordinal, phrase, person, effect, name } = mention;
  if (ordinal === null || effect === null || person === null || !told.kinds.general.has(person.concept)) return null;
  if (phrase.determiner !== 'definite' || phrase.count?.high !== 1 || !told.kinds.ordinals.has(ordinal)) return null;
  const harmed: Persons[] = [];
  told.earliest((persons) => {
    if (told.harmed.has(persons) && !persons.plural && !persons.agents && persons.group !== 'perpetrators') harmed.push(persons);
    return harmed.length > MOST;
  });
  if (harmed.length !== orderOf(told.kinds, ordinal)) return null;
  const mayBe = harmed.filter(
    (persons) => (name.length === 0 || persons.name.length === 0) && couldBe(told.kinds, persons, { ...mention, ordinal: null }, true),
  );
  // of one who died and one who lives it is she who lives that is hurt
  const alike = mayBe.filter(({ effects }) => effects.has('killed') === (effect === 'killed'));
  return byFirstTold(alike).at(-1) ?? null;
}

const byFirstTold = (persons: readonly Persons[]): readonly Persons[] =>
  [...persons].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
