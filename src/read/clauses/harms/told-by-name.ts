/** Who the harmed were, by name or one by one: "The dead were identified as Ana Ruiz, Juan Mora and a guard", "Killed were Ana Ruiz and Juan Mora". */

import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isOneOfSeveral, tellOneNamed } from './one-named.js';
import { areOthersMeant } from './others-meant.js';
import { tellParts } from './parts-of-a-number.js';
import { isMany, isOneNamed, isPersons, numbersNamed } from './persons.js';
import { tellHarm } from './tell-harm.js';
import { isTheDead, tellTheDeceased } from './the-deceased.js';

/** Sentences back to the one whose name is told, and to the number whose names are. */
const IDENTIFIED_WITHIN = 6;
const NAMED_WITHIN = 4;
/** Chunks from a verb, or from whom it names, to "as": "by their relatives on Monday", "found dead in a house in Lugo last week". */
const AS_WITHIN = 10;

// Killed were Ana Ruiz, 34, and Juan Mora: the two of whom it was told before
export function tellListed(here: HarmSentence, phrases: readonly NounPhrase[], k: number, effect: EffectWord, modality: Modality): void {
  const whole = phrases.every(isOneNamed)
    ? here.lastOfAtLeast(phrases.length, effect.effect)
    : here.lastSince(here.sentence.index - NAMED_WITHIN, isSoMany(phrases.length, effect.effect));
  // Hurt were a cook, Ana Ruiz and Juan Mora: the three
  if (whole >= 0 && phrases.length > 1 && !phrases.some(isMany)) tellParts(here, phrases, whole, 'named');
  else addHarm(here, phrases, k, effect, modality, 'passive');
}

// They are Ana Ruiz and Juan Mora | The names of the hostages are Ana Ruiz and Juan Mora
export function tellNamed(here: HarmSentence, k: number): void {
  const subject = here.clause.subjects(k).at(-1);
  if (subject) tellNamedAs(here, whoseNames(here, subject), k + 1);
}

// The victims were identified by relatives as Ana Ruiz, Juan Mora and Luis Cano | The names of the dead were given as Ana Ruiz and Juan Mora
export function tellIdentifiedAs(here: HarmSentence, k: number): void {
  const subject = here.clause.subjects(k).at(-1);
  const first = pastAs(here, k + 1);
  if (subject && first > 0) tellNamedAs(here, whoseNames(here, subject), first);
}

// The police identified the dead as Ana Ruiz and Juan Mora | gave the names of the dead as Ana Ruiz and Juan Mora
export function tellNamedByOthers(here: HarmSentence, k: number, object: NounPhrase): void {
  const first = pastAs(here, k + 2);
  if (first > 0) tellNamedAs(here, whoseNames(here, object), first);
}

/** Where those listed begin, behind "as"; -1 where the clause does not say "as" of them. */
function pastAs({ chunks, layout }: HarmSentence, from: number): number {
  for (let k = from; k < Math.min(chunks.length - 1, from + AS_WITHIN); k++) {
    const chunk = chunks[k]!;
    if (!isSmallWord(layout, chunk.firstToken, 'as')) {
      if (ENDS.has(chunk.type)) return -1;
      continue;
    }
    const first = chunks[k + 1]!;
    return first.type === 'noun-phrase' && first.pronoun === null ? k + 1 : -1;
  }
  return -1;
}

const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['break', 'dash', 'subordinate', 'relative', 'and']);

/** "the dead" of "the names of the dead" */
function whoseNames(here: HarmSentence, phrase: NounPhrase): NounPhrase {
  if (!here.classes['names-of'].at(here.head(phrase))) return phrase;
  const at = here.chunks.indexOf(phrase);
  const [of, whose] = [here.chunks[at + 1], here.chunks[at + 2]];
  return isOf(of) && whose?.type === 'noun-phrase' ? whose : phrase;
}

function tellNamedAs(here: HarmSentence, subject: NounPhrase, first: number): void {
  if (here.chunks[first]?.type !== 'noun-phrase' || !isPersons(subject)) return;
  const joined = here.clause.joinedRight(first);
  const numbers = new Set(numbersNamed(joined).values());
  // as Ana Ruiz and two clerks, Juan Mora and Luis Cano: those who are named
  const listed = numbers.size === 0 ? joined : joined.filter((phrase) => !numbers.has(phrase));
  const names = listed.filter(({ name }) => name !== null);
  if (listed.every(isListed) && tellTheDeceased(here, subject, listed)) return;
  if (listed.length === 1 && names.length === 1 && isOneOfSeveral(here, subject)) return tellOneNamed(here, subject, names[0]!);
  if (listed.length === 1 && names.length === 1 && (isOneMeant(subject) || isTheDead(subject)))
    return tellIdentified(here, subject, names[0]!);
  if (!(isMany(subject) || subject.pronoun === 'plural' || isTheHarmed(subject))) return;
  const effect = effectSaidOf(subject);
  const all = sumOf(listed);
  if (subject.state === null && areOthersMeant(here, subject, all)) return;
  // identified as Ana Ruiz, a guard and two pupils: all of the four
  const ofAll =
    listed.length > 1 && listed.every(isListed) && !(effect === null && mayBeEither(here, all)) ? exactWhole(here, all, effect) : -1;
  const counted = [...numbers].filter((number) => ofAll >= 0 && here.isCounted(here.told[ofAll]!.effect, number));
  if (ofAll >= 0) return tellParts(here, [...listed, ...counted], ofAll, 'named');
  if (listed.length > 1 && listed.every(isListed) && tellInTurn(here, listed, all, effect)) return;
  const whole = names.length > 1 ? wholeOfNamed(here, names.length, effect) : -1;
  if (whole >= 0) tellParts(here, names, whole, 'named');
}

