/** Persons who are some of a larger number told of: "two of them", "one pupil died" of nine who were stabbed, "four others" of five. */
import type { Count } from '../../model/count.js';
import type { Effect } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { agree } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { areElsewhere, groupsMeet, isLargeNumber, isMinor, isWide, sameCount } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import { type Persons, type PersonsMention, type Resolved, weakInjury } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function addPart(told: PersonsTold, whole: Persons, mention: PersonsMention): Resolved {
  const persons = told.add(mention);
  persons.within = whole;
  persons.isShare = isSomeOfThose(told, mention.phrase);
  take(whole, mention.effect!, mention.count?.low ?? 1);
  return { persons, how: 'within' };
}

/** "Gunmen killed 31 worshippers. Among the dead were nine children and an imam": whatever they are called, if there is room for them. */
export function partOfDead(told: PersonsTold, persons: Persons, mention: PersonsMention): Resolved | null {
  const wanted = mention.count?.low ?? 1;
  if (mention.effect !== 'killed' || mention.group === 'perpetrators') return null;
  const whole = told.latest(
    (dead) =>
      dead !== persons &&
      // shot six cooks, three fatally. Among the dead was a guard: of the three
      (dead.within === null || !dead.within.effects.has('killed')) &&
      dead.plural &&
      !dead.agents &&
      dead.effects.has('killed') &&
      dead.sentence < mention.sentence &&
      groupsMeet(dead.group, mention.group) &&
      roomOf(dead) - (dead.taken.get('killed') ?? 0) > wanted,
  );
  if (!whole) return null;
  persons.within = whole;
  persons.beside = false;
  take(whole, 'killed', wanted);
  return { persons, how: 'within' };
}

/** "Two more people, a man and a woman, died": none of those told of before. */
export const partOfOthers = (told: PersonsTold, others: Persons, mention: PersonsMention): Resolved | null =>
  others.additional && mention.phrase.determiner === 'indefinite' && mention.name.length === 0 ? addPart(told, others, mention) : null;

export const take = (whole: Persons, effect: Effect, count: number): void =>
  void whole.taken.set(effect, (whole.taken.get(effect) ?? 0) + count);

/** "Two of the wounded died later" */
export function ofThoseHarmed(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { state, stateIsHead, quantity } = mention.phrase;
  if (!state || !stateIsHead || !quantity || mention.effect === null || state.effect === mention.effect) return null;
  return told.latest((persons) => persons.plural && !persons.agents && persons.effects.has(state.effect));
}

/** "One of the men killed": rather one of the dead than of the wounded who are told of between. */
export function wholeOfPart(told: PersonsTold, mention: PersonsMention): Persons | null {
  // Five died and six were hurt. One of the six died: of the six
  const of = mention.phrase.quantity?.of ?? null;
  const ofThat = of && told.latest((persons) => sameCount(persons.count, of) && hasRoomFor(told, persons, mention));
  if (ofThat) return ofThat;
  const alike = told.latest((persons) => persons.effects.has(mention.effect!) && hasRoomFor(told, persons, mention));
  return alike ?? told.latest((persons) => hasRoomFor(told, persons, mention));
}

/** "A couple was found dead … The man had shot himself": who attacked may be one of those told of before. */
export function findRoom(told: PersonsTold, persons: Persons, mention: PersonsMention): void {
  if (persons.within !== null || mention.effect === null || persons.plural) return;
  // found hurt before, and since dead
  if (mention.effect === 'killed' ? [...persons.effects.keys()].some((effect) => effect !== 'injured') : persons.effects.size > 0) return;
  const of = { ...mention, agents: mention.agents || persons.agents };
  const whole = told.latest(
    (other) => told.kinds.pairs.has(other.concept) && other.sentence < mention.sentence && hasRoomFor(told, other, of),
  );
  if (!whole) return;
  persons.within = whole;
  take(whole, mention.effect, 1);
}

/** "A man was killed and three others were hurt. … A man of 23 was shot and died": none of the three others. */
export function takeOutOfOthers(persons: Persons): void {
  const { within } = persons;
  if (!within?.additional || persons.isShare || within.effects.has('killed')) return;
  take(within, 'injured', -(persons.count?.low ?? 1));
  persons.within = null;
}

