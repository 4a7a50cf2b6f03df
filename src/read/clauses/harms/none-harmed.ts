/** "No reports of casualties", "neither deaths nor injuries", "everyone escaped unhurt", "no loss of life": ways of saying that nobody came to harm. */

import { exactly } from '../../../model/count.js';
import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { altered, type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { PhraseBuilder } from '../chunks/phrase-builder.js';
import { isOf } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { isOfOneSide } from './one-side.js';
import { tellTotal } from './tell-harm.js';

/** Tokens from "no" to the noun: "no immediate official". */
const NONE_WITHIN = 3;
/** Tokens between "neither" and what stands behind "nor". */
const NOR_WITHIN = 5;

/** Tells that nobody suffered what a noun of harm stands for; false where the sentence does not say so. */
export function readNoneHarmed(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const effects = effectsOf(here, phrase);
  if (
    effects.length === 0 ||
    phrase.quantity !== null ||
    here.says(phrase, here.classes.besides) ||
    isOfOneSide(here, k, none(here, phrase))
  )
    return false;
  const first = firstJoined(here, k);
  const isNone =
    isNotReported(here, first) ||
    isNeitherNor(here, phrase) ||
    isNotCaused(here, first) ||
    isWithoutCausing(here, first, effects.length > 1);
  if (isNone) tellNone(here, phrase, k, effects);
  return isNone;
}

/** "casualties": dead and hurt; "deaths", "injuries"; with "of life" behind it "loss". */
function effectsOf(here: HarmSentence, phrase: NounPhrase): readonly Effect[] {
  if (here.classes.casualties.at(here.head(phrase)) && phrase.determiner !== 'definite') return BOTH;
  const { state, stateIsHead, determiner } = phrase;
  if (!state || !stateIsHead || determiner === 'definite' || determiner === 'possessive') return [];
  const isHarm = state.use === 'noun-plural' || state.use === 'noun-singular' || state.use === 'noun-of';
  return isHarm && (state.effect === 'killed' || state.effect === 'injured') ? [state.effect] : [];
}

const BOTH: readonly Effect[] = ['killed', 'injured'];

/** Of "deaths or injuries" the first, from its last. */
function firstJoined({ chunks }: HarmSentence, k: number): number {
  let first = k;
  while (k - first < JOINED_WITHIN && isJoint(itemAt(chunks, first - 1)) && itemAt(chunks, first - 2)?.type === 'noun-phrase') first -= 2;
  return first;
}

/** Chunks between the first of what is joined and its last. */
const JOINED_WITHIN = 4;

const isJoint = (chunk: Chunk | undefined): boolean => chunk?.type === 'or' || chunk?.type === 'and';

// There were no immediate reports of casualties; but not: no further reports of
function isNotReported({ chunks, classes, layout: { tokens } }: HarmSentence, k: number): boolean {
  const of = itemAt(chunks, k - 1);
  if (!of || !isOf(of)) return false;
  const report = of.firstToken - 1;
  if (!classes['report-of'].at(tokens[report])) return false;
  for (let i = report - 1; i >= Math.max(0, report - NONE_WITHIN); i--) {
    if (classes.besides.at(tokens[i]!)) return false;
    if (classes.none.at(tokens[i]!)) return true;
  }
  return false;
}

// It caused neither deaths nor injuries
function isNeitherNor({ classes, layout: { tokens } }: HarmSentence, { firstToken }: NounPhrase): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (classes.neither.has(before)) return true;
  if (!classes.nor.has(before)) return false;
  for (let i = firstToken - 2; i >= Math.max(0, firstToken - NOR_WITHIN); i--) if (classes.neither.at(tokens[i]!)) return true;
  return false;
}

// did not cause any casualties | does not appear to have resulted in injuries
function isNotCaused(here: HarmSentence, k: number): boolean {
  const { chunks } = here;
  const at = itemAt(chunks, k - 1)?.type === 'preposition' ? k - 2 : k - 1;
  const verb = itemAt(chunks, at);
  return verb?.type === 'verb-group' && verb.negated && !verb.modal && isCausing(here, verb);
}

// went off without causing injuries | ended without casualties
function isWithoutCausing(here: HarmSentence, k: number, isOfAll: boolean): boolean {
  const { chunks } = here;
  const verb = itemAt(chunks, k - 1);
  if (isWithout(here, verb)) return isOfAll || isSaidOfAll(here, k - 1);
  return verb?.type === 'verb-group' && verb.ing && isCausing(here, verb) && isWithout(here, chunks[k - 2]);
}