/** "Three clerks and a nurse were killed. They were identified as …": as many as one word says this of, in the order in which it does. */
function tellInTurn(here: HarmSentence, listed: readonly NounPhrase[], all: number, effect: Effect | null): boolean {
  const isSuch = (harm: Harm): boolean =>
    harm.within === null && harm.sentence < here.sentence.index && (effect === null ? isKilledOrTaken(harm) : harm.effect === effect);
  const last = here.lastSince(here.sentence.index - NAMED_WITHIN, isSuch);
  const together = last < 0 ? [] : toldWith(here, last);
  const number = (at: number): number => here.told[at]!.patient.count?.low ?? 1;
  if (together.length < 2 || together.reduce((sum, at) => sum + number(at), 0) !== all || listed.some(isMany)) return false;
  let next = 0;
  for (const at of together) {
    const whole = here.told[at]!;
    const those = listed.slice(next, (next += number(at)));
    if (those.length > 1) tellParts(here, those, at, 'named');
    else {
      here.noteMeant(those[0]!, whole.patient);
      tellHarm(here, those[0]!, whole.effect, whole.weak, whole.trigger, { certainty: whole.certainty, attempted: false }, 'named');
    }
  }
  return true;
}

const isKilledOrTaken = ({ effect }: Harm): boolean => effect === 'killed' || effect === 'abducted';

/** The places in `told` of those of whom one word says the same, in the order of the text. */
function toldWith({ told }: HarmSentence, last: number): readonly number[] {
  const { trigger, effect } = told[last]!;
  const out: number[] = [];
  for (let i = last; i >= Math.max(0, last - MOST_TOGETHER); i--)
    if (told[i]!.trigger.firstToken === trigger.firstToken && told[i]!.effect === effect && told[i]!.within === null) out.unshift(i);
  return out;
}
const MOST_TOGETHER = 8;

const sumOf = (phrases: readonly NounPhrase[]): number => phrases.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);

/** Named, or one or some of whom no more is said than what they are. */
const isListed = (phrase: NounPhrase): boolean =>
  isPersons(phrase) && phrase.pronoun === null && (phrase.name !== null || phrase.person !== null);

/** The last number of just so many, or else one that is larger. */
function wholeOfNamed(here: HarmSentence, count: number, effect: Effect | null): number {
  if (effect === null && mayBeEither(here, count)) return -1;
  const exact = exactWhole(here, count, effect);
  return exact >= 0 ? exact : here.lastOfAtLeast(count, effect);
}

const isJustMany =
  (count: number) =>
  ({ patient, within }: Harm): boolean =>
    within === null && isMany(patient) && patient.count?.high === count;

/** "Two were killed and two hurt. They were identified as …": nobody is told as dead, nor as alive, on a guess. */
function mayBeEither(here: HarmSentence, count: number): boolean {
  const isSuch =
    (effect: Effect) =>
    (harm: Harm): boolean =>
      harm.effect === effect && isJustMany(count)(harm);
  const since = here.sentence.index - NAMED_WITHIN;
  const dead = here.lastSince(since, isSuch('killed'));
  const hurt = here.lastSince(since, isSuch('injured'));
  return dead >= 0 && hurt >= 0 && here.told[dead]!.sentence === here.told[hurt]!.sentence;
}

function exactWhole(here: HarmSentence, count: number, effect: Effect | null): number {
  const since = here.sentence.index - NAMED_WITHIN;
  // four were shot, two of them fatally. The dead were identified as Ana Ruiz and Juan Mora: the two
  if (effect !== null) return here.lastSince(since, isSoMany(count, effect));
  return here.lastSince(since, isJustMany(count));
}

const isSoMany =
  (count: number, effect: Effect) =>
  (harm: Harm): boolean =>
    harm.effect === effect && isMany(harm.patient) && harm.patient.count?.high === count;

// A man was shot dead. The victim was identified as Ana Ruiz
function tellIdentified(here: HarmSentence, subject: NounPhrase, name: NounPhrase): void {
  const before = here.lastSince(here.sentence.index - IDENTIFIED_WITHIN, ({ patient }) => patient.count?.high === 1);
  const harm = itemAt(here.told, before);
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

/** "The slain guards were identified as …": of those who were killed, whoever else was told of since. */
const effectSaidOf = ({ state }: NounPhrase): Effect | null => (state && state.use !== 'noun-of' ? state.effect : null);

/** "The dead were identified as Ana Ruiz and Juan Mora" */
const isTheHarmed = ({ stateIsHead, state, quantity }: NounPhrase): boolean => stateIsHead && quantity === null && state?.use !== 'noun-of';
