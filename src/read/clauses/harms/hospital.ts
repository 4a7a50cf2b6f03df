/** "were taken to hospital", "The blast sent four people to hospital", "was treated for wounds": the injured, told of by their care. */
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { type Chunk, isViolentVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm, HURT, INJURED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { hurt } from './injuries.js';
import { isOneWhoShotHimself } from './own-attempt.js';
import { isBareNumber, isNumbered, isOneNamed } from './persons.js';
import { isReflexive } from './self-harm.js';

/** Chunks from "were taken" to "hospital". */
const HOSPITAL_REACH = 5;

export function readTakenToHospital(here: HarmSentence, k: number, passive: boolean, lemma: string): void {
  const { classes, clause } = here;
  if (!passive && classes['stay-in-hospital'].has(lemma))
    readTaken(
      here,
      k,
      clause
        .subjects(k)
        .filter(
          (phrase, _, all) =>
            isNumbered(phrase) || (all.length === 1 && (isBesideHarmed(here, phrase) || isOneWhoShotHimself(here, phrase))),
        ),
    );
  if (passive && classes['to-hospital'].has(lemma)) readTaken(here, k, clause.subjects(k));
  if (passive && classes['counted-to-hospital'].has(lemma))
    readTaken(
      here,
      k,
      clause
        .subjects(k)
        .filter(
          (phrase, _, all) =>
            isNumbered(phrase) ||
            isFurther(here, phrase) ||
            (all.length === 1 && (isBesideHarmed(here, phrase) || isOneWhoShotHimself(here, phrase))) ||
            (isSomeone(phrase) && all.some(isNumbered)) ||
            (all.length > 1 && all.every(isOneNamed) && (here.told.length > 0 || tellsOfViolence(here))),
        ),
    );
  if (!passive && classes.arriving.has(lemma))
    readTaken(
      here,
      k,
      clause.subjects(k).filter((phrase) => isVictim(here, phrase) || (isNumbered(phrase) && isTalkOfViolence(here))),
    );
}

// Shots fired on Elm Street: five transported, one critical | two men shot, both taken to Tarn Hospital
export function readTakenInLog(here: HarmSentence, k: number, lemma: string): void {
  const { classes, chunks } = here;
  const whom = chunks[k - 1];
  if (whom?.type !== 'noun-phrase' || !isBareNumber(whom) || whom.quantity?.anaphoric || !opensEntry(chunks[k - 2])) return;
  const isThere = here.prepositionTo(k + 1, classes.hospital) === 'to';
  const isAlone = classes['to-hospital'].has(lemma) && (chunks[k + 1] === undefined || chunks[k + 1]!.type === 'comma');
  if (isThere ? classes['to-hospital'].has(lemma) || classes['counted-to-hospital'].has(lemma) : isAlone && tellsOfViolence(here))
    readTaken(here, k, [whom]);
}

/** Nothing before a number, or what sets it off. */
const opensEntry = (before: Chunk | undefined): boolean =>
  before === undefined || before.type === 'break' || before.type === 'comma' || before.type === 'and';

// A third underwent surgery
export function readSurgery(here: HarmSentence, k: number): void {
  const isNew = (phrase: NounPhrase): boolean =>
    isNumbered(phrase) || phrase.determiner === 'indefinite' || phrase.determiner === 'other' || isFurther(here, phrase);
  addHarm(here, here.clause.subjects(k).filter(isNew), k, HURT, modalityOf(here.chunks, k), 'taken-to-hospital');
}

// Three others took themselves to the hospital
export function readTookThemselves(here: HarmSentence, k: number): void {
  if (!here.clause.objects(k).some((phrase) => isReflexive(here, phrase))) return;
  readTaken(
    here,
    k,
    here.clause.subjects(k).filter((phrase) => isNumbered(phrase) || isFurther(here, phrase)),
  );
}

// All three victims were released from the hospital
export function readReleasedFromHospital(here: HarmSentence, k: number): void {
  if (here.prepositionTo(k + 1, here.classes.hospital) !== 'from') return;
  const isTold = here.told.length > 0 || tellsOfViolence(here);
  const released = here.clause.subjects(k).filter((phrase) => isNumbered(phrase) && (isTold || phrase.person?.harmed === true));
  addHarm(here, released, k, INJURED, modalityOf(here.chunks, k), 'taken-to-hospital');
}

// One was killed and two others were critical; but "two were critical of the police"
export function readCritical(here: HarmSentence, k: number, { firstToken, lastToken }: NounPhrase): void {
  if (lastToken - firstToken > 1 || !here.classes.condition.at(here.layout.tokens[firstToken]!) || isOf(here.chunks[k + 2])) return;
  if (here.told.length === 0 && !tellsOfViolence(here)) return;
  const counted = here.clause
    .subjects(k)
    .filter((phrase) => isBareNumber(phrase) || (isNumbered(phrase) && phrase.person?.harmed === true));
  addHarm(here, counted, k, HURT, modalityOf(here.chunks, k), 'state-after-be');
}

/** "A woman and two men were taken to hospital": she is counted as they are. */
const isSomeone = ({ person, determiner, name }: NounPhrase): boolean =>
  person?.plural === false && person.group !== 'perpetrators' && determiner === 'indefinite' && name === null;

// A third victim was taken to hospital, a fourth was treated for cuts: one not told of before
const isFurther = ({ layout, classes }: HarmSentence, { firstToken, headFirst, lastToken, person }: NounPhrase): boolean =>
  (person === null && lastToken - firstToken === 2 && classes.further.at(layout.tokens[lastToken - 1]!)) ||
  ((person?.group === 'people' || person?.group === 'victims' || person?.group === 'unspecified') &&
    layout.tokens.slice(firstToken, headFirst).some(({ lower }) => classes.further.has(lower)));

// A boy was shot dead. His sister was taken to hospital, a nurse remains in hospital: where harm was told of, they were hurt
const isBesideHarmed = (here: HarmSentence, phrase: NounPhrase): boolean => {
  const { person, determiner, quantity, possessive } = phrase;
  if (here.told.length === 0 || person?.plural !== false || person.group === 'perpetrators' || possessive || quantity !== null)
    return false;
  return determiner === 'indefinite' || determiner === 'possessive' || isOfOtherAge(here, phrase);
};

/** A 19-year-old was shot. "The 14-year-old was taken to hospital": another, of whom no harm was told. */
const isOfOtherAge = ({ told }: HarmSentence, { age, determiner, person }: NounPhrase): boolean =>
  age !== null &&
  !person!.harmed &&
  determiner === 'definite' &&
  told.some(({ patient, certainty }) => patient.age !== null && certainty === 'asserted') &&
  !told.some(({ patient }) => patient.age === age);

// A fourth victim drove to the hospital | two other people walked to a clinic
const isVictim = (here: HarmSentence, phrase: NounPhrase): boolean =>
  (phrase.person?.harmed === true && (isNumbered(phrase) || isFurther(here, phrase))) ||
  (phrase.quantity?.additional === true && (phrase.person === null || here.classes.victim.has(phrase.person.concept)));

/** "A gunman fired into a bus. Five people went to the hospital" */
const isTalkOfViolence = (here: HarmSentence): boolean =>
  tellsOfViolence(here) || here.told.at(-1)?.effect === 'injured' || here.before.some(isViolentVerb);

/** "Three people went to the hospital after a shooting" */
export const tellsOfViolence = ({ chunks }: HarmSentence): boolean =>
  chunks.some((chunk) => chunk.type === 'noun-phrase' && chunk.happening?.role === 'violence');

// Four people are in the hospital
export function readInHospital(here: HarmSentence, k: number): void {
  // are still in the hospital
  const at = itemAt(here.chunks, k + 1)?.type === 'adverb' ? k + 2 : k + 1;
  const inside = here.prepositionTo(at, here.classes.hospital);
  if ((inside !== 'in' && inside !== 'at') || isAtTheTime(here, at + 2)) return;
  const isNew = (phrase: NounPhrase, _: number, all: readonly NounPhrase[]): boolean =>
    isNumbered(phrase) ||
    isFurther(here, phrase) ||
    (all.length === 1 && (isBesideHarmed(here, phrase) || isOfViolence(here, phrase) || isOneWhoShotHimself(here, phrase)));
  readTaken(here, k, here.clause.subjects(k).filter(isNew));
}

/** "A man is in hospital after a stabbing" */
const isOfViolence = (here: HarmSentence, phrase: NounPhrase): boolean => isSomeone(phrase) && tellsOfViolence(here);

/** All 15 who were in the clinic "at the time of the shooting", "when shots were fired": they were there before. */
function isAtTheTime({ chunks, classes, layout: { tokens } }: HarmSentence, k: number): boolean {
  const [next, time] = chunks.slice(k, k + 2);
  if (next?.type === 'subordinate') return classes['at-that-time'].at(tokens[next.firstToken]!);
  return isPreposition(next, 'at') && time?.type === 'noun-phrase' && classes['at-that-time'].at(tokens[time.headLast - 1]!);
}

// The blast sent four people to hospital
export function readSentToHospital(here: HarmSentence, k: number): void {
  const objects = here.clause.objects(k);
  if (isToHospital(here, here.afterObjects(k, objects)))
    addHarm(here, objects, k, hurt(here), modalityOf(here.chunks, k), 'taken-to-hospital');
}

// Paramedics rushed all four victims to a hospital
export function readCarriedToHospital(here: HarmSentence, k: number): void {
  const objects = here.clause.objects(k).filter(isNumbered);
  if (objects.length > 0 && here.prepositionTo(here.afterObjects(k, objects), here.classes.hospital) === 'to')
    addHarm(here, objects, k, hurt(here), modalityOf(here.chunks, k), 'taken-to-hospital');
}

// sent four men in their twenties to the hospital
function isToHospital(here: HarmSentence, k: number): boolean {
  if (here.prepositionTo(k, here.classes.hospital) !== null) return true;
  const [preposition, phrase] = here.chunks.slice(k, k + 2);
  const isBetween = preposition?.type === 'preposition' && phrase?.type === 'noun-phrase';
  return isBetween && here.prepositionTo(k + 2, here.classes.hospital) === 'to';
}

// It ended with five people in the hospital | one dead and three in hospital | four dead, two to hospital
export function inHospital(here: HarmSentence, k: number): EffectWord | null {
  const into = here.prepositionTo(k + 1, here.classes.hospital);
  if (here.follows(k, 'with')) return into === 'in' ? HURT : null;
  const before = itemAt(here.chunks, k - 1)?.type;
  const isCounted = (before === 'and' || before === 'comma') && here.told.length > here.first;
  return isCounted && (into === 'in' || into === 'to') ? INJURED : null;
}

// A boy is dead and his brother in hospital | left a man dead and his wife in the hospital
export function inHospitalBeside(here: HarmSentence, k: number): boolean {
  if (itemAt(here.chunks, k - 1)?.type !== 'and' || here.told.length === here.first) return false;
  return here.prepositionTo(k + 1, here.classes.hospital) === 'in' && here.told.at(-1)!.effect === 'killed';
}

// were taken to hospital | was treated for wounds
function readTaken(here: HarmSentence, k: number, persons: readonly NounPhrase[]): void {
  const toHospital = namesHospital(here, k) || isFlownOut(here, k, persons);
  const forWounds = here.prepositionTo(k + 1, here.classes.injury) === 'for';
  if (!toHospital && !forWounds) return readTreated(here, k, persons);
  // "she was treated for her wounds": told of before
  const taken = toHospital
    ? persons
    : persons.filter(
        (phrase) =>
          isNumbered(phrase) || phrase.determiner === 'indefinite' || isFurther(here, phrase) || isOneWhoShotHimself(here, phrase),
      );
  // "are being treated in hospital": they live
  const surely = forWounds || (isTreated(here, k) && taken.every(isNumbered));
  addHarm(here, taken, k, surely ? INJURED : hurt(here), modalityOf(here.chunks, k), 'taken-to-hospital');
}

// Two were killed. The third victim was airlifted
function isFlownOut({ chunks, classes, told }: HarmSentence, k: number, [victim]: readonly NounPhrase[]): boolean {
  return told.length > 0 && victim?.person?.harmed === true && classes.airlifting.has(lemmaOf(chunks[k] as VerbGroup));
}

// Nine others were being treated
function readTreated(here: HarmSentence, k: number, persons: readonly NounPhrase[]): void {
  if (!isTreated(here, k)) return;
  const next = here.chunks[k + 1];
  // were treated for heat exhaustion
  if (here.prepositionTo(k + 1, here.classes.illness) === 'for') return;
  // "were treated as spies"
  if (next && isSmallWord(here.layout, next.firstToken, 'as')) return;
  addHarm(here, persons.filter(isNumbered), k, INJURED, modalityOf(here.chunks, k), 'taken-to-hospital');
}

function isTreated({ chunks, classes }: HarmSentence, k: number): boolean {
  const verb = chunks[k]!;
  return verb.type === 'verb-group' && verb.passive && classes.treating.has(lemmaOf(verb));
}

function namesHospital(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length, k + HOSPITAL_REACH); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'noun-phrase' && here.classes.hospital.at(here.head(chunk))) return true;
  }
  return false;
}
