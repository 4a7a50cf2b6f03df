/** Counts the persons of some phrases as harmed: each phrase once, a number not besides those it counts. */
import { exactly } from '../../../model/count.js';
import type { Effect } from '../../../model/vocabulary.js';
import { agree } from '../../text/gender.js';
import { itemAt } from '../../text/item-at.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import { FORCES } from '../forces.js';
import { DENIED, type Modality } from '../modality.js';
import { isOneOrTheOther } from '../one-or-the-other.js';
import type { EffectWord } from '../words.js';
import { asOneself, asPersons } from './as-persons.js';
import { eachElsewhere } from './each-elsewhere.js';
import { onEachSide } from './each-side.js';
import { otherOfPair, tellEither } from './either-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { withoutKinds } from './kinds-of-all.js';
import { deadTheyAreOf } from './manner-of-death.js';
import {
  countedByNames,
  countsThoseNamed,
  eachNamed,
  isBareNumber,
  isMany,
  isPersons,
  isShare,
  isUncounted,
  numbersNamed,
  wholeOfShare,
} from './persons.js';
import { restOfThose } from './rest-of-those.js';
import { someOfSubject } from './some-of-subject.js';
import { tellHarm } from './tell-harm.js';
import { subjectBeforeClause } from './when-they-were.js';
import { allBefore, antecedent } from './who-is-meant.js';

/** Chunks from "two" of "two of whom, Ana Ruiz and Juan Mora, died" to its verb. */
const SHARE_REACH = 12;

export const KILLED: EffectWord = { effect: 'killed', whom: 'subject', weak: false };
export const INJURED: EffectWord = { effect: 'injured', whom: 'subject', weak: false };
/** Injured, as far as it goes: the text may yet say that they died. */
export const HURT: EffectWord = { effect: 'injured', whom: 'subject', weak: true };

/** @param k the chunk that says the effect */
export function addHarm(
  here: HarmSentence,
  given: readonly NounPhrase[],
  k: number,
  word: EffectWord,
  said: Modality,
  rule: string,
  agent: NounPhrase | null = null,
  total = false,
): void {
  if (isOneOrTheOther(here.chunks, k, given)) return;
  const modality = isNeither(here, given[0]) ? DENIED : said;
  const dead = deadTheyAreOf(here, given, here.chunks[k]!, word);
  const effect = dead < 0 ? word : KILLED;
  const several = allBefore(here, given, k);
  const harmed = several.length > 0 ? several : given;
  const listed = countedByNames(countedByList(here, ofNone(withoutKinds(here, withoutSum(here, harmed))), k));
  const phrases = eachElsewhere(here, listed, k);
  const group = here.chunks[k]!;
  const fatal =
    effect.weak &&
    group.type === 'verb-group' &&
    (group.fatally || here.isFatally(k + 1) || here.prepositionTo(k + 1, here.classes['mortal-part']) !== null);
  if (rule === 'active' && phrases[0] && !asPersons(here, phrases[0], effect, group)) return;
  const pair = phrases.filter((phrase) => isCountedMany(phrase) || isNone(phrase));
  const other = pair.length > 0 ? otherOfPair(here, k, effect.effect) : null;
  if (other) return tellEither(here, pair, k, effect.effect, other, modality, rule, agent);
  const isParts = phrases === listed && (countsThoseNamed(phrases) || countsThoseListed(here, phrases, k));
  const whole = isParts ? here.told.length : null;
  const numbers = numbersNamed(phrases);
  // where the numbers that names are counted by are told
  const at = numbers.size > 0 ? new Map<NounPhrase, number>() : null;
  for (const one of eachNamed(phrases)) {
    const phrase =
      antecedent(here, one, k) ??
      subjectBeforeClause(here, one, k) ??
      allOf(here, one) ??
      restOfThose(here, one) ??
      someOfSubject(here, one) ??
      onEachSide(here, one);
    const counted = rule === 'to-oneself' ? asOneself(here, phrase) : asPersons(here, phrase, effect, group);
    if (!counted || isNobodyNew(here, counted, effect) || isOfTheDead(here, counted, group, effect) || isSomeOfHarmed(here, phrase))
      continue;
    if (here.isCounted(effect.effect, phrase)) {
      if (!effect.weak) here.strengthen(phrase, effect.effect);
      if (rule === 'to-oneself') here.tellByOwnHand(phrase);
      continue;
    }
    const named = one.firstToken === phrases[0]!.firstToken || whole === here.told.length ? null : whole;
    const number = numbers.get(one);
    const within = named ?? (dead < 0 ? null : dead) ?? (number && at!.get(number)) ?? wholeOf(here, counted, k, effect, modality);
    at?.set(one, here.told.length);
    if (rule === 'to-oneself' && counted !== phrase) here.tellDoerIs(phrase, counted);
    const suffered = fatal ? 'killed' : effect.effect;
    tellHarm(here, counted, suffered, effect.weak && !fatal, group, modality, rule, agent, within, total);
    // "followed his wife and shot her dead": her death is told
    here.noteCounted(suffered, one);
  }
}

