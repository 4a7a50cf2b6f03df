/** Tables of weights in the language's folder: their text, with the head kept that says what the columns mean. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/read/language/language.js';

/** Weights as first set by hand, 0 where nothing is known: what those fitted are held near. */
export function handWeights(language: Language, table: string, features: readonly string[]): readonly number[] {
  const hand = new Map(language.table(table).map((row) => [row.feature!, Number(row.hand)] as const));
  return features.map((feature) => hand.get(feature) ?? 0);
}

/** The text of a table with the columns `feature`, `hand` and `weight`. */
export const besideHand = (table: string, features: readonly string[], hand: readonly number[], weights: readonly number[]): string =>
  withHead(table, [['feature', 'hand', 'weight'], ...features.map((feature, i) => [feature, `${hand[i]}`, weights[i]!.toFixed(2)])]);

/** @param rows the first holds the names of the columns; empty cells at the end of a row are left out */
export function withHead(table: string, rows: readonly (readonly string[])[]): string {
  const head = readFileSync(new URL(`../../data/languages/en/${table}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  return [...head, ...rows.map((cells) => cells.join('\t').trimEnd())].join('\n');
}
