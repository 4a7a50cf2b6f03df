/** "A boy of six was killed and his brother, 11, was hurt. … The younger brother died at the scene": of two whose years are told, he who is meant. */
import { agree } from '../text/gender.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Words looked through before the head: "the younger of the two brothers". */
const REACH = 3;

export function theOneByYears(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, person, effect, name, count } = mention;
  if (effect === null || phrase.determiner !== 'definite' || phrase.age !== null || name.length > 0 || count?.high !== 1) return null;
  const sign = yearsSaid(told, mention);
  if (sign === 0) return null;
  const mayBe = ({ plural, agents, age, effects, gender }: Persons): boolean =>
    !plural && !agents && age !== null && effects.size > 0 && agree(gender, person?.gender ?? null);
  const last = told.latest(mayBe);
  const before = last && told.latest((persons) => persons !== last && mayBe(persons));
  if (!last || !before || last.age === before.age) return null;
  return Math.sign(last.age! - before.age!) === sign ? last : before;
}

/** Less than zero of the younger, more of the older, and zero where neither is said. */
function yearsSaid({ kinds, layout: { tokens } }: PersonsTold, { phrase: { firstToken, lastToken } }: PersonsMention): number {
  for (let at = firstToken; at < Math.min(lastToken, firstToken + REACH); at++) {
    if (kinds.younger.at(tokens[at]!)) return -1;
    if (kinds.older.at(tokens[at]!)) return 1;
  }
  return 0;
}