/** "inflicted 23 casualties on the army, 8 dead and 15 wounded": the dead and the hurt in one number, which tells of nobody besides. */
function withoutSum(here: HarmSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const [sum, ...parts] = phrases;
  if (parts.length === 0 || sum!.quantity === null || !here.classes.casualties.at(here.head(sum!))) return phrases;
  return parts.every(isBareNumber) ? parts : phrases;
}

/** "Neither guard was hurt" */
const isNeither = ({ classes, layout: { tokens } }: HarmSentence, first: NounPhrase | undefined): boolean => {
  const before = first === undefined ? undefined : itemAt(tokens, first.firstToken - 1);
  // None of the hostages, nor the officers, were hurt
  return before !== undefined && (classes.nor.at(before) || (first!.person?.plural === false && classes.neither.at(before)));
};

/** "None of the 4 priests and 100 refugees was hurt": nobody of either. */
function ofNone(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const [first] = phrases;
  return first?.count?.high === 0 && isShare(first) ? [first] : phrases;
}

/** "Nobody was killed or injured": neither befell anybody. */
const isNone = ({ quantity, count }: NounPhrase): boolean => quantity !== null && count?.high === 0;

const isCountedMany = ({ quantity, count, person, name }: NounPhrase): boolean =>
  quantity !== null && count !== null && count.high !== 0 && count.low !== 1 && (person !== null || name === null);

/** "The victims, a man and a woman, were hurt": two. */
function countedByList(here: HarmSentence, phrases: readonly NounPhrase[], k: number): readonly NounPhrase[] {
  const [first, ...rest] = phrases;
  if (rest.length < 2 || first!.quantity || !first!.person?.plural || first!.determiner !== 'definite') return phrases;
  if (!isSetOff(here, k) || first!.count?.high === 1 || !rest.every(isSomeOne)) return phrases;
  // the victims, a couple and their son, were shot
  return [altered(first!, { count: exactly(rest.reduce((sum, { count }) => sum + (count?.low ?? 1), 0)) })];
}

/** "a cook", "a couple", "their son", by no name */
const isSomeOne = ({ person, determiner, count, name }: NounPhrase): boolean =>
  person !== null &&
  name === null &&
  ((person.plural === false && determiner === 'indefinite' && (count === null || count.high === 1)) ||
    ((determiner === 'indefinite' || determiner === 'possessive') && count?.low != null && count.low === count.high));

function isNobodyNew(here: HarmSentence, phrase: NounPhrase, { effect, weak }: EffectWord): boolean {
  // Three of the dead were stabbed
  if (weak && here.told.length > 0 && isEachAlone(here, phrase)) return true;
  if (weak && isUncounted(phrase)) return true;
  // where the deceased were wounded
  if (effect === 'injured' && phrase.stateIsHead && phrase.state?.effect === 'killed' && (weak || !phrase.quantity)) return true;
  // when I'm dead
  if (effect === 'killed' && here.classes.speaker.at(here.layout.tokens[phrase.firstToken]!)) return true;
  // a pregnant woman and her unborn child died
  if (!phrase.quantity && here.says(phrase, here.classes.unborn)) return true;
  // The deputy's K-9 partner died, but not "a K-9 officer was shot"
  if (!isOfPolice(phrase) && here.says(phrase, here.classes['police-animals'])) return true;
  // How many more have to die?
  if (here.classes['how-many'].at(here.layout.tokens[phrase.firstToken]!)) return true;
  if (isOnlyTheirKind(here, phrase) || isTheirNumber(here, phrase) || isInCall(here, phrase)) return true;
  // It is sad when any child gets shot
  return phrase.quantity === null && here.classes.unspecific.at(here.layout.tokens[phrase.firstToken]!);
}

const isOfPolice = ({ person }: NounPhrase): boolean => person !== null && FORCES.has(person.group);

/** "The army says only fighters were killed": of which kind the dead were, and not that two more died. */
const isOnlyTheirKind = (
  { classes, layout: { tokens } }: HarmSentence,
  { firstToken, quantity, determiner, name, person }: NounPhrase,
): boolean =>
  person?.plural === true &&
  (quantity ?? determiner ?? name) === null &&
  firstToken > 0 &&
  classes['of-one-kind'].at(tokens[firstToken - 1]!);

