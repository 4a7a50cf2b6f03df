/** Persons called by whose relative they are: "his daughter" may be the girl told of before. */

import { FORCES } from '../clauses/forces.js';
import { agree } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import { numberOf } from './figures-told.js';
import { ADULT_YEARS, isMinor, namesDiffer, sameAge, sameCount } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import { isHurt, type Persons, type PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function relativeMeant(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, suffered, listed } = mention;
  const isPossessive = phrase.determiner === 'possessive';
  // killed his wife and sons
  if (!isPossessive && !(listed && phrase.determiner === null)) return null;
  const found = suffered ? null : foundDead(told, mention);
  if (found || !isPossessive) return found;
  const own = isSmallWord(told.layout, phrase.firstToken, 'my');
  return (!suffered || own ? onlyVictim(told, mention) : null) ?? (suffered ? offspring(told, mention) : null);
}

/** "A man, his wife and their sons were found dead. … He shot his wife": she who was found, by the same word or one that says less. */
const foundDead = (told: PersonsTold, mention: PersonsMention): Persons | null =>
  isRelative(told.kinds, mention)
    ? told.latest(
        (persons) =>
          persons.found &&
          !persons.agents &&
          persons.effects.has('killed') &&
          (persons.concept === mention.person!.concept || isFoundRelative(told.kinds, persons, mention)) &&
          persons.sentence !== mention.sentence &&
          !namesDiffer(persons, mention),
      )
    : null;

/** "A woman and two boys were found dead. … He killed his wife and sons" */
const isFoundRelative = (
  { general, elders }: PersonKinds,
  { concept, gender, plural, child, count }: Persons,
  { person, count: told, weak }: PersonsMention,
): boolean =>
  !weak &&
  general.has(concept) &&
  plural === person!.plural &&
  agree(gender, person!.gender) &&
  !(child && elders.has(person!.concept)) &&
  (!plural || told?.high == null || sameCount(count, told));

/** "He killed his family": all those who were found dead with him before. */
export function familyFound({ kinds, harmed }: PersonsTold, { phrase, person, suffered, sentence }: PersonsMention): Persons | null {
  if (suffered || phrase.determiner !== 'possessive' || phrase.quantity || !kinds.families.has(person?.concept ?? '')) return null;
  const found = [...harmed].filter((persons) => persons.found && !persons.agents && persons.sentence < sentence);
  return found.length > 0 ? found.at(-1)! : null;
}

/** "A farmer, his wife and their sons were killed. … After killing the family": those of whom one by one the same was told. */
export function familyTold(told: PersonsTold, { phrase, person, effect, sentence, agents, weak }: PersonsMention): Persons | null {
  if (agents || effect === null || phrase.quantity || person?.collective !== 'some') return null;
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') return null;
  const mayBe = (persons: Persons): boolean =>
    !persons.agents && persons.sentence < sentence && (persons.effects.has(effect) || weak) && persons.group !== 'perpetrators';
  const isTheirs = (persons: Persons): boolean => phrase.determiner === 'possessive' || isRelatedOne(told.kinds, persons);
  return told.latest((persons) => told.harmed.has(persons) && mayBe(persons) && isTheirs(persons));
}

/** "Juan Mora, 71, and his wife were found dead. … Their son shot both of his parents": as many as were found, and they. */
export function relativesFound({ kinds, harmed }: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, person, count, suffered, weak, effect, sentence } = mention;
  if (suffered || !(weak || effect === 'killed') || !person?.plural || !kinds.kin.has(person.concept)) return null;
  if (phrase.quantity ? !phrase.quantity.anaphoric : phrase.determiner !== 'possessive') return null;
  const found = [...harmed].filter((persons) => persons.found && !persons.plural && !persons.agents && persons.sentence < sentence);
  return found.length > 0 && numberOf(found) >= (count?.low ?? 2) ? found.at(-1)! : null;
}

/** "A girl was shot by her brother … he shot his sister": where one person alone was harmed, that one. */
function onlyVictim({ kinds, harmed }: PersonsTold, mention: PersonsMention): Persons | null {
  if (!mention.person || mention.person.plural || mention.name.length > 0 || harmed.size !== 1) return null;
  const [persons] = harmed;
  // A man killed a guard, and then his brother
  return !persons!.plural && !persons!.agents && persons!.group !== 'perpetrators' && isSeenByRelative(kinds, persons!, mention)
    ? persons!
    : null;
}

