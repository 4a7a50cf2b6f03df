/**
 * "Hours earlier, a woman was shot on Elm Street", "The night before …", "Also Thursday …": a sentence that opens by going back in time, or by
 * adding a day, tells of another incident, where it tells of somebody new.
 */
import type { Happening } from '../clauses/clause.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Surroundings } from './surroundings.js';

/** Tokens of a time at its head: "Earlier this week", "Just earlier". */
const OPENS_WITHIN = 2;

export function goesBackAtHead(
  { classes, layout: { sentences, tokens } }: Surroundings,
  { nominal, sentence }: Happening,
  time: TimeMention | null,
): boolean {
  if (nominal || time === null || time.sentence !== sentence || time.firstToken > sentences[sentence]!.firstToken + 1) return false;
  const { firstToken } = sentences[sentence]!;
  if (time.firstToken === firstToken + 1 && classes.besides.at(tokens[firstToken]!)) return true;
  // "Minutes earlier" he may have gone from one to the other
  if (time.when.precision === 'minute') return false;
  // "Just before midnight" goes back to nothing
  if (classes.earlier.at(tokens[time.lastToken - 1]!)) return true;
  return tokens.slice(time.firstToken, time.firstToken + OPENS_WITHIN).some(({ lower }) => classes['earlier-first'].has(lower));
}
