/** "drove to the home of his uncle, whom he shot dead", "two guards, both of whom he killed": who is harmed stands before the verb. */
import { itemAt } from '../../text/item-at.js';
import { isShareOfWhom } from '../arguments/chunk-steps.js';
import { whoBefore } from '../arguments/described-subjects.js';
import type { NounPhrase } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

/** @param k a verb that says that its object was harmed; @returns whether the word before its subject stands for those who were */
export function readWhomTheyHarmed(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): boolean {
  const subject = here.chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const who = here.chunks[subject];
  if (who?.type !== 'noun-phrase' || itemAt(here.chunks, subject - 1)?.type !== 'relative' || !isDoer(here, who)) return false;
  const harmed = harmedBefore(here, subject - 1);
  if (harmed === null || harmed === who || !isPersons(harmed)) return false;
  addHarm(here, here.isCounted(effect.effect, harmed) ? [] : [harmed], k, effect, modality, 'active', who);
  return true;
}

/** "he", "the gunman", "Reyes" */
const isDoer = (here: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.pronoun === null ? isPersons(phrase) : here.classes.nominative.at(here.head(phrase));

/** Whom the relative word at k stands for; of "one of whom" the one. */
function harmedBefore({ chunks }: HarmSentence, k: number): NounPhrase | null {
  const share = chunks[k - 2];
  const isShare = share?.type === 'noun-phrase' && isShareOfWhom(chunks, k - 2);
  if (isShare && !share.quantity?.anaphoric) return share;
  const before = chunks[whoBefore(chunks, isShare ? k - 2 : k)];
  return before?.type === 'noun-phrase' ? before : null;
}
