/** Weights of named features, read from a table of the language with the columns `feature` and `weight`. */
import type { Language } from './language.js';

/** @throws Error where the table lacks a feature. */
export function readFeatureWeights<Feature extends string>(
  language: Language,
  table: string,
  features: readonly Feature[],
): Readonly<Record<Feature, number>> {
  const rows = new Map(language.table(table).map((row) => [row.feature!, Number(row.weight)] as const));
  const missing = features.filter((feature) => !Number.isFinite(rows.get(feature)));
  if (missing.length > 0) throw new Error(`${table}: expected a number for ${missing.join(', ')}`);
  return Object.fromEntries(features.map((feature) => [feature, rows.get(feature)!])) as Record<Feature, number>;
}
