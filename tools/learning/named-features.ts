/** Logistic regression over features known by name: weights by name, of those seen often enough. */
import { fitLogistic } from './logistic.js';

export type Weights = ReadonlyMap<string, number>;

export interface NamedExample {
  readonly features: readonly string[];
  readonly isTrue: boolean;
}

/**
 * @param hold how strongly each weight is held near 0; that of "bias" is not
 * @param leastOften a feature of fewer examples says nothing
 */
export function fitNamed(examples: readonly NamedExample[], hold: number, leastOften: number): Weights {
  const often = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) often.set(feature, (often.get(feature) ?? 0) + 1);
  const names = [...often.keys()].filter((name) => often.get(name)! >= leastOften).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const numbered = examples.map(({ features, isTrue }) => ({
    has: features.flatMap((feature) => (numbers.has(feature) ? [[numbers.get(feature)!, 1] as const] : [])),
    isTrue,
  }));
  const weights = fitLogistic(
    numbered,
    names.map((name) => (name === 'bias' ? 0 : hold)),
  );
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

export const sumOf = (weights: Weights, { features }: Pick<NamedExample, 'features'>): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
