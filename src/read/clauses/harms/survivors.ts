/** "Two others survived", "the wife did not survive", "both are expected to live": what became of those who came to harm. */

import { exactly } from '../../../model/count.js';
import { isKilledOrInjured } from '../../../model/killed-or-injured.js';
import { itemAt } from '../../text/item-at.js';
import { isAllOfWhom } from '../arguments/chunk-steps.js';
import { altered, type Chunk, isEffectVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import { isUntold } from '../modality.js';
import { addHarm, HURT, INJURED, KILLED } from './add-harm.js';
import { tellNoneLived } from './all-of-them.js';
import { attackedLast } from './attacked-last.js';
import type { HarmSentence } from './harm-sentence.js';
import { tellsOfViolence } from './hospital.js';
import { isNeither, isOneOfTwoShot } from './of-two.js';
import { isUtmost } from './one-of-them.js';
import { isThem } from './persons.js';
import { isReflexive } from './self-harm.js';
import { ASSERTED, tellHarm } from './tell-harm.js';
import { lastShot, readAllButLived, shotLast, tellDead, tellOthersDead, tellRestDead } from './the-rest.js';

/** Chunks from "is expected" to "to live". */
const EXPECTED_REACH = 4;
const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['comma', 'and', 'but', 'break', 'subordinate', 'close', 'dash']);

/** Harms looked back at for somebody who was hurt: who survives others that are missing may be unhurt. */
const REMEMBERED = 40;

const isHurt = ({ effect }: Harm): boolean => isKilledOrInjured(effect);

export function readSurvivors(here: HarmSentence, k: number, group: VerbGroup, lemma: string): void {
  if (group.passive) return;
  if (
    !here.told.slice(-REMEMBERED).some(isHurt) &&
    !recoversFromViolence(here, k, lemma) &&
    !isNotSurvived(here, k, group) &&
    !attackedLast(here, k) &&
    !isOfVictims(here.clause.subjects(k))
  )
    return;
  if (here.classes['surviving-alone'].has(lemma) && !isAlone(here, k, group)) return;
  const verb = group.infinitive ? expectedBefore(here, k) : k;
  if (verb < 0 || (group.modal && !group.negated && !here.says(group, here.classes['sure-to']))) return;
  if (isNeither(here, verb)) return tellNoneLived(here, k);
  const subjects = here.clause.subjects(verb);
  if (readAllButLived(here, k, subjects.at(-1))) return;
  if (subjects[0]?.count?.high === 0) return readNoneSurvived(here, k, subjects[0]);
  if (isNoneOfWhom(here, k)) return addHarm(here, subjects, k, KILLED, ASSERTED, 'did-not-survive');
  if (group.negated) return addHarm(here, subjects.filter(isSaid), k, KILLED, ASSERTED, 'did-not-survive');
  if (isOfOwnAttempt(here, k) || ((isUnhurt(here, k) || isKeptSafe(here, k)) && !isOfThoseShot(here, subjects, k))) return;
  const shot = isAllOfWhom(here.chunks, k) ? lastShot(here) : -1;
  if (shot >= 0) return here.strengthen(here.told[shot]!.patient, 'injured');
  // Two guests were hit but survived
  if (subjects.some((phrase) => here.isCounted('injured', phrase)))
    return subjects.forEach((phrase) => {
      here.strengthen(phrase, 'injured');
    });
  if (subjects.length === 1 && isUtmost(here, subjects[0]!)) return readUtmostSurvived(here, k, subjects[0]!);
  if (subjects.length > 1 && isOnly(here, subjects[0]!) && tellAllButTheseDead(here, k, subjects)) return;
  for (const phrase of subjects.filter(isSaid)) {
    // The other two are expected to live: told of before
    if (phrase.quantity?.anaphoric && phrase.quantity.additional) continue;
    // He shot his wife and two daughters. The wife survived
    if (
      (isOnly(here, phrase) || (subjects.length === 1 && isTheOne(here, phrase, k))) &&
      !phrase.quantity &&
      tellOthersDead(here, k, phrase)
    )
      continue;
    if (isOneOfTwoShot(here, phrase)) continue;
    if (isOneOfSeveral(here, phrase) && isAllThatLived(here, k) && tellOthersDead(here, k, phrase)) continue;
    const whole = isSome(phrase) ? here.lastOfAtLeast((phrase.count?.low ?? 1) + 1, 'injured') : -1;
    if (whole < 0 || !here.told[whole]!.weak)
      addHarm(here, [phrase], k, here.isCounted('killed', phrase) ? INJURED : HURT, ASSERTED, 'survived');
    else tellSurvived(here, phrase, k, whole);
  }
}

