/** "The convoy came under fire from rebels": they shot at it, and nobody who finds fault with it. */
import { itemAt } from '../../text/item-at.js';
import { isPreposition } from '../chunks/says.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** @param k a phrase; null where it is no fire that comes from those who attack */
export function underFireFrom({ chunks, clause, words, tokens }: DeedSentence, k: number): Said | null {
  const fire = chunks[k];
  if (fire?.type !== 'noun-phrase' || !isPreposition(chunks[k + 1], 'from') || chunks[k + 2]?.type !== 'noun-phrase') return null;
  if (itemAt(chunks, k - 1)?.type !== 'preposition' || !words.fire.at(tokens[fire.headLast - 1]!)) return null;
  const phrases = clause.joinedRight(k + 2).filter(({ person }) => person?.group === 'perpetrators');
  return phrases.length > 0 ? { rule: 'did', phrases } : null;
}