/** "Three men were shot: a man of 20 …, another man": one of the three, of whom others were told of one by one. */
export function hasRoomForAnother(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const taken = persons.taken.get(mention.effect!) ?? 0;
  if (isOneByOrder(told, mention.phrase)) return hasRoomFor(told, persons, mention);
  // Four pupils were shot. … A fourth died
  const isLast = mention.person === null && mention.ordinal !== null && orderOf(told.kinds, mention.ordinal) === persons.count?.low;
  if (isLast && weakInjury(persons) !== undefined) return hasRoomFor(told, persons, mention);
  if (isLastOfToll(told, persons, mention)) return hasRoomFor(told, persons, mention);
  // Six men were shot. Two died, and a third may not live
  const dead = persons.taken.get('killed') ?? 0;
  const isNext = mention.person === null && mention.ordinal !== null && dead > 0 && orderOf(told.kinds, mention.ordinal) === dead + 1;
  if (isNext && weakInjury(persons) !== undefined) return hasRoomFor(told, persons, mention);
  // He killed five people. … Two were found in a house. Three others died at a school: the five, wherever they were
  const isRest = taken > 0 && (mention.count?.low ?? 0) > 1 && (mention.count?.low ?? 0) + taken === persons.count?.low;
  if (taken === 0 || !hasRoomFor(told, persons, isRest ? { ...mention, event: null } : mention)) return false;
  return mention.count?.high === 1 || isRest;
}

/** "Three people were killed. A third victim died on Sunday": the last of the three, who were told of with all of them dead. */
const isLastOfToll = ({ kinds }: PersonsTold, { count, effects }: Persons, { ordinal, person, effect }: PersonsMention): boolean =>
  ordinal !== null &&
  kinds.general.has(person?.concept ?? '') &&
  effects.has(effect!) &&
  count !== null &&
  count.low === count.high &&
  orderOf(kinds, ordinal) === count.low;

/** "a fourth victim" of three persons in all. */
const isBeyond = ({ kinds }: PersonsTold, { count, effects }: Persons, { ordinal, effect, person }: PersonsMention): boolean =>
  ordinal !== null &&
  kinds.ageless.has(person?.concept ?? '') &&
  kinds.ordinals.has(ordinal) &&
  effects.has(effect!) &&
  count !== null &&
  count.high !== null &&
  orderOf(kinds, ordinal) > count.high;

export function hasRoomFor(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  const { kinds } = told;
  // Three were shot. Two died, and the third lived: the third of the three, and not of the two
  if (persons.within !== null && isOneByOrder(told, mention.phrase)) return false;
  // hitting three people. … A fourth victim was hurt, too: none of the three
  if (isBeyond(told, persons, mention)) return false;
  // Four people were shot dead at an office. … Luis Rey killed himself: on top of the four
  const mayHoldAttacker = persons.found || (kinds.pairs.has(persons.concept) && !told.attacked);
  const isAttacker =
    mention.agents || (mention.group === 'perpetrators' && persons.effects.has('injured') && !isSomeOfThose(told, mention.phrase));
  if (isAttacker && mention.effect === 'killed' && !mayHoldAttacker) return false;
  // Nine were shot, four of them fatally. The gunman took poison and died: none of the four
  if (mention.group === 'perpetrators' && persons.within?.effects.get('injured')?.weak && !isSomeOfThose(told, mention.phrase))
    return false;
  // wounded a dozen others. Police shot him
  if (isAttacker && persons.additional && !mayHoldAttacker) return false;
  if (!suffersAlike(told, persons, mention)) return false;
  // he stabbed nine pupils; one pupil died
  const isOfKind = mention.effect === 'killed' && mention.person?.concept === persons.concept && weakInjury(persons) !== undefined;
  // 14 people and a bomber: told of side by side, though the title told of the 14 before
  const isBesideAgain = mention.listed && mention.group === 'perpetrators' && persons.lastSentence === mention.sentence;
  const isBeside = persons.sentence === mention.sentence || isBesideAgain;
  if (isBeside && !isOfKind && !isSomeOfThose(told, mention.phrase)) return false;
  const number = kinds.families.has(persons.concept) && persons.count?.modifier === 'vague' ? LARGE_FAMILY : roomOf(persons);
  // killed two clerks. A fifth victim died: none of the two
  if (mention.ordinal !== null && orderOf(kinds, mention.ordinal) > number) return false;
  // shot three people, two fatally. He then killed a cook and two guards: of the two is none of so many
  const left = number - (persons.taken.get(mention.effect!) ?? 0);
  if (mention.listedNumber > left && mention.listed && !mention.suffered && !alreadyTold(persons)) return false;
  const wanted = mention.count?.low ?? 1;
  // One of four women died, and three are recovering. A fourth victim drove to a hospital: there is no room beside the three
  // Of three one died and two others were taken there. Another victim was found: nor beside the two others
  const isOneMore = mention.ordinal !== null || (mention.phrase.quantity?.additional === true && mention.count?.high === 1);
  const dead = mention.effect === 'injured' && isOneMore ? (persons.taken.get('killed') ?? 0) : 0;
  if (wanted === 0 || left - dead < wanted || number <= wanted) return false;
  return contains(kinds, persons, mention);
}