/** He shot his boss, a cook and two guards. "Only the boss and the cook survived" */
function tellAllButTheseDead(here: HarmSentence, k: number, survivors: readonly NounPhrase[]): boolean {
  const concepts = new Set(survivors.map(({ person }) => person?.concept ?? null));
  const isSurvivor = ({ person }: NounPhrase): boolean => person !== null && concepts.has(person.concept);
  if (concepts.has(null) || shotLast(here).filter(isSurvivor).length !== survivors.length) return false;
  tellDead(here, here.chunks[k]!, isSurvivor);
  addHarm(here, survivors, k, HURT, ASSERTED, 'survived');
  return true;
}

/** He shot his wife and three children. "One child survived", "One of the children survived" */
function isOneOfSeveral(here: HarmSentence, { person, count, quantity }: NounPhrase): boolean {
  if (person === null || quantity === null || quantity.additional || quantity.of || count?.low !== 1 || count.high !== 1) return false;
  const shot = shotLast(here);
  return shot.length > 1 && shot.some((phrase) => phrase.person?.concept === person.concept && phrase.person.plural);
}

// A girl is the lone survivor of a shooting | The only survivor was a cook
export function readLoneSurvivor(here: HarmSentence, k: number, object: NounPhrase): void {
  const isLone = (phrase: NounPhrase | undefined): boolean =>
    phrase !== undefined && here.classes.survivor.has(phrase.person?.concept ?? '') && isSaidAlone(here, phrase);
  const subjects = here.clause.subjects(k);
  const who = isLone(object) ? subjects : isLone(subjects.at(-1)) ? [object] : [];
  if (here.told.length > 0 || tellsOfViolence(here)) addHarm(here, who.filter(isSaid), k, INJURED, ASSERTED, 'survived');
}

/** "the sole survivor", "the only survivor" */
function isSaidAlone(here: HarmSentence, phrase: NounPhrase): boolean {
  const before = itemAt(here.layout.tokens, phrase.firstToken - 1);
  return here.says(phrase, here.classes.lone) || (before !== undefined && here.classes.lone.at(before));
}

// He shot three clerks; only the youngest survived
function readUtmostSurvived(here: HarmSentence, k: number, one: NounPhrase): void {
  const whole = isOnly(here, one) ? here.lastOfAtLeast(2, 'injured') : -1;
  if (whole < 0 || !here.told[whole]!.weak) return;
  const { patient } = here.told[whole]!;
  const { low, high } = patient.count!;
  tellHarm(
    here,
    altered(one, { count: exactly(1), person: singularOf(patient.person) }),
    'injured',
    true,
    here.chunks[k]!,
    ASSERTED,
    'survived',
    null,
    whole,
  );
  if (low === null || low !== high) return;
  const rest = altered(patient, { count: exactly(low - 1), quantity: null, determiner: null, age: null });
  tellHarm(here, rest, 'killed', false, here.chunks[k]!, ASSERTED, 'did-not-survive', null, whole);
}

/** "His four victims will recover" */
const isOfVictims = (subjects: readonly NounPhrase[]): boolean =>
  subjects.length > 0 && subjects.every(({ person, quantity }) => person?.harmed === true && quantity !== null);

/** Nine were shot; "two survived by playing dead": two of the nine. */
const isOfThoseShot = (here: HarmSentence, subjects: readonly NounPhrase[], k: number): boolean =>
  subjects.length === 1 && here.chunks[k + 1]?.type === 'preposition' && isSome(subjects[0]!) && isSomeOfShot(here, subjects[0]!);

/** Fewer than were shot. */
function isSomeOfShot(here: HarmSentence, { count }: NounPhrase): boolean {
  const whole = here.lastOfAtLeast((count?.low ?? 1) + 1, 'injured');
  return whole >= 0 && here.told[whole]!.weak;
}

