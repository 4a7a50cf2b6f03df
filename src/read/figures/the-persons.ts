/** "The man", "the three", "the victims": of those told of before rather who came to harm than who did it. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { agree } from '../text/gender.js';
import { isOther } from './beside-others.js';
import { theOneInOffice, theOneSoCalled } from './by-office.js';
import { couldBe, groupsMeet, isHeld, SAFE, sameAge, surnamesDiffer } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import { isHurt, isShare, type Persons, type PersonsMention, type Resolved } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { isOfThatName, isRelative } from './relatives.js';
import { isDefender } from './who-attacks.js';

/** Persons found dead, of whom one alone may be meant by a name told later. */
const MOST_FOUND = 24;
/** Sentences back to whose body may be meant. */
const NEAR = 6;

/** "The man then killed himself": of several men he who attacked. */
export function theAttacker(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (mention.effect === null) return null;
  if (isTheHeldOne(mention))
    return told.latest((persons) => isSoCalledDoer(persons, mention) && couldBe(told.kinds, persons, mention, true));
  if (areTheAttackers(mention)) return told.latest((persons) => persons.agents && persons.plural && !isKilled(persons));
  if (!mention.agents) return null;
  if (mention.name.length > 0 && mention.toOneself) return theUnnamedDoer(told, mention);
  if (mention.phrase.pronoun || mention.phrase.determiner !== 'definite' || mention.name.length) return null;
  return told.latest((persons) => persons.agents && couldBe(told.kinds, persons, mention, true));
}

/** "A man killed his parents. Juan Mora, 24, then killed himself": he who attacked, of whom no name was told, and none of those he killed. */
function theUnnamedDoer(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (told.named(mention.name) || mention.count?.high !== 1) return null;
  const doer = told.latest(({ agents, plural, effects }) => agents && !plural && !effects.has('killed'));
  if (!doer || doer.name.length > 0 || doer.lastSentence < mention.sentence - NEAR || !sameAge(doer.age, mention.phrase.age)) return null;
  return agree(doer.gender, mention.gender ?? mention.oneself) ? doer : null;
}

/** "A man shot his sister and a friend. … The man surrendered": he who did it, by the same word. */
const isTheHeldOne = ({ effect, phrase, person, name, count }: PersonsMention): boolean =>
  isHeld(effect) && phrase.determiner === 'definite' && person !== null && name.length === 0 && count?.high === 1;

const isSoCalledDoer = ({ agents, plural, concept }: Persons, { person }: PersonsMention): boolean =>
  agents && !plural && concept === person!.concept;

/** "Two cousins robbed a bank. … The robbers died": those who attacked, by a word for such. */
const areTheAttackers = ({ group, person, phrase, name }: PersonsMention): boolean =>
  group === 'perpetrators' && person?.plural === true && phrase.determiner === 'definite' && phrase.quantity === null && name.length === 0;

const isKilled = ({ effects }: Persons): boolean => effects.has('killed');

/** "A man shot his wife, then himself … Juan Mora, 40, killed himself": in one report he is the same. */
export function deadByOwnHand(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (!mention.byOwnHand || mention.phrase.determiner === 'other' || mention.phrase.pronoun === 'plural' || mention.count?.high !== 1)
    return null;
  return told.latest(
    (persons) =>
      (persons.byOwnHand || isFoundAlike(told, persons, mention)) &&
      persons.sentence !== mention.sentence &&
      !surnamesDiffer(persons, mention) &&
      agree(persons.gender, mention.gender ?? mention.oneself) &&
      sameAge(persons.age, mention.phrase.age),
  );
}

/**
 * "A soldier and his wife were found dead. … Colonel Mora shot himself": one of the same calling. "A man, his wife and their son were
 * found dead. … The man took his own life": one called by the same word, or by his name.
 */
function isFoundAlike(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const { group, name, phrase, person, sentence } = mention;
  if (!persons.found || persons.plural) return false;
  if (name.length > 0)
    return (
      persons.name.length > 0 ||
      (isDefender(group) && persons.group === group) ||
      (told.harmed.size <= MOST_FOUND && (isTheOnlyHead(told, persons) || isTheOnlyOne(told, persons, mention)))
    );
  if (phrase.pronoun) {
    if (told.harmed.size < 2 || persons.child || told.kinds.offspring.has(persons.concept)) return false;
    // Juan Mora and his wife were found dead. Police said Mora shot her before he shot himself
    return persons.gender !== null || (persons.name.length > 0 && persons.lastSentence === sentence);
  }
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') return false;
  return persons.concept === person?.concept || (told.kinds.general.has(persons.concept) && isRelative(told.kinds, mention));
}

