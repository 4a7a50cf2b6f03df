/** Figures and persons a report gives again: lead and body, a caption, an age or a name that comes later. */
import type { Effect } from '../../model/vocabulary.js';
import { agree } from '../text/gender.js';
import { areElsewhere, couldBe, groupsMeet, isLargeNumber, isWide, namesDiffer, sameCount } from './may-be-same.js';
import { hasRoomFor } from './part-of-those.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { isOwnRelative } from './relatives.js';

/** A number of people this large, said twice, is one and the same. */
const LARGE = 4;
/** Of the dead no more are found later than so many times those known at first. */
const COUNTED_SINCE = 2;

export function toldAgain(told: PersonsTold, mention: PersonsMention): Persons | null {
  const besideDead = isAlsoBesideDead(told, mention);
  const may = (persons: Persons): boolean =>
    // The killer stabbed himself. He had attacked first near a shop, killing Juan Mora: he is not Mora
    !(persons.agents && !mention.agents && mention.byAttacker) &&
    (!mention.also || persons.additional || (besideDead && isToldWithDead(told, persons))) &&
    !isRatherTheFirst(told, persons, mention);
  const suffersIt = ({ effects }: Persons): boolean => effects.has(mention.effect!);
  const sameHarm = (persons: Persons): boolean => suffersIt(persons) && may(persons) && isRestated(told, persons, mention);
  const last = ofItsSex(told, mention, sameHarm) ?? ofVictims(told, mention, sameHarm) ?? told.latest(sameHarm);
  return (
    (last && firstOfListed(told, last, mention, sameHarm)) ??
    last ??
    // of those who suffer it none is told of again
    toldOtherwise(told, mention, (persons) => !suffersIt(persons) && may(persons) && isRestated(told, persons, mention))
  );
}

/** "He killed his girlfriend and her brother. … He shot Ana Ruiz and Juan Mora": those he killed, the first of them first. */
function toldOtherwise(told: PersonsTold, mention: PersonsMention, isRestatedAs: (persons: Persons) => boolean): Persons | null {
  const mayBe = (persons: Persons): boolean =>
    isOfAge(persons, mention) || (isRestatedAs(persons) && !isRatherOneOfTheDead(told, persons, mention));
  const last = told.latest(mayBe);
  return (last && mention.listed ? firstOfListed(told, last, mention, mayBe) : null) ?? last;
}

/** "A girl and a man were stabbed to death. The killer then killed himself. … Ana Ruiz died": by her name alone, the girl rather than the killer. */
const ofVictims = (told: PersonsTold, { agents, name }: PersonsMention, mayBe: (persons: Persons) => boolean): Persons | null =>
  agents || name.length === 0 ? null : told.latest((persons) => !persons.agents && persons.group !== 'perpetrators' && mayBe(persons));

/** "Ana Ruiz and Juan Ruiz were shot. … killing his uncle": of several rather one of whom the same sex was told. */
const ofItsSex = (told: PersonsTold, { gender }: PersonsMention, mayBe: (persons: Persons) => boolean): Persons | null =>
  gender === null ? null : told.latest((persons) => persons.gender === gender && mayBe(persons));

/** "Joe Bly, 2, was shot and died. Luis Cano was also hit": beside the boy who died, and not beside others who were hurt. */
export function isAlsoBesideDead(told: PersonsTold, { also, effect, sentence }: PersonsMention): boolean {
  const last = told.last();
  return also && effect === 'injured' && last?.effects.has('killed') === true && last.lastSentence >= sentence - 1;
}

/** "A boy was killed and a man wounded": the man, where the boy was told of again since. */
const isToldWithDead = (told: PersonsTold, { plural, effects, sentence, lastSentence }: Persons): boolean =>
  !plural && !effects.has('killed') && told.last()!.sentence === sentence && lastSentence < told.last()!.lastSentence;

/**
 * "A teacher and a pupil were shot. … Carl Nunn, 40, was hit in the leg": of those told of side by side, and not since, rather the first,
 * unless the word for one of them is said.
 */
function firstOfListed(
  told: PersonsTold,
  last: Persons,
  { person, name }: PersonsMention,
  mayBe: (persons: Persons) => boolean,
): Persons | null {
  if (last.plural || last.name.length > 0 || (person !== null && person.concept === last.concept)) return null;
  if (name.length === 0 && (person === null || !told.kinds.general.has(person.concept))) return null;
  const isListedWithIt = ({ plural, name: known, sentence, lastSentence }: Persons): boolean =>
    !plural && known.length === 0 && sentence === last.sentence && lastSentence === last.lastSentence;
  return told.earliest((persons) => isListedWithIt(persons) && mayBe(persons));
}

