/** "Two men fled on a motorcycle", "a youth was seen fleeing the scene": strangers known by their flight alone. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';
import { isUnknown } from './strangers.js';

/** Chunks between the flight and how or from where it was. */
const HOW_WITHIN = 6;

/** @param verb a verb of a clause; null where nobody unknown flees as those do who did something */
export function fled(sentence: DeedSentence, verb: number): Said | null {
  if (!sentence.isOf(verb, 'flees') || !sentence.isSaid(verb) || (sentence.chunks[verb] as VerbGroup).passive) return null;
  const phrases = fleeing(sentence, verb).filter(isStranger);
  return phrases.length > 0 && isAsAttackersDo(sentence, verb) ? { rule: 'again', phrases } : null;
}

/** "witnesses saw two men fleeing": the men. */
function fleeing({ chunks, clause }: DeedSentence, verb: number): readonly NounPhrase[] {
  const before = chunks[verb - 1];
  return (chunks[verb] as VerbGroup).ing && before?.type === 'noun-phrase' ? [before] : clause.subjects(verb);
}

/** "two men", "an unknown youth", but neither "the men" nor "two nurses". */
const isStranger = (phrase: NounPhrase): boolean => phrase.person?.group === 'unspecified' && isUnknown(phrase);

function isAsAttackersDo(sentence: DeedSentence, verb: number): boolean {
  for (let k = verb + 1; k < Math.min(sentence.chunks.length, verb + HOW_WITHIN); k++) {
    const chunk = sentence.chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'verb-group') return false;
    if (chunk.type === 'noun-phrase' && sentence.words.flight.at(sentence.lastOf(chunk))) return true;
  }
  return false;
}
