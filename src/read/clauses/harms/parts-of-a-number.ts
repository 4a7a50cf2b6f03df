/** Parts of a number told before: "including three policemen", "(11 attackers, 3 soldiers)", "three civilians: a cook, a driver and a guard". */

import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { isKindOfThem, isShareOfWhom } from '../arguments/chunk-steps.js';
import { altered, isViolentVerb, type NounPhrase, type Small } from '../chunk.js';
import { says } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import { isVerdictBefore } from './charges.js';
import { asDoerOfIt } from './doer-among-them.js';
import type { HarmSentence } from './harm-sentence.js';
import { eachNamed, isMany, isPersons } from './persons.js';
import { isReflexive } from './self-harm.js';
import { tellHarm } from './tell-harm.js';

// 22 people were injured, including three policemen and a child | among them two guards
export function tellIncluded(here: HarmSentence, k: number, first: number): void {
  const at = isThoseOf(here, first) ? first + 2 : first;
  if (here.chunks[at]?.type !== 'noun-phrase') return;
  const whole = fatallyBefore(here, k) ?? here.lastBefore(here.chunks[k]!.firstToken);
  if (whole < 0) return;
  const included = here.clause.joinedRight(at);
  if (!areOfDoers(here, k, included, here.told[whole]!)) tellParts(here, included, whole, INCLUDED);
}

/** "six priests were murdered by nine soldiers, including a colonel": one of those who did it, told of right before. */
function areOfDoers({ chunks }: HarmSentence, k: number, included: readonly NounPhrase[], { agent, patient }: Harm): boolean {
  const before = chunks[chunks[k - 1]?.type === 'comma' ? k - 2 : k - 1];
  const group = agent?.person?.group;
  return (
    before === agent && group !== undefined && group !== patient.person?.group && included.some(({ person }) => person?.group === group)
  );
}

/** "eight were shot, four fatally, including the gunman": one of the four. */
function fatallyBefore(here: HarmSentence, k: number): number | null {
  const four = here.chunks[k - 3];
  return here.isFatally(k - 2) && four?.type === 'noun-phrase' && here.harmOf(four) >= 0 ? here.harmOf(four) : null;
}

// Nine people were killed, not including the gunman: he besides
export function tellLeftOut(here: HarmSentence, k: number): void {
  const whole = here.lastBefore(here.chunks[k]!.firstToken);
  const who = here.chunks[isThoseOf(here, k + 1) ? k + 3 : k + 1];
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
  if (whole >= 0) tellParts(here, [one], whole, INCLUDED);
}

/** "nine bodies, including those of three children", "five lives, including that of the gunman" */
const isThoseOf = (here: HarmSentence, k: number): boolean =>
  here.chunks[k] !== undefined && here.says(here.chunks[k]!, here.classes.those) && here.follows(k + 2, 'of');

// 15 people, eight of them nurses, were injured | killed 10 people, six of them nurses and two guards | nine people died, two of whom were guards
export function tellShareOfThem(here: HarmSentence, k: number, share: NounPhrase): void {
  const kind = isKindOfThem(here.chunks, k) ? k + 1 : kindOfWhom(here, k);
  const whole = kind < 0 ? -1 : wholeOfShare(here, k, share);
  if (whole < 0) return;
  const [first, ...others] = here.clause.joinedRight(kind);
  const counted = altered(first!, { firstToken: share.firstToken, quantity: share.quantity, count: share.count });
  const isClosed = here.chunks[kind + 1]?.type === 'and';
  tellParts(here, [counted, ...(isClosed ? others.filter(isPartOfList) : [])], whole, INCLUDED);
}

const isPartOfList = (phrase: NounPhrase): boolean => phrase.person !== null && phrase.quantity !== null && !phrase.quantity.additional;

/** "two of whom were guards": position of the guards; -1 where nothing of the kind is said. */
function kindOfWhom(here: HarmSentence, k: number): number {
  const [were, guards] = here.chunks.slice(k + 3, k + 5);
  if (!isShareOfWhom(here.chunks, k) || were?.type !== 'verb-group' || !were.copula || were.negated || were.modal) return -1;
  return guards?.type === 'noun-phrase' && guards.person !== null && guards.quantity === null ? k + 4 : -1;
}

