/** "The attack, the twelfth so far this year, was claimed by rebels": which of many it was is said between commas, and the rest is of the incident. */
import type { Sentence } from '../text/layout.js';
import { BE, DEFINITE, HAVE } from './grammar.js';
import { cuesWithin, type Reading, type Stretch } from './reading.js';

/** Tokens between the commas, and before them. */
const WITHIN = 16;

/** @returns the words between the commas around a cue; null where it is no such insertion */
export function numberOfDeed({ tokens, signs, found }: Reading, { firstToken, lastToken }: Sentence, cue: Stretch): Stretch | null {
  let first = cue.first;
  while (first > Math.max(firstToken, cue.first - WITHIN) && tokens[first]!.lower !== ',') first--;
  let last = cue.last;
  while (last < Math.min(lastToken, cue.last + WITHIN) && tokens[last]!.lower !== ',') last++;
  const verb = tokens[last + 1];
  if (tokens[first]!.lower !== ',' || tokens[last]?.lower !== ',' || !verb || last + 1 >= lastToken) return null;
  const goesOn = signs.is(verb, BE | HAVE) || signs.finite(verb, tokens[last]);
  const isOfDeed = signs.is(tokens[firstToken]!, DEFINITE) && cuesWithin(found.violence, { first: firstToken, last: first }).length > 0;
  return goesOn && isOfDeed && signs.is(tokens[first + 1]!, DEFINITE) ? { first, last: last + 1 } : null;
}