/** "She stabbed her roommate to death and hurt another man. … She stabbed Mora": a name alone is rather of him who was told of first. */
const isRatherTheFirst = (told: PersonsTold, persons: Persons, { weak, name, person }: PersonsMention): boolean =>
  weak &&
  name.length > 0 &&
  person === null &&
  persons.additional &&
  !persons.plural &&
  persons.name.length === 0 &&
  told.latest((dead) => !dead.agents && !dead.plural && dead.name.length === 0 && dead.effects.get('killed')?.weak === false) !== null;

/** "Two men were killed. An officer was hurt. Juan Mora died": a name alone does not make him the officer. */
const isRatherOneOfTheDead = (told: PersonsTold, persons: Persons, mention: PersonsMention): boolean =>
  mention.effect === 'killed' &&
  mention.name.length > 0 &&
  mention.person === null &&
  persons.name.length === 0 &&
  !persons.effects.has('killed') &&
  // Two died and another victim was treated: none of the two
  ((!isWide(persons.group) && persons.group !== 'unspecified') || persons.additional) &&
  told.latest((dead) => dead !== persons && dead.effects.has('killed') && hasRoomFor(told, dead, mention)) !== null;

/** "left two people dead and others wounded. … A total of seven people were shot": the seven are all of them, and not the others. */
const isOfAllShot = (
  told: PersonsTold,
  { additional, count, plural, sentence }: Persons,
  { weak, effect, phrase }: PersonsMention,
): boolean =>
  weak &&
  effect === 'injured' &&
  additional &&
  plural &&
  count?.modifier === 'vague' &&
  phrase.quantity !== null &&
  !phrase.quantity.additional &&
  told.latest((dead) => dead.sentence === sentence && dead.effects.has('killed') && !dead.agents) !== null;

/** Lead and body tell of the same persons twice: same effect, same number, nothing that says they are others. */
function isRestated(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const moved = mention.effect === 'killed' && persons.effects.get('injured')?.weak === true && !isAmongNamed(told, persons, mention);
  const wasShot = (mention.weak || mention.dies) && !mention.phrase.quantity?.additional && persons.effects.has('killed');
  if (!persons.effects.has(mention.effect!) && !moved && !wasShot) return false;
  if (mention.dies && livedOn(told, persons)) return false;
  // "The government put the toll at one. … A boy was killed"
  if (persons.toll && !mention.total && persons.count?.high === 1) return false;
  if (isOwnRelative(told, persons, mention) || isNamedJustBefore(persons, mention)) return false;
  if (isOfAllShot(told, persons, mention)) return false;
  // A third victim died. Ana Ruiz and Juan Mora died on Friday: the first two
  if (persons.ordinal !== null && persons.effects.has('killed') && mention.listed && mention.name.length > 0) return false;
  // shot three people, two of them fatally. He then killed a cook and two guards: others than the two
  if (persons.isShare && persons.within !== null && mention.listed && !mention.suffered && mention.person !== null) return false;
  if (isAttackerBesideListed(persons, mention) && !isDeadWithThem(told, persons, mention)) return false;
  if (persons.sentence === mention.sentence || (!moved && isToldBeside(told, persons, mention))) return false;
  const again = sameCount(persons.count, mention.count) && couldBe(told.kinds, persons, mention, false);
  if (!again && !isCountedSince(persons, mention)) return false;
  if (persons.incident !== null && mention.incident !== null && persons.incident !== mention.incident) return false;
  const large = isLargeNumber(persons.count) || (isWide(persons.group) && isWide(mention.group) && (persons.count?.low ?? 0) >= LARGE);
  return large || areTheAttackersAgain(told, persons, mention) || isNamedAtLast(told, persons, mention) || isOfEvent(persons, mention);
}

/** "All three attackers were killed. … with three gunmen killed" */
const areTheAttackersAgain = ({ kinds }: PersonsTold, { concept, count }: Persons, { person, effect }: PersonsMention): boolean =>
  kinds['by-deed-alone'].has(concept) && kinds['by-deed-alone'].has(person?.concept ?? '') && effect === 'killed' && (count?.low ?? 0) > 1;

/** "A man was killed and a woman wounded. … Mora was shot and died": not she who was wounded, where one who died is told of besides. */
const livedOn = (told: PersonsTold, { effects, sentence }: Persons): boolean =>
  effects.get('injured')?.weak === false &&
  !effects.has('killed') &&
  told.latest((dead) => dead.sentence === sentence && dead.effects.has('killed') && dead.name.length === 0 && !dead.agents) !== null;

