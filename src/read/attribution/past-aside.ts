/** "Gunmen shot dead a mayor who was elected nine years ago": a long past time told in passing, which dates another thing than the deed. */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { BackgroundStretch } from './attribution.js';
import { AND, BE, HAVE, RELATIVE } from './grammar.js';
import { cuesWithin, type Reading, type Stretch } from './reading.js';

/** The rule of such a stretch. */
export const PAST_ASIDE = 'past-aside';

/**
 * The clause of a long past time beside the violence told of, where it has a verb of its own and tells of none: behind the deed, or as what
 * is told of somebody in front of it.
 */
export function clauseOfPast(
  { tokens, clauses, found: { violence }, signs }: Reading,
  { firstToken, lastToken }: Sentence,
  time: TimeMention,
): Stretch | null {
  const first = clauses.first(time.firstToken);
  const isRelative = signs.is(tokens[first], RELATIVE);
  const verb = tokens[time.lastToken];
  // a mayor who was elected two years ago was shot dead
  const endsHere = isRelative && verb !== undefined && (signs.is(verb, BE | HAVE) || signs.finite(verb, undefined));
  const clause = { first, last: endsHere ? time.lastToken : clauses.last(time.lastToken - 1) };
  if (cuesWithin(violence, clause).length > 0 || signs.is(tokens[first], AND)) return null;
  const told = cuesWithin(violence, { first: firstToken, last: lastToken });
  const isBehind = told.some((cue) => cue.lastToken <= first);
  if (!isBehind && !(told.length > 0 && isRelative)) return null;
  for (let at = first; at < time.firstToken; at++) if (signs.finite(tokens[at]!, tokens[at - 1])) return clause;
  return null;
}

/** The times that may date what a report tells of. */
export function withoutAsides(times: readonly TimeMention[], background: readonly BackgroundStretch[]): readonly TimeMention[] {
  const asides = background.filter(({ rule }) => rule === PAST_ASIDE);
  return asides.length === 0 ? times : times.filter((time) => !asides.some(({ start, end }) => time.start >= start && time.end <= end));
}
