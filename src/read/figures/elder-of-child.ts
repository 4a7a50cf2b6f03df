/** "A woman was shot in the neck, and her nephew in the arm. … His aunt is in intensive care": she who was told of before him. */
import { agree } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import { ADULT_YEARS } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Sentences between the child and "his aunt". */
const TOLD_NEAR = 3;

export function elderOfChild(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, person, name, gender, effect, sentence } = mention;
  if (effect === null || phrase.determiner !== 'possessive' || person === null || person.plural || name.length > 0) return null;
  if (gender === null || !told.kinds.elders.has(person.concept)) return null;
  const isElder = (persons: Persons): boolean =>
    persons.gender === gender && persons.sentence < sentence && persons.effects.has(effect) && isGrownUp(told.kinds, persons);
  const [elder, ...others] = [...told.harmed].filter(isElder);
  if (elder === undefined || others.length > 0) return null;
  const own = isSmallWord(told.layout, phrase.firstToken, 'his') ? 'm' : isSmallWord(told.layout, phrase.firstToken, 'her') ? 'f' : null;
  const isChild = (persons: Persons): boolean =>
    !persons.plural &&
    persons.sentence >= elder.sentence &&
    persons.lastSentence >= sentence - TOLD_NEAR &&
    (persons.child || told.kinds.offspring.has(persons.concept)) &&
    agree(persons.gender, own);
  return [...told.harmed].some((persons) => persons !== elder && isChild(persons)) ? elder : null;
}

/** A man or a woman of no family told of, and nobody who attacks. */
const isGrownUp = ({ adults }: PersonKinds, { plural, agents, group, concept, child, age }: Persons): boolean =>
  !plural && !agents && group !== 'perpetrators' && adults.has(concept) && !child && (age === null || age >= ADULT_YEARS);