/** "Three died. A fourth was taken to hospital. The dead were Ana Ruiz, Juan Mora and Luis Cano": none of them is the fourth. */
const isAmongNamed = (told: PersonsTold, { within }: Persons, mention: PersonsMention): boolean =>
  within !== null &&
  mention.listed &&
  mention.name.length > 0 &&
  told.latest((dead) => dead.within === within && dead.plural && dead.effects.has('killed')) !== null;

/**
 * "The man accused of killing four was shot. … Killed were Juan Mora and three others", "Five died, including the gunman. The victims were
 * Ana Ruiz and Juan Mora": none of them is he.
 */
const isAttackerBesideListed = ({ agents, group }: Persons, mention: PersonsMention): boolean =>
  mention.listed && !mention.agents && (agents || (group === 'perpetrators' && mention.group !== 'perpetrators'));

/** "A man killed his wife and then himself. … Ana Ruiz and Juan Mora were found dead": of as many as died he is the man. */
function isDeadWithThem(told: PersonsTold, { gender }: Persons, mention: PersonsMention): boolean {
  if (gender === null || gender !== mention.gender) return false;
  let dead = 0;
  told.latest(({ plural, effects, sentence }) => {
    if (!plural && effects.has('killed') && sentence < mention.sentence) dead++;
    return plural && effects.has('killed');
  });
  return dead === mention.listedNumber;
}

/** "A third victim, Ivo Reyes, died on Monday. His brother and a cook were killed": of whom a name was said is not next told of as "a cook". */
const isNamedJustBefore = ({ name, lastSentence }: Persons, { name: own, phrase, sentence }: PersonsMention): boolean =>
  name.length > 0 && own.length === 0 && phrase.determiner === 'indefinite' && lastSentence >= sentence - 1;

/** "More than 90 hostages died … 117 hostages had died": as many as were known to be dead at first, and those found since. */
const isCountedSince = ({ concept, count, at }: Persons, mention: PersonsMention): boolean =>
  isLargeNumber(count) &&
  concept === mention.person?.concept &&
  count!.high === null &&
  count!.modifier !== 'vague' &&
  !mention.phrase.quantity?.additional &&
  (mention.count?.low ?? 0) > count!.low! &&
  mention.count!.low! <= count!.low! * COUNTED_SINCE &&
  !areElsewhere(at, mention.at);

/** One paragraph tells of two sets of persons, unless it says otherwise. */
const isToldBeside = (told: PersonsTold, persons: Persons, mention: PersonsMention): boolean =>
  persons.paragraph === mention.paragraph &&
  !isWide(persons.group) &&
  !isLargeNumber(persons.count) &&
  !isRetold(told, persons, mention) &&
  !isSummedUp(told, persons, mention) &&
  !isRelativeAgain(told, persons, mention) &&
  !isListedAgain(told, persons, mention) &&
  !isRepeated(told, persons.sentence, mention.sentence);

/** "killed four soldiers and two drivers. … Gunmen fired on the convoy, killing four soldiers and two drivers": all of a list, in the same words. */
function isListedAgain(
  told: PersonsTold,
  { sentence, concept }: Persons,
  { listed, listedNumber, person, effect, phrase }: PersonsMention,
): boolean {
  // a judge and his driver … a lawyer and his driver
  if (!listed || phrase.determiner === 'possessive' || person === null || person.concept !== concept || effect === null) return false;
  let number = 0;
  let listedThen = 0;
  told.latest((other) => {
    if (other.sentence !== sentence || !other.effects.has(effect) || other.agents || other.within !== null) return false;
    number += other.count?.low ?? 1;
    listedThen++;
    return false;
  });
  return listedThen > 1 && number === listedNumber;
}

/** "A man and his girlfriend were shot. … His girlfriend was hit in the arm", "They found mother and daughter": whose relative she is, is said twice. */
const isRelativeAgain = (told: PersonsTold, persons: Persons, { phrase, person }: PersonsMention): boolean =>
  (phrase.determiner === 'possessive' || phrase.determiner === null) &&
  person !== null &&
  person.concept === persons.concept &&
  !person.plural &&
  persons.age === phrase.age &&
  (isOfFamily(told.kinds, persons) || (phrase.determiner === 'possessive' && isOfTheSameAgain(told, persons)));

const isOfFamily = ({ kin, sweethearts }: PersonsTold['kinds'], { concept }: Persons): boolean =>
  kin.has(concept) || sweethearts.has(concept);

/** "A banker and his driver were killed. … The banker and his driver": told of last is he with whom the driver was told of first. */
const isOfTheSameAgain = (told: PersonsTold, { plural, sentence }: Persons): boolean => !plural && told.last()?.sentence === sentence;

