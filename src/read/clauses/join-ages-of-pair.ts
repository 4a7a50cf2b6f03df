/** "a brother and sister, 8 and 10, were killed", "Ana Ruiz and Luis Cano, both 20": the ages of two told of one by one, and nobody else. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import type { Chunk } from './chunk.js';

/** Years that nobody outlives. */
const OLDEST = 110;

export function joinAgesOfPair({ tokens }: Layout, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 3; k + 3 < chunks.length; k++) {
    if (!isBareAge(chunks[k]!) || !isBehindPair(chunks, k) || chunks[k + 1]!.type !== 'and' || !isBareAge(chunks[k + 2]!)) continue;
    if (chunks[k + 3]!.type !== 'comma') continue;
    const { firstToken } = chunks[k]!;
    out ??= [...chunks];
    out.splice(k - chunks.length + out.length, 3, {
      type: 'age',
      firstToken,
      lastToken: chunks[k + 2]!.lastToken,
      says: tokens[firstToken]!.lower,
    });
  }
  return out ?? chunks;
}

/** "8", and nothing else of a phrase */
const isBareAge = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  chunk.quantity !== null &&
  chunk.lastToken === chunk.firstToken + 1 &&
  chunk.quantity.count.low === chunk.quantity.count.high &&
  (chunk.quantity.count.low ?? 0) > 0 &&
  chunk.quantity.count.low! < OLDEST;

/** The comma in front, and two persons before it, each told of alone. */
const isBehindPair = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k - 1]!.type === 'comma' && isOne(chunks[k - 2]) && chunks[k - 3]!.type === 'and' && isOne(itemAt(chunks, k - 4));

const isOne = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.quantity === null && (chunk.person ? !chunk.person.plural : chunk.name !== null);
