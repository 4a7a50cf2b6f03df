/** "The blasts followed the weekend deaths of two prisoners", "the raid, which capped a week of attacks that killed nine": what came before. */
import type { Sentence } from '../text/layout.js';
import { DEFINITE, POINTS_BACK, RELATIVE } from './grammar.js';
import type { Ground } from './ground.js';
import { firstCueFrom, isAt, pastRelative, type Reading } from './reading.js';

/** Tokens of the subject: "the second fatal shooting"; and from the verb to what came before: "a week of rebel attacks". */
const SUBJECT_WITHIN = 5;
const WHAT_WITHIN = 9;

export function whatItFollowed(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  if (!reading.held.within('follows', firstToken, lastToken)) return null;
  const { tokens, clauses } = reading;
  for (let at = firstToken + 1; at < lastToken - 1; at++) {
    if (!isAt(reading, at, 'follows') || !isOfDeed(reading, firstToken, at) || !isBehindDeeds(reading, at, lastToken)) continue;
    const end = clauses.last(at);
    const last = pastRelative(reading, lastToken, tokens[end]?.lower === ',' && end + 1 < lastToken ? end + 1 : end);
    return { first: at, last: Math.max(last, end), about: 'context', rule: 'what-it-followed' };
  }
  return null;
}

/** "the blasts", "those killings", "the blasts, which": the deed that is told of. */
function isOfDeed({ tokens, signs, found: { violence } }: Reading, first: number, verb: number): boolean {
  const isWhich = signs.is(tokens[verb - 1], RELATIVE) && tokens[verb - 2]?.lower === ',';
  const end = isWhich ? verb - 2 : verb;
  for (let at = end - 1; at >= Math.max(first, end - SUBJECT_WITHIN); at--) {
    if (signs.is(tokens[at], DEFINITE | POINTS_BACK) || tokens[at]!.possessive)
      return violence[firstCueFrom(violence, at)]?.lastToken === end;
  }
  return false;
}

/** What it followed is told of as deaths, or as deeds of days or weeks: "the deaths of two prisoners", "a week of attacks". */
function isBehindDeeds(reading: Reading, verb: number, last: number): boolean {
  const to = Math.min(last, verb + WHAT_WITHIN);
  for (let at = verb + 1; at < to; at++)
    if (isAt(reading, at, 'lost') || isAt(reading, at, 'spans') || isAt(reading, at, 'span-days')) return true;
  return false;
}
