/** "Five guards and three raiders were killed. … Two guards died at the gate. … Three raiders also were killed": as at first, beside the guards. */
import { sameCount } from './may-be-same.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** As many of the same kind as were told of side by side with others, some of whom were told of again since. */
export function theNextOfLead(told: PersonsTold, { also, person, count, effect, sentence, name }: PersonsMention): Persons | null {
  if (!also || person === null || name.length > 0 || effect === null) return null;
  const partsOf = told.latest(({ within, effects }) => within !== null && within.sentence < sentence && effects.has(effect))?.within;
  if (!partsOf || partsOf.concept === person.concept) return null;
  return told.latest(
    (persons) =>
      persons !== partsOf &&
      persons.sentence === partsOf.sentence &&
      persons.within === null &&
      persons.plural &&
      persons.concept === person.concept &&
      persons.effects.has(effect) &&
      sameCount(persons.count, count),
  );
}
