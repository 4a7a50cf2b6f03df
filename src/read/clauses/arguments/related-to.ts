/** "the mother of the gunman who shot two guards was attacked": she, of whom the verb behind the clause tells. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import { apposedTo } from './described-subjects.js';

/** From the person of whom the clause says more; but "a group of men who". @param comma whether one stands behind the clause */
export function relatedTo(chunks: readonly Chunk[], who: number, comma: boolean): number {
  const one = itemAt(chunks, who - 2);
  if (one?.type !== 'noun-phrase' || one.person === null || one.person.collective !== null || one.person.remains) return who;
  if (!isOf(itemAt(chunks, who - 1))) return who;
  // Ana Ruiz, the lawyer of the man who shot two guards, was threatened
  const named = comma ? apposedTo(chunks, who - 2) : -1;
  return named >= 0 ? named : who - 2;
}