/** Whom it is a share of: those right before, or the last number told of that is no smaller. */
function wholeOfShare(here: HarmSentence, k: number, share: NounPhrase): number {
  // left three people dead, two of them guards
  const before = itemAt(here.chunks, itemAt(here.chunks, k - 2)?.type === 'state' ? k - 3 : k - 2);
  const beside = before?.type === 'noun-phrase' ? here.harmOf(before) : -1;
  if (beside >= 0) return beside;
  const last = here.lastBefore(share.firstToken);
  return last >= 0 && (here.told[last]!.patient.count?.low ?? 0) >= (share.count?.low ?? 0) ? last : -1;
}

// Ana Ruiz, one of the six nuns murdered in May, taught there | Ana Ruiz was one of six people wounded at a fair
export function tellOneOfThem(here: HarmSentence, k: number, share: NounPhrase): void {
  if (share.count?.high !== 1 || !share.quantity?.of) return;
  const whole = here.lastSince(
    here.sentence.index,
    ({ patient, rule }) => (rule === 'reduced' || rule === 'passive') && patient.firstToken === share.firstToken && isMany(patient),
  );
  if (whole < 0) return;
  const named = here.told[whole]!.rule === 'reduced' ? namedBefore(here, k) : null;
  const one = named && !here.isCounted('killed', named) ? named : whoIsOne(here, k);
  if (one) tellParts(here, [one], whole, ONE_OF_THEM);
}

/** The way of those of whom a number is said to include them. */
export const INCLUDED = 'including';

/** The way of one who is said to be of a number harmed. */
export const ONE_OF_THEM = 'one-of-them';

/** "Ana Ruiz," */
function namedBefore({ chunks }: HarmSentence, k: number): NounPhrase | null {
  const named = itemAt(chunks, k - 2);
  if (chunks[k - 1]?.type !== 'comma' || named?.type !== 'noun-phrase') return null;
  return named.name !== null && named.quantity === null ? named : null;
}

/** "Ana Ruiz was", "A cook is": who is said to be one of them. */
function whoIsOne({ chunks, clause }: HarmSentence, k: number): NounPhrase | null {
  const be = chunks[k - 1];
  if (be?.type !== 'verb-group' || !be.copula || be.negated) return null;
  const [one, ...others] = clause.subjects(k - 1);
  if (!one || others.length > 0 || isMany(one) || one.quantity) return null;
  return one.pronoun === 'singular' || (isPersons(one) && one.pronoun === null) ? one : null;
}

// 17 people (11 attackers, 3 soldiers) were killed | 17 killed (11 attackers, 6 soldiers)
export function tellInParenthesis(here: HarmSentence, k: number): void {
  const before = itemAt(here.chunks, k - 1);
  // two clerks (both dead)
  if (here.chunks[k + 2]?.type === 'state' && here.chunks[k + 3]?.type === 'close') return;
  const inside = here.chunks[k + 1];
  if (inside?.type !== 'noun-phrase' || (before?.type === 'noun-phrase' && isSaidOfOne(before, inside))) return;
  const whole = before?.type === 'noun-phrase' ? here.harmOf(before) : -1;
  const parts = here.clause.joinedRight(k + 1);
  // three members of the PCM [Popular Christian Movement]
  if (whole >= 0 && parts.length === 1 && isNameOfMany(before as NounPhrase, inside)) return;
  if (whole >= 0) tellParts(here, parts, whole, 'parenthesis');
  else tellCountedInParenthesis(here, k);
}

/** A number of persons, and one name alone behind it. */
const isNameOfMany = (many: NounPhrase, { name, person, determiner, quantity }: NounPhrase): boolean =>
  isMany(many) && name !== null && (person ?? determiner ?? quantity) === null;

