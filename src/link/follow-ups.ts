/**
 * Reports of long after: a trial, an inquiry, an anniversary. They share a place, a name or two and a toll with the incident, and
 * little of its wording, so they are not held against all of its reports but go with the incident of the one they are closest to,
 * and only where no other incident is as close.
 */

import type { Evidence, Feature } from './compare.js';
import type { Scored } from './pairs.js';
import type { Unit } from './unit.js';
import { PRIOR, WEIGHTS } from './weights.js';
import { keyOf } from './words.js';

/** From this many days after the incident on, a report follows it up. */
export const FOLLOW_UP_DAYS = 30;
/** Log odds, times aside, from which a follow-up goes with an incident. Chosen on the fitted half of the corpus of `weights.ts`. */
const ATTACH_FROM = 2.5;
/** It must be this much closer than the next incident, in log odds: a town's courts try many cases. */
const CLEARLY = 1.5;

/** The table `follow-ups` as a value. */
export const readFollowUps = (rows: readonly Readonly<Record<string, string>>[]): ReadonlySet<number> =>
  new Set(rows.flatMap(({ phrase = '' }) => phrase.split('|').map((words) => keyOf(words.trim()))));

/** What speaks of times says nothing of a report that is late by its nature. */
const TIMELESS: readonly Feature[] = [
  'wording',
  'names',
  'rarestPair',
  'numbers',
  'headingTold',
  'sharedTerms',
  'otherPlace',
  'sameManyDead',
  'samePersons',
  'sameSite',
  'otherSite',
  'otherKind',
];

export const timelessOdds = (evidence: Evidence): number =>
  TIMELESS.reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], PRIOR);

/** Whether a report, by its words and its day, may follow up what another tells of. */
export const mayFollowUp = (later: Unit, earlier: Unit): boolean =>
  later.report.followsUp &&
  later.publishedDay !== null &&
  earlier.publishedDay !== null &&
  later.publishedDay - earlier.publishedDay >= FOLLOW_UP_DAYS;

/**
 * Joins groups of follow-ups alone to the group of the incident they follow up.
 * @param pairs a follows up b, with timeless log odds.
 * @param mayJoin whether no judgement or report keeps two groups apart.
 */
export function attachFollowUps(
  groups: readonly (readonly number[])[],
  pairs: readonly Scored[],
  units: readonly Unit[],
  mayJoin: (x: readonly number[], y: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const groupOf = new Int32Array(units.length);
  groups.forEach((group, i) => {
    for (const unit of group) groupOf[unit] = i;
  });
  const late = groups.map((group) => group.every((unit) => units[unit]!.report.followsUp));
  const closest = new Map<number, Map<number, number>>();
  for (const { a, b, logOdds } of pairs) {
    const [from, to] = [groupOf[a]!, groupOf[b]!];
    if (!late[from] || late[to]) continue;
    const known = closest.get(from) ?? new Map<number, number>();
    closest.set(from, known.set(to, Math.max(known.get(to) ?? Number.NEGATIVE_INFINITY, logOdds)));
  }
  const joined = groups.map((group) => [...group]);
  for (const [from, targets] of closest) {
    const [[to, best], next] = [...targets].sort(([x, m], [y, n]) => n - m || x - y) as [[number, number], [number, number] | undefined];
    if (best < ATTACH_FROM || (next && best - next[1] < CLEARLY) || !mayJoin(joined[to]!, groups[from]!)) continue;
    joined[to]!.push(...groups[from]!);
    joined[from] = [];
  }
  return joined.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}
