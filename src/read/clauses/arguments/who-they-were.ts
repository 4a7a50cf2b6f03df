/** "Two others were clerks who were shot": the two, from what they are said to have been. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';

/** @param what the phrase that the relative clause stands behind @returns whose number is told; `what` itself where none is */
export function whoTheyWere(chunks: readonly Chunk[], what: number): number {
  const called = itemAt(chunks, what);
  const verb = itemAt(chunks, what - 1);
  const those = itemAt(chunks, what - 2);
  const isBare =
    called?.type === 'noun-phrase' && (called.determiner ?? called.quantity ?? called.name) === null && called.person?.plural === true;
  const isSaid = verb?.type === 'verb-group' && verb.copula && !verb.negated && !verb.modal;
  return isBare && isSaid && those?.type === 'noun-phrase' && those.quantity !== null && (those.count?.low ?? 0) > 1 ? what - 2 : what;
}
