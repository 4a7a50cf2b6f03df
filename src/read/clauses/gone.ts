/** Chunks that are left out of a sentence where others take them in. */
import type { Chunk } from './chunk.js';

/** Stands where a chunk stood, until those that are gone are left out. */
export const GONE: Chunk = { type: 'adverb', firstToken: 0, lastToken: 0, says: '' };

export const withoutGone = (chunks: readonly Chunk[]): readonly Chunk[] => chunks.filter((chunk) => chunk !== GONE);
