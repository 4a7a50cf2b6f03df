/** "three deaths", "no injuries", "the murder of two priests", "four shooting victims", "the dead": a noun phrase that says the harm. */
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { afterModifiers, isShare, isShareOfWhom } from '../arguments/chunk-steps.js';
import { type Chunk, lemmaOf, type NounPhrase } from '../chunk.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import { doersOf } from '../doers-of.js';
import type { EffectWord, StateWord } from '../words.js';
import { addHarm, HURT } from './add-harm.js';
import { isCalledByParty, readAmongVictims, tellBareCountAs, tellCountedAs } from './among-them.js';
import { isVerdictBefore, readCharge } from './charges.js';
import { isFoundAfter, tellNoLongerMissing } from './found.js';
import { isOnlyThought } from './goes-on.js';
import type { HarmSentence } from './harm-sentence.js';
import { inHospital, inHospitalBeside } from './hospital.js';
import { hasInjuries, readCountWithInjuries } from './injuries.js';
import { readNoneHarmed } from './none-harmed.js';
import { fatallyPast, readUtmost } from './one-of-them.js';
import { isOfOneSide } from './one-side.js';
import { isMany, isPersons, wholeOfShare } from './persons.js';
import { readSuicide } from './self-harm.js';
import { ASSERTED, tellPart, tellTotal } from './tell-harm.js';
import { isBehindAllBut, tellRestDead } from './the-rest.js';
import { isPlainNumber, readToll } from './tolls.js';

export function readHarmingNoun(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const { quantity, person, state } = phrase;
  if (readCharge(here, k, phrase) || readSuicide(here, k, phrase) || readDoersOf(here, k) || readNoneHarmed(here, k, phrase)) return;
  readUtmost(here, k, phrase);
  if (state && phrase.stateIsHead) readStateNoun(here, k, phrase, state);
  else if (quantity?.count.high === 0 && here.classes.casualties.at(here.head(phrase)) && !isNoneOf(here, phrase))
    readNoCasualties(here, k, phrase);
  else if ((quantity || isFirstTold(here, phrase)) && hasInjuries(here, k)) readCountWithInjuries(here, k, phrase);
  else if (quantity && readCounted(here, k, phrase)) return;
  else if (!quantity && isFoundShot(here, k, phrase)) addHarm(here, [phrase], k, HURT, ASSERTED, 'shooting-victims');
  else if (person && !quantity && inHospitalBeside(here, k)) addHarm(here, [phrase], k, HURT, ASSERTED, 'taken-to-hospital');
  else if (person && here.classes.victim.has(person.concept) && here.follows(k, 'among') && !isCalledMore(phrase))
    readAmongVictims(here, k);
  else if (state) readStateBefore(here, k, phrase, state);
}

/** "among the detained persons" */
const isCalledMore = ({ firstToken, headFirst, determiner, state, person }: NounPhrase): boolean =>
  person?.group === 'people' && state === null && headFirst - firstToken > (determiner === null ? 0 : 1);

/** "None of the victims survived": there were victims. */
const isNoneOf = ({ layout }: HarmSentence, { quantity }: NounPhrase): boolean =>
  quantity!.of !== null || isSmallWord(layout, quantity!.lastToken, 'of');

// the killers of two nuns
function readDoersOf(here: HarmSentence, k: number): boolean {
  const doers = doersOf(here.marks, here.chunks, here.clause, k);
  if (doers?.effect) addHarm(here, doers.whom, k, { effect: doers.effect, whom: 'object', weak: false }, ASSERTED, 'noun-of');
  return doers !== null;
}

/** What is said of a number; false where that is nothing of harm. */
function readCounted(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  // one died at the scene and another in hospital
  const effect = here.isCounted('killed', phrase) ? null : inHospital(here, k);
  if (effect) addHarm(here, [phrase], k, effect, ASSERTED, 'taken-to-hospital');
  else if (isOfShot(here, phrase))
    addHarm(here, [here.told.length > 0 ? phrase : wholeOfShare(phrase)], k, HURT, ASSERTED, 'shooting-victims');
  else if (!here.isCounted('killed', phrase) && isVictimsOf(here, k, phrase))
    addHarm(here, [phrase], k, HURT, ASSERTED, 'shooting-victims');
  else if (fatallyPast(here, k) > 0) readFatally(here, k, phrase);
  else if (isBareCount(phrase)) tellBareCountAs(here, k, phrase);
  else return false;
  return true;
}

