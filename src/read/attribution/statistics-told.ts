/** Counts that are no toll of the incident: of a year so far, of a place or a group, shares. */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { isVeryMany } from './counts-of-more.js';
import { DEFINITE, HAVE, HE, OF_BODIES, POINTS_BACK, PRONOUN, SHARE, THEY } from './grammar.js';
import type { Ground } from './ground.js';
import { firstCueFrom, hasWord, isAt, type Reading } from './reading.js';

/** "In the past month, two of the wounded have died": some of those who were told of are the subject. */
export function isOfThoseTold(reading: Reading, { firstToken, lastToken }: Sentence): boolean {
  const { tokens, signs } = reading;
  for (let at = firstToken + SOME_OF_THE; at < lastToken; at++)
    // most of the 25,000 who have died since
    if (signs.is(tokens[at], DEFINITE) && isAt(reading, at - 1, 'of') && !(at + 1 < lastToken && isVeryMany(reading, at + 1)))
      if (at === firstToken + SOME_OF_THE || tokens[at - SOME_OF_THE - 1]!.lower === ',') return true;
  return false;
}
/** Tokens in front of the article of "two of the wounded". */
const SOME_OF_THE = 2;

/** "Nine guards have been killed in the region this year": what was counted up to now; but "was killed this year". */
export function byYearSoFar(reading: Reading, { firstToken }: Sentence, mentions: readonly TimeMention[]): Ground | null {
  const { tokens, signs, clauses } = reading;
  let searched = firstToken;
  for (const { when, duration, firstToken: at, lastToken } of mentions) {
    if (duration || when.precision !== 'year') continue;
    const first = Math.max(firstToken, clauses.first(at));
    for (let i = Math.max(first, searched); i <= at; i++)
      if (signs.is(tokens[i]!, HAVE) && isAt(reading, i + 1, 'been'))
        return { first, last: clauses.last(lastToken - 1), about: 'statistic', rule: 'year-so-far' };
    searched = at + 1;
  }
  return null;
}

/** "The baker was killed this year": who was told of, and no number. */
const isOfOneTold = ({ tokens, signs }: Reading, first: number, last: number): boolean =>
  signs.is(tokens[first]!, DEFINITE | HE | THEY | PRONOUN | POINTS_BACK) &&
  !tokens.slice(first, last).some(({ shape }) => shape === 'number');

/** "A clerk was shot on Monday. Nine clerks were killed there this year": of the year the report is of, behind what tells of violence. */
export function byThisYear(
  reading: Reading,
  { firstToken, lastToken: end }: Sentence,
  mentions: readonly TimeMention[],
  recent: TimeMention | undefined,
): Ground | null {
  const { clauses, found, layout } = reading;
  const published = layout.report.published?.slice(0, 4);
  const year = mentions.find(
    ({ when, duration }) => !duration && when.precision === 'year' && (published === undefined || when.start?.slice(0, 4) === published),
  );
  if (!year) return null;
  const first = Math.max(firstToken, clauses.first(year.firstToken));
  // In 2024 alone, nine were killed
  const last = year.firstToken <= firstToken + 1 ? end : clauses.last(year.lastToken - 1);
  const isOfIncident = recent !== undefined && recent.firstToken >= first && recent.firstToken < last;
  if (last <= first || isOfIncident || isOfOneTold(reading, first, last)) return null;
  const before = firstCueFrom(found.violence, first);
  return before > 0 && firstCueFrom(found.violence, last) > before ? { first, last, about: 'statistic', rule: 'this-year' } : null;
}

/** "He was one of four people shot in the city over the weekend": the other three elsewhere, behind what tells of violence. */
export function byTown(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  if (!reading.held.within('whole-town', firstToken, lastToken) || firstCueFrom(reading.found.violence, firstToken) === 0) return null;
  for (let at = firstToken + 1; at < lastToken - 1; at++) {
    if (!isAt(reading, at, 'share-of') || !isNumber(reading, at + 1)) continue;
    for (let town = at + 2; town < Math.min(lastToken - 1, at + TOWN_WITHIN); town++)
      if (
        isAt(reading, town, 'whole-town') &&
        reading.signs.is(reading.tokens[town - 1]!, DEFINITE) &&
        namesSpan(reading, town + 1, lastToken)
      )
        return { first: at, last: lastToken, about: 'statistic', rule: 'in-town' };
  }
  return null;
}
const isNumber = (reading: Reading, at: number): boolean => reading.tokens[at]!.shape === 'number' || isAt(reading, at, 'spelled-number');
/** Tokens from "of" to "the city": "of four young men shot across the city". */
const TOWN_WITHIN = 10;

/** "over the weekend" */
function namesSpan(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (isAt(reading, at, 'spans')) return true;
  return false;
}

/** "90 percent of the oil comes from the west": a share is a statistic, unless it tells of someone's burns. */
export function byShare(reading: Reading, sentence: Sentence): Ground | null {
  const whole = { first: sentence.firstToken, last: sentence.lastToken };
  return hasWord(reading, whole, SHARE) && !hasWord(reading, whole, OF_BODIES) ? { about: 'statistic', rule: 'share', ...whole } : null;
}
