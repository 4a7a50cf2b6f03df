/** Whose deed it is where a word stands for the doer: "Juan Mora, the man who ordered the murder", "identified as the one who". */
import { itemAt } from '../../text/item-at.js';
import { isAs, positionOf } from '../arguments/chunk-steps.js';
import type { NounPhrase } from '../chunk.js';
import type { DeedSentence } from './deed-sentence.js';

/** Of phrases that name nobody ("the person", "the one"), those called so beside them. */
export function thoseCalledSo(sentence: DeedSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  return phrases.flatMap((phrase) => calledSo(sentence, phrase) ?? [phrase]);
}

function calledSo({ chunks, clause, words, tokens }: DeedSentence, phrase: NounPhrase): readonly NounPhrase[] | null {
  const isThose = phrase.determiner === 'definite' || words.these.at(tokens[phrase.firstToken]!);
  if (phrase.name !== null || !isThose || phrase.pronoun) return null;
  const at = positionOf(chunks, phrase);
  const before = itemAt(chunks, at - 1);
  const named = itemAt(chunks, at - 2);
  if (before?.type === 'comma') return named?.type === 'noun-phrase' && isNamed(named) ? [named] : null;
  if (!isAs(before)) return null;
  // identified Juan Mora and two guards as those who
  if (named?.type === 'noun-phrase') return calledThat(chunks, clause, words, at - 2) ?? (isNamed(named) ? [named] : null);
  if (named?.type !== 'verb-group' || !words.called.has(named.lower) || !clause.isPassive(at - 2)) return null;
  const subjects = clause.subjects(at - 2).filter(isNamed);
  return subjects.length > 0 ? subjects : null;
}

function calledThat(
  chunks: DeedSentence['chunks'],
  clause: DeedSentence['clause'],
  words: DeedSentence['words'],
  last: number,
): readonly NounPhrase[] | null {
  for (let k = last - 1; k >= Math.max(0, last - LIST_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') return words.called.has(chunk.lower) ? clause.objects(k) : null;
  }
  return null;
}
/** Chunks of a list of those who are called so. */
const LIST_WITHIN = 11;

/** Somebody's name alone. */
export const isNamed = ({ name, place, possessive, happening }: NounPhrase): boolean =>
  name !== null && place === null && !possessive && !happening;
