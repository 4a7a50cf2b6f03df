/** Whom "he", "she", "they" or "them" means: by sex and number, by what became of them, and by who attacked. */

import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { agree, type Gender } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import { isHeld } from './may-be-same.js';
import { addPart, hasRoomFor } from './part-of-those.js';
import { isHurt, type Persons, type PersonsMention, type Resolved } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** "killed them": whoever did it is not meant. */

/** Sentences back to whom a pronoun may mean, and to whom it may where nothing like it was said of them. */
const NEAR = 6;
const NEARER = 4;

/** Sentences back to who attacked, of one who was found dead. */
const FOUND_WITHIN = 2;

/** Tokens before a pronoun that opens its sentence: "After a short chase, he". */
const OPENING = 6;

type Test = (persons: Persons) => boolean;

export function byPronoun(told: PersonsTold, mention: PersonsMention): Resolved {
  const { sentence, effect } = mention;
  const plural = mention.phrase.pronoun === 'plural';
  const gender = mention.gender;
  const isObject = isSmallWord(told.layout, mention.phrase.headFirst, 'objects') && !isOfAll(told, mention);
  // He killed her and himself: she is not he
  const isDoer: Test = (persons) => isObject && persons.byOwnHand && persons.agents && persons.lastSentence === sentence;
  const near: Test = (persons) =>
    persons.plural === plural && agree(persons.gender, gender) && persons.lastSentence >= sentence - NEAR && !isDoer(persons);
  const captives = effect === 'abducted' ? told.latest((persons) => near(persons) && isCaptive(persons)) : null;
  if (captives) return { persons: captives, how: 'same' };
  const each = plural && !isObject ? toldEachBefore(told, mention) : null;
  if (each) return { persons: each, how: 'told' };
  const attacker = attackerMeant(told, mention, !isObject, near);
  if (attacker) return { persons: attacker, how: 'same' };
  // fired at pupils, wounding a teacher, before he shot himself: not the teacher
  if (mention.byOwnHand && told.attacked) return { persons: told.add(mention), how: 'new' };
  // fired at the barracks. A captain was killed and a guard hurt. He then killed himself: neither of them
  const dead = mention.byOwnHand && told.harmed.size > 1 ? told.latest((persons) => near(persons) && persons.effects.size > 0) : null;
  if (dead && isHurt(dead) && !dead.byOwnHand) return { persons: told.add(mention), how: 'new' };
  const ofAttack = effect !== null && isObject;
  const found =
    (isKilledOrInjured(effect) ? harmedMeant(told, mention, plural, gender, near) : null) ??
    told.latest((persons) => near(persons) && persons.sentence >= sentence - NEARER && !(ofAttack && persons.agents));
  if (found) return { persons: found, how: 'same' };
  // Five of a family were killed. … He followed her and shot her
  const whole = plural || effect === null ? null : told.latest((persons) => hasRoomFor(told, persons, mention));
  return whole ? addPart(told, whole, mention) : { persons: told.add(mention), how: 'new' };
}

/** "Raiders freed two clerks, a week after they were seized from a bus": the clerks, and not the raiders. */
const isCaptive = ({ agents, effects }: Persons): boolean => !agents && (effects.has('rescued') || effects.has('abducted'));

/** "Nine guests were hurt. A man and his brother died in Lugo. They were shot": the man and his brother, of whom it was told one by one. */
function toldEachBefore(told: PersonsTold, { effect, sentence }: PersonsMention): Persons | null {
  if (!isKilledOrInjured(effect)) return null;
  const isHarmedSo = ({ effects }: Persons): boolean => effects.has(effect) || effects.has('killed');
  const isOne: Test = (persons) => !persons.plural && !persons.agents && persons.sentence === sentence - 1 && isHarmedSo(persons);
  const last = told.latest(isOne);
  if (last === null || told.latest((persons) => persons !== last && isOne(persons)) === null) return null;
  return told.latest((persons) => persons.plural && persons.lastSentence >= sentence - 1) === null ? last : null;
}

/** "All of them were killed": they. */
const isOfAll = ({ layout }: PersonsTold, { phrase: { headFirst } }: PersonsMention): boolean => isSmallWord(layout, headFirst - 1, 'of');

function attackerMeant(told: PersonsTold, mention: PersonsMention, isSubject: boolean, near: Test): Persons | null {
  if (mention.agents || (isSubject && isHeld(mention.effect)))
    return told.latest((persons) => near(persons) && (persons.agents || (mention.agents && persons.group === 'perpetrators')));
  if (isSubject && !mention.ofSubject) return subjectBefore(told, mention, near);
  if (!isSubject) return null;
  return told.latest((persons) => near(persons) && persons.agents && persons.lastSentence === mention.sentence);
}

/** "A gunman killed his uncle and two cousins. He was beaten to death": of several who were harmed none is he. */
function subjectBefore(told: PersonsTold, { sentence, effect, weak, phrase, found }: PersonsMention, near: Test): Persons | null {
  if (!isKilledOrInjured(effect) || phrase.firstToken > told.layout.sentences[sentence]!.firstToken + OPENING) return null;
  const attacker = told.latest((persons) => near(persons) && persons.agents && !persons.plural && !persons.effects.has('killed'));
  // A man killed his wife and her brother. His daughter was hurt. He was found hanged
  if (!attacker || attacker.lastSentence < sentence - (found ? FOUND_WITHIN : 1) || attacker.lastSentence === sentence) return null;
  const isVictim: Test = (persons) => !persons.agents && isHurt(persons) && persons.lastSentence >= attacker.lastSentence;
  const victim = told.latest((persons) => isVictim(persons) && !persons.plural && near(persons));
  if (!victim) return (weak || effect === 'killed') && told.latest(isVictim) ? attacker : null;
  // Pruett killed his sons and shot his wife. She died: rather she than Pruett, of whom no sex is said
  const isOfHerSex = victim.gender === 'f' && attacker.gender === null;
  const isTold = isOfHerSex || victim.lastSentence > attacker.lastSentence || victim.name.length > 0;
  return !isTold && told.latest((persons) => isVictim(persons) && persons !== victim) ? attacker : null;
}

function harmedMeant(told: PersonsTold, mention: PersonsMention, plural: boolean, gender: Gender, near: Test): Persons | null {
  const { effect, weak } = mention;
  const harmed = told.latest(
    (persons) =>
      near(persons) && (persons.effects.has(effect!) || persons.effects.has('injured') || (weak && persons.effects.has('killed'))),
  );
  if (plural) return harmed && allOfThem(harmed);
  if (harmed) return harmed;
  const isDead: Test = (persons) => !persons.plural && !persons.agents && agree(persons.gender, gender) && persons.effects.has('killed');
  return (effect === 'killed' ? told.latest(isDead) : null) ?? onlyHarmed(told, gender);
}

/** "Nine people, including six monks, were shot. They died": all nine. */
const allOfThem = (persons: Persons): Persons =>
  persons.within?.sentence === persons.sentence && persons.within.lastSentence >= persons.lastSentence ? persons.within : persons;

/** "A girl was killed. … Her teacher said she was shot": far back, where one such person alone came to harm. */
function onlyHarmed(told: PersonsTold, gender: Gender): Persons | null {
  if (gender === null) return null;
  const isSuch: Test = (persons) => !persons.plural && !persons.agents && isHurt(persons) && agree(persons.gender, gender);
  const last = told.latest(isSuch);
  return last && told.latest((persons) => persons !== last && isSuch(persons)) === null ? last : null;
}
