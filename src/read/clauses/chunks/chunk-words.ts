/** The names by which rules ask for the small words between the phrases and verbs of a sentence, whatever the language. */
import type { Language } from '../../language/language.js';
import { words } from '../../language/table.js';

/** A word in lower case → its name. */
export type ChunkWords = ReadonlyMap<string, string>;

/** Reads the table chunk-words. */
export const readChunkWords = (language: Language): ChunkWords =>
  new Map(language.table('chunk-words').flatMap((row) => words(row.words).map((word) => [word, row.says!] as const)));
