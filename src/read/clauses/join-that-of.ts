/** "the murder of Ana Ruiz and that of Juan Mora", "came a week after that of Juan Mora": the deed told of before, done to somebody else. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import { isOf, says } from './chunks/says.js';

/** Chunks back to the deed that is meant. */
const DEED_WITHIN = 16;

export function joinThatOf(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  chunks.forEach((chunk, k) => {
    // claimed four lives, including that of the gunman
    if (!says(chunk, 'that') || says(chunks[k - 1], 'including') || !isOf(chunks[k + 1]) || chunks[k + 2]?.type !== 'noun-phrase') return;
    const deed = deedBefore(chunks, k);
    if (!deed) return;
    out ??= [...chunks];
    const { firstToken, lastToken } = chunk;
    out[k] = altered(deed, {
      firstToken,
      lastToken,
      headFirst: firstToken,
      headLast: lastToken,
      whose: null,
      wholeLast: null,
      ownerNames: null,
    });
  });
  return out ?? chunks;
}

function deedBefore(chunks: readonly Chunk[], k: number): NounPhrase | null {
  for (let i = k - 1; i >= Math.max(0, k - DEED_WITHIN); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break') return null;
    if (chunk.type === 'noun-phrase' && chunk.happening?.role === 'violence')
      return chunk.whose || isOf(chunks[i + 1]) || chunks[i + 1]?.type === 'time' ? chunk : null;
  }
  return null;
}