/** "A woman and her husband were found dead. … Ivo Mora shot himself": of the two he who may be called himself. */
function isTheOnlyOne({ harmed, kinds }: PersonsTold, persons: Persons, { oneself }: PersonsMention): boolean {
  const mayBe = ({ gender, child, concept, plural }: Persons): boolean =>
    !plural && !child && !kinds.offspring.has(concept) && agree(gender, oneself);
  if (oneself === null || persons.gender !== oneself || !mayBe(persons)) return false;
  return [...harmed].every((other) => other.found && other.name.length === 0 && (other === persons || !mayBe(other)));
}

/** "A dentist and his wife were found dead. … Ivo Mora took his own life": he of whom the others are called, where none is named. */
function isTheOnlyHead({ kinds, harmed }: PersonsTold, { concept, child }: Persons): boolean {
  if (child || concept === '' || kinds.offspring.has(concept)) return false;
  const elders = [...harmed].filter((persons) => !kinds.offspring.has(persons.concept));
  // A mother and her two sons; but of a man and his wife the man
  const heads = elders.length === 1 ? elders : elders.filter((persons) => !kinds.kin.has(persons.concept));
  if (!heads.every((persons) => persons.concept === concept)) return false;
  return heads.length === 1 && [...harmed].every(({ found, name }) => found && name.length === 0);
}

/** @returns null where none of those told of before is meant. */
export function thePersons(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { kinds } = told;
  const dead = theDeadTogether(told, mention);
  // Gunmen stormed a bank. The other six people killed were clerks
  const isOfOthers = mention.group !== 'perpetrators' && mention.phrase.quantity?.anaphoric === true && isOther(told, mention.phrase);
  if (dead) return { persons: dead, how: 'told' };
  const same =
    theOneSoCalled(told, mention) ??
    theTaken(told, mention) ??
    inThatState(told, mention) ??
    (isKilledOrInjured(mention.effect) ? (theDoerSoCalled(told, mention) ?? theHarmed(told, mention)) : null) ??
    (isShare(mention.phrase)
      ? null
      : told.latest(
          (persons) =>
            !isDoer(kinds, persons, mention) &&
            !(persons.agents && isOfOthers) &&
            !isInOtherState(persons, mention) &&
            !isSomebodyElse(told, persons, mention) &&
            couldBe(kinds, persons, mention, true),
        ));
  if (same) return { persons: same, how: 'same' };
  const inOffice = theOneInOffice(told, mention);
  if (inOffice) return { persons: inOffice, how: 'same' };
  const together = toldTogether(told, mention);
  return together && { persons: together, how: 'told' };
}

/** "Three clerks were kidnapped by gunmen. … Their bodies were found": of those who were taken rather than of who took them. */
function theTaken(told: PersonsTold, { phrase, person, effect, sentence }: PersonsMention): Persons | null {
  if (phrase.determiner !== 'possessive' || !person?.remains || effect !== 'killed') return null;
  return told.latest(
    ({ agents, plural, effects, lastSentence }) =>
      !agents && plural === person.plural && (effects.has('abducted') || effects.has('missing')) && lastSentence >= sentence - NEAR,
  );
}

/**
 * "Nine clerks were kidnapped. … A mayor was shot with his driver and a lawyer. Their bodies lay in a ditch": of those killed one by one who were
 * told of last, and not of the clerks.
 */
function theDeadTogether(told: PersonsTold, { phrase, person, effect }: PersonsMention): Persons | null {
  if (phrase.determiner !== 'possessive' || phrase.quantity !== null || !person?.remains || !person.plural || effect !== 'killed')
    return null;
  let last: Persons | null = null;
  let dead = 0;
  told.latest((persons) => {
    if (persons.agents) return false;
    if (!persons.plural && persons.effects.has('killed')) {
      last ??= persons;
      dead++;
    }
    return persons.plural || dead > 1;
  });
  return dead > 1 ? last : null;
}

/** "The gunmen freed some clerks. Of the three dead": those of whom something else was told are not meant. */
const isInOtherState = ({ effects }: Persons, { phrase, person, effect }: PersonsMention): boolean =>
  person === null &&
  phrase.pronoun === null &&
  phrase.quantity !== null &&
  isKilledOrInjured(effect) &&
  effects.size > 0 &&
  [...effects.keys()].every((of) => SAFE.has(of));

