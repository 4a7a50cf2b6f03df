/** Other words for the one person whose death a report tells of: "the 45-year-old merchant died", "they killed a good man", "our brother was killed". */
import type { Harm } from '../clauses/clause.js';
import { agree } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import { areElsewhere, groupsMeet, sameAge } from './may-be-same.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Who alone was killed before, where the mention says no more than how old, how good or how near to the speaker somebody killed was. */
export function theOnlyDead(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { effect, phrase, person, name, count, listed, agents, ordinal } = mention;
  if (effect !== 'killed' || person === null || person.plural || person.group === 'perpetrators') return null;
  if (
    name.length > 0 ||
    count?.high !== 1 ||
    (phrase.quantity !== null && !phrase.quantity.additional) ||
    listed ||
    agents ||
    ordinal !== null
  )
    return null;
  // Whoever so speaks of a dead man speaks of one told of: of several, of the last who was named alone
  if (isPraised(told, mention) || isSpeakersOwn(told, mention))
    return told.latest(
      (one) => isKilled(one) && !one.plural && !one.agents && !one.child && one.sentence !== mention.sentence && mayBe(one, mention),
    );
  if (!isByAge(mention) && !isTheKilled(told, mention)) return null;
  const only = told.latest(isKilled);
  if (!only || only.plural || only.agents || only.sentence === mention.sentence) return null;
  if (told.latest((persons) => persons !== only && (isKilled(persons) || persons.within === only)) !== null) return null;
  return mayBe(only, mention) ? only : null;
}

/** "Ana Ruiz was killed. … arrested in the shooting death of a Lugo teen": the death told of, of the only one who was named. */
export function theDeathAgain(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { effect, phrase, person, name, count, listed } = mention;
  if (effect !== 'killed' || name.length > 0 || count?.high !== 1 || listed || phrase.determiner !== 'indefinite') return null;
  if (person === null ? phrase.age === null : person.plural || !saysLittle(told, mention)) return null;
  const only = told.latest(isKilled);
  if (!only || only.plural || only.agents || only.name.length === 0 || !told.kinds.general.has(only.concept)) return null;
  if (only.sentence === mention.sentence || told.latest((persons) => persons !== only && isKilled(persons)) !== null) return null;
  if (only.incident !== null && mention.incident !== null && only.incident !== mention.incident) return null;
  return agree(only.gender, mention.gender) && sameAge(only.age, phrase.age) && !areElsewhere(only.at, mention.at) ? only : null;
}

/** "A boy of seven was killed. … the bullet that killed Ivo Ruiz": of whom the death is known already, the only one told of, by his name. */
export function theDeadByName(told: PersonsTold, mention: PersonsMention, { agent, trigger }: Harm): Persons | null {
  const { effect, phrase, name, count, listed, agents } = mention;
  if (effect !== 'killed' || name.length === 0 || count?.high !== 1 || listed || agents || agent === null) return null;
  const isKnownOf = agent.determiner === 'definite' && agent.person === null && trigger.firstToken === agent.lastToken + 1;
  if (!isKnownOf || told.named(name, mention.gender) !== null) return null;
  const only = told.latest(isKilled);
  if (!only || only.plural || only.agents || only.name.length > 0 || !told.kinds.general.has(only.concept)) return null;
  if (told.latest((persons) => persons !== only && isKilled(persons)) !== null) return null;
  if (only.incident !== null && mention.incident !== null && only.incident !== mention.incident) return null;
  return agree(only.gender, mention.gender) && sameAge(only.age, phrase.age) ? only : null;
}

/** "a teen", "a woman", "a person": words that say no more of anybody than how old they are, and of which sex. */
const saysLittle = ({ kinds }: PersonsTold, { person, group }: PersonsMention): boolean =>
  (group === 'unspecified' || group === 'people') &&
  (kinds.general.has(person!.concept) || kinds.adults.has(person!.concept) || kinds['small-children'].has(person!.concept));

const isKilled = ({ effects }: Persons): boolean => effects.has('killed');

const mayBe = (only: Persons, { person, phrase, group, at }: PersonsMention): boolean =>
  agree(only.gender, person!.gender) && sameAge(only.age, phrase.age) && groupsMeet(only.group, group) && !areElsewhere(only.at, at);

/** "the 45-year-old merchant": nobody is so told of for the first time. */
const isByAge = ({ phrase: { determiner, age }, person }: PersonsMention): boolean =>
  determiner === 'definite' && age !== null && !person!.child;

/** "A teenager was killed. … The man who was killed sold fish": known as the one who was. */
const isTheKilled = ({ layout }: PersonsTold, { phrase: { determiner, lastToken } }: PersonsMention): boolean =>
  determiner === 'definite' && isSmallWord(layout, lastToken, 'who');

/** "a good man", "another great man" */
function isPraised({ kinds, layout }: PersonsTold, { phrase, person }: PersonsMention): boolean {
  const { determiner, quantity, firstToken, headFirst } = phrase;
  if ((determiner !== 'indefinite' && determiner !== 'other' && !quantity?.additional) || !kinds.adults.has(person!.concept)) return false;
  for (let i = firstToken; i < headFirst; i++) if (kinds.praise.at(layout.tokens[i]!)) return true;
  return false;
}

/** "our brother", "our colleague": of whoever speaks for those he belonged to. */
const isSpeakersOwn = ({ kinds, layout }: PersonsTold, { phrase: { firstToken } }: PersonsMention): boolean =>
  kinds.ours.at(layout.tokens[firstToken]!);
