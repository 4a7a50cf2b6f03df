/** The English tables, read from disk once for all tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLanguage, type Language } from '../src/read/language/language.js';

const folder = new URL('../data/languages/en/', import.meta.url);
let language: Language | undefined;

export function english(): Language {
  language ??= createLanguage('en', tables());
  return language;
}

/** English with one table in other words. */
export const englishWith = (table: string, text: string): Language => createLanguage('en', tables().set(table, text));

const tables = (): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]),
  );
