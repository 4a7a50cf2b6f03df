/**
 * What each piece of evidence weighs, in natural log odds that two units tell of one incident.
 *
 * Origin: a logistic regression (ridge 3) on half of the incidents of `gva-2013-2015` (by a hash of the incident's id; first drafts
 * only), over the pairs the index proposes and all pairs published within three days, by `test/link/fit-weights.ts`; the other half
 * only measures. Six are set by hand, because long reports of shootings alone cannot teach them: `otherKind`, `otherSite`,
 * `sameSite`, `sharedTerms`, `sameGraveDay`, `longAfter` (public figures are in the news again and again; the
 * victims of a shooting are not); the rest was fitted around these.
 */
import { type Evidence, FEATURES, type Feature } from './compare.js';

/** Log odds before any evidence. */
export const PRIOR = -1.92;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  // What they say, in which words.
  wording: 10.58,
  names: 2.45,
  rarestPair: 0.74,
  numbers: 1.45,
  headingTold: 4.1,
  // Long texts share more by chance.
  sharedTerms: -1.4,
  // When.
  daysApart: -0.18,
  longAfter: -1.5,
  sameNewsCycle: 0.78,
  toldBefore: -1.03,
  sameEventDay: 0.95,
  eventDaysApart: -0.53,
  refersBack: 2.45,
  otherHour: -0.95,
  // Where. That both are in one place is already said by its name, which they share.
  otherPlace: -1.01,
  sameSite: 0.8,
  otherSite: -0.6,
  // What and who.
  sameManyDead: 1.63,
  sameGraveDay: 3.5,
  otherInjured: -0.78,
  samePersons: 1.03,
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
