/** Tables of weights: `feature`, `hand` (as first set, 0 where nothing is known) and `weight` (as fitted). */
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/read/language/language.js';

export function handWeights(language: Language, table: string, features: readonly string[]): readonly number[] {
  const hand = new Map(language.table(table).map((row) => [row.feature!, Number(row.hand)] as const));
  return features.map((feature) => hand.get(feature) ?? 0);
}

/** The table's text, its head kept. */
export function writeWeights(table: string, features: readonly string[], hand: readonly number[], weights: readonly number[]): string {
  const head = readFileSync(new URL(`../../data/languages/en/${table}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const rows = features.map((feature, i) => `${feature}\t${hand[i]}\t${weights[i]!.toFixed(2)}`);
  return [...head, 'feature\thand\tweight', ...rows].join('\n');
}
