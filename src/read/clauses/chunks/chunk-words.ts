/** The names by which rules ask for the small words between the phrases and verbs of a sentence, whatever the language. */
import type { Language } from '../../language/language.js';
import { words } from '../../language/table.js';

const NAMES = [
  'of',
  'by',
  'with',
  'without',
  'from',
  'out',
  'for',
  'to',
  'in',
  'on',
  'at',
  'as',
  'so',
  'if',
  'including',
  'among',
  'alongside',
  'besides',
  'against',
  'across',
  'over',
  'through',
  'into',
  'onto',
  'towards',
  'behind',
  'before',
  'after',
  'since',
  'while',
  'until',
  'then',
  'all',
  'who',
  'whose',
  'which',
  'where',
  'that',
] as const;

export type ChunkName = (typeof NAMES)[number];

/** A word in lower case → its name. */
export type ChunkWords = ReadonlyMap<string, ChunkName>;

/** @throws Error for a name the table lacks, or has and no rule asks for */
export function readChunkWords(language: Language): ChunkWords {
  const names = new Map(NAMES.map((name) => [name as string, name]));
  const table = new Map<string, ChunkName>();
  for (const row of language.table('chunk-words')) {
    const name = names.get(row.says!);
    if (name === undefined)
      throw new Error(`Language ${language.code}, table chunk-words: no rule asks for "${row.says}", or it stands twice`);
    names.delete(name);
    for (const word of words(row.words)) table.set(word, name);
  }
  for (const name of names.keys()) throw new Error(`Language ${language.code}, table chunk-words: expected a row that says "${name}"`);
  return table;
}
