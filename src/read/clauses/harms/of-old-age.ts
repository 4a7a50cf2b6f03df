/** "The widow of a mayor murdered in 1985 has died at the age of 90": who has died so old, of which nothing else is said, died in bed. */
import { isEffectVerb, type VerbGroup } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';

/** Years from which an age is told of a death as what it was of. */
const OLD = 75;
/** Chunks from the verb to the age: "has died in Lugo on Monday at". */
const AGE_WITHIN = 7;

export function isOfOldAge(here: HarmSentence, k: number, group: VerbGroup): boolean {
  const { chunks } = here;
  if (!group.perfect || group.modal || group.passive || group.word?.effect?.whom !== 'subject') return false;
  // a man who was shot in May has died at the age of 80
  for (let at = k - 1; at >= Math.max(0, k - AGE_WITHIN); at--) if (chunks[at]!.type === 'relative') return false;
  const end = Math.min(chunks.length, k + AGE_WITHIN);
  let isOld = false;
  for (let at = k + 1; at < end && chunks[at]!.type !== 'break'; at++) {
    // has died at the age of 80 after he was shot
    if (isEffectVerb(chunks[at]!) || chunks[at]!.type === 'subordinate') return false;
    isOld ||= isOldAge(here, at);
  }
  return isOld;
}

/** "the age of 90", "aged 90" */
function isOldAge({ chunks, layout: { tokens }, classes }: HarmSentence, at: number): boolean {
  const phrase = chunks[at]!;
  if (phrase.type !== 'noun-phrase' || !(Number(tokens[phrase.lastToken - 1]!.lower) >= OLD)) return false;
  for (let i = phrase.firstToken; i < phrase.lastToken - 1; i++) if (classes['of-age'].at(tokens[i]!)) return true;
  return false;
}