/** "Officers responded to a report of several people shot": what was heard before anybody was there, and no number. */
const isInCall = ({ classes, layout: { tokens } }: HarmSentence, { count, firstToken }: NounPhrase): boolean =>
  count?.modifier === 'vague' && classes.calls.at(itemAt(tokens, firstToken - 2));

/** "The number of guerrillas wounded was unknown": a number that is not said. */
const isTheirNumber = ({ classes, layout: { tokens } }: HarmSentence, { quantity, determiner, firstToken }: NounPhrase): boolean =>
  quantity === null && determiner === 'definite' && classes['their-number'].at(tokens[firstToken + 1]);

/** "Each had been shot": of those told of before. */
const isEachAlone = ({ classes, layout }: HarmSentence, { firstToken, lastToken }: NounPhrase): boolean =>
  lastToken === firstToken + 1 && classes.each.at(layout.tokens[firstToken]!);

/** Four died. "Two men and two women were each shot in the head": they are the four. */
const isOfTheDead = (here: HarmSentence, { count }: NounPhrase, group: Chunk, { weak }: EffectWord): boolean =>
  weak && group.type === 'verb-group' && here.says(group, here.classes.each) && here.lastOfAtLeast(count?.low ?? 1, 'killed') >= 0;

/** "Some of the dead were beheaded", "some of the victims were burned": how those died whom the report counts before. */
function isSomeOfHarmed({ chunks }: HarmSentence, phrase: NounPhrase): boolean {
  const { person, name, quantity, pronoun } = phrase;
  if (person || name || quantity || pronoun) return false;
  const at = chunks.indexOf(phrase);
  const [of, whom] = chunks.slice(at + 1, at + 3);
  if (at < 0 || !isOf(of) || whom?.type !== 'noun-phrase' || whom.quantity) return false;
  return whom.person?.harmed === true || (whom.stateIsHead && whom.state?.effect === 'killed');
}

/** "Each victim was shot twice": those told of before, all of them. */
function allOf(here: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  if (!phrase.person || !here.classes.each.at(here.layout.tokens[phrase.firstToken]!)) return null;
  return altered(phrase, {
    determiner: 'definite',
    person: { ...phrase.person, plural: true },
    count: { low: 2, high: null, modifier: 'vague' },
  });
}

/** "Three people, two men and a woman, were shot": but "two men, a woman and a child were shot" tells of four. */
function countsThoseListed(here: HarmSentence, [first, ...rest]: readonly NounPhrase[], k: number): boolean {
  if (rest.length < 2 || first!.quantity === null || !rest.every(isPersons)) return false;
  const listed = rest.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
  if (first!.count?.low !== listed) return false;
  // two women, a man and a child, all of one family, were shot
  if (rest.some(({ person }) => !agree(first!.person?.gender ?? null, person?.gender ?? null))) return false;
  // killed three clerks, one in her office and two in the yard
  if (rest.every(isBareNumber)) return true;
  const group = first!.person?.group;
  // killing two councillors, a guard and a clerk: a list, and nothing set off before the verb
  if (here.chunks[k]!.firstToken < first!.firstToken && group !== 'people' && group !== 'victims') return false;
  return group === 'people' || group === 'victims' || isSetOff(here, k);
}

/** "two women and a man, also died", "two men, ages 20 and 31, died": a comma behind them (their ages take it with them), and at most an adverb. */
const isSetOff = ({ chunks, layout: { tokens } }: HarmSentence, k: number): boolean =>
  itemAt(tokens, chunks[chunks[k - 1]?.type === 'adverb' ? k - 1 : k]!.firstToken - 1)?.lower === ',';

/** "Five were shot, two of whom died", "Two of the five victims died": where the five stand in `told`. */
function wholeOf(here: HarmSentence, phrase: NounPhrase, k: number, { effect }: EffectWord, modality: Modality): number | null {
  if (effect !== 'killed') return besideKilled(here, k, effect) ?? ofThoseShot(here, phrase, k, effect) ?? restOfShot(here, phrase, effect);
  const shot = wholeOfKilling(here, phrase, k);
  if (shot >= 0) return shot;
  if (!phrase.quantity) return null;
  const { of } = phrase.quantity;
  if (of && of.low !== null && of.low > (phrase.quantity.count.low ?? 0) && phrase.person?.harmed === true) {
    // two of the four shooting victims died: the four were told of by their number
    const told = here.lastSince(
      here.sentence.index,
      ({ patient, effect }) => patient.firstToken === phrase.firstToken && effect === 'injured' && patient.count?.low === of.low,
    );
    if (told >= 0) return told;
    tellHarm(here, wholeOfShare(phrase), 'injured', true, here.chunks[k]!, modality, 'of-the-victims');
    return here.told.length - 1;
  }
  for (let i = k - 1; i >= Math.max(0, k - SHARE_REACH); i--)
    if (here.chunks[i] === phrase) {
      const whole = here.clause.isShareOfWhom(i) ? here.lastBefore(phrase.firstToken) : -1;
      return whole < 0 ? null : whole;
    }
  return null;
}

