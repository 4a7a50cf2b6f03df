/** Whose deed it is where a word stands for the doer: "Juan Mora, the man who ordered the murder", "identified as the one who". */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { DeedSentence } from './deed-sentence.js';

/** Of phrases that name nobody ("the person", "the one"), those called so beside them. */
export function thoseCalledSo(sentence: DeedSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  return phrases.flatMap((phrase) => calledSo(sentence, phrase) ?? [phrase]);
}

function calledSo({ chunks, clause, words }: DeedSentence, phrase: NounPhrase): readonly NounPhrase[] | null {
  if (phrase.name !== null || phrase.determiner !== 'definite' || phrase.pronoun) return null;
  const at = chunks.indexOf(phrase);
  const before = itemAt(chunks, at - 1);
  const named = itemAt(chunks, at - 2);
  if (before?.type === 'comma') return named?.type === 'noun-phrase' && isNamed(named) ? [named] : null;
  if (!isAs(before)) return null;
  // identified Juan Mora as the one who
  if (named?.type === 'noun-phrase') return isNamed(named) ? [named] : null;
  if (named?.type !== 'verb-group' || !words.called.has(named.lower) || !clause.isPassive(at - 2)) return null;
  const subjects = clause.subjects(at - 2).filter(isNamed);
  return subjects.length > 0 ? subjects : null;
}

const isNamed = ({ name, place, possessive, happening }: NounPhrase): boolean =>
  name !== null && place === null && !possessive && !happening;

const isAs = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'subordinate' || chunk?.type === 'preposition') && chunk.lower === 'as';
