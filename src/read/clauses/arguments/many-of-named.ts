/** "two clerks of Barlow who were shot": the clerks, where the verb behind is of several, and not whose clerks they are. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';
import { isOf } from '../chunks/says.js';

/** @param who where the relative word stands @returns the phrase for the several; -1 where there are none */
export function manyOfNamed(chunks: readonly Chunk[], who: number): number {
  const name = itemAt(chunks, who - 1);
  if (name?.type !== 'noun-phrase' || name.name === null || name.person !== null || !isOf(itemAt(chunks, who - 2))) return -1;
  const many = itemAt(chunks, who - 3);
  return many?.type === 'noun-phrase' && many.person?.plural === true && many.person.collective === null ? who - 3 : -1;
}