/** Told of as dead or hurt for certain: a list may say again who they were. */
const alreadyTold = (persons: Persons): boolean => !persons.isShare && weakInjury(persons) === undefined;

/** 3 of "third" and "3rd": the table gives them in their order. */
export const orderOf = ({ ordinals }: PersonKinds, ordinal: string): number => ([...ordinals].indexOf(ordinal) % (ordinals.size / 2)) + 2;

/** Of a family whose number is not said so many may be told of one by one. */
const LARGE_FAMILY = 12;

/** Of "at least four" the four are told of one by one, and of "more than 30" eight. */
const roomOf = ({ count }: Persons): number => count?.high ?? (count !== null && OPEN_ABOVE.has(count.modifier) ? (count.low ?? 0) : 0);
const OPEN_ABOVE: ReadonlySet<Count['modifier']> = new Set(['at-least', 'more-than'] as const);

/** The same was said of the larger number, or what may have come to it. */
function suffersAlike(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  if (persons.effects.has(mention.effect!)) return true;
  return mention.effect === 'killed' ? mayHaveDied(told, persons, mention) : wasShotDead(told.kinds, persons, mention);
}

/** Those shot may have died; of those said to be injured only "one of them" did. */
function mayHaveDied(told: PersonsTold, persons: Persons, mention: PersonsMention): boolean {
  // 40 people were treated. A crowd killed four of the gunmen: of the gunmen, not of the 40
  if (mention.group === 'perpetrators' && isNumberOf(told.layout, mention.phrase) && persons.group !== 'perpetrators') return false;
  if (isSomeOfThose(told, mention.phrase)) return persons.effects.has('injured');
  // 13 were hurt, eight of them by gunshots. Seven people died: of the 13, if of any
  if (persons.within?.effects.has('injured') && mention.person?.plural && isWide(mention.group)) return false;
  // A shot killed a girl. Three others were hit: she is none of them
  return !persons.additional && weakInjury(persons) !== undefined;
}

/** "Three were killed … a man was shot": one of the dead, where it is the dead who were shot. */
const wasShotDead = (kinds: PersonKinds, persons: Persons, mention: PersonsMention): boolean =>
  mention.weak && !mention.phrase.quantity?.additional && kinds.pairs.has(persons.concept) && persons.effects.has('killed');

/** "two of the five", "two of them", "one of the children", "the third" */
function isSomeOfThose(told: PersonsTold, phrase: NounPhrase): boolean {
  const { layout } = told;
  if (isOneByOrder(told, phrase)) return true;
  if (phrase.quantity === null) return false;
  return phrase.quantity.of !== null || isSmallWord(layout, phrase.lastToken - 1, 'them') || isNumberOf(layout, phrase);
}

/** "the third" of three, but not "a third" nor "the third victim". */
const isOneByOrder = ({ kinds, layout }: PersonsTold, { firstToken, lastToken, person }: NounPhrase): boolean =>
  person === null && isSmallWord(layout, firstToken, 'the') && kinds.ordinals.at(layout.tokens[lastToken - 1]!);

/** "two of the people injured": some of a number that is not theirs; but "both of his parents" are no part of any. */
export const isNumberOf = (layout: Layout, { quantity, determiner, firstToken, lastToken }: NounPhrase): boolean =>
  quantity !== null &&
  !(quantity.anaphoric && determiner === 'possessive') &&
  quantity.lastToken < lastToken &&
  quantity.firstToken === firstToken &&
  isSmallWord(layout, quantity.lastToken, 'of');