/** "The dead man", "the wounded" */
function inThatState(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (!mention.phrase.state) return null;
  return told.latest((persons) => !persons.agents && persons.effects.has(mention.effect!) && couldBe(told.kinds, persons, mention, true));
}

/**
 * "A man shot his wife and a neighbour. The man died", "Two brothers killed a clerk and hurt a guard. Both brothers died": by the word
 * for who did it, which was said of none of those harmed.
 */
function theDoerSoCalled(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { person, name, phrase } = mention;
  if (person === null || name.length > 0 || person.group === 'perpetrators') return null;
  if (phrase.quantity !== null && !phrase.quantity.anaphoric) return null;
  if (mention.effect !== 'killed' || told.harmed.size === 0) return null;
  // A boy of 14 shot his brother, 9. The boy died
  if (told.harmed.size === 1 && [...told.harmed].some(({ child, concept }) => child || told.kinds.kin.has(concept))) return null;
  const doer = told.latest(
    (persons) => persons.agents && persons.concept === person.concept && couldBe(told.kinds, persons, mention, true),
  );
  if (!doer) return null;
  const { general } = told.kinds;
  // killing two and injuring a third. Both brothers: a bare number of those harmed was called by no word
  const isSoGeneral = (concept: string): boolean => general.has(concept) && (concept !== '' || general.has(person.concept));
  const mayBeMeant = (persons: Persons): boolean =>
    !persons.agents &&
    isHurt(persons) &&
    !isDefender(persons.group) &&
    (persons.concept === person.concept || isSoGeneral(persons.concept)) &&
    !isOtherWord(doer, persons, mention);
  return told.latest((persons) => mayBeMeant(persons) && couldBe(told.kinds, persons, mention, true)) ? null : doer;
}

/** "An employee shot four workers. … The employee died": not one of those workers. */
const isOtherWord = (doer: Persons, { label }: Persons, mention: PersonsMention): boolean =>
  mention.label !== null && doer.label === mention.label && label !== null && label !== mention.label;

function theHarmed(told: PersonsTold, mention: PersonsMention): Persons | null {
  const isHarmed = (persons: Persons): boolean =>
    !persons.agents && !isOfShot(persons, mention) && isHurt(persons) && !isSomebodyElse(told, persons, mention);
  return (
    told.latest((persons) => isHarmed(persons) && isSoCalled(persons, mention) && couldBe(told.kinds, persons, mention, true)) ??
    told.latest((persons) => isHarmed(persons) && isKilledAgain(persons, mention) && couldBe(told.kinds, persons, mention, true)) ??
    (mention.phrase.quantity
      ? told.latest((persons) => isHarmed(persons) && persons.effects.has(mention.effect!) && couldBe(told.kinds, persons, mention, true))
      : null) ??
    told.latest((persons) => isHarmed(persons) && couldBe(told.kinds, persons, mention, true))
  );
}

/** "Officer Soto was shot. … The man shot himself": who did it is none of those he harmed, unless by the same word. */
const isAnotherThanDoer = (persons: Persons, mention: PersonsMention): boolean =>
  mention.agents && persons.group !== 'perpetrators' && !persons.found && persons.concept !== (mention.person?.concept ?? '');

const isSomebodyElse = (told: PersonsTold, persons: Persons, mention: PersonsMention): boolean =>
  wasKilledBefore(persons, mention) ||
  // He killed a councilman. The mayor was hit as well, the driver was also killed
  (mention.also && isDead(persons) && (mention.effect === 'injured' || isOtherCalling(persons, mention))) ||
  (isHurt(persons) && isAnotherThanDoer(persons, mention)) ||
  isListedBeside(persons, mention) ||
  isBesidePronoun(told.kinds, persons, mention) ||
  isSomeOfListed(told, persons, mention) ||
  isOfThatName(told, persons, mention) ||
  isOfToll(told, persons, mention) ||
  isOfficer(told.kinds, persons, mention);

/** "killed his wife and their sons. … all four were dead", "the four bodies": all who were listed, and not the sons, whose number was not said. */
const isSomeOfListed = ({ harmed }: PersonsTold, persons: Persons, { phrase, person, effect }: PersonsMention): boolean =>
  phrase.quantity !== null &&
  persons.plural &&
  persons.count?.modifier === 'vague' &&
  persons.concept !== '' &&
  persons.concept !== person?.concept &&
  (person === null || person.remains) &&
  [...harmed].some((other) => other !== persons && other.sentence === persons.sentence && other.effects.has(effect!));

