/** "The blast came a day after guards killed nine raiders on Friday. … Two guards also died in Friday's clash": the clash that was told of as past. */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Ground } from './ground.js';
import { type IncidentDays, isOfDay } from './incident-days.js';
import type { Reading } from './reading.js';

const dayOf = ({ when }: TimeMention): string | null => when.start?.slice(0, 10) ?? null;

/** The day before the incident that a stretch of context is of; null where it names none. */
export function dayOfContext(ground: Ground, mentions: readonly TimeMention[], days: IncidentDays): string | null {
  if (ground.about !== 'context') return null;
  const told = mentions.find(
    (time) => time.firstToken >= ground.first && time.lastToken <= ground.last && isOfDay(time) && days.isBefore(time),
  );
  return told ? dayOf(told) : null;
}

/** The sentence, where it calls a deed by that day, and names no other. */
export function ofContextDay(
  { tokens }: Reading,
  { firstToken, lastToken }: Sentence,
  mentions: readonly TimeMention[],
  day: string | null,
): Ground | null {
  if (day === null || mentions.length === 0) return null;
  const isCalledSo = mentions.some((time) => tokens[time.lastToken - 1]!.possessive);
  return isCalledSo && mentions.every((time) => dayOf(time) === day)
    ? { first: firstToken, last: lastToken, about: 'earlier-incident', rule: 'day-of-context' }
    : null;
}