/** "Nine civilians were killed, six people in Lugo and three in Reva": the six people are civilians. */
function groupAround(persons: Persons): Persons['group'] {
  let at = persons;
  for (let step = 0; step < DEEPEST && at.within !== null && isWide(at.group); step++) at = at.within;
  return at.group;
}
/** Steps from a part to what it is a part of; real reports nest two or three deep. */
const DEEPEST = 6;

/** May these persons be some of those? Wide figures hold anyone; others only what their group and word hold. */
function contains(kinds: PersonKinds, whole: Persons, part: PersonsMention): boolean {
  if (whole.event !== null && part.event !== null && whole.event !== part.event) return false;
  const group = groupAround(whole);
  if (isWide(group)) return !(group === 'victims' && part.group === 'perpetrators');
  if (isWide(whole.group)) return groupsMeet(group, part.group);
  if (isWithHisOwn(whole, part)) return true;
  if (!groupsMeet(whole.group, part.group)) return false;
  if (!agree(whole.gender, part.gender)) return false;
  if (part.name.length) return true;
  // three pupils were shot; one was badly hurt
  if (part.person === null && part.phrase.quantity?.additional === false && part.count?.high === 1) return true;
  const concept = part.person?.concept ?? '';
  if (kinds.families.has(whole.concept) && kinds.kin.has(concept) && part.group !== 'perpetrators') return true;
  if (isKinOfFound(kinds, whole, part)) return true;
  if (isSiblingOfPart(kinds, whole, part) || isElderOfThose(kinds, whole, part) || isKinOfMany(kinds, whole, part)) return true;
  if (kinds.pairs.has(whole.concept) && (part.group === 'unspecified' || part.group === 'perpetrators')) return true;
  return whole.concept === concept || (kinds.general.has(concept) && part.group !== 'perpetrators' && !isTooYoungFor(kinds, whole, part));
}

/** "He shot two doctors dead. He then killed a girl": no doctor. */
const isTooYoungFor = ({ callings }: PersonKinds, { concept }: Persons, { person, phrase }: PersonsMention): boolean =>
  person !== null && isMinor(person.child, phrase.age) && callings.has(concept);

/** "92 civilians were killed. A shepherd said his two sons died", "seven members of his family": so many hold those whom one of them lost. */
const isKinOfMany = ({ kin, families }: PersonKinds, { count }: Persons, { person, phrase }: PersonsMention): boolean =>
  isLargeNumber(count) &&
  person !== null &&
  (families.has(person.concept) || (phrase.determiner === 'possessive' && kin.has(person.concept)));

/** "The bodies of two women were found. … He killed his wife and her sister": they are the two. */
const isKinOfFound = (kinds: PersonKinds, { found, concept, child }: Persons, { person, suffered, agents }: PersonsMention): boolean =>
  found &&
  !suffered &&
  !agents &&
  kinds.general.has(concept) &&
  person !== null &&
  (kinds.kin.has(person.concept) || kinds.sweethearts.has(person.concept)) &&
  !(child && kinds.elders.has(person.concept));

/** "Two girls were killed. One, 5, died in hospital. Her sister, 7, was found dead": she is the other girl. */
const isSiblingOfPart = ({ kin, general }: PersonKinds, { concept, taken }: Persons, { person, phrase, effect }: PersonsMention): boolean =>
  phrase.determiner === 'possessive' &&
  person !== null &&
  !person.plural &&
  kin.has(person.concept) &&
  general.has(concept) &&
  (taken.get(effect!) ?? 0) > 0;

/** "A girl and two women were shot. … Her mother was taken to hospital": she is one of the two women. */
const isElderOfThose = (
  { elders, adults }: PersonKinds,
  { concept, gender }: Persons,
  { person, phrase, suffered }: PersonsMention,
): boolean =>
  suffered &&
  phrase.determiner === 'possessive' &&
  person !== null &&
  !person.plural &&
  gender !== null &&
  adults.has(concept) &&
  elders.has(person.concept);

/** "Five rebels were killed. … Mora and four of his followers died": he and they are the five, whatever they are called. */
const isWithHisOwn = ({ count, at: there }: Persons, { listed, listedNumber, phrase, at }: PersonsMention): boolean =>
  listed &&
  phrase.determiner === 'possessive' &&
  phrase.quantity !== null &&
  count?.low === listedNumber &&
  count.high === listedNumber &&
  !areElsewhere(there, at);
