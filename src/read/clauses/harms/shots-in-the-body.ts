/** "A bullet grazed her head", "another tore through the leg of a cook", "took a round to the shoulder": hurt, told of by where a shot went. */
import { altered, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import { isThing } from '../is-thing.js';
import { modalityOf } from '../modality.js';
import { addHarm, HURT } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isPersons } from './persons.js';
import { ownerOf } from './self-harm.js';

/** Chunks from the verb to the part of the body: "tore through the leg". */
const PART_REACH = 4;
/** Chunks from "a bullet" back from "another". */
const SHOTS_REACH = 12;

// A bullet grazed his head | A round went through the arm of a cook | One bullet pierced a waitress's lung
export function readShotInBody(here: HarmSentence, k: number, { passive, negated }: VerbGroup): void {
  if (passive || negated) return;
  for (let i = k + 1; i < Math.min(here.chunks.length, k + PART_REACH); i++) {
    const part = here.chunks[i]!;
    if (part.type === 'noun-phrase') {
      if (!isPart(here, part) || !isOfShots(here, k)) return;
      return addHarm(here, ownersOf(here, i, part), k, HURT, modalityOf(here.chunks, k), 'shot-in-body');
    }
    if (part.type !== 'preposition' && part.type !== 'adverb') return;
  }
}

// took a bullet to the shoulder | caught one in the knee, where bullets were told of
export function readTookShot(here: HarmSentence, k: number, object: NounPhrase): void {
  const into = here.prepositionTo(k + 2, here.classes['body-part']);
  if (into !== 'to' && into !== 'in') return;
  if (isShots(here, object) || (isBareNumber(object) && tellsOfShots(here, k)))
    addHarm(here, here.clause.subjects(k), k, HURT, modalityOf(here.chunks, k), 'shot-in-body');
}

// pumped six bullets into a judge | emptied their pistols into Ana Ruiz
export function readShotInto(here: HarmSentence, k: number, object: NounPhrase): void {
  const whom = here.chunks[k + 3];
  if (!isPreposition(here.chunks[k + 2], 'into') || whom?.type !== 'noun-phrase' || !isThing(here.marks, object, 'bullets')) return;
  const isName = whom.name !== null && whom.place === null && whom.name.lastToken - whom.name.firstToken > 1;
  if (isName || isPersons(whom)) addHarm(here, here.clause.joinedRight(k + 3), k, HURT, modalityOf(here.chunks, k), 'shot-in-body');
}

const isPart = (here: HarmSentence, phrase: NounPhrase): boolean => here.classes['body-part'].at(here.head(phrase));

const isShots = (here: HarmSentence, phrase: NounPhrase): boolean => phrase.person === null && here.classes.shots.at(here.head(phrase));

/** A bullet, or "another" behind one: "One bullet hit his arm and another tore through his thigh". */
function isOfShots(here: HarmSentence, k: number): boolean {
  const subject = here.clause.subjects(k).at(-1) ?? here.chunks[k - 1];
  if (subject?.type !== 'noun-phrase') return false;
  return isShots(here, subject) || (isBareNumber(subject) && tellsOfShots(here, k));
}

const tellsOfShots = (here: HarmSentence, k: number): boolean =>
  here.chunks.slice(Math.max(0, k - SHOTS_REACH), k).some((chunk) => chunk.type === 'noun-phrase' && isShots(here, chunk));

/** Whose part it is: "his" of "his head", "a waitress" of "a waitress's lung" and of "the lung of a waitress". */
function ownersOf(here: HarmSentence, at: number, part: NounPhrase): readonly NounPhrase[] {
  if (part.whose) return [altered(part.whose, { possessive: false })];
  if (part.determiner === 'possessive') return [ownerOf(part)];
  const of = here.chunks[at + 1];
  if (!isOf(of)) return [];
  return here.clause.joinedRight(at + 2).filter(isPersons);
}

// escaped with a bullet in his back | was alive with two bullets in his chest
export function readWithBullets(here: HarmSentence, k: number): void {
  for (let i = k + 1; i < Math.min(here.chunks.length - 2, k + BULLETS_REACH); i++) {
    const { type } = here.chunks[i]!;
    if (type === 'break' || type === 'verb-group' || type === 'subordinate') return;
    const bullets = here.chunks[i + 1]!;
    if (!here.follows(i + 1, 'with') || bullets.type !== 'noun-phrase' || !isShots(here, bullets)) continue;
    if (here.prepositionTo(i + 2, here.classes['body-part']) === 'in')
      addHarm(here, here.clause.subjects(k).filter(isPersons), k, HURT, modalityOf(here.chunks, k), 'shot-in-body');
    return;
  }
}
/** Chunks from "escaped" to "with a bullet": "alive through a back door". */
const BULLETS_REACH = 6;
