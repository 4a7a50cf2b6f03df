/**
 * What each piece of evidence weighs, in natural log odds that two units tell of one incident.
 *
 * Origin: a logistic regression (ridge 3) over the pairs the index proposes on half of the incidents of `gva-2013-2015` (by a hash
 * of the incident's id; first drafts only), run by `test/link/fit-weights.ts`; the other half only measures. Three are set by hand,
 * because reports of shootings alone cannot teach them: `otherKind`, `otherSite`, `sameSite`; the rest was fitted around these.
 */
import { type Evidence, FEATURES, type Feature } from './compare.js';

/** Log odds before any evidence. */
export const PRIOR = -1.95;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  // What they say, in which words.
  wording: 11.85,
  names: 2.58,
  rarestPair: 0.35,
  numbers: 1.31,
  headingTold: 3.58,
  // Long texts share more by chance.
  sharedTerms: -1.42,
  // When.
  daysApart: -0.54,
  sameNewsCycle: 1.23,
  toldBefore: -0.86,
  sameEventDay: 1.1,
  eventDaysApart: -0.86,
  refersBack: 2.98,
  otherHour: -2.76,
  // Where. That both are in one place is already said by its name, which they share.
  otherPlace: -1.11,
  sameSite: 0.8,
  otherSite: -0.2,
  // What and who.
  sameDead: 0.34,
  sameManyDead: 1.12,
  otherInjured: -0.59,
  samePersons: 1.13,
  otherKind: -1,
};

/** Beyond this one pair cannot outweigh others in the average of two groups. */
export const STRONGEST = 6;

export function logOddsOf(evidence: Evidence): number {
  let sum = PRIOR;
  for (const feature of FEATURES) sum += WEIGHTS[feature] * evidence[feature];
  return Math.max(-STRONGEST, Math.min(STRONGEST, sum));
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
