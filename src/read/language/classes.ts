/** Closed classes of words that the rules of one stage ask for, a row each: the table says what they are. */
import type { Language } from './language.js';
import { words } from './table.js';
import { WordClass } from './word-class.js';

export type Classes<Name extends string> = Readonly<Record<Name, WordClass>>;

/** @param columns what the table calls a class, and its words. @throws Error for a class the table lacks or has twice. */
export function readClasses<Name extends string>(
  language: Language,
  table: string,
  names: readonly Name[],
  columns: { readonly name: string; readonly words: string } = { name: 'class', words: 'words' },
): Classes<Name> {
  const rows = new Map<string | undefined, string | undefined>();
  for (const row of language.table(table)) {
    const name = row[columns.name];
    if (rows.has(name)) throw new Error(`Language ${language.code}, table ${table}: the ${columns.name} "${name}" stands twice`);
    rows.set(name, row[columns.words]);
  }
  const classes = names.map((name): readonly [Name, WordClass] => {
    const cell = rows.get(name);
    if (!cell) throw new Error(`Language ${language.code}, table ${table}: expected the ${columns.name} "${name}"`);
    return [name, new WordClass(language.vocabulary, `${table} ${name}`, words(cell))];
  });
  // Made at once: an object that is given many names one by one becomes a dictionary, which is slow to ask.
  return Object.fromEntries(classes) as Classes<Name>;
}