const singularOf = (person: NounPhrase['person']): NounPhrase['person'] => person && { ...person, plural: false };

/** "two survived", "two children survived", but not "two others", "two officers" */
const isSome = ({ quantity, person }: NounPhrase): boolean =>
  quantity !== null && !quantity.additional && (person === null || isAnybody(person) || quantity.anaphoric || quantity.of !== null);

/** Persons of whom no more is said than how old they are, or whether men or women. */
const isAnybody = ({ group }: NonNullable<NounPhrase['person']>): boolean => group === 'unspecified';

/** Five were shot. "Two survived", "only two survived": of the five; and then the rest are dead. */
function tellSurvived(here: HarmSentence, phrase: NounPhrase, k: number, whole: number): void {
  tellHarm(here, phrase, 'injured', true, here.chunks[k]!, ASSERTED, 'survived', null, whole);
  const isOfSoMany = (phrase.quantity?.of?.low ?? 0) === here.told[whole]!.patient.count?.low && endsHere(here, k);
  if (isOnly(here, phrase) || isAllThatLived(here, k) || isOfSoMany) tellRestDead(here, k, phrase, whole);
}

/** Four were shot. "One lived": that the others died needs no saying, where of nobody yet it was said. */
function isAllThatLived(here: HarmSentence, k: number): boolean {
  if (!endsHere(here, k)) return false;
  return here.lastSince(here.sentence.index - 2, ({ effect, certainty }) => effect === 'killed' && certainty === 'asserted') < 0;
}

/** "survived", and no more is said of it. */
function endsHere({ chunks }: HarmSentence, k: number): boolean {
  const { infinitive, modal } = chunks[k] as VerbGroup;
  const next = chunks[k + 1];
  return !infinitive && !modal && (next === undefined || ENDS.has(next.type) || isPreposition(next, 'by'));
}

function isOnly({ classes, layout }: HarmSentence, { firstToken }: NounPhrase): boolean {
  const before = itemAt(layout.tokens, firstToken - 1);
  return before !== undefined && classes['no-more-than'].at(before);
}

const isTheOne = (here: HarmSentence, { determiner, person }: NounPhrase, k: number): boolean =>
  determiner === 'definite' && person?.plural === false && isAllThatLived(here, k);

// Four people are recovering after a shooting, Two guards are recovering from gunshot wounds
const recoversFromViolence = (here: HarmSentence, k: number, lemma: string): boolean =>
  here.classes.recovering.has(lemma) && (tellsOfViolence(here) || here.prepositionTo(k + 1, here.classes.injury) === 'from');

/** "Nine guests did not survive the attack" */
const isNotSurvived = ({ chunks }: HarmSentence, k: number, { negated }: VerbGroup): boolean => {
  const what = chunks[k + 1];
  return negated && what?.type === 'noun-phrase' && what.happening?.role === 'violence';
};

/** Said of somebody, and not of nobody. */
const isSaid = ({ count, person, quantity, name, pronoun, determiner }: NounPhrase): boolean =>
  count?.low !== 0 && (person !== null || quantity !== null || name !== null || pronoun !== null || determiner === 'other');

// Of the four, none survived
function readNoneSurvived(here: HarmSentence, k: number, none: NounPhrase): void {
  const [of, whole] = here.chunks;
  if (isOf(of) && whole?.type === 'noun-phrase' && whole.quantity) addHarm(here, [whole], k, KILLED, ASSERTED, 'did-not-survive');
  else if ((none === here.chunks[k - 1] || isNoneOfThem(here, k, none)) && !(here.chunks[k] as VerbGroup).infinitive)
    tellNoneLived(here, k);
}

/** "None of the victims survived", "None of them survived": of those told of before. */
function isNoneOfThem(here: HarmSentence, k: number, none: NounPhrase): boolean {
  const whole = here.chunks[k - 1];
  if (none !== here.chunks[k - 3] || !here.follows(k - 1, 'of') || whole?.type !== 'noun-phrase') return false;
  return isThem(whole) || (whole.determiner === 'definite' && whole.quantity === null);
}

