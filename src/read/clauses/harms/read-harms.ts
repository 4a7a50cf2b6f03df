/** Finds who was killed, injured, arrested … in a sentence: first by verbs, states and nouns, then by what says who they were. */
import { itemAt } from '../../text/item-at.js';
import type { Sentence } from '../../text/layout.js';
import { isShare, isShareOfWhom } from '../arguments/chunk-steps.js';
import { type Chunk, isEffectVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Marks } from '../chunks/marks.js';
import { says } from '../chunks/says.js';
import type { CutSentence, Harm } from '../clause.js';
import { readInjuriesBeside, readLivesLost } from './brought-on.js';
import { tellEarlierFigure, tellTakenBack } from './earlier-figures.js';
import { readEntries } from './entries.js';
import { tellSoDid } from './further-harmed.js';
import { HarmSentence } from './harm-sentence.js';
import { readHarmingNoun } from './harming-nouns.js';
import { readHarmingVerb } from './harming-verbs.js';
import { readLightVerb } from './light-verbs.js';
import { readAllUnharmed, readNoLifeLost } from './none-harmed.js';
import {
  isNot,
  tellAmongThemBefore,
  tellColonList,
  tellDashList,
  tellIncluded,
  tellInParenthesis,
  tellLeftOut,
  tellOneOfThem,
  tellSetOffList,
  tellShareOfThem,
} from './parts-of-a-number.js';
import { isThem } from './persons.js';
import { readThenOneself } from './self-harm.js';
import { readShotInBody, readWithBullets } from './shots-in-the-body.js';
import { readState } from './states.js';
import { readSurvivorsTold } from './survivors.js';
import { readTheDeceased } from './the-deceased.js';
import { tellThoseElsewhere } from './those-elsewhere.js';
import { readThroatCut } from './throats.js';
import { tellIdentifiedAs, tellNamedByOthers } from './told-by-name.js';
import { readWhoseDeath } from './whose-death.js';

export function readHarms(marks: Marks, sentence: Sentence, cut: CutSentence, out: Harm[]): void {
  const { chunks, clause, before } = cut;
  const here = new HarmSentence(marks, sentence, chunks, clause, before?.chunks ?? [], out, before?.clause ?? null);
  for (let k = 0; k < chunks.length; k++) readHarm(here, k, chunks[k]!);
  for (let k = 0; k < chunks.length; k++) readParts(here, k, chunks[k]!);
}

function readHarm(here: HarmSentence, k: number, chunk: Chunk): void {
  const before = here.told.length;
  readHarmAt(here, k, chunk);
  if (here.told.length > before) tellThoseElsewhere(here, k);
}

function readHarmAt(here: HarmSentence, k: number, chunk: Chunk): void {
  if (chunk.type === 'verb-group') {
    if (isEffectVerb(chunk)) readHarmingVerb(here, k, chunk, chunk.word.effect);
    else readLightVerb(here, k, chunk);
    readShotInBody(here, k, chunk);
    readWithBullets(here, k);
    readThroatCut(here, k, chunk);
    tellSoDid(here, k, chunk);
  } else if (chunk.type === 'state') {
    if (chunk.state.effect !== 'unharmed' || !readAllUnharmed(here, k)) readState(here, k, chunk);
  } else if (chunk.type === 'noun-phrase' && maySayHarm(here, chunk)) {
    readHarmingNoun(here, k, chunk);
    readThenOneself(here, k, chunk);
    readTheDeceased(here, k, chunk);
    readSurvivorsTold(here, k, chunk);
    readLivesLost(here, k, chunk);
    readWhoseDeath(here, k, chunk);
    readNoLifeLost(here, k, chunk);
  }
}

/** Most phrases tell of a place or a thing by an ordinary noun, and no rule that reads harm from a phrase asks for such. */
const maySayHarm = ({ classes, layout }: HarmSentence, { person, quantity, state, pronoun, headLast }: NounPhrase): boolean =>
  (person ?? quantity ?? state ?? pronoun) !== null || classes.harmNouns.at(layout.tokens[headLast - 1]);

/** Behind the harms of the sentence: "They identified the two guards shot dead as …". */
function readNamed(here: HarmSentence, k: number, group: VerbGroup): void {
  const lemma = lemmaOf(group);
  const object = here.chunks[k + 1];
  if (!here.classes.naming.has(lemma) && !here.classes.listing.has(lemma)) return;
  if (group.passive) tellIdentifiedAs(here, k);
  else if (object?.type === 'noun-phrase') tellNamedByOthers(here, k, object);
}

function readParts(here: HarmSentence, k: number, chunk: Chunk): void {
  if (chunk.type === 'preposition') {
    if (says(chunk, 'including') && isNot(here, k - 1)) tellLeftOut(here, k);
    else if (says(chunk, 'including')) tellIncluded(here, k, k + 1);
    else if (says(chunk, 'among') && isThem(here.chunks[k + 1])) {
      if (here.chunks[k + 2]?.type === 'noun-phrase') tellIncluded(here, k, k + 2);
      else tellAmongThemBefore(here, k);
    }
  } else if (chunk.type === 'verb-group') {
    readNamed(here, k, chunk);
    // Four people, the gunman included, were killed
    const isIncluding = here.classes.including.has(lemmaOf(chunk));
    if (isIncluding) tellAmongThemBefore(here, k);
    // The toll of six does not include the gunman
    if (isIncluding && chunk.negated) tellLeftOut(here, k);
    // nine dead, excluding the gunman
    if (here.classes['leaving-out'].has(chunk.lower)) tellLeftOut(here, k);
    // three dead, counting the gunman
    else if (here.classes.counting.has(chunk.lower) && here.chunks[k - 1]?.type === 'comma')
      if (chunk.negated) tellLeftOut(here, k);
      else tellIncluded(here, k, k + 1);
  } else if (chunk.type === 'noun-phrase') {
    if (opensShare(here.chunks, k)) tellShareOfThem(here, k, chunk);
    tellOneOfThem(here, k, chunk);
    readInjuriesBeside(here, k, chunk);
    tellEarlierFigure(here, k, chunk);
  } else if (chunk.type === 'adverb') {
    if (chunk.instead) tellTakenBack(here, k, chunk.instead);
  } else if (chunk.type === 'open') tellInParenthesis(here, k);
  else if (chunk.type === 'break') {
    if (!readEntries(here, k, chunk)) tellColonList(here, k, chunk);
  } else if (chunk.type === 'dash') tellDashList(here, k);
  else if (chunk.type === 'comma') tellSetOffList(here, k);
}

/** "10 people, eight of them" | "eight of them nurses and two of them guards" | "nine people, two of whom" */
const opensShare = (chunks: readonly Chunk[], k: number): boolean =>
  SHARES_BEHIND.has(itemAt(chunks, k - 1)?.type) && (isShare(chunks[k] as NounPhrase) || isShareOfWhom(chunks, k));
const SHARES_BEHIND: ReadonlySet<Chunk['type'] | undefined> = new Set<Chunk['type']>(['comma', 'and', 'dash']);
