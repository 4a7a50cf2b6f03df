/** What happened before at the place of the incident or near it: "two blocks from where a boy was shot last month". */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { DEFINITE, HE, POINTS_BACK, PRONOUN, RELATIVE, THEY } from './grammar.js';
import { cuesWithin, firstCueFrom, isAt, type Reading, type Stretch } from './reading.js';

/** Tokens from "where" to the time: "where two men were shot, one of them fatally, on the night of April 20". */
const TIME_WITHIN = 16;

/**
 * The clause that opens on "where" and tells of violence at such a time, in a report that told of violence in front of it. "The house where he
 * was shot" is of somebody told of before.
 */
export function whereBefore(reading: Reading, { firstToken }: Sentence, time: TimeMention): Stretch | null {
  const { tokens, clauses, signs, found } = reading;
  for (let at = time.firstToken - 1; at > Math.max(firstToken, time.firstToken - TIME_WITHIN); at--) {
    if (!isAt(reading, at, 'where')) continue;
    if (firstCueFrom(found.violence, at) === 0) return null;
    const isOfOneTold = signs.is(tokens[at + 1], HE | THEY | PRONOUN | POINTS_BACK | DEFINITE);
    if (isOfOneTold || cuesWithin(found.violence, { first: at, last: time.firstToken }).length === 0) return null;
    return { first: at, last: clauses.last(time.lastToken - 1) };
  }
  return null;
}

/** Tokens from the vigil to "who": "gathered to remember 25-year-old Juan Mora, who". */
const WHO_WITHIN = 16;

/** "Nine people were shot at a vigil for Juan Mora, who was killed on June 2": what is told of him whom they mourned, where violence was told of before. */
export function mournedBefore(reading: Reading, { firstToken }: Sentence, time: TimeMention): Stretch | null {
  const { clauses, found, signs, tokens } = reading;
  for (let at = time.firstToken - 1; at > Math.max(firstToken, time.firstToken - TIME_WITHIN); at--) {
    if (!signs.is(tokens[at], RELATIVE)) continue;
    if (firstCueFrom(found.violence, firstToken) === 0 || cuesWithin(found.violence, { first: at, last: time.firstToken }).length === 0)
      return null;
    for (let vigil = at - 1; vigil >= Math.max(firstToken, at - WHO_WITHIN); vigil--)
      if (isAt(reading, vigil, 'mourning')) return { first: at, last: clauses.last(time.lastToken - 1) };
    return null;
  }
  return null;
}
