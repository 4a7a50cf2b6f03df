/** "sentenced Juan Mora to life and Luis Rios to 20 years for the murder": those who are told of with a term of their own. */
import { itemAt } from '../../text/item-at.js';
import type { NounPhrase } from '../chunk.js';
import { says } from '../chunks/says.js';
import { isSomebody } from '../somebody.js';
import { type DeedSentence, HELD_WITHIN } from './deed-sentence.js';

/** Those between the verb and the deed, but for the first, who stands beside the verb. */
export function eachToATerm(of: DeedSentence, deed: number): readonly NounPhrase[] {
  const { chunks } = of;
  const out: NounPhrase[] = [];
  for (let k = deed - 1; k >= Math.max(1, deed - HELD_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'relative') return [];
    if (chunk.type === 'verb-group') return of.isOf(k, 'held') ? out.reverse() : [];
    const isJoined = chunks[k - 1]!.type === 'and' || chunks[k - 1]!.type === 'comma';
    if (chunk.type === 'noun-phrase' && isJoined && isSomebody(chunk) && isTerm(of, k + 1)) out.push(chunk);
  }
  return [];
}

/** "to 20 years", "to life" */
function isTerm({ chunks, classes, tokens }: DeedSentence, k: number): boolean {
  const term = itemAt(chunks, k + 1);
  if (!says(itemAt(chunks, k), 'to') || !term) return false;
  return term.type === 'time' || (term.type === 'noun-phrase' && classes['term-of-prison'].at(tokens[term.headLast - 1]!));
}
