/** The words and patterns of one language: a folder of tables, given to the readers as values. */
import { parseTable, type Row } from './table.js';
import { Vocabulary } from './vocabulary.js';

export interface Language {
  /** BCP 47 primary tag: "en". */
  readonly code: string;
  /** The rows of a table by its file name without ending: `table('people')`. Throws for a table that is not there. */
  readonly table: (name: string) => readonly Row[];
  /** The words the readers know; they add theirs when they are made. */
  readonly vocabulary: Vocabulary;
}

/** @param files file name without ending → the file's text, as found in `data/languages/<code>/`. */
export function createLanguage(code: string, files: ReadonlyMap<string, string>): Language {
  const parsed = new Map<string, readonly Row[]>();
  const table = (name: string): readonly Row[] => {
    const known = parsed.get(name);
    if (known) return known;
    const text = files.get(name);
    if (text === undefined) throw new Error(`Language ${code}: expected a table "${name}", found ${[...files.keys()].join(', ')}`);
    const rows = parseTable(`${code}/${name}.tsv`, text);
    parsed.set(name, rows);
    return rows;
  };
  return { code, table, vocabulary: new Vocabulary() };
}