// three were soldiers
const isBareCount = ({ person, name, place, stateIsHead, happening }: NounPhrase): boolean =>
  !person && !name && place === null && !stateIsHead && !happening;

// Police found a man with gunshot wounds: later in a report he is one of those told of before
function isFirstTold({ told }: HarmSentence, { person, determiner }: NounPhrase): boolean {
  return person !== null && determiner === 'indefinite' && told.length === 0;
}

// Four shooting victims were found
function isOfShot({ layout, classes }: HarmSentence, { person, firstToken, headFirst }: NounPhrase): boolean {
  return person?.harmed === true && headFirst > firstToken && classes.shot.at(layout.tokens[headFirst - 1]!);
}

// A fourth gunshot victim was found | Police found a gunshot victim
function isFoundShot(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const isSome = phrase.determiner === 'indefinite' || phrase.determiner === 'other';
  if (!isSome || phrase.possessive || !isOfShot(here, phrase)) return false;
  const isFinding = (chunk: Chunk | undefined, passive: boolean): boolean =>
    chunk?.type === 'verb-group' && chunk.passive === passive && !chunk.negated && here.classes.finding.has(lemmaOf(chunk));
  return isFinding(here.chunks[k + 1], true) || isFinding(itemAt(here.chunks, k - 1), false);
}

// There were four victims of the shooting | The shooting had four victims | There were four victims, two of whom died
function isVictimsOf({ chunks, clause, classes }: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const { person, determiner, quantity } = phrase;
  if (!person || !classes.victim.has(person.concept) || determiner !== null || quantity!.anaphoric || !isMany(phrase)) return false;
  const [of, deed] = chunks.slice(k + 1, k + 3);
  if (isOf(of)) return deed?.type === 'noun-phrase' && deed.happening?.role === 'violence';
  const verb = itemAt(chunks, k - 1);
  if (verb?.type === 'verb-group' && verb.copula && !verb.negated && !clause.subjects(k - 1).some(isPersons))
    return isShareBehind(chunks, k);
  const isHad = verb?.type === 'verb-group' && (classes.having.has(lemmaOf(verb)) || verb.perfect);
  return isHad && clause.subjects(k - 1).some(({ happening }) => happening?.role === 'violence');
}

/** ", two of whom", ", five of them" */
function isShareBehind(chunks: readonly Chunk[], k: number): boolean {
  const comma = afterModifiers(chunks, k + 1);
  const share = chunks[comma + 1];
  return chunks[comma]?.type === 'comma' && share?.type === 'noun-phrase' && (isShareOfWhom(chunks, comma + 1) || isShare(share));
}

// Two men were shot, one fatally | three of them to death | one of them, a cook, fatally
function readFatally(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const whole = here.lastBefore(phrase.firstToken);
  // shot three clerks, none fatally: they live
  if (phrase.count?.high === 0) {
    if (whole >= 0) here.strengthen(here.told[whole]!.patient, 'injured');
    return;
  }
  if (whole >= 0 && isBehindAllBut(here, phrase)) tellRestDead(here, k, phrase, whole);
  else if (whole >= 0 && !here.isCounted('killed', phrase)) {
    // Eight were wounded, one fatally
    here.told[whole] = { ...here.told[whole]!, weak: true };
    tellPart(here, phrase, 'killed', here.chunks[fatallyPast(here, k)]!, 'fatally', whole);
  } else if (isOfListed(here, phrase)) tellPart(here, phrase, 'killed', here.chunks[fatallyPast(here, k)]!, 'fatally', whole);
}

/** "A man and a woman were shot, one fatally" */
function isOfListed({ told, sentence }: HarmSentence, { firstToken, person }: NounPhrase): boolean {
  const [one, other] = told.slice(-2);
  return (
    person === null &&
    other !== undefined &&
    other.sentence === sentence.index &&
    other.weak &&
    other.patient.firstToken < firstToken &&
    other.trigger.firstToken === one!.trigger.firstToken
  );
}

