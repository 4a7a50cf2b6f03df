/** New persons set against those told of just before: "the couple", "both women", "in all, three people", "— two in critical condition". */
import type { Effect } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { agree, type Gender } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import { type FiguresTold, numberOf } from './figures-told.js';
import { isAllOfThem } from './full-toll.js';
import { isAtLarge } from './groups-of-persons.js';
import { isMinor } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition, isShare, type Persons, type PersonsMention, weakInjury } from './persons.js';

/** Figures looked back at for the members of "the couple". */
const TAKEN_TOGETHER = 12;

const HIT = 'hit';

/** Marks that set off what more is said of persons. */
const SETTING_OFF = new Set([',', '-', '--', '–', '—', '(']);

/** @returns whether all of them were told of already. */
export function placeAmongTold(
  kinds: PersonKinds,
  layout: Layout,
  told: FiguresTold,
  persons: Persons,
  mention: PersonsMention,
  harm: Harm,
): boolean {
  if (persons.within === null) persons.within = toldJustBefore(layout, told, harm);
  if (persons.within === null && harm.weak && harm.effect === 'injured') addUpShot(told, persons);
  // Two men killed a cook and her husband. The pair then shot themselves
  if (isTakenTogether(mention.phrase)) {
    if (mention.agents || mention.byOwnHand) return false;
    // shot a cook, his wife and the couple's two sons: others than those listed with them
    if (mention.listed) return false;
    if (areTheDead(told, persons, mention, harm)) return true;
    takeTogether(told, persons, harm.effect, { isOthers: mention.phrase.quantity?.additional });
    if (persons.agents || persons.group === 'perpetrators' || isAllOfFewer(kinds, layout, told, persons, harm)) return false;
    return wereTold(told, persons, harm, isOwnKin(kinds, mention) ? kinds : null);
  }
  if (persons.within === null && isNumberOfTold(told, persons, harm)) return true;
  if (persons.within === null) sumUp(kinds, layout, told, persons, mention, harm.effect);
  return false;
}

/** "Three others were taken to hospital — two in critical condition": a bare number behind a larger one is of those. */
function toldJustBefore({ tokens }: Layout, told: FiguresTold, { patient, effect, sentence, rule }: Harm): Persons | null {
  const { person, name, quantity, count, firstToken } = patient;
  const before = told.all.at(-1);
  if (person || name || !quantity || quantity.additional || before?.says.effect !== effect) return null;
  // Four guests were shot, three in the leg and one in the arm
  if (rule === HIT && before.draft.rule === `figures.${HIT}` && before.persons.sentence === sentence && before.persons.within)
    return before.persons.within;
  if (!SETTING_OFF.has(tokens[firstToken - 1]?.lower ?? '')) return null;
  const larger = before.says.count.low ?? 0;
  return before.persons.lastSentence === sentence && larger > (count?.low ?? larger) ? before.persons : null;
}

/** "Three men and three women were hurt. … Four were taken to hospital": of the six. */
function isNumberOfTold(told: FiguresTold, persons: Persons, { patient, effect, rule, weak }: Harm): boolean {
  const { person, name, quantity, count } = patient;
  if (person || name || !quantity || quantity.additional || (count?.low ?? 0) < 2) return false;
  // left three women and a man hurt. … Two had been treated and released
  if (!isCondition(rule) && !(weak && effect === 'injured' && rule === 'passive')) return false;
  const before = toldAlone(told, effect).filter((one) => one !== persons && one.group !== 'perpetrators');
  return before.length > 1 && numberOf(before) > count!.low!;
}

/** "killed a man and wounded three … fired many times, striking the four": the dead and the wounded are those who were shot. */
function addUpShot(told: FiguresTold, shot: Persons): void {
  const { count } = shot;
  if (shot.additional || count === null || count.low === null || count.low < 2 || count.high !== count.low) return;
  const isOther = (persons: Persons): boolean =>
    persons !== shot && !persons.agents && persons.group !== 'perpetrators' && agree(persons.gender, shot.gender);
  const wounded = toldAlone(told, 'injured').filter((persons) => isOther(persons) && persons.sentence < shot.sentence);
  const dead = toldAlone(told, 'killed').filter((persons) => isOther(persons) && persons.sentence < shot.sentence);
  if (wounded.length === 0 || dead.length === 0 || numberOf(wounded) + numberOf(dead) !== count.low) return;
  putWithin(told, shot, wounded, 'injured');
  shot.taken.set('injured', numberOf(wounded));
  for (const persons of dead) {
    persons.within = shot;
    told.retell(persons, 'killed', { within: shot.id, movedFrom: 'injured' });
  }
}

