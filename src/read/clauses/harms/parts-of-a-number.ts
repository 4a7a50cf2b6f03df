/** Parts of a number told before: "including three policemen", "(11 attackers, 3 soldiers)", "three civilians: a cook, a driver and a guard". */

import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { altered, type Chunk, type NounPhrase, type Small } from '../chunk.js';
import type { Harm } from '../clause.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import { isVerdictBefore } from './charges.js';
import type { HarmSentence } from './harm-sentence.js';
import { eachNamed, isMany, isOneNamed, isPersons } from './persons.js';
import { isReflexive } from './self-harm.js';
import { tellHarm } from './tell-harm.js';

/** Sentences back to the one whose name is told, and to the number whose names are. */
const IDENTIFIED_WITHIN = 6;
const NAMED_WITHIN = 4;

// 22 people were injured, including three policemen and a child | among them two guards
export function tellIncluded(here: HarmSentence, k: number, first: number): void {
  const at = isThoseOf(here, first) ? first + 2 : first;
  if (here.chunks[at]?.type !== 'noun-phrase') return;
  const whole = fatallyBefore(here, k) ?? here.lastBefore(here.chunks[k]!.firstToken);
  if (whole >= 0) tellParts(here, here.clause.joinedRight(at), whole, 'including');
}

/** "eight were shot, four fatally, including the gunman": one of the four. */
function fatallyBefore(here: HarmSentence, k: number): number | null {
  const four = here.chunks[k - 3];
  return here.isFatally(k - 2) && four?.type === 'noun-phrase' && here.harmOf(four) >= 0 ? here.harmOf(four) : null;
}

// Nine people were killed, not including the gunman: he besides
export function tellLeftOut(here: HarmSentence, k: number): void {
  const whole = here.lastBefore(here.chunks[k]!.firstToken);
  const who = here.chunks[k + 1];
  if (
    whole < 0 ||
    who?.type !== 'noun-phrase' ||
    !who.person ||
    who.determiner === null ||
    here.told[whole]!.sentence !== here.sentence.index
  )
    return;
  const { effect, certainty, trigger } = here.told[whole]!;
  if (!here.isCounted(effect, who)) tellHarm(here, who, effect, false, trigger, { certainty, attempted: false }, 'left-out');
}

/** "not", alone */
export const isNot = ({ chunks }: HarmSentence, k: number): boolean => {
  const not = chunks[k];
  return not?.type === 'verb-group' && not.negated && not.word === null && not.lower === '';
};

// Five people died, the gunman among them
export function tellAmongThemBefore(here: HarmSentence, k: number): void {
  const one = here.chunks[k - 1];
  if (one?.type !== 'noun-phrase' || here.chunks[k - 2]?.type !== 'comma' || isMany(one)) return;
  // killed four people, himself included
  if (!one.person && !isReflexive(here, one)) return;
  const whole = here.lastBefore(one.firstToken);
  if (whole >= 0) tellParts(here, [one], whole, 'including');
}

/** "nine bodies, including those of three children", "five lives, including that of the gunman" */
const isThoseOf = (here: HarmSentence, k: number): boolean =>
  here.chunks[k] !== undefined && here.says(here.chunks[k]!, here.classes.those) && here.follows(k + 2, 'of');

// 15 people, eight of them nurses, were injured
export function tellShareOfThem(here: HarmSentence, k: number, share: NounPhrase): void {
  const phrase = here.chunks[k + 1];
  // left three people dead, two of them guards
  const before = here.chunks[here.chunks[k - 2]?.type === 'state' ? k - 3 : k - 2];
  const whole = before?.type === 'noun-phrase' ? here.harmOf(before) : -1;
  if (whole < 0 || phrase?.type !== 'noun-phrase' || !phrase.person || phrase.quantity) return;
  tellParts(here, [altered(phrase, { firstToken: share.firstToken, quantity: share.quantity, count: share.count })], whole, 'including');
}

// 17 people (11 attackers, 3 soldiers) were killed | 17 killed (11 attackers, 6 soldiers)
export function tellInParenthesis(here: HarmSentence, k: number): void {
  const before = itemAt(here.chunks, k - 1);
  // two clerks (both dead)
  if (here.chunks[k + 2]?.type === 'state' && here.chunks[k + 3]?.type === 'close') return;
  if (here.chunks[k + 1]?.type !== 'noun-phrase') return;
  const whole = before?.type === 'noun-phrase' ? here.harmOf(before) : -1;
  if (whole >= 0) tellParts(here, here.clause.joinedRight(k + 1), whole, 'parenthesis');
  else tellCountedInParenthesis(here, k);
}

