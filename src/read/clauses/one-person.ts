/** Phrases for one person: told of by a word alone, or by a name alone. */
import type { Chunk, NounPhrase } from './chunk.js';

/** "a clerk", "the owner": one, neither named nor counted. */
export const isOneUnnamed = (chunk: Chunk | undefined): chunk is NounPhrase & { readonly person: NonNullable<NounPhrase['person']> } =>
  chunk?.type === 'noun-phrase' &&
  chunk.person !== null &&
  !chunk.person.plural &&
  chunk.person.collective === null &&
  chunk.quantity === null &&
  chunk.name === null &&
  chunk.pronoun === null &&
  !chunk.possessive;

/** "Ana Ruiz", and neither "Judge Ana Ruiz" nor a place. */
export const isNameAlone = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.name !== null && chunk.person === null && chunk.place === null;