/** "A boy was killed. … A 9-year-old boy shot himself": where one person alone came to harm, and nobody else is told of as attacking. */
export function harmedByAccident({ kinds, harmed, attacked }: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, person, toOneself } = mention;
  if (!toOneself || attacked || harmed.size !== 1 || phrase.determiner === 'other' || phrase.determiner === 'possessive') return null;
  const [persons] = harmed;
  if (persons!.plural || persons!.group === 'perpetrators' || person?.group === 'perpetrators') return null;
  if (!agree(persons!.gender, mention.gender) || !sameAge(persons!.age, phrase.age) || namesDiffer(persons!, mention)) return null;
  const isSoCalled = person === null || person.concept === persons!.concept || isGeneral(kinds, person.concept, persons!.concept);
  return isSoCalled && isMinor(persons!.child, persons!.age) === isMinor(person?.child ?? persons!.child, phrase.age ?? persons!.age)
    ? persons!
    : null;
}

const isGeneral = (kinds: PersonKinds, one: string, other: string): boolean => kinds.general.has(one) || kinds.general.has(other);

/** "A girl was shot … his daughter was shot": the child told of before, seen from a parent. */
function offspring(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (!told.kinds.offspring.has(mention.person?.concept ?? '') || mention.person?.plural) return null;
  return told.latest(
    (persons) =>
      !persons.agents &&
      !persons.plural &&
      isHurt(persons) &&
      isSeenByRelative(told.kinds, persons, mention) &&
      // Ana Ruiz, 44, died. Her son was shot, too
      !(persons.name.length > 0 && isOwnRelative(told, persons, mention)) &&
      !namesDiffer(persons, mention),
  );
}

const isSeenByRelative = (kinds: PersonKinds, persons: Persons, { person, phrase, sentence }: PersonsMention): boolean =>
  persons.sentence !== sentence &&
  !FORCES.has(persons.group) &&
  (kinds.general.has(persons.concept) || persons.concept === person!.concept) &&
  agree(persons.gender, person!.gender) &&
  sameAge(persons.age, phrase.age);

const isRelatedOne = ({ kin, sweethearts }: PersonKinds, { concept }: Persons): boolean => kin.has(concept) || sweethearts.has(concept);

/** "Ana Ruiz was killed. … Her mother was shot": she is not her own mother. */
export function isOwnRelative(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  if (isOfThatName(told, persons, mention)) return true;
  const { firstToken } = mention.phrase;
  const own = isSmallWord(told.layout, firstToken, 'his') ? 'm' : isSmallWord(told.layout, firstToken, 'her') ? 'f' : null;
  if (own === null || mention.phrase.determiner !== 'possessive' || !isRelative(told.kinds, mention)) return false;
  // A boy is nobody's father: "his son" may be he
  const mayHave = !persons.plural && !persons.child && (persons.age === null || persons.age >= ADULT_YEARS);
  // A man was killed and another man hurt. Juan Mora was hit twice. His brother: Mora's
  if (persons.additional && persons.lastSentence < mention.sentence - 1 && isNamedSince(told, persons, own, mention)) return false;
  return mayHave && agree(persons.gender, own) && !isRelatedOne(told.kinds, persons);
}

const isNamedSince = (told: PersonsTold, { lastSentence }: Persons, own: 'm' | 'f', { sentence }: PersonsMention): boolean =>
  told.latest(
    (other) =>
      !other.plural &&
      other.name.length > 0 &&
      other.gender === own &&
      other.lastSentence > lastSentence &&
      other.lastSentence >= sentence - 1,
  ) !== null;

/** "Ana Ruiz was killed. Ruiz's brother lived": he is not Ruiz. */
export function isOfThatName({ layout: { tokens }, kinds }: PersonsTold, { name, plural }: Persons, mention: PersonsMention): boolean {
  if (plural || name.length === 0 || !isRelative(kinds, mention)) return false;
  const { firstToken, headFirst } = mention.phrase;
  return tokens.slice(firstToken, headFirst).some((token) => token.possessive && name.includes(token.lower));
}

/** "Ana Ruiz died. … Her son": of whom it is told just before, by name; null where nobody is. */
export function relativeOf(told: PersonsTold, persons: Persons, mention: PersonsMention): string | null {
  if (mention.phrase.determiner !== 'possessive') return null;
  const isNamedNear = (other: Persons): boolean => other.name.length > 0 && other.lastSentence >= mention.sentence - 1;
  return told.latest((other) => other !== persons && isNamedNear(other) && isOwnRelative(told, other, mention))?.id ?? null;
}

/** "The girlfriend died": not he who is told of as attacking, unless by that word. */
export const isRelative = ({ kin, sweethearts }: PersonKinds, { person }: PersonsMention): boolean =>
  person !== null && (kin.has(person.concept) || sweethearts.has(person.concept));