/** The first sentence sums up what the next ones tell: "a man was killed", and then "the man, 57, died at the scene". */
function isRetold(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const saysWho = mention.phrase.age !== null || mention.name.length > 0;
  // A man was killed. Officers found a man with a wound. He died in hospital
  const opens = persons.sentence === told.lead;
  return (
    (opens && (saysWho || persons.additional || (mention.dies && persons.effects.has('killed')))) || isNamedAtLast(told, persons, mention)
  );
}

/** "A trader was killed in Lugo. One was killed and five were injured": a bare number of as many as were told of sums them up. */
const isSummedUp = (told: PersonsTold, persons: Persons, { phrase, effect, name }: PersonsMention): boolean =>
  effect === 'killed' &&
  phrase.person === null &&
  phrase.pronoun === null &&
  phrase.quantity?.additional === false &&
  phrase.quantity.of === null &&
  name.length === 0 &&
  persons.effects.has(effect) &&
  told.latest((other) => other !== persons && other.effects.has(effect)) === null;

/** A caption that stands twice tells of nobody new. */
function isRepeated({ layout }: PersonsTold, one: number, other: number): boolean {
  const [a, b] = [layout.sentences[one]!, layout.sentences[other]!];
  const { text } = layout.report;
  return a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

const isOfEvent = ({ event }: Persons, mention: PersonsMention): boolean =>
  mention.event === null || event === null || mention.event === event;

/** "A man was killed … Luis Rey, 34, was killed": the only one of whom the text told so. */
const isNamedAtLast = (told: PersonsTold, persons: Persons, mention: PersonsMention): boolean =>
  mention.name.length > 0 &&
  persons.name.length === 0 &&
  persons.effects.has(mention.effect!) &&
  told.kinds.general.has(persons.concept) &&
  told.latest((other) => other !== persons && other.effects.has(mention.effect!)) === null;

/** "a 34-year-old man … a man, 34": one person, unless told side by side. */
function isOfAge(persons: Persons, mention: PersonsMention): boolean {
  if (mention.phrase.age === null || persons.age !== mention.phrase.age || persons.plural || persons.agents) return false;
  if (persons.sentence === mention.sentence || persons.effects.size === 0 || mention.phrase.determiner === 'other') return false;
  if ((mention.count !== null && mention.count.high !== 1) || areElsewhere(persons.at, mention.at)) return false;
  return agree(persons.gender, mention.gender) && !namesDiffer(persons, mention) && groupsMeet(persons.group, mention.group);
}

/** All three dead have been told of one by one: a further "man" is one of them again; so is a further name, of two brothers. */
export function isToldPart({ kinds }: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const { within } = persons;
  if (
    !within ||
    !(isWide(within.group) || (isNamedNow(persons, mention) && isFull(within, mention.effect!))) ||
    persons.sentence === mention.sentence ||
    !persons.effects.has(mention.effect!)
  )
    return false;
  if (!isOfEvent(persons, mention) || isAttackerBesideListed(persons, mention)) return false;
  return within.effects.has(mention.effect!) && sameCount(persons.count, mention.count) && couldBe(kinds, persons, mention, true);
}

const isNamedNow = ({ name }: Persons, mention: PersonsMention): boolean => name.length === 0 && mention.name.length > 0;

const isFull = ({ count, taken }: Persons, effect: Effect): boolean =>
  count !== null && count.low !== null && count.low === count.high && (taken.get(effect) ?? 0) >= count.low;

/** The seller who dies is the sales assistant of the toll: one concept, one number, both dead, told apart nowhere. */
export function sameInToll(told: PersonsTold, persons: Persons): Persons | null {
  if (told.kinds.general.has(persons.concept)) return null;
  return told.latest(
    (other) =>
      other !== persons &&
      other.concept === persons.concept &&
      other.effects.has('killed') &&
      sameCount(other.count, persons.count) &&
      other.sentence < persons.sentence,
  );
}

/** "One of five who were shot has died … White died": of those five no one else is said to have died, and he was not named. */
export function sameOfWhole(told: PersonsTold, persons: Persons): Persons | null {
  const { within } = persons;
  if (within === null || persons.name.length === 0) return null;
  return told.latest(
    (other) =>
      other !== persons &&
      other.within === within &&
      other.name.length === 0 &&
      !other.plural &&
      (other.group !== 'perpetrators' || persons.group === 'perpetrators') &&
      other.effects.has('killed') &&
      other.sentence < persons.lastSentence &&
      agree(other.gender, persons.gender),
  );
}
