/** What each piece of evidence weighs, in natural log odds that two units tell of one incident. */
import { type Evidence, FEATURES, type Feature } from './compare.js';

/** Log odds before any evidence: of the pairs the index proposes, few are of one incident. */
export const PRIOR = -8;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  wording: 8, names: 0.6, namePairs: 0, rarestPair: 0.5, numbers: 0.4, headingTold: 3, sharedTerms: -0.5, daysApart: -0.5, sameDays: 0.5,
  samePlace: 1, otherPlace: -1.5, sameEventDay: 1, otherEventDay: -1, toldBefore: -1.5, sameKind: 0.3, sameToll: 0.5, otherToll: -0.3, samePersons: 1, sameSite: 0.5, otherSite: -0.3,
};

/** Beyond this one pair cannot outweigh others in the average of two groups. */
export const STRONGEST = 6;

export function logOddsOf(evidence: Evidence): number {
  let sum = PRIOR;
  for (const feature of FEATURES) sum += WEIGHTS[feature] * evidence[feature];
  return Math.max(-STRONGEST, Math.min(STRONGEST, sum));
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
