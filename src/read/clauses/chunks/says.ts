/** Rules ask for a small word between phrases by its name in chunk-words.tsv, whatever the language. */
import type { Chunk, Small } from '../chunk.js';
import type { ChunkName } from './chunk-words.js';

/** A small word of any type: "as", be it a preposition or not. */
export const says = (chunk: Chunk | undefined, name: ChunkName): boolean => (chunk as Small | undefined)?.says === name;

/** The same of several names. */
export const saysOneOf = (chunk: Chunk | undefined, names: ReadonlySet<ChunkName>): boolean =>
  names.has((chunk as Small | undefined)?.says as ChunkName);

export const isSmall = (chunk: Chunk | undefined, type: Small['type'], name: ChunkName): boolean =>
  chunk?.type === type && chunk.says === name;

export const isPreposition = (chunk: Chunk | undefined, name: ChunkName): boolean => isSmall(chunk, 'preposition', name);

/** "the killing of", "two of": what is behind it says more of what is before. */
export const isOf = (chunk: Chunk | undefined): boolean => isPreposition(chunk, 'of');
