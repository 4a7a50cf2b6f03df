/** Who is meant by an office: the one of whom it was said, or else the one who was killed. */

import { agree } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** "Ana Ruiz, the mayor of Lugo, and her driver were shot. … The mayor died", "The mayor's body was found" */
export function theOneSoCalled(told: PersonsTold, { phrase, person, name, count }: PersonsMention): Persons | null {
  if (name.length > 0 || phrase.quantity || count?.high !== 1) return null;
  const concept = person?.remains ? phrase.whose?.person?.concept : person?.concept;
  if (concept === undefined || told.latest((persons) => persons.concept === concept) !== null) return null;
  return told.latest(({ office, plural }) => !plural && office === concept);
}

/**
 * "Jorge Salas was murdered. … The murder of the general": an office told of for the first time by "the" is that of the one who was killed,
 * where the report names one alone.
 */
export function theOneInOffice(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (!isOffice(told, mention) || mention.listed || mention.also || mention.agents) return null;
  const { concept, gender } = mention.person!;
  const killed = told.latest(isKilled);
  if (!killed || killed.plural || killed.name.length === 0 || killed.agents || killed.sentence === mention.sentence) return null;
  if (!agree(killed.gender, gender)) return null;
  const isAnother = (persons: Persons): boolean => persons !== killed && (isKilled(persons) || persons.concept === concept);
  return told.latest(isAnother) ? null : killed;
}

const isKilled = ({ effects }: Persons): boolean => effects.get('killed')?.weak === false;

/** "the general", but not "the man", "the wife", "the driver". */
function isOffice({ kinds, layout }: PersonsTold, { effect, phrase, person, name, count }: PersonsMention): boolean {
  if (effect !== 'killed' || phrase.determiner !== 'definite' || phrase.quantity || name.length > 0 || count?.high !== 1) return false;
  if (!person?.finer || person.plural || phrase.age !== null || phrase.wholeLast !== null) return false;
  if (person.group !== 'civilians' && person.group !== 'military' && person.group !== 'police') return false;
  if (kinds.general.has(person.concept) || kinds.kin.has(person.concept) || kinds.attending.has(person.concept)) return false;
  return isSmallWord(layout, phrase.firstToken, 'the');
}