/** "He shot a couple, killing the man and wounding the wife": she, too, is of those who were shot. */
function besideKilled({ told, chunks, sentence }: HarmSentence, k: number, effect: Effect): number | null {
  const verb = chunks[k]!;
  const last = told.at(-1);
  const and = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (effect !== 'injured' || verb.type !== 'verb-group' || !verb.gerund || chunks[and]?.type !== 'and') return null;
  if (last?.effect !== 'killed' || last.sentence !== sentence.index || last.within === null) return null;
  return told[last.within]!.sentence === sentence.index ? last.within : null;
}

/** Harms of a sentence between those shot and what became of the last of them. */
const MOST_OF_SHOT = 12;

/** "Five guards were shot; three died and two were badly hurt", "two of whom were hurt": two of the five. */
function restOfShot(here: HarmSentence, phrase: NounPhrase, effect: Effect): number | null {
  if (effect !== 'injured' || here.told.length === here.first || !isBareNumber(phrase) || phrase.quantity?.additional) return null;
  const number = phrase.count?.low ?? 1;
  const whole = here.lastSince(
    here.sentence.index,
    ({ effect, weak, within, patient: { count } }) =>
      effect === 'injured' && weak && within === null && count !== null && count.low === count.high && (count.low ?? 0) > number,
  );
  if (whole < 0) return null;
  const at = here.chunks.indexOf(phrase);
  if (at >= 0 && (here.clause.isShareOfWhom(at) || isBehindSemicolon(here, at))) return whole;
  const dead = here.told
    .slice(Math.max(whole, here.told.length - MOST_OF_SHOT))
    .reduce((sum, { effect, patient }) => sum + (effect === 'killed' ? (patient.count?.low ?? 1) : 0), 0);
  return dead > 0 && dead + number === here.told[whole]!.patient.count!.low ? whole : null;
}

/** "Five guards were shot; one is in critical condition": one of the five. */
function isBehindSemicolon({ chunks }: HarmSentence, at: number): boolean {
  const before = chunks[at - 1];
  const copula = chunks[at + 1];
  return before?.type === 'break' && copula?.type === 'verb-group' && (copula.copula || copula.passive) && chunks[at + 2]?.type === 'state';
}

/** "He shot two guards, hitting one in the arm": one of the two. */
function ofThoseShot(here: HarmSentence, phrase: NounPhrase, k: number, effect: Effect): number | null {
  const verb = here.chunks[k]!;
  if (effect !== 'injured' || verb.type !== 'verb-group' || !verb.gerund || here.chunks[k - 1]?.type !== 'comma') return null;
  if (!isBareNumber(phrase) || (phrase.quantity?.additional && !phrase.quantity.anaphoric)) return null;
  const number = phrase.count?.low ?? 1;
  const whole = here.lastSince(
    here.sentence.index,
    ({ effect, weak, within, patient, rule }) =>
      effect === 'injured' && weak && within === null && rule === 'active' && isMany(patient) && (patient.count!.low ?? 0) > number,
  );
  return whole < 0 ? null : whole;
}

/** "He shot five people, killing two", "hit eleven, killing his wife and a guest": those killed are some of those the verb before says were shot. */
function wholeOfKilling(here: HarmSentence, phrase: NounPhrase, k: number): number {
  const verb = here.chunks[k]!;
  if (verb.type !== 'verb-group' || !verb.gerund || phrase.quantity?.additional || here.chunks[k - 1]?.type !== 'comma') return -1;
  const number = phrase.count?.low ?? 1;
  return here.lastSince(
    here.sentence.index,
    ({ effect, weak, within, patient, agent, rule }) =>
      effect === 'injured' &&
      weak &&
      within === null &&
      (rule === 'active' || rule === 'hit') &&
      agent !== null &&
      isMany(patient) &&
      patient.count!.low === patient.count!.high &&
      patient.count!.low! > number,
  );
}