/** "The couple", "both women" */
function isTakenTogether(phrase: NounPhrase): boolean {
  const { determiner, quantity, count } = phrase;
  return ((determiner === 'definite' && !isShare(phrase)) || quantity?.anaphoric === true) && count !== null && (count.low ?? 0) > 1;
}

/** "All four victims", where more were told of one by one: some of them were told of twice. */
function isAllOfFewer(kinds: PersonKinds, layout: Layout, told: FiguresTold, whole: Persons, { patient, effect }: Harm): boolean {
  if (effect !== 'injured' || !isAllOfThem(kinds, layout, patient)) return false;
  const count = whole.count?.low ?? 0;
  const before = toldAlone(told, effect).filter((persons) => persons !== whole && !persons.agents && persons.group !== 'perpetrators');
  return count > 2 && before.every((persons) => (persons.count?.low ?? 1) < count) && numberOf(before) > count;
}

/** "A man killed his wife and himself. The couple …": those told of one by one, named together. */
function takeTogether(
  told: FiguresTold,
  whole: Persons,
  effect: Effect,
  { before = Number.POSITIVE_INFINITY, isOthers = false } = {},
): void {
  const isMember = (persons: Persons): boolean => persons !== whole && persons.lastSentence < before && mayBeOfSex(persons, whole.gender);
  const all = toldAlone(told, effect).filter(isMember);
  // A mother and her sister were killed … killing both women: they, and nobody of whom the sex is not told
  const ofSex = whole.gender === null ? all : all.filter(({ gender }) => gender === whole.gender);
  const members = numberOf(ofSex) === whole.count?.low ? ofSex : all;
  const sum = numberOf(members);
  const count = whole.count?.low ?? 0;
  if (whole.count?.high !== count) return;
  if (members.length > 1 && sum === count) return putWithin(told, whole, members, effect);
  // A man shot his uncle, then himself. Both died
  // but "Ruiz and a guard lived, and the two other victims died"
  const shot =
    effect === 'killed' && !isOthers ? toldAlone(told, 'injured').filter((persons) => weakInjury(persons) && isMember(persons)) : [];
  if (shot.length === 0 || members.some((persons) => shot.includes(persons)) || sum + numberOf(shot) !== count) return;
  putWithin(told, whole, members, effect);
  for (const persons of shot) {
    told.retell(persons, 'injured', { effect: 'killed', within: whole.id, scope: 'event', movedFrom: null });
    // … Ana, Eva and Ida were shot in the head: it is said of the dead
    persons.effects.set('killed', { weak: false });
  }
}

/** "The four were taken to hospital, where they died": those of them told of as dead one by one before. */
export function takeDeadTogether(told: FiguresTold, persons: Persons, { effect, certainty, sentence }: Harm): void {
  if (effect !== 'killed' || certainty !== 'asserted' || !persons.plural || persons.within !== null || persons.effects.has('killed'))
    return;
  // killed a teller and his aunt. The robbers died
  if (persons.agents) return;
  // He shot a clerk, a cook and two guests, all of whom died: the guests are not the two
  takeTogether(told, persons, effect, { before: sentence });
}

/** "A boy succumbed to his wounds, bringing the toll to 14": he is one of the 14, of whom was told before. */
export function takeIntoToll(told: FiguresTold, toll: Persons, { effect, total, sentence }: Harm): void {
  if (!total || toll.count === null) return;
  const raising = toldAlone(told, effect).filter((one) => one !== toll && one.lastSentence === sentence && one.group !== 'perpetrators');
  if (raising.length > 0 && numberOf(raising) < (toll.count.low ?? 0)) putWithin(told, toll, raising, effect);
}

