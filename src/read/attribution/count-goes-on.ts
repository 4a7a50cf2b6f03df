/** "There were 900 attacks in ten years. So far, 70 victims have died": the count of those years goes on. */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { HAVE } from './grammar.js';
import type { Ground } from './ground.js';
import { isAt, type Reading } from './reading.js';

/** @param ground of the sentence before it */
export function countGoesOn(reading: Reading, sentence: Sentence, ground: Ground, mentions: readonly TimeMention[]): Ground | null {
  const { firstToken, lastToken } = sentence;
  if (ground.about !== 'statistic' || mentions.length > 0) return null;
  const goesOn: Ground = { first: firstToken, last: lastToken, about: 'statistic', rule: 'count-goes-on' };
  // The victims were judges and guards
  if (isAt(reading, firstToken + 1, 'dead-of-war') && reading.signs.be(reading.tokens[firstToken + 2])) return goesOn;
  if (!isAt(reading, firstToken, 'up-to-now')) return null;
  let isNumber = false;
  let has = false;
  for (let at = firstToken + 1; at < lastToken; at++) {
    isNumber ||= reading.tokens[at]!.shape === 'number' || isAt(reading, at, 'thousands');
    has ||= isNumber && reading.signs.is(reading.tokens[at]!, HAVE);
    if (has && isAt(reading, at, 'lost')) return goesOn;
  }
  return null;
}