/** "shot her and killed the clerk": she is not called so in one breath. */
const isBesidePronoun = ({ general }: PersonKinds, { concept, name, sentence }: Persons, mention: PersonsMention): boolean =>
  concept === '' && name.length === 0 && sentence === mention.sentence && !mention.suffered && !general.has(mention.person?.concept ?? '');

const isDead = ({ effects }: Persons): boolean => effects.get('killed')?.weak === false;

/** One of whom another word is used than before, and no name. */
const isOtherCalling = ({ concept }: Persons, { effect, person, name, count }: PersonsMention): boolean =>
  effect === 'killed' && person !== null && name.length === 0 && count?.high === 1 && concept !== person.concept;

/** "shot him dead and killed the manager": who is killed again in one sentence is another. */
export const wasKilledBefore = (persons: Persons, { effect, suffered, sentence }: PersonsMention): boolean =>
  effect === 'killed' &&
  !suffered &&
  persons.lastSentence === sentence &&
  persons.sentence === sentence &&
  persons.effects.get('killed')?.weak === false;

/** "Three were dead and one wounded. The gunman": none of those whom a toll counts by what became of them. */
const isOfToll = (told: PersonsTold, persons: Persons, { group }: PersonsMention): boolean =>
  group === 'perpetrators' &&
  !persons.agents &&
  persons.group === 'people' &&
  persons.concept === '' &&
  told.latest((other) => other !== persons && other.sentence === persons.sentence && !other.agents && isHurt(other)) !== null;

/** "Ana Ruiz, Juan Mora and the Moras' daughter were killed": she is none of the others; nor is "the clerk" of "his wife and the clerk died". */
const isListedBeside = (persons: Persons, { listed, sentence, effect, person, suffered }: PersonsMention): boolean =>
  listed &&
  person !== null &&
  (persons.sentence === sentence || (suffered && persons.lastSentence === sentence && persons.concept === '')) &&
  persons.effects.has(effect!);

/** "Eight were shot, one fatally. Police killed the gunman": he is none of the eight. */
const isOfShot = ({ group, within }: Persons, { agents }: PersonsMention): boolean =>
  agents && group !== 'perpetrators' && within?.effects.get('injured')?.weak === true;

/** "A deputy was hurt in a gunfight with a man who fled. The man was shot dead": he is no deputy. */
const isOfficer = ({ men }: PersonKinds, persons: Persons, { person, name, effect }: PersonsMention): boolean =>
  persons.group === 'police' && !men.has(persons.concept) && person?.group === 'unspecified' && name.length === 0 && effect === 'killed';

/** "A boy was killed and a friend of his hurt. … accused of killing the child": rather who was dead than who was hurt. */
const isKilledAgain = ({ plural, effects }: Persons, { effect, suffered, count }: PersonsMention): boolean =>
  effect === 'killed' && !suffered && count?.high === 1 && !plural && effects.get('killed')?.weak === false;

/** By the same word, with the same said of them: "two men were killed and two others hurt … the men were pronounced dead". */
const isSoCalled = (persons: Persons, mention: PersonsMention): boolean =>
  mention.person !== null && persons.concept === mention.person.concept && persons.effects.has(mention.effect!);

/** Who attacked is not meant by a word for whom he attacked. */
const isDoer = (kinds: PersonKinds, persons: Persons, mention: PersonsMention): boolean =>
  // Juan Mora shot a clerk and the clerk's wife: she is not he who did it
  (persons.agents && !mention.suffered && !mention.agents && persons.lastSentence === mention.sentence) ||
  isOfShot(persons, mention) ||
  // A man shot two clerks. One died, the other was wounded
  (persons.agents && !mention.agents && mention.phrase.person === null && mention.phrase.quantity?.anaphoric === true) ||
  // A teenager shot a nurse and his girlfriend. The girlfriend died
  (persons.agents && !mention.agents && persons.concept !== mention.person?.concept && isRelative(kinds, mention));

/** "A boy was shot, and a girl … the children were shot": without a number, all those told of before, of whom the last is given. */
function toldTogether(told: PersonsTold, mention: PersonsMention): Persons | null {
  if (mention.phrase.quantity !== null || mention.count === null || mention.count.high !== null) return null;
  return told.latest(
    (persons) =>
      persons.effects.has(mention.effect!) &&
      !persons.agents &&
      persons.sentence < mention.sentence &&
      groupsMeet(persons.group, mention.group),
  );
}
