/** "demanded money and then shot a clerk", "planned to rob a shop and shot a clerk": what somebody did next, and nothing he demanded or planned. */
import { ADVERB, AND, RELATIVE, SUBORDINATE } from './grammar.js';
import { isAt, type Reading } from './reading.js';

/** Tokens from what is meant to the deed: "to rob a jewelry store near the station and". */
const REACH = 30;

/** The "and" before such a deed, from one token up to another; -1 where none stands there, or only in a clause of its own. */
export function nextDeed(reading: Reading, from: number, last: number): number {
  const { tokens, signs } = reading;
  for (let at = from; at < Math.min(last - 1, from + REACH); at++) {
    if (signs.is(tokens[at], RELATIVE | SUBORDINATE) || isAt(reading, at, 'that')) return -1;
    if (!signs.is(tokens[at], AND)) continue;
    const verb = signs.is(tokens[at + 1], ADVERB) ? at + 2 : at + 1;
    if (verb < last && signs.did(tokens[verb]!)) return at;
  }
  return -1;
}
