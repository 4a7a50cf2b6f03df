/** Persons called by whose relative they are: "his daughter" may be the girl told of before. */
import { agree, namesDiffer, sameAge } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import { isHurt, type Persons, type PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function relativeMeant(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { phrase, suffered } = mention;
  if (phrase.determiner !== 'possessive') return null;
  const own = told.layout.tokens[phrase.firstToken]!.lower === 'my';
  return (!suffered || own ? onlyVictim(told, mention) : null) ?? (suffered ? offspring(told, mention) : null);
}

/** "A girl was shot by her brother … he shot his sister": where one person alone was harmed, that one. */
function onlyVictim({ kinds, harmed }: PersonsTold, mention: PersonsMention): Persons | null {
  if (!mention.person || mention.person.plural || mention.name.length > 0 || harmed.size !== 1) return null;
  const [persons] = harmed;
  return !persons!.plural && isSeenByRelative(kinds, persons!, mention) ? persons! : null;
}

/** "A girl was shot … his daughter was shot": the child told of before, seen from a parent. */
function offspring(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (!told.kinds.offspring.has(mention.person?.concept ?? '') || mention.person?.plural) return null;
  return told.latest(
    (persons) =>
      !persons.agents &&
      !persons.plural &&
      isHurt(persons) &&
      isSeenByRelative(told.kinds, persons, mention) &&
      !namesDiffer(persons, mention),
  );
}

const isSeenByRelative = (kinds: PersonKinds, persons: Persons, { person, phrase, sentence }: PersonsMention): boolean =>
  persons.sentence !== sentence &&
  (kinds.general.has(persons.concept) || persons.concept === person!.concept) &&
  agree(persons.gender, person!.gender) &&
  sameAge(persons.age, phrase.age);

/** "The girlfriend died": not he who is told of as attacking, unless by that word. */
export const isRelative = ({ kin, sweethearts }: PersonKinds, { person }: PersonsMention): boolean =>
  person !== null && (kin.has(person.concept) || sweethearts.has(person.concept));
