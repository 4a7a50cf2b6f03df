/** "One guard from each side died", "two soldiers on either side were killed": twice as many. */
import { altered, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';

/** Those who fight each other are two. */
const SIDES = 2;

/** The phrase with all whom it counts, on both sides. */
export function onEachSide(here: HarmSentence, phrase: NounPhrase): NounPhrase {
  const { quantity, count, lastToken } = phrase;
  const { tokens } = here.layout;
  if (!quantity || count === null || !here.classes['each-side'].has(`${tokens[lastToken + 1]?.lower} ${tokens[lastToken + 2]?.lower}`))
    return phrase;
  const { low, high, modifier } = count;
  return altered(phrase, { count: { low: low === null ? null : low * SIDES, high: high === null ? null : high * SIDES, modifier } });
}
