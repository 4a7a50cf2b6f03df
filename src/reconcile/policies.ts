/** The policies Cairn ships, as one literal list; the first is the default. */
import { acledLowestUntilBetter } from './policies/acled-lowest-until-better.js';
import { airwarsRangeGrade } from './policies/airwars-range-grade.js';
import { gtdRecentMajorityLowest } from './policies/gtd-recent-majority-lowest.js';
import { ibcMinMax } from './policies/ibc-min-max.js';
import { ibcTwoSource } from './policies/ibc-two-source.js';
import { scrDefer } from './policies/scr-defer.js';
import { scrPrioritiseSource } from './policies/scr-prioritise-source.js';
import { scrReportRange } from './policies/scr-report-range.js';
import { ucdpLowBestHigh } from './policies/ucdp-low-best-high.js';
import type { Policy } from './policy.js';
import { readVagueTerms } from './vague-terms.js';

export const DEFAULT_POLICY = ucdpLowBestHigh;

/** @param vagueTerms the text of data/policies/vague-terms.tsv */
export function createPolicies(vagueTerms: string): readonly Policy[] {
  const terms = readVagueTerms(vagueTerms);
  return [
    ucdpLowBestHigh,
    gtdRecentMajorityLowest,
    acledLowestUntilBetter(terms),
    ibcMinMax,
    ibcTwoSource,
    scrPrioritiseSource,
    scrReportRange,
    scrDefer,
    airwarsRangeGrade,
  ];
}