// caused no casualties | no victims were reported; but of "no other casualties" and "no civilian casualties" others came to harm
function readNoCasualties(here: HarmSentence, k: number, phrase: NounPhrase): void {
  if (isNoneBesides(here, phrase) || isNoneOfSome(here, phrase) || isOfOneSide(here, k, phrase) || isNoneThere(here, phrase)) return;
  tellTotal(here, phrase, 'killed', here.chunks[k]!, 'no-casualties');
  tellTotal(here, phrase, 'injured', here.chunks[k]!, 'no-casualties');
}

/** "were not immediately located at the scene" */
const THERE_REACH = 7;

// No victims were present when the guards arrived | No victims were located at the scene: they may have gone to a clinic by themselves
function isNoneThere({ layout, classes }: HarmSentence, { person, lastToken }: NounPhrase): boolean {
  if (!person || !classes.victim.has(person.concept)) return false;
  for (const token of layout.tokens.slice(lastToken + 1, lastToken + 1 + THERE_REACH)) if (classes['where-shot'].at(token)) return true;
  return false;
}

// two wounded guards, but not "five of the murdered priests had been shot twice": they were told of before
function readStateBefore(here: HarmSentence, k: number, phrase: NounPhrase, { effect }: StateWord): void {
  if (phrase.quantity && isSmallWord(here.layout, phrase.quantity.lastToken, 'of')) return;
  if (isOnlyThought(here, k)) return;
  // Body of missing clerk found
  if (effect === 'missing' && here.says(phrase, here.classes.bodies)) return;
  if (effect === 'missing' && isFoundAfter(here, k)) tellNoLongerMissing(here, k, phrase);
  else addHarm(here, [phrase], k, { effect, whom: 'subject', weak: false }, ASSERTED, 'state-before-noun');
}

// three deaths | no injuries | the murder of two priests | among the dead were three children | the death toll rose to 17
function readStateNoun(here: HarmSentence, k: number, phrase: NounPhrase, state: StateWord): void {
  const effect: EffectWord = { effect: state.effect, whom: 'subject', weak: false };
  switch (state.use) {
    case 'toll':
      return readToll(here, k, phrase, effect);
    case 'noun-plural':
    case 'noun-singular':
      if (isUndone(here, phrase) || isNoneOfThem(here, phrase) || isNoneBesides(here, phrase) || isOfOneSide(here, k, phrase)) return;
      if (isHad(here, k, phrase) || isOfThose(here, phrase)) return;
      if (phrase.quantity) return addHarm(here, [phrase], k, effect, ASSERTED, 'counted-noun');
      if (isGivenAsNumber(here, k)) return readToll(here, k, phrase, effect);
      readWhose(here, k, phrase, effect);
      readEntry(here, k, effect);
      return readOfPersons(here, k, effect);
    case 'noun-of':
      if (isUndone(here, phrase) || isUndoing(here, k)) return;
      readWhose(here, k, phrase, effect);
      return readOfPersons(here, k, { ...effect, weak: effect.effect === 'injured' });
    default:
      if (isGivenAsNumber(here, k)) return readToll(here, k, phrase, effect);
      return readThoseWere(here, k, phrase, effect);
  }
}

// Fatalities are estimated at five soldiers | deaths were put at 30 | doctors put the dead at eight and the wounded at 12
function isGivenAsNumber({ chunks, classes }: HarmSentence, k: number): boolean {
  const isGiven = isPreposition(chunks[k + 1], 'at');
  const verb = isGiven ? verbOfNumbers(chunks, k) : chunks[k + 1];
  if (verb?.type !== 'verb-group' || verb.passive === isGiven || !classes['giving-number'].has(lemmaOf(verb))) return false;
  // were counted at two clinics
  return isGiven ? isPlainNumber(chunks[k + 2]) : isPreposition(chunks[k + 2], 'at') && isPlainNumber(chunks[k + 3]);
}

/** "put" of "put the dead at eight and the wounded at 12", of either. */
function verbOfNumbers(chunks: readonly Chunk[], k: number): Chunk | undefined {
  let first = k;
  while (
    itemAt(chunks, first - 1)?.type === 'and' &&
    isPlainNumber(itemAt(chunks, first - 2)) &&
    isPreposition(itemAt(chunks, first - 3), 'at')
  )
    first -= NUMBER_CHUNKS;
  return itemAt(chunks, first - 1);
}
/** "the dead at eight and" */
const NUMBER_CHUNKS = 4;

