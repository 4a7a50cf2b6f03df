/** "Jerome Ott was shot. His brother was hit in the arm. … Jay Ott was treated": the relative told of before, now by name. */
import { agree } from '../text/gender.js';
import { sameAge } from './may-be-same.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function theRelativeNamed(
  told: PersonsTold,
  { name, gender, phrase, sentence, effect, listed, agents }: PersonsMention,
): Persons | null {
  if (name.length < 2 || effect === null || listed || agents || phrase.quantity !== null) return null;
  const isHisNameToo = ({ name: known }: Persons): boolean => known.at(-1) === name.at(-1) && known[0] !== name[0];
  const kin = told.latest(
    (persons) =>
      persons.relativeOf !== null &&
      !persons.plural &&
      persons.name.length === 0 &&
      persons.sentence < sentence &&
      persons.effects.has(effect) &&
      agree(persons.gender, gender) &&
      sameAge(persons.age, phrase.age),
  );
  const whose = kin && told.latest(({ id }) => id === kin.relativeOf);
  return whose && isHisNameToo(whose) ? kin : null;
}
