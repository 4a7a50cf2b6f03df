/** "the 2015 murder", "the June attacks": a year or a month by which a deed is called. */
import { isAt, type Scope } from './scope.js';
import type { TimeMention } from './time-mention.js';

/** The rule of a year by which a deed is called. */
export const YEAR_OF_DEED = 'dates.year-of-deed';
/** The same of a month. */
export const MONTH_OF_DEED = 'dates.month-of-deed';

// the 2015 murder | her 2015 brutal murder | Lima's 2015 bombing
export function isOfDeed(scope: Scope, at: number): boolean {
  if (!isAt(scope, at - 1, 'year-lead') && !scope.tokens[at - 1]?.possessive) return false;
  if (isAt(scope, at + 1, 'year-deed')) return true;
  const between = scope.tokens[at + 1];
  return between?.shape === 'word' && !between.capital && isAt(scope, at + 2, 'year-deed');
}

// the June attacks, but not "the march murder"
export const isMonthOfDeed = (scope: Scope, at: number): boolean => {
  const { capital } = scope.tokens[at]!;
  return (capital || scope.caseless) && isOfDeed(scope, at);
};

/** Times but for those that say which deed is meant: "suspected in the June attacks" tells when nothing of the report was. */
export const withoutMonthsOfDeeds = (times: readonly TimeMention[]): readonly TimeMention[] =>
  times.some(({ rule }) => rule === MONTH_OF_DEED) ? times.filter(({ rule }) => rule !== MONTH_OF_DEED) : times;
