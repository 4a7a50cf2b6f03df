/** A corpus: reports with the key that says what should be read from them, one JSON object a line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report } from '../src/model/report.js';

export type Gold = Readonly<Record<string, unknown>>;
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly gold?: Gold;
  readonly [field: string]: unknown;
}
export interface Corpus {
  readonly name: string;
  readonly rows: readonly CorpusRow[];
}

/** Every *.jsonl of a folder, by name; or the one file. */
export function corpusFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

export function loadCorpus(path: string): Corpus {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as CorpusRow);
  return { name: basename(path, '.jsonl'), rows };
}

/** Already coded rows have no text to read. */
export const hasText = ({ rows }: Corpus): boolean => rows.every((row) => typeof row.text === 'string');

/** The same reports as an agency wires them, in capitals throughout: what is read must not hang on case. The key stays as it is. */
export const inCapitals = ({ name, rows }: Corpus): Corpus => ({
  name: `${name}, in capitals`,
  rows: rows.map((row) => ({
    ...row,
    text: row.text.toUpperCase(),
    ...(typeof row.title === 'string' && { title: row.title.toUpperCase() }),
  })),
});

/** Several reports tell of one incident, and the key says which. */
export function isLinked({ rows }: Corpus): boolean {
  const named = rows.map((row) => row.gold?.incident).filter((id) => id !== undefined && id !== null);
  return new Set(named).size < named.length;
}

/** The rows as Cairn may see them: without the key. */
export const stripped = ({ rows }: Corpus): string => rows.map(({ gold: _gold, ...input }) => `${JSON.stringify(input)}\n`).join('');

export function reportOf(row: CorpusRow): Report {
  const field = (name: string): string | null => (typeof row[name] === 'string' ? (row[name] as string) : null);
  return {
    id: row.id,
    text: row.text,
    title: field('title'),
    published: field('published'),
    publisher: field('publisher'),
    url: field('url'),
    language: field('language'),
  };
}
