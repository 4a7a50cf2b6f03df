/**
 * "Two policemen were shot dead in Lugo on Tuesday morning. Later, a grenade thrown at a tea shop wounded six": what somebody not told of before did
 * to others at another hour, with a toll of its own.
 */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import type { TimeMention } from '../time/time-mention.js';
import type { FirstTold } from './first-told.js';
import { opensLater } from './opens-later.js';
import { hourOf } from './other-incident.js';
import type { Surroundings } from './surroundings.js';
import { isToll } from './told-elsewhere.js';
import type { OpenEvent } from './told-events.js';

export function isHoursLater(
  around: Surroundings,
  firstTold: FirstTold,
  current: OpenEvent,
  happening: Happening,
  time: TimeMention | null,
): boolean {
  const { nominal, certainty, agent, targets, sentence, word } = happening;
  if (nominal || certainty !== 'asserted' || word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0)
    return false;
  if (
    !(opensLater(around, sentence, time) || opensAtAnotherHour(around, current, sentence, time)) ||
    !(agent ? isByStranger(agent) : word.kind !== current.kind)
  )
    return false;
  const whom = around.harmsOf(sentence).filter(isToll);
  if (targets.some((target) => isKnown(firstTold, target)) || whom.length === 0) return false;
  return whom.every(({ patient }) => !isKnown(firstTold, patient) && patient.person?.group !== 'perpetrators');
}

/** "In the morning … In the evening, …" */
function opensAtAnotherHour(
  { layout: { sentences } }: Surroundings,
  current: OpenEvent,
  sentence: number,
  time: TimeMention | null,
): boolean {
  if (time === null || time.sentence !== sentence || time.firstToken > sentences[sentence]!.firstToken + 1) return false;
  const [before, now] = [hourOf(current.time), hourOf(time)];
  return before !== null && now !== null && Math.abs(now - before) >= HOURS_APART;
}
const HOURS_APART = 6;

/** Whoever hunts them down hours later goes on with it; what is like it, and nobody is said to have done, may have befallen those who were there. */
const isByStranger = (agent: NounPhrase): boolean =>
  agent.pronoun === null &&
  agent.name === null &&
  agent.determiner !== 'definite' &&
  agent.determiner !== 'possessive' &&
  agent.determiner !== 'other' &&
  !FORCES.has(agent.person?.group ?? '');

const isKnown = (firstTold: FirstTold, phrase: NounPhrase): boolean =>
  phrase.quantity?.anaphoric === true || phrase.quantity?.additional === true || !firstTold.isNew(phrase);