// Among the dead were three children | Eleven of the dead were attackers
function readThoseWere(here: HarmSentence, k: number, phrase: NounPhrase, effect: EffectWord): void {
  const copula = here.follows(k, 'among') ? here.copulaPast(k) : here.copulaAfter(k);
  if (copula < 0) return;
  if (phrase.quantity) return tellCountedAs(here, phrase, copula, effect.effect);
  const isAmong = here.follows(k, 'among');
  const who = here.clause.objects(copula).filter((phrase) => isAmong || phrase.quantity || !isCalledByParty(here, phrase, copula));
  if (who.length === 1 && isHeldForAnother(here, who[0]!)) return;
  addHarm(here, who, copula, effect, ASSERTED, !isAmong && who.length === 1 && isKind(who[0]!) ? THE_DEAD_WERE : 'among-the-dead');
}

/** "The dead were farmers": what they all were. */
export const THE_DEAD_WERE = 'among-the-dead-all';

const isKind = ({ person, quantity, determiner }: NounPhrase): boolean =>
  person?.plural === true && quantity === null && determiner === null;

/** "The deceased was the main accused in a murder": what he was thought to have done, and no other who died. */
const isHeldForAnother = ({ classes }: HarmSentence, { person, quantity }: NounPhrase): boolean =>
  person !== null && classes['as-suspects'].has(person.concept) && !person.plural && quantity === null;

// the attempted murder of a priest
function isUndone({ layout, classes }: HarmSentence, { firstToken, headFirst }: NounPhrase): boolean {
  for (let i = firstToken; i < headFirst; i++) if (classes.undone.at(layout.tokens[i]!)) return true;
  return false;
}

// Police thwarted the murder of a priest | They are planning the general's murder, but not: who planned the murder
function isUndoing({ chunks, classes }: HarmSentence, k: number): boolean {
  const verb = itemAt(chunks, k - 1);
  if (verb?.type !== 'verb-group' || verb.passive || verb.negated) return false;
  const isNow = !verb.perfect && (verb.ing || verb.infinitive || verb.word?.verb?.past !== true);
  return classes.undoing.has(lemmaOf(verb)) || (isNow && classes.planning.has(lemmaOf(verb)));
}

// was treated for various injuries | She had a number of injuries: of her own
function isHad({ chunks }: HarmSentence, k: number, { count }: NounPhrase): boolean {
  if (count?.modifier !== 'vague') return false;
  const before = chunks[k - 1];
  if (before?.type === 'preposition') return says(before, 'for') || says(before, 'with') || says(before, 'from');
  return before?.type === 'verb-group' && before.perfect;
}

/** "None of the injuries is life-threatening": there are some. */
const isNoneOfThem = ({ layout: { tokens, smallWords } }: HarmSentence, { quantity, count, headFirst }: NounPhrase): boolean =>
  count?.high === 0 && quantity !== null && tokens.slice(quantity.firstToken, headFirst).some((token) => smallWords.of.at(token));

/** "No other injuries were reported", "with no major injuries": there were some. */
const isNoneBesides = ({ layout: { tokens }, classes }: HarmSentence, { count, firstToken, headFirst }: NounPhrase): boolean =>
  count?.high === 0 && tokens.slice(firstToken, headFirst).some(({ lower }) => classes.besides.has(lower) || classes.grave.has(lower));

// no civilian casualties | no army casualties
function isNoneOfSome({ layout: { tokens }, marks: { words }, classes }: HarmSentence, { headLast, quantity }: NounPhrase): boolean {
  const before = headLast - 2;
  if (quantity === null || before < quantity.lastToken) return false;
  return words.at(tokens, before, headLast - 1)?.value.person !== undefined || classes['of-forces'].at(tokens[before]!);
}

// Ana Ruiz's murder | the two nuns' murder, but not "Ana Ruiz's killing of a guard" nor "Ana Ruiz's murders"
function readWhose(here: HarmSentence, k: number, phrase: NounPhrase, effect: EffectWord): void {
  const { whose } = phrase;
  if (whose === null || here.follows(k + 2, 'of') || !here.classes.suffered.at(here.head(phrase))) return;
  if (isByName(whose) || isOneDead(whose, effect) || (isOfOthers(whose) && here.classes['done-to-whose'].at(here.head(phrase))))
    addHarm(here, [whose], k, effect, ASSERTED, 'noun-of');
}