// shot four clerks, none of whom survived
function isNoneOfWhom({ chunks }: HarmSentence, k: number): boolean {
  const none = chunks[k - 3];
  return chunks[k - 1]?.type === 'relative' && none?.type === 'noun-phrase' && none.count?.high === 0;
}

function isAlone({ chunks, classes }: HarmSentence, k: number, { word, infinitive, negated, modal }: VerbGroup): boolean {
  const next = chunks[k + 1];
  // recovering after a shooting, recovering from wounds
  if (classes.recovering.has(word?.verb?.lemma ?? '') && next?.type === 'preposition') return says(next, 'after') || says(next, 'from');
  if ((word?.verb?.base || (word?.verb?.ing && !classes.recovering.has(word.verb.lemma))) && !infinitive && !negated && !modal)
    return false;
  return next === undefined || ENDS.has(next.type) || (next.type === 'verb-group' && next.infinitive);
}

/** "is expected to live": the verb that says whom, or -1. */
function expectedBefore({ chunks, classes }: HarmSentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - EXPECTED_REACH); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return classes.expected.has(lemmaOf(chunk)) ? i : -1;
    if (chunk.type !== 'adverb') return -1;
  }
  return -1;
}

// He attempted suicide but survived: with what wound is not said
function isOfOwnAttempt(here: HarmSentence, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - ATTEMPT_REACH); i--) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'break') return false;
    if (chunk.type === 'noun-phrase' && here.says(chunk, here.classes.suicide)) return true;
    if (isEffectVerb(chunk) && isUntold(here.chunks, i) && (chunk.word.effect.self || isOfOneself(here, i))) return true;
  }
  return false;
}

const isOfOneself = (here: HarmSentence, verb: number): boolean => here.clause.objects(verb).some((phrase) => isReflexive(here, phrase));

/** Chunks from "attempted suicide" to "survived". */
const ATTEMPT_REACH = 6;

// survived by hiding under a desk | survived unhurt
function isUnhurt({ chunks }: HarmSentence, k: number): boolean {
  const next = chunks[k + 1];
  if (next?.type === 'preposition') return says(next, 'by') || says(next, 'without');
  return next?.type === 'state' && next.state.effect === 'unharmed';
}

// hid in a barn and survived
function isKeptSafe({ chunks, classes, clause }: HarmSentence, k: number): boolean {
  const [subject] = clause.subjects(k);
  for (let i = k - 1; subject && i >= Math.max(0, k - SAFE_WITHIN) && chunks[i] !== subject; i--) {
    const verb = chunks[i]!;
    if (verb.type === 'verb-group' && !verb.passive && classes['keeping-safe'].has(lemmaOf(verb))) return clause.subjects(i)[0] === subject;
  }
  return false;
}
/** Chunks from "hid" to "survived". */
const SAFE_WITHIN = 9;

/** Chunks from "the sole survivor" to what he did: "a cook of 26 who had been shot in the arm". */
const SURVIVOR_REACH = 12;

// Nine were found dead. The sole survivor, a cook, walked to a farm | The two survivors told police
export function readSurvivorsTold(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const { person, count, quantity } = phrase;
  if (!person || !here.classes.survivor.has(person.concept) || !(phrase.determiner === 'definite' || quantity?.anaphoric)) return;
  const isLone = here.says(phrase, here.classes.lone) && count?.high === 1;
  if (!isLone && (quantity === null || quantity.of !== null)) return;
  const told = here.told.slice(-REMEMBERED);
  if (!told.some(({ effect }) => effect === 'killed') || told.some(({ effect }) => effect === 'injured')) return;
  const does = (chunk: Chunk, i: number): boolean =>
    chunk.type === 'verb-group' && !chunk.copula && !chunk.passive && here.clause.subjects(k + 1 + i)[0] === phrase;
  if (!here.chunks.slice(k + 1, k + 1 + SURVIVOR_REACH).some(does)) return;
  addHarm(here, [phrase], k, HURT, ASSERTED, 'survived');
  const who = here.chunks[k + 1]?.type === 'comma' ? here.chunks[k + 2] : undefined;
  // the sole survivor, a cook who had been shot: once
  if (who?.type === 'noun-phrase' && who.determiner === 'indefinite') here.noteCounted('injured', who);
}