/** "Ana Ruiz (a pregnant woman)", "Ana Ruiz ("Nita")", "Ana Ruiz and Juan Mora (a couple)": who they were, and no others. */
function isSaidOfOne({ name, quantity }: NounPhrase, inside: NounPhrase): boolean {
  if (name === null || quantity !== null) return false;
  const { person, determiner, name: other, quantity: number } = inside;
  if (number !== null) return number.anaphoric && determiner === null;
  if (other !== null) return determiner === null && !person?.plural;
  return (person?.plural === false || typeof person?.collective === 'number') && determiner !== 'definite';
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
export function tellColonList(here: HarmSentence, k: number, { says: lower, firstToken }: Small): void {
  if (lower !== ':' || here.chunks[k + 1]?.type !== 'noun-phrase' || isOfThoseHeld(here, k)) return;
  if (isSigned(here, k + 1)) return;
  const whole = countedUpTo(here, firstToken);
  const count = whole >= 0 ? here.told[whole]!.patient.count : null;
  if (!count || (count.low ?? 0) < 2) return;
  const listed = here.clause.joinedRight(k + 1);
  if (!isWhoDidIt(here, listed.at(-1)!)) tellParts(here, listed, whole, 'colon-list');
}

/** "Three clerks were killed: gunmen opened fire on them", "a guard shot them" */
function isWhoDidIt({ chunks, clause }: HarmSentence, phrase: NounPhrase): boolean {
  const at = chunks.indexOf(phrase) + 1;
  const verb = chunks[at];
  return verb !== undefined && isViolentVerb(verb) && (!clause.isPassive(at) || phrase.person?.group === 'perpetrators');
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
    return says(before, 'for') || isVerdictBefore(here, k);
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

// Two people died, the gunman and a customer, when a robbery went wrong
export function tellSetOffList(here: HarmSentence, k: number): void {
  if (here.told.length === here.first || here.chunks[k + 1]?.type !== 'noun-phrase') return;
  const whole = here.lastBefore(here.chunks[k]!.firstToken);
  const harm = itemAt(here.told, whole);
  if (!harm || harm.within !== null || !isMany(harm.patient) || harm.trigger.lastToken !== here.chunks[k]!.firstToken) return;
  const parts = here.clause.joinedRight(k + 1);
  if (parts.length !== harm.patient.count?.low || !parts.every(isOneSaid)) return;
  const behind = here.chunks[here.chunks.indexOf(parts.at(-1)!) + 1];
  if (behind?.type === 'comma' || behind?.type === 'break') tellParts(here, parts, whole, 'set-off-list');
}

/** "the gunman", "a customer" */
const isOneSaid = (phrase: NounPhrase): boolean =>
  isPersons(phrase) && !isMany(phrase) && (phrase.determiner !== null || phrase.name !== null);

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

/** @param whole the place in `told` of those they are parts of */
export function tellParts(here: HarmSentence, phrases: readonly NounPhrase[], whole: number, rule: string): void {
  const { effect, certainty, trigger, weak } = here.told[whole]!;
  for (const phrase of eachNamed(phrases)) {
    if (!isPersons(phrase) && phrase.pronoun !== 'singular') continue;
    if (here.isCounted(effect, phrase)) putWithin(here, phrase, effect, whole);
    // a toll of nine, including two raiders shot by police
    else if (effect === 'killed' && isOnlyShot(here, phrase)) killWithin(here, phrase, whole);
    // shot four people, including one who died
    else if (effect === 'injured' && here.isCounted('killed', phrase)) putWithin(here, phrase, 'killed', whole);
    else {
      const part = rule === INCLUDED || rule === ONE_OF_THEM ? asDoerOfIt(here, phrase) : phrase;
      tellHarm(here, part, effect, weak && rule === ONE_OF_THEM, trigger, { certainty, attempted: false }, rule, null, whole);
    }
  }
}

/** Told of by a word that leaves open whether they lived. */
const isOnlyShot = (here: HarmSentence, phrase: NounPhrase): boolean => {
  const harm = here.told[here.harmOf(phrase)];
  return harm?.weak === true && harm.effect === 'injured' && harm.rule === 'reduced';
};

function killWithin(here: HarmSentence, phrase: NounPhrase, whole: number): void {
  const at = here.harmOf(phrase);
  if (at > whole) here.told[at] = { ...here.told[at]!, effect: 'killed', weak: false, within: whole };
}

/** "including the gunman, who killed himself": told already, but not as one of the number. */
function putWithin(here: HarmSentence, phrase: NounPhrase, effect: Effect, whole: number): void {
  const at = here.harmOf(phrase);
  const harm = here.told[at];
  if (harm && at > whole && harm.within === null && harm.effect === effect) here.told[at] = { ...harm, within: whole };
}
