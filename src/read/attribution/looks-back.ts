/** What a report measures its deed by: "the worst attack there since a bombing in which 90 died", "came three years after a gunman killed 12". */
import type { Sentence } from '../text/layout.js';
import { RELATIVE } from './grammar.js';
import type { Ground } from './ground.js';
import { firstCueFrom, isAt, type Reading } from './reading.js';

/** Tokens from "worst" to "since": "the worst act of violence in the mining town since". */
const SINCE_WITHIN = 14;
/** Tokens from "came" to "after": "came a little less than three years after". */
const AFTER_WITHIN = 8;

/** @returns from "since" or "after" to the end of what is told of it */
export function looksBack(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  const { held, classes, tokens } = reading;
  if (!held.within('worst', firstToken, lastToken) && !held.within('comes', firstToken, lastToken)) return null;
  let worst = -Infinity;
  let comes = -Infinity;
  for (let at = firstToken; at < lastToken - 1; at++) {
    const token = tokens[at];
    if (classes.worst.at(token)) worst = at;
    else if (classes.comes.at(token) && isOfDeed(reading, firstToken, at)) comes = at;
    const isSince = classes.since.at(token) && at - worst < SINCE_WITHIN && firstCueFrom(reading.found.violence, at) > 0;
    const isAfter = classes.after.at(token) && at - comes < AFTER_WITHIN && isLong(reading, comes, at);
    if (isSince || isAfter) return { first: at, last: withWhatIsTold(reading, at, lastToken), about: 'context', rule: 'looks-back' };
  }
  return null;
}

/** "a little less than three years", "three years to the day" */
function isLong(reading: Reading, comes: number, after: number): boolean {
  for (let at = comes + 1; at < after; at++) if (isAt(reading, at, 'long-spans')) return true;
  return false;
}

/** "The shooting came", "It came" behind what tells of one; an arrest that came years after a murder is news of the murder. */
const isOfDeed = (reading: Reading, first: number, verb: number): boolean => {
  const { violence } = reading.found;
  if (verb === first + 1) return isAt(reading, first, 'itself') && firstCueFrom(violence, first) > 0;
  const deed = violence[firstCueFrom(violence, first)];
  return deed !== undefined && deed.lastToken <= verb && reading.clauses.first(verb) === reading.clauses.first(deed.firstToken);
};

/** "since the bombing of a hotel in 2013, in which 90 died": past the clause that says what it cost. */
function withWhatIsTold(reading: Reading, at: number, end: number): number {
  const { clauses, signs, tokens } = reading;
  const { violence } = reading.found;
  const last = clauses.last(at + 1);
  const next = tokens[last]?.lower === ',' ? last + 1 : last;
  for (let i = next; i < Math.min(end - 1, next + RELATIVE_WITHIN); i++)
    if (signs.is(tokens[i]!, RELATIVE) || isAt(reading, i, 'when')) return clauses.last(i);
  // since a ferry sank in 1998, killing 78
  const done = violence[firstCueFrom(violence, next)];
  if (next > last && done?.firstToken === next && done.rows.includes('ing')) return clauses.last(next);
  return last;
}
/** "which", "in which" */
const RELATIVE_WITHIN = 2;
