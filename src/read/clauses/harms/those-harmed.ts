/** "Killed in the attack were a cook and a guard", "Those hit were a cook and a guard": a participle in front of whom it tells of. */

import { isNamedAlone } from '../arguments/described-subjects.js';
import { isThoseWho } from '../arguments/those-who.js';
import type { NounPhrase } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';
import { tellListed } from './told-by-name.js';

/** Chunks from "Killed" to "were": "in the attack on Monday". */
const PLACE_REACH = 12;

// Those hit were a cook and a guard | Also hit were a cook and a guard
export function tellThoseHarmed(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): boolean {
  const at = copulaBehind(here, k);
  if (at < 0 || !(opensSentence(here, k) || isVictims(here, k))) return false;
  tellListed(here, listBehind(here, at), k, effect, modality);
  return true;
}

// Injured were: a cook, a guard and Ana Ruiz
function listBehind({ chunks, clause }: HarmSentence, copula: number): readonly NounPhrase[] {
  const colon = chunks[copula + 1];
  return colon?.type === 'break' && colon.says === ':' ? clause.joinedRight(copula + 2) : clause.objects(copula);
}

// Killed in the attack on Monday were a cook and a guard
export function copulaBehind({ chunks }: HarmSentence, k: number): number {
  for (let i = k + 1; i < Math.min(chunks.length, k + PLACE_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return chunk.copula ? i : -1;
    const isPlace = chunk.type === 'noun-phrase' && (chunks[i - 1]!.type === 'preposition' || isNamedAlone(chunk));
    if (!isPlace && chunk.type !== 'preposition' && chunk.type !== 'time' && chunk.type !== 'comma') return -1;
  }
  return -1;
}

/** "Victims killed were a cook and a guard", "The others shot were a cook and a guard" */
function isVictims(here: HarmSentence, k: number): boolean {
  const victims = here.chunks[k - 1];
  if (victims?.type !== 'noun-phrase' || !opensSentence(here, k - 1)) return false;
  return (
    (victims.person?.harmed === true && !victims.quantity) || isThoseWho({ classes: here.classes, tokens: here.layout.tokens }, victims)
  );
}

function opensSentence({ chunks }: HarmSentence, k: number): boolean {
  for (let i = k - 1; i >= 0; i--) if (chunks[i]!.type !== 'adverb') return chunks[i]!.type === 'break';
  return true;
}
