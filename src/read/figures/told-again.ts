/** Figures and persons a report gives again: lead and body, a caption, an age or a name that comes later. */
import { agree, areElsewhere, couldBe, groupsMeet, isLargeNumber, isWide, namesDiffer, sameCount } from './may-be-same.js';
import { hasRoomFor } from './part-of-those.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { isOwnRelative } from './relatives.js';

/** A number of people this large, said twice, is one and the same. */
const LARGE = 4;
/** Of the dead no more are found later than so many times those known at first. */
const COUNTED_SINCE = 2;

export function toldAgain(told: PersonsTold, mention: PersonsMention): Persons | null {
  const may = (persons: Persons): boolean => (!mention.also || persons.additional) && !isRatherTheFirst(told, persons, mention);
  const suffersIt = ({ effects }: Persons): boolean => effects.has(mention.effect!);
  return (
    told.latest((persons) => suffersIt(persons) && may(persons) && isRestated(told, persons, mention)) ??
    // of those who suffer it none is told of again
    told.latest(
      (persons) =>
        isOfAge(persons, mention) ||
        (!suffersIt(persons) && may(persons) && isRestated(told, persons, mention) && !isRatherOneOfTheDead(told, persons, mention)),
    )
  );
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

/** Lead and body tell of the same persons twice: same effect, same number, nothing that says they are others. */
function isRestated(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const moved = mention.effect === 'killed' && persons.effects.get('injured')?.weak === true && !isAmongNamed(told, persons, mention);
  const wasShot = mention.weak && !mention.phrase.quantity?.additional && persons.effects.has('killed');
  if (!persons.effects.has(mention.effect!) && !moved && !wasShot) return false;
  // "The government put the toll at one. … A boy was killed"
  if (persons.toll && !mention.total && persons.count?.high === 1) return false;
  if (isOwnRelative(told, persons, mention) || isNamedJustBefore(persons, mention)) return false;
  // shot three people, two of them fatally. He then killed a cook and two guards: others than the two
  if (persons.isShare && persons.within !== null && mention.listed && !mention.suffered && mention.person !== null) return false;
  if (isAttackerBesideListed(persons, mention)) return false;
  if (persons.sentence === mention.sentence || (!moved && isToldBeside(told, persons, mention))) return false;
  const again = sameCount(persons.count, mention.count) && couldBe(told.kinds, persons, mention, false);
  if (!again && !isCountedSince(persons, mention)) return false;
  if (persons.incident !== null && mention.incident !== null && persons.incident !== mention.incident) return false;
  const large = isLargeNumber(persons.count) || (isWide(persons.group) && isWide(mention.group) && (persons.count?.low ?? 0) >= LARGE);
  return large || isNamedAtLast(told, persons, mention) || isOfEvent(persons, mention);
}

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
  !isRepeated(told, persons.sentence, mention.sentence);

/** The first sentence sums up what the next ones tell: "a man was killed", and then "the man, 57, died at the scene". */
function isRetold(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const saysWho = mention.phrase.age !== null || mention.name.length > 0;
  return (saysWho && persons.sentence === told.lead) || isNamedAtLast(told, persons, mention);
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
  return (
    agree(persons.gender, mention.person?.gender ?? null) && !namesDiffer(persons, mention) && groupsMeet(persons.group, mention.group)
  );
}

/** All three dead have been told of one by one: a further "man" is one of them again. */
export function isToldPart({ kinds }: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const { within } = persons;
  if (!within || !isWide(within.group) || persons.sentence === mention.sentence || !persons.effects.has(mention.effect!)) return false;
  if (!isOfEvent(persons, mention) || isAttackerBesideListed(persons, mention)) return false;
  return within.effects.has(mention.effect!) && sameCount(persons.count, mention.count) && couldBe(kinds, persons, mention, true);
}

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