/** "17 were killed (11 attackers, 6 soldiers)": behind the verb or the state, those of whom no more are counted than were harmed. */
function tellCountedInParenthesis(here: HarmSentence, k: number): void {
  const { firstToken } = here.chunks[k]!;
  const isJustTold = ({ patient, trigger, within }: Harm): boolean =>
    within === null && isMany(patient) && Math.max(trigger.lastToken, patient.lastToken) === firstToken;
  const whole = here.lastSince(here.sentence.index, isJustTold);
  if (whole < 0) return;
  const parts = here.clause.joinedRight(k + 1);
  const sum = parts.reduce((all, { count }) => all + (count?.low ?? 1), 0);
  const isCounted = (phrase: NounPhrase): boolean => isPersons(phrase) && (phrase.quantity ?? phrase.determiner) !== null;
  if (sum <= (here.told[whole]!.patient.count?.low ?? 0) && parts.every(isCounted)) tellParts(here, parts, whole, 'parenthesis');
}

// three civilians: a cook, a driver and a guard
export function tellColonList(here: HarmSentence, k: number, { lower, firstToken }: Small): void {
  if (lower !== ':' || here.chunks[k + 1]?.type !== 'noun-phrase' || isOfThoseHeld(here, k)) return;
  if (isSigned(here, k + 1)) return;
  const whole = countedUpTo(here, firstToken);
  const count = whole >= 0 ? here.told[whole]!.patient.count : null;
  if (count && (count.low ?? 0) > 1) tellParts(here, here.clause.joinedRight(k + 1), whole, 'colon-list');
}

/** "Blast kills nine: police": who says so, and none of the nine. */
function isSigned({ chunks }: HarmSentence, k: number): boolean {
  const { quantity, determiner, name, person } = chunks[k] as NounPhrase;
  const next = chunks[k + 1];
  return (next === undefined || next.type === 'break') && (quantity ?? determiner ?? name) === null && person !== null;
}

/** "Two guards were jailed for the murder of five nuns: Ivo Reyes and …": whom the list names is those held. */
function isOfThoseHeld(here: HarmSentence, colon: number): boolean {
  for (let k = colon - 1; k > Math.max(0, colon - HELD_WITHIN); k--) {
    const chunk = here.chunks[k]!;
    const before = here.chunks[k - 1];
    if (chunk.type !== 'noun-phrase' || !chunk.happening || before?.type !== 'preposition') continue;
    return before.lower === 'for' || isVerdictBefore(here, k);
  }
  return false;
}
/** Chunks between a murder and the colon behind whom it was done to. */
const HELD_WITHIN = 8;

/** The first harm of this sentence whose phrase ends at a token, or else the last before it. */
function countedUpTo(here: HarmSentence, token: number): number {
  for (let i = here.first; i < here.told.length; i++) if (here.told[i]!.patient.lastToken === token) return i;
  return here.lastBefore(token);
}

// three others — Ana Ruiz, 21; Juan Mora, 22; and Luis Cano, 30
export function tellDashList(here: HarmSentence, k: number): void {
  const counted = here.chunks[k - 1];
  if (here.chunks[k + 1]?.type !== 'noun-phrase' || tellDashSum(here, k)) return;
  if (counted?.type !== 'noun-phrase' || !isMany(counted)) return;
  const whole = here.harmOf(counted);
  const each = here.clause.joinedRight(k + 1).filter((phrase) => isPersons(phrase) && !isMany(phrase));
  if (whole >= 0 && each.length > 1 && each.length <= (counted.count?.low ?? 0)) tellParts(here, each, whole, 'dash-list');
}

/** "nine people", but not "six nurses -- five Peruvians and a Chilean": they stay nurses. */
const isAtLarge = ({ person }: NounPhrase): boolean => person === null || person.group === 'people' || person.group === 'victims';

// wounded nine people -- seven civilians and two soldiers | nine people were wounded -- seven civilians and two soldiers
function tellDashSum(here: HarmSentence, k: number): boolean {
  const { firstToken } = here.chunks[k - 1] ?? here.chunks[k]!;
  const whole = here.lastSince(
    here.sentence.index,
    ({ patient, trigger, within }) =>
      within === null && isMany(patient) && isAtLarge(patient) && (patient.firstToken === firstToken || trigger.firstToken === firstToken),
  );
  const parts = whole < 0 ? [] : here.clause.joinedRight(k + 1);
  const sum = parts.reduce((all, { count }) => all + (count?.low ?? 0), 0);
  if (parts.length < 2 || sum !== here.told[whole]!.patient.count?.low || !parts.every(isPersons)) return false;
  tellParts(here, parts, whole, 'dash-list');
  return true;
}

// Killed were Ana Ruiz, 34, and Juan Mora: the two of whom it was told before
export function tellListed(here: HarmSentence, phrases: readonly NounPhrase[], k: number, effect: EffectWord, modality: Modality): void {
  const whole = phrases.every(isOneNamed)
    ? here.lastOfAtLeast(phrases.length, effect.effect)
    : here.lastSince(here.sentence.index - NAMED_WITHIN, isSoMany(phrases.length, effect.effect));
  // Hurt were a cook, Ana Ruiz and Juan Mora: the three
  if (whole >= 0 && phrases.length > 1 && !phrases.some(isMany)) tellParts(here, phrases, whole, 'named');
  else addHarm(here, phrases, k, effect, modality, 'passive');
}

