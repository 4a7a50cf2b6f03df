/**
 * Fits how likely each of several candidates is the one meant, or none of them is: a conditional logit over named features, held near
 * given weights (L2) and found by descent from them with a step of its own for each
 * feature. No chance is in it: the same examples give the same weights.
 */
import { onUnseen } from './on-unseen.js';

/** One choice: the features of each candidate (by number), and which are right; none of them where no candidate is. */
export interface Choice {
  readonly corpus: string;
  /** What the choice counts for. */
  readonly weight: number;
  readonly candidates: readonly { readonly on: readonly number[]; readonly isRight: boolean }[];
}

const ROUNDS = 1500;
const MOMENTUM = 0.9;

export function fitChoices(choices: readonly Choice[], hand: readonly number[], hold: number): readonly number[] {
  const features = hand.length;
  const weights = Float64Array.from(hand);
  const speed = new Float64Array(features);
  const reach = new Float64Array(features);
  let total = 0;
  for (const { candidates, weight } of choices) {
    total += weight;
    const seen = new Set(candidates.flatMap(({ on }) => on));
    for (const i of seen) reach[i]! += weight;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((value, i) => hold * (value - hand[i]!));
    for (const choice of choices) addSlope(slope, weights, choice);
    for (let i = 0; i < features; i++) {
      speed[i] = MOMENTUM * speed[i]! - ((1 - MOMENTUM) * slope[i]!) / (reach[i]! + hold);
      weights[i]! += speed[i]!;
    }
  }
  return total === 0 ? [] : [...weights];
}

const sumOf = (weights: Float64Array | readonly number[], on: readonly number[]): number => {
  let sum = 0;
  for (const i of on) sum += weights[i]!;
  return sum;
};

/** The slope of minus the log likelihood that one of the right candidates is chosen; of "none" where there is none. */
function addSlope(slope: Float64Array, weights: Float64Array, { candidates, weight }: Choice): void {
  const sums = candidates.map(({ on }) => sumOf(weights, on));
  const most = Math.max(0, ...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, Math.exp(-most));
  const right = candidates.reduce((sum, { isRight }, k) => sum + (isRight ? shares[k]! : 0), 0);
  candidates.forEach(({ on, isRight }, k) => {
    const pull = weight * (shares[k]! / all - (isRight && right > 0 ? shares[k]! / right : 0));
    for (const i of on) slope[i]! += pull;
  });
}

/** Position of the candidate with the greatest sum above `least`, -1 for none. */
function chosenBy(weights: readonly number[], { candidates }: Choice, least: number): number {
  let best = -1;
  let most = least;
  candidates.forEach(({ on }, k) => {
    const sum = sumOf(weights, on);
    if (sum > most) [best, most] = [k, sum];
  });
  return best;
}

/** How often the choice is right, by corpus, by weights fitted on other reports; a choice is the only one of its report. */
export function rightOnUnseen(
  choices: readonly Choice[],
  hand: readonly number[],
  hold: number,
  least: number,
): ReadonlyMap<string, { readonly right: number; readonly of: number }> {
  const isRight = onUnseen(
    choices,
    (_, i) => i,
    (others) => fitChoices(others, hand, hold),
    (weights, choice) => choice.candidates[chosenBy(weights, choice, least)]?.isRight === true,
  );
  const counts = new Map<string, { right: number; of: number }>();
  choices.forEach(({ corpus }, i) => {
    const { right, of } = counts.get(corpus) ?? { right: 0, of: 0 };
    counts.set(corpus, { right: right + (isRight[i] ? 1 : 0), of: of + 1 });
  });
  return counts;
}
