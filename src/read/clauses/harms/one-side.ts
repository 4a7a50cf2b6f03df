/** "No casualties were reported on the rebel side", "the army suffered no casualties": nobody of one side, and nothing is said of the other. */

import { endsIn } from '../../text/ends-in.js';
import { itemAt } from '../../text/item-at.js';
import { isArmed } from '../armed.js';
import { lemmaOf, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';

/** Chunks from "no casualties" to whose: "were reported on Monday among". */
const WHOSE_REACH = 5;

/** @param phrase "no casualties", "no deaths" */
export const isOfOneSide = (here: HarmSentence, k: number, { count }: NounPhrase): boolean =>
  count?.high === 0 && (isBorneBySide(here, k) || isAmongSide(here, k));

// The rebels suffered no casualties | We had no losses
function isBorneBySide(here: HarmSentence, k: number): boolean {
  const verb = itemAt(here.chunks, k - 1);
  if (verb?.type !== 'verb-group' || verb.passive) return false;
  const lemma = lemmaOf(verb);
  const isBorne = here.classes['bearing-losses'].has(lemma) || here.says(verb, here.classes['bearing-losses']);
  return isBorne && here.clause.subjects(k - 1).some((subject) => isSide(here, subject) || subject.pronoun === 'plural');
}

// were reported among the soldiers | on the army side, but not "on either side"
function isAmongSide(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length - 1, k + WHOSE_REACH); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'preposition' && here.classes['among-side'].has(chunk.says)) {
      const whose = here.chunks[i + 1];
      return whose?.type === 'noun-phrase' && !here.says(whose, here.classes['all-sides']) && isSide(here, whose);
    }
    if (chunk.type !== 'verb-group' && chunk.type !== 'time' && chunk.type !== 'adverb') return false;
  }
  return false;
}

const isSide = (here: HarmSentence, phrase: NounPhrase): boolean =>
  (phrase.person?.plural === true && phrase.person.group !== 'people' && phrase.person.group !== 'victims') ||
  isArmed(here.marks, phrase) ||
  endsIn(here.classes['of-forces'], here.layout, phrase) ||
  endsIn(here.classes['side-word'], here.layout, phrase);
