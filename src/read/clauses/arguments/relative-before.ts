/** "who" of "a guard who heard shots and came running was hit": the word that opens the clause of a verb. */

import { itemAt } from '../../text/item-at.js';
import type { Chunk, VerbGroup } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import { LONGEST_ITEM, skipLeft } from './chunk-steps.js';

/** The relative word that opens the clause of a verb, where nothing but that clause stands between. */
export function relativeBefore(chunks: readonly Chunk[], verb: number): number {
  for (let k = verb - 1; k >= Math.max(0, verb - 8); k--) {
    const type = chunks[k]!.type;
    if (type === 'relative') return k;
    // marshals who came to arrest him
    if (type === 'verb-group' && k === verb - 1 && ((chunks[verb] as VerbGroup).infinitive || isLetting(chunks[k]!))) continue;
    if (type === 'verb-group' || type === 'break' || type === 'subordinate') return -1;
  }
  return -1;
}

/** "had been let" of "who had been let go" */
const isLetting = (chunk: Chunk): boolean => chunk.type === 'verb-group' && chunk.word?.verb?.lets === true;

/** "A guard who heard shots and came running was hit": the relative word of the first of two verbs, from the second; -1 where none is. */
export function relativeOfPair(chunks: readonly Chunk[], verb: number): number {
  const first = firstOfPair(chunks, verb);
  return first < 0 ? -1 : relativeBefore(chunks, first);
}

/** "heard" of "heard shots and came", from the second verb; -1 where it is no such second. */
export function firstOfPair(chunks: readonly Chunk[], verb: number): number {
  const and = skipLeft(chunks, verb - 1, ['adverb']);
  if (chunks[and]?.type !== 'and') return -1;
  for (let k = and - 1; k >= Math.max(0, and - LONGEST_ITEM); k--) {
    const { type } = chunks[k]!;
    if (type === 'verb-group') return k;
    if (type === 'break' || type === 'subordinate' || type === 'relative') return -1;
  }
  return -1;
}

/** "Ana Ruiz, a cousin of the gunman who shot": the gunman did; where a comma stands before "who", it is said of her. */
export function isOfLastNamed(chunks: readonly Chunk[], who: number, of: number): boolean {
  const nearest = itemAt(chunks, who - 1);
  return nearest?.type === 'noun-phrase' && nearest.person !== null && isOf(itemAt(chunks, who - 2)) && of < who - 3;
}