/** "the mayor's murder", "the six students' kidnapping"; but not "the gunman's" nor "his father's". */
const isOfOthers = ({ person, determiner }: NounPhrase): boolean =>
  person !== null && person.group !== 'perpetrators' && determiner !== 'possessive';

/** "A boy's death is called an accident", but not "the mother's death" nor "his father's death". */
const isOneDead = ({ person, determiner, quantity }: NounPhrase, { effect }: EffectWord): boolean =>
  effect === 'killed' && person?.plural === false && person.collective === null && determiner === 'indefinite' && quantity === null;

/** By the whole name, or what the person is and the name; who is called by less was told of before. */
const isByName = ({ name, person }: NounPhrase): boolean => name !== null && (person !== null || name.lastToken - name.firstToken > 1);

/** "All six of those deaths": deaths told of before. */
const isOfThose = ({ classes, layout: { tokens } }: HarmSentence, { quantity, headFirst }: NounPhrase): boolean =>
  quantity !== null && headFirst > quantity.lastToken && classes.those.at(tokens[headFirst - 1]!);

// the murder of two priests
function readOfPersons(here: HarmSentence, k: number, effect: EffectWord): void {
  const of = pastPlace(here, k + 1);
  if (here.follows(of + 1, 'of') && here.chunks[of + 1]?.type === 'noun-phrase')
    addHarm(here, murderedFrom(here, k, of + 1), k, effect, ASSERTED, 'noun-of');
}

// Fatalities: 6
function readEntry(here: HarmSentence, k: number, effect: EffectWord): void {
  const [colon, number] = [here.chunks[k + 1], here.chunks[k + 2]];
  if (colon?.type === 'break' && colon.says === ':' && number?.type === 'noun-phrase' && number.quantity && isBareCount(number))
    addHarm(here, [number], k, effect, ASSERTED, 'counted-noun');
}

/** "the murder in Lugo last May of two priests", "the murder by gunmen of two priests" */
function pastPlace({ chunks }: HarmSentence, from: number): number {
  const preposition = chunks[from];
  const place = chunks[from + 1];
  const isPlace =
    preposition?.type === 'preposition' &&
    !says(preposition, 'of') &&
    place?.type === 'noun-phrase' &&
    (place.place !== null || (says(preposition, 'by') && isPersons(place)));
  const k = isPlace ? from + 2 : from;
  if (chunks[k]?.type !== 'time') return k;
  // the killings on 2 June 2007, of three cooks
  return chunks[k + 1]?.type === 'comma' && chunks[k + 2]?.type === 'preposition' ? k + 2 : k + 1;
}

/** Nouns of harm that stand for nobody, and end the list of those before. */
const ENDS_LIST: ReadonlySet<StateWord['use']> = new Set<StateWord['use']>(['toll', 'noun-of', 'noun-singular']);

/** "tried for the murder of a nun along with two guards": the guards are tried. */
function murderedFrom(here: HarmSentence, noun: number, first: number): readonly NounPhrase[] {
  const all = here.clause.joinedRight(first);
  // With the death of one more clerk, the toll rose to three | the death of one guard and the wounding of two
  // the death of one guard and injuries to two
  const isInjury = (phrase: NounPhrase): boolean => phrase.person === null && here.classes.injury.at(here.head(phrase));
  const toll = all.findIndex(
    (phrase) => phrase.quantity === null && ((phrase.stateIsHead && ENDS_LIST.has(phrase.state!.use)) || isInjury(phrase)),
  );
  const joined = toll > 0 ? all.slice(0, toll) : all;
  if (joined.length < 2 || !isVerdictBefore(here, noun)) return joined;
  const along = joined.findIndex((phrase, i) => i > 0 && isAlongBefore(here, phrase));
  return along < 0 ? joined : joined.slice(0, along);
}

function isAlongBefore({ chunks, classes, layout }: HarmSentence, phrase: NounPhrase): boolean {
  const before = chunks[chunks.indexOf(phrase) - 1];
  return before?.type === 'and' && before.lastToken - before.firstToken > 1 && classes.along.at(layout.tokens[before.firstToken]!);
}
