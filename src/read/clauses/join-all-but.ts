/** "All but two of the ten miners were freed": eight of the ten. */

import { exactly } from '../../model/count.js';
import { itemAt } from '../text/item-at.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinAllBut(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const others = chunks[k]!.type === 'but' ? allBut(marks, chunks, k) : null;
    if (others) {
      out = [...(out ?? chunks.slice(0, k)).slice(0, -1), others];
      k++;
    } else out?.push(chunks[k]!);
  }
  return out ?? chunks;
}

/** Of the "but" between "all" and a number of a larger one; null where it is no such. */
function allBut({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[], but: number): NounPhrase | null {
  const [all, some] = [itemAt(chunks, but - 1), chunks[but + 1]];
  if (!all || all.lastToken - all.firstToken > 1 || !classes.everyone.at(tokens[all.firstToken]!)) return null;
  if (some?.type !== 'noun-phrase' || some.person === null || !some.quantity?.of || !classes.except.at(tokens[some.firstToken - 1]!))
    return null;
  const { of, count } = some.quantity;
  if (of.low === null || of.low !== of.high || count.low === null || count.low !== count.high || of.low <= count.low) return null;
  const rest = exactly(of.low - count.low);
  return altered(some, { firstToken: all.firstToken, count: rest, quantity: { ...some.quantity, count: rest } });
}