const mayBeOfSex = (persons: Persons, gender: Gender): boolean => gender === null || (persons.gender ?? gender) === gender;

/** "A man, his wife and their son were found dead. All three suffered gunshot wounds": of the dead, where nobody was told of as hurt. */
function areTheDead(told: FiguresTold, whole: Persons, { group, person, count }: PersonsMention, { effect, weak }: Harm): boolean {
  if (effect !== 'injured' || !weak || !(person === null || isAtLarge(group)) || count === null || count.low !== count.high) return false;
  if (toldAlone(told, 'injured').some((persons) => persons !== whole)) return false;
  const dead = toldAlone(told, 'killed');
  return dead.length > 1 && numberOf(dead) === count.low;
}

/** "A cook was hurt, another woman grazed. … Both women": of so many or more it was told already; of a larger number they are part. */
function wereTold(told: FiguresTold, whole: Persons, { effect, sentence }: Harm, ofKin: PersonKinds | null): boolean {
  const count = whole.count?.low ?? 0;
  const before = new Set<Persons>();
  for (const { says, persons } of told.all.slice(-TAKEN_TOGETHER))
    if (says.effect === effect && persons.group !== 'perpetrators' && persons.lastSentence <= sentence && mayBeKin(ofKin, persons))
      before.add(persons);
  const larger = [...before].find((persons) => (persons.count?.low ?? 1) >= count && persons.within !== whole);
  if (larger) whole.within ??= larger;
  if (larger || [...before].some((persons) => persons.within === whole)) return false;
  return numberOf([...before]) >= count;
}

/** "both of his parents" */
const isOwnKin = (kinds: PersonKinds, { phrase, person }: PersonsMention): boolean =>
  phrase.determiner === 'possessive' && kinds.kin.has(person?.concept ?? '');

/** He killed two pupils. He had killed both of his parents: no pupils. */
const mayBeKin = (kinds: PersonKinds | null, { concept }: Persons): boolean =>
  kinds === null || kinds.kin.has(concept) || kinds.general.has(concept);

/** "A guard was killed. … In all, three people were killed": he is one of them. */
function sumUp(kinds: PersonKinds, layout: Layout, told: FiguresTold, whole: Persons, mention: PersonsMention, effect: Effect): void {
  const room = roomFor(mention);
  const { determiner } = mention.phrase;
  if (room < 2 || !isAtLarge(mention.group) || (determiner !== null && determiner !== 'other') || mention.also) return;
  if (!isBesideTheDead(told, mention, effect)) {
    if (determiner !== null || mention.besides || (mention.person === null && mention.phrase.quantity?.additional !== false)) return;
  }
  const before = toldAlone(told, effect).filter(
    (persons) => mayBeSummedUp(persons, mention) && mayBeOfDoers(persons, whole) && mayBeChild(kinds, persons, mention),
  );
  // He killed his wife and two children. At a bank he killed nine people: others than they, unless it is said to be a total
  const isSaidAgain = isSum(kinds, layout, mention) || isBesideTheDeadAgain(told, mention, effect);
  if (!isSaidAgain && isNextKilling(kinds, mention, before, whole)) return;
  // killed his wife and two sons, then himself. Four bodies were found
  const members = numberOf(before) === room ? before : before.filter(({ event }) => isOfEvent(event, mention));
  const sum = numberOf(members);
  if (members.length === 0 || sum > room || members.some((persons) => (persons.count?.low ?? 1) >= room)) return;
  putWithin(told, whole, members, effect);
  whole.taken.set(effect, sum);
}

/** Of "at least four" four may have been told of one by one. */
const roomFor = ({ count }: PersonsMention): number => count?.high ?? (count?.modifier === 'at-least' ? (count.low ?? 0) : 0);

/** "A clerk was hurt. … One person was killed and four others were hurt": others than the one killed, and the clerk is one of them. */
function isBesideTheDead({ all }: FiguresTold, { phrase, sentence }: PersonsMention, effect: Effect): boolean {
  const last = all.at(-1);
  return (
    effect === 'injured' &&
    phrase.quantity?.additional === true &&
    last?.says.effect === 'killed' &&
    last.draft.certainty === 'asserted' &&
    (last.persons.lastSentence === sentence || (last.persons.lastSentence === sentence - 1 && isToldAlone(all, last.persons)))
  );
}

