/** A learned judgement: what a scope's weights, fitted to reports that people coded, make of an incident, and what weighed most. */
import type { Trait, TraitName, Traits } from './trait.js';

export interface Judgement {
  /** What is said of an incident that is left out, in plain words. */
  readonly because: string;
  /** The coded reports the weights were fitted to. */
  readonly corpus: string;
  readonly weights: Weights;
}

/** By trait, then by what it is found to be. Above zero speaks for counting an incident, below against it. */
export type Weights = ReadonlyMap<TraitName | typeof FROM_THE_START, ReadonlyMap<string, number>>;

/** The one weight every incident has: what speaks for or against any of them before more is known. */
export const FROM_THE_START = 'any incident';

/** So many of what weighed against an incident are named. */
const NAMED = 3;

/** Empty where the incident is counted; else why it is left out. Broken rules give their own reasons. */
export function judge({ because, weights }: Judgement, traits: Traits): readonly string[] {
  if (sumOf(weights, traits) >= 0) return [];
  const against = weighAll(weights, traits)
    .filter(([[name], weight]) => weight < 0 && name !== 'rule broken')
    .sort(([, a], [, b]) => a - b);
  const named = against.slice(0, NAMED).map(([trait]) => wording(trait));
  return [named.length > 0 ? `${because} (most against it: ${named.join('; ')})` : because];
}

/** Not below zero where the incident is counted. */
export const sumOf = (weights: Weights, traits: Traits): number =>
  weighAll(weights, traits).reduce((sum, [, weight]) => sum + weight, weights.get(FROM_THE_START)?.get('') ?? 0);

const weighAll = (weights: Weights, { facts, near, report }: Traits): readonly Weighed[] => [
  ...weigh(weights, facts, 1),
  ...weighWords(weights, near),
  ...weighWords(weights, report),
];

type Weighed = readonly [trait: Trait, weight: number];

function weigh(weights: Weights, traits: readonly Trait[], share: number): readonly Weighed[] {
  return traits.flatMap((trait) => {
    const weight = weights.get(trait[0])?.get(trait[1]);
    return weight === undefined ? [] : [[trait, weight * share] as const];
  });
}

/** Many words weigh no more than few: each counts the less, the more of them are known. */
function weighWords(weights: Weights, words: readonly Trait[]): readonly Weighed[] {
  const known = weigh(weights, words, 1);
  return known.map(([trait, weight]) => [trait, weight / Math.sqrt(known.length)] as const);
}

const wording = ([name, value]: Trait): string =>
  name === 'word beside it' || name === 'word of the report' ? `the ${name} "${value}"` : `${name}: ${value}`;
