/**
 * "The ambush was near the site where a mine killed nine soldiers in March", "in Lugo, where a judge was shot last month": what happened at the
 * place long before, told only to say which place it is.
 */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { IncidentDays } from './incident-days.js';
import { cuesWithin, isAt, type Reading, type Stretch } from './reading.js';

/** Days before the incident from which on a deed at its place is another one: what happened there the days before may be what is told of. */
const LONG_BEFORE = 7;
/** Tokens from "where" to the time of what happened there. */
const REACH = 16;

/** @returns from "where" to the time that says when it was */
export function whereThen(
  reading: Reading,
  { firstToken }: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
): Stretch | null {
  for (const time of mentions) {
    if (time.duration || time.unresolved || !days.isBefore(time) || !days.isLongBefore(time, LONG_BEFORE)) continue;
    const where = lastWhere(reading, Math.max(firstToken + 1, time.firstToken - REACH), time.firstToken);
    if (where < 0) continue;
    const last = Math.max(time.lastToken, reading.clauses.last(time.lastToken - 1));
    if (cuesWithin(reading.found.violence, { first: where, last }).length > 0) return { first: where, last };
  }
  return null;
}

function lastWhere(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isAt(reading, at, 'where')) return at;
  return -1;
}
