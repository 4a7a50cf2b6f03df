/**
 * What each piece of evidence weighs, in natural log odds that two units tell of one incident.
 *
 * Origin: a logistic regression (ridge 3) on half of the incidents of `gva-2013-2015` (by a hash of the incident's id; first drafts
 * only), over the pairs the index proposes and all pairs published within three days, by `test/link/fit-weights.ts`; the other half
 * only measures. Four are set by hand, because long reports of shootings alone cannot teach them: `otherKind`, `otherSite`,
 * `sameSite`, `sharedTerms`; the rest was fitted around these.
 */
import { type Evidence, FEATURES, type Feature } from './compare.js';

/** Log odds before any evidence. */
export const PRIOR = -1.45;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  // What they say, in which words.
  wording: 10.94,
  names: 2.6,
  rarestPair: 0.93,
  numbers: 1.47,
  headingTold: 3.42,
  // Long texts share more by chance.
  sharedTerms: -1.4,
  // When.
  daysApart: -0.48,
  sameNewsCycle: 0.69,
  toldBefore: -1.14,
  sameEventDay: 0.93,
  eventDaysApart: -0.55,
  refersBack: 3.31,
  otherHour: -1.18,
  // Where. That both are in one place is already said by its name, which they share.
  otherPlace: -1.1,
  sameSite: 0.8,
  otherSite: -0.2,
  // What and who.
  sameDead: 0.02,
  sameManyDead: 1.74,
  otherInjured: -0.75,
  samePersons: 1.06,
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