/** "A man was killed, a boy wounded. … killing the man and wounding three others": the deed told of before, and so the boy is one of them. */
function isBesideTheDeadAgain(told: FiguresTold, mention: PersonsMention, effect: Effect): boolean {
  if (!isBesideTheDead(told, mention, effect)) return false;
  const { persons } = told.all.at(-1)!;
  return !persons.agents && persons.sentence < mention.sentence;
}

/** "one dead and three hurt. Four others were hurt": others than the three, too. */
function isToldAlone(all: FiguresTold['all'], { lastSentence }: Persons): boolean {
  const before = all.at(-2);
  return before === undefined || before.persons.lastSentence !== lastSentence || before.says.effect !== 'injured';
}

/** Tokens around a number among which it is said to be a total. */
const SUM_REACH = 3;

/** "a total of five", "three people in all" */
const isSum = ({ sums }: PersonKinds, { tokens }: Layout, { phrase: { firstToken, lastToken } }: PersonsMention): boolean =>
  tokens.slice(Math.max(0, firstToken - SUM_REACH), lastToken + SUM_REACH).some(({ lower }) => sums.has(lower));

const isNextKilling = (kinds: PersonKinds, mention: PersonsMention, before: readonly Persons[], whole: Persons): boolean =>
  !mention.suffered &&
  before.length > 0 &&
  (numberOf(before) !== roomFor(mention) || isOfTheirOwnKind(kinds, mention)) &&
  before.every((persons) => persons.paragraph === mention.paragraph && persons !== whole);

/** "He killed his boss and her husband. He then killed two mail handlers": by a word that is none for just any two persons. */
const isOfTheirOwnKind = ({ general, kin, pairs }: PersonKinds, { person }: PersonsMention): boolean =>
  person?.finer === true && !general.has(person.concept) && !kin.has(person.concept) && !pairs.has(person.concept);

const mayBeSummedUp = (persons: Persons, { sentence, person, group, incident }: PersonsMention): boolean =>
  persons.sentence < sentence &&
  (persons.incident === null || incident === null || persons.incident === incident) &&
  // By the time he killed himself, eight had been killed
  !(persons.byOwnHand && persons.lastSentence === sentence) &&
  mayBeOfSex(persons, person?.gender ?? null) &&
  (group !== 'victims' || persons.group !== 'perpetrators');

/** "A nurse and a cook were murdered. Police shot dead four men": those who were murdered are none of the four. */
const mayBeOfDoers = (persons: Persons, whole: Persons): boolean =>
  whole.group !== 'perpetrators' || persons.agents || persons.group === 'perpetrators';

/** "An officer was shot. Two children were hurt": he is no child; "a boy of 2 was shot. Three women were hurt": nor he a woman. */
const mayBeChild = ({ callings, adults }: PersonKinds, { concept, group, age, child }: Persons, { person }: PersonsMention): boolean =>
  person?.child === true
    ? !(callings.has(concept) || FORCES.has(group) || (age ?? 0) >= GROWN_UP)
    : !(person !== null && adults.has(person.concept) && isMinor(child, age));
/** Years from which nobody is called a child or a teenager. */
const GROWN_UP = 20;

const isOfEvent = (event: Persons['event'], mention: PersonsMention): boolean =>
  mention.event === null || event === null || mention.event === event;

function putWithin(told: FiguresTold, whole: Persons, members: readonly Persons[], effect: Effect): void {
  for (const persons of members) {
    persons.within = whole;
    told.retell(persons, effect, { within: whole.id });
  }
}

/** Persons told of lately who are part of no larger number. */
function toldAlone(told: FiguresTold, effect: Effect): readonly Persons[] {
  const alone = new Set<Persons>();
  for (const { says, persons } of told.all.slice(-TAKEN_TOGETHER))
    if (says.effect === effect && persons.within === null) alone.add(persons);
  return [...alone];
}
