/** "leaving three people dead", "two others injured", "the driver was unhurt", "both were in critical condition": a state that is said. */
import type { NounPhrase, State, VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import { isFoundAfter, tellNoLongerMissing } from './found.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED } from './tell-harm.js';

/** Chunks of a bracket between a phrase and its state. */
const BRACKET_REACH = 6;
/** Chunks from "was taken" to "in critical condition". */
const CONDITION_REACH = 12;
/** Verbs that link a state to their subject, besides "be". */
const LINKING: ReadonlySet<string> = new Set(['remain', 'lie', 'be', 'go', 'feel']);

export function readState(here: HarmSentence, k: number, { state }: State): void {
  const isAfterBe = state.use === 'after-be';
  const effect: EffectWord = { effect: state.effect, whom: 'subject', weak: isAfterBe };
  const at = phraseBefore(here, k);
  const before = here.chunks[at];
  if (before?.type === 'noun-phrase') {
    if (isAfterBe && here.chunks[at - 1]?.type === 'preposition') readStateOfTaken(here, k, effect);
    else readStateOf(here, k, before, effect);
    return;
  }
  const verb = verbBefore(here, k);
  const rule = verb < 0 ? null : linkedBy(here, verb, isAfterBe);
  if (rule !== null) addHarm(here, here.clause.subjects(verb), k, effect, modalityOf(here.chunks, verb), rule);
}

// leaving three people dead
function readStateOf(here: HarmSentence, k: number, phrase: NounPhrase, effect: EffectWord): void {
  if (effect.effect === 'missing' && isFoundAfter(here, k)) tellNoLongerMissing(here, k, phrase);
  else addHarm(here, here.clause.objectsUpTo(phrase), k, effect, ASSERTED, 'state-after-noun');
}

/** The phrase a state may stand behind: "five guests, all dead", "a guard (Ivo Soto) dead". */
function phraseBefore({ chunks }: HarmSentence, k: number): number {
  let at = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (at < k - 1 && chunks[at]?.type === 'comma') at--;
  if (chunks[at]?.type !== 'close') return at;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) if (chunks[i]!.type === 'open') return i - 1;
  return at;
}

// A boy was taken to Mercy Hospital in critical condition
function readStateOfTaken(here: HarmSentence, k: number, effect: EffectWord): void {
  for (let i = k - 1; i >= Math.max(0, k - CONDITION_REACH); i--) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return;
    if (chunk.type !== 'verb-group') continue;
    if (chunk.passive || chunk.copula || here.classes['stay-in-hospital'].has(chunk.word?.verb?.lemma ?? chunk.lower))
      addHarm(here, here.clause.subjects(i), i, effect, modalityOf(here.chunks, i), 'state-after-be');
    return;
  }
}

/** The rule by which a verb links the state behind it to its subject; null where it does not. */
function linkedBy({ chunks, classes }: HarmSentence, verb: number, isAfterBe: boolean): string | null {
  const { word, lower, bareParticiple, copula, passive } = chunks[verb] as VerbGroup;
  const lemma = word?.verb?.lemma ?? lower;
  const before = chunks[verb - 1]?.type;
  // a guard found dead | was abducted and found dead | left a girl abandoned in critical condition
  const isFinding = classes.finding.has(lemma);
  if (bareParticiple && (before === 'noun-phrase' ? isFinding || isAfterBe : before === 'and' && isFinding)) return 'found';
  return copula || passive || LINKING.has(lemma) ? 'state-after-be' : null;
}

function verbBefore({ chunks }: HarmSentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
    if (chunks[i]!.type === 'verb-group') return i;
    if (chunks[i]!.type !== 'adverb') return -1;
  }
  return -1;
}