const isWithout = ({ classes }: HarmSentence, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'preposition' && classes.without.has(chunk.says);

const isCausing = ({ classes, layout: { tokens } }: HarmSentence, verb: VerbGroup): boolean =>
  classes.inflicting.has(lemmaOf(verb)) || classes['causing-damage'].at(tokens[verb.lastToken - 1]!);

/** "Everyone got away without injury", but not "He escaped without injury". */
function isSaidOfAll({ chunks, classes, layout: { tokens } }: HarmSentence, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - ALL_WITHIN); i--) {
    const { type, firstToken } = chunks[i]!;
    if (type === 'verb-group' || type === 'adverb' || type === 'preposition') continue;
    return type === 'noun-phrase' && classes.everyone.at(tokens[firstToken]!) && chunks[i]!.lastToken === firstToken + 1;
  }
  return false;
}

// There was no loss of life | without loss of life | No one lost their lives
export function readNoLifeLost(here: HarmSentence, k: number, life: NounPhrase): void {
  if (!here.classes.lives.at(here.head(life))) return;
  const [loss, of] = here.chunks.slice(Math.max(0, k - 2), k);
  if (isOf(of) && loss?.type === 'noun-phrase') {
    if (!here.classes.loss.at(here.head(loss))) return;
    const isNone = loss.count?.high === 0 || isNotReported(here, here.chunks.indexOf(loss, k - 2)) || isWithout(here, here.chunks[k - 3]);
    if (isNone && !here.says(loss, here.classes.besides)) tellNone(here, life, k, ['killed']);
  } else if (of?.type === 'verb-group' && loss?.type === 'noun-phrase' && loss.count?.high === 0)
    if (here.classes['losing-lives'].has(lemmaOf(of))) tellNone(here, loss, k - 1, ['killed']);
}

// Everyone escaped unhurt | All got out unharmed
export function readAllUnharmed(here: HarmSentence, k: number): boolean {
  const { chunks, classes, layout } = here;
  const verb = chunks[k - 1];
  if (verb?.type !== 'verb-group' || verb.negated || !(verb.copula || classes['linking-unharmed'].has(lemmaOf(verb)))) return false;
  // everyone is safe: now, whatever befell them
  if (classes['being-now'].at(layout.tokens[verb.lastToken - 1]!)) return false;
  let all = k - 2;
  // everyone on board
  while (all > 0 && k - all < ALL_WITHIN && chunks[all]!.type !== 'verb-group' && !isEveryone(here, all)) all--;
  if (all < 0 || !isEveryone(here, all)) return false;
  const { firstToken, lastToken } = chunks[all]!;
  if (!opensClause(chunks[all - 1]) || isSmallWord(layout, firstToken - 1, 'not')) return false;
  tellNone(here, nobody(here, firstToken, lastToken), k, BOTH);
  return true;
}
/** Chunks from "everyone" to the state: "on board the bus escaped". */
const ALL_WITHIN = 6;

const isEveryone = ({ chunks, classes, layout: { tokens } }: HarmSentence, k: number): boolean => {
  const { firstToken, lastToken, type } = chunks[k]!;
  if (lastToken > firstToken + 1 || !classes.everyone.at(tokens[firstToken]!)) return false;
  // all passengers
  return type === 'noun-phrase' || (type === 'adverb' && chunks[k + 1]!.type !== 'noun-phrase');
};

const opensClause = (before: Chunk | undefined): boolean =>
  before === undefined ||
  before.type === 'break' ||
  before.type === 'subordinate' ||
  before.type === 'and' ||
  before.type === 'but' ||
  before.type === 'verb-group';

/** The phrase as one that counts nobody, as "no" before it would. */
function none({ layout: { tokens } }: HarmSentence, phrase: NounPhrase): NounPhrase {
  const { firstToken, headFirst } = phrase;
  const { start } = tokens[firstToken]!;
  const count = exactly(0);
  const lastToken = Math.max(headFirst, firstToken + 1);
  const quantity = { start, end: start, firstToken, lastToken, count, additional: false, anaphoric: false, of: null };
  return altered(phrase, { count, quantity });
}

/** Of a word that is no phrase of its own, "all", one for nobody. */
const nobody = (here: HarmSentence, first: number, last: number): NounPhrase => new PhraseBuilder().build(here.layout, first, last);

function tellNone(here: HarmSentence, phrase: NounPhrase, k: number, effects: readonly Effect[]): void {
  for (const effect of effects) tellTotal(here, none(here, phrase), effect, here.chunks[k]!, 'no-casualties');
}
