/** "A couple were shot in their car; the man died, and the woman is in hospital": one of the two, and nobody told of before. */
import { addPart } from './part-of-those.js';
import type { PersonsMention, Resolved } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function oneOfCouple(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { phrase, person, name, effect, sentence, count } = mention;
  const { adults, pairs } = told.kinds;
  if (effect === null || phrase.determiner !== 'definite' || phrase.quantity || phrase.age !== null || name.length > 0) return null;
  if (person === null || person.plural || count?.high !== 1 || !adults.has(person.concept) || person.gender === null) return null;
  const couple = told.latest((persons) => persons.count?.low === 2 && persons.count.high === 2 && persons.lastSentence >= sentence - 1);
  if (!couple || couple.agents || !pairs.has(couple.concept)) return null;
  const isTold = told.latest((persons) => persons.within === couple && persons.gender === person.gender) !== null;
  return isTold ? null : addPart(told, couple, mention);
}
