/** What scores the incidents of a run: the scorer given on the command line, or the small one of our own. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CorpusRow } from './corpus.js';

/** Numbers by name, nested: {figures: {killed: {exact: 0.8}}}. */
export interface Scores {
  readonly [name: string]: number | null | string | undefined | Scores;
}

export interface Scorer {
  readonly scoreAll: (gold: readonly CorpusRow[], predicted: readonly unknown[]) => Scores;
  readonly errorsOf:
    | ((
        gold: readonly CorpusRow[],
        predicted: readonly unknown[],
        settings: { n: number; task: string },
      ) => Readonly<Record<string, readonly unknown[]>>)
    | null;
  /** The naive reader beside the scorer, where there is one. */
  readonly naive: ((report: CorpusRow) => unknown) | null;
}

/** @throws Error where the file exports no `scoreAll`. */
export async function loadScorer(file: string): Promise<Scorer> {
  const path = resolve(file);
  const module = (await import(pathToFileURL(path).href)) as Partial<Scorer>;
  if (typeof module.scoreAll !== 'function') throw new Error(`expected ${file} to export scoreAll(gold, predicted)`);
  const beside = join(dirname(path), 'naive.mjs');
  const naive = existsSync(beside)
    ? ((await import(pathToFileURL(beside).href)) as { read?: (report: CorpusRow) => unknown }).read
    : undefined;
  return { scoreAll: module.scoreAll, errorsOf: module.errorsOf ?? null, naive: naive ?? null };
}

/** Every number of nested scores with its path: "figures.killed.exact". */
export function flat(scores: Scores, path = ''): readonly (readonly [name: string, value: number | null])[] {
  return Object.entries(scores).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    if (value === null || typeof value === 'number') return [[name, value] as const];
    return typeof value === 'object' ? flat(value, name) : [];
  });
}