// The victims were identified as Ana Ruiz, Juan Mora and Luis Cano | They are Ana Ruiz and Juan Mora
export function tellNamed(here: HarmSentence, k: number): void {
  const subject = here.clause.subjects(k).at(-1);
  if (subject) tellNamedAs(here, subject, saysAs(here, here.chunks[k + 1]) ? k + 2 : k + 1);
}

// The police identified the dead as Ana Ruiz and Juan Mora
export function tellNamedByOthers(here: HarmSentence, k: number, object: NounPhrase): void {
  const as = here.chunks.indexOf(object, k) + 1;
  if (as > 0 && saysAs(here, here.chunks[as])) tellNamedAs(here, object, as + 1);
}

function tellNamedAs(here: HarmSentence, subject: NounPhrase, first: number): void {
  if (here.chunks[first]?.type !== 'noun-phrase' || !isPersons(subject)) return;
  const names = here.clause.joinedRight(first).filter(({ name }) => name !== null);
  if (names.length === 1 && isOneMeant(subject)) return tellIdentified(here, subject, names[0]!);
  if (!(isMany(subject) || subject.pronoun === 'plural' || isTheHarmed(subject))) return;
  const whole = names.length > 1 ? wholeOfNamed(here, names.length, isTheHarmed(subject) ? subject.state!.effect : null) : -1;
  if (whole >= 0) tellParts(here, names, whole, 'named');
}

/** The last number of just so many, or else one that is larger. */
function wholeOfNamed(here: HarmSentence, count: number, effect: Effect | null): number {
  // four were shot, two of them fatally. The dead were identified as Ana Ruiz and Juan Mora: the two
  const ofEffect = effect === null ? -1 : here.lastSince(here.sentence.index - NAMED_WITHIN, isSoMany(count, effect));
  if (ofEffect >= 0) return ofEffect;
  const exact = here.lastSince(
    here.sentence.index - NAMED_WITHIN,
    ({ patient, within }) => within === null && isMany(patient) && patient.count?.high === count,
  );
  return exact >= 0 ? exact : here.lastOfAtLeast(count);
}

const isSoMany =
  (count: number, effect: Effect) =>
  (harm: Harm): boolean =>
    harm.effect === effect && isMany(harm.patient) && harm.patient.count?.high === count;

// A man was shot dead. The victim was identified as Ana Ruiz
function tellIdentified(here: HarmSentence, subject: NounPhrase, name: NounPhrase): void {
  const before = here.lastSince(here.sentence.index - IDENTIFIED_WITHIN, ({ patient }) => patient.count?.high === 1);
  const harm = here.told[before];
  if (!harm || harm.patient.name || harm.sentence === here.sentence.index || !isSaidOf(here, subject, harm)) return;
  here.noteMeant(name, harm.patient);
  tellHarm(here, name, harm.effect, harm.weak, harm.trigger, { certainty: harm.certainty, attempted: false }, 'named');
}

/** "the victim", "the dead man", "the guard": one of whom was told before. */
const isOneMeant = ({ determiner, person, quantity, name }: NounPhrase): boolean =>
  determiner === 'definite' && person !== null && !person.plural && person.collective === null && quantity === null && name === null;

function isSaidOf({ classes }: HarmSentence, { person, state }: NounPhrase, { patient, effect }: Harm): boolean {
  if (state) return state.effect === effect;
  return classes.victim.has(person!.concept) || patient.person?.concept === person!.concept;
}

/** "The dead were identified as Ana Ruiz and Juan Mora" */
const isTheHarmed = ({ stateIsHead, state, quantity }: NounPhrase): boolean => stateIsHead && quantity === null && state?.use !== 'noun-of';

const saysAs = ({ layout }: HarmSentence, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && layout.tokens[chunk.firstToken]!.lower === 'as';

/** @param whole the place in `told` of those they are parts of */
function tellParts(here: HarmSentence, phrases: readonly NounPhrase[], whole: number, rule: string): void {
  const { effect, certainty, trigger } = here.told[whole]!;
  for (const phrase of eachNamed(phrases)) {
    if (!isPersons(phrase)) continue;
    if (here.isCounted(effect, phrase)) putWithin(here, phrase, effect, whole);
    // shot four people, including one who died
    else if (effect === 'injured' && here.isCounted('killed', phrase)) putWithin(here, phrase, 'killed', whole);
    else tellHarm(here, phrase, effect, false, trigger, { certainty, attempted: false }, rule, null, whole);
  }
}

/** "including the gunman, who killed himself": told already, but not as one of the number. */
function putWithin(here: HarmSentence, phrase: NounPhrase, effect: Effect, whole: number): void {
  const at = here.harmOf(phrase);
  const harm = here.told[at];
  if (harm && at > whole && harm.within === null && harm.effect === effect) here.told[at] = { ...harm, within: whole };
}
