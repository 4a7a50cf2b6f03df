/** "Police arrested two men on Sunday, three days after a clerk was shot": the day of the deed, told by the day of what came after it. */
import type { Layout } from '../text/layout.js';
import { civil, type Day, monthSpan, weekSpan } from './calendar.js';
import type { DaysAfter, Draft } from './piece.js';
import type { Days } from './resolve.js';
import type { TimeWords } from './time-words.js';

/** The rule of such times. */
export const AFTER_DEED = 'relative.after-deed';

/** Other times of the sentence looked at for the day of what came after. */
const BESIDE = 4;
const WHOLE_DATE = ['year', 'month', 'day'] as const;

/** So long before the day; weeks and months are seldom told to the day. */
export function daysBefore({ unit, count }: DaysAfter, day: Day): Days {
  if (unit === 'day') return { start: day - count, end: day - count, precision: 'day', implied: WHOLE_DATE };
  if (unit === 'week') return { ...weekSpan(day - 7 * count), precision: 'week', implied: WHOLE_DATE };
  const { year, month } = civil(day);
  const months = year * MONTHS + month - 1 - count;
  return { ...monthSpan(Math.floor(months / MONTHS), (months % MONTHS) + 1), precision: 'month', implied: ['year', 'month'] };
}
const MONTHS = 12;

/**
 * The draft that dates what came so many days after the deed: the one before it in its sentence ("on Sunday, three days after"), else one
 * behind the clause of the deed ("A day after a clerk was shot, shops stayed shut on Sunday"); -1 where there is none.
 * @param isDay whether a draft before it is of one day
 */
export function dayOfOutcome(
  words: TimeWords,
  { tokens }: Layout,
  drafts: readonly Draft[],
  index: number,
  isDay: (index: number) => boolean,
): number {
  const own = drafts[index]!;
  for (let k = index - 1; k >= 0 && index - k <= BESIDE && drafts[k]!.sentence === own.sentence; k--) if (isDay(k)) return k;
  const next = drafts[index + 1];
  return next?.sentence === own.sentence && isBehindClause() ? index + 1 : -1;

  // , shops stayed shut on Sunday | , police on Sunday named: behind a comma, with a verb and no other clause
  function isBehindClause(): boolean {
    let hasVerb = isVerb(next!.last);
    for (let at = next!.first - 1; at >= own.last; at--) {
      if (tokens[at]!.lower === ',') return hasVerb;
      if (words.words.at(tokens[at]!)?.barrier) return false;
      hasVerb ||= isVerb(at);
    }
    return false;
  }

  function isVerb(at: number): boolean {
    const token = tokens[at];
    const word = token && words.words.at(token);
    return token !== undefined && (word?.auxiliary === true || word?.cue !== undefined || words.endings.past.of(token.lower));
  }
}
