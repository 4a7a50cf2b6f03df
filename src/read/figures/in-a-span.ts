/** Tolls of a span of time: "eight people were shot in a five-hour span", "20 have been shot since June", which no one incident took. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';

/** Tokens between those harmed and the span, on either side of it. */
const REACH = 8;
/** Tokens from "in" to "hours": "in a space of less than ten hours". */
const LONGEST = 8;

/** Found at one time, whenever they were taken. */
const FOUND: ReadonlySet<string> = new Set(['found', 'bodies-found']);

/** Whether a number of persons is said to have been harmed within a span of time, and by nobody in particular. */
export function isTollOfSpan(kinds: PersonKinds, layout: Layout, { patient, effect, rule, agent, trigger, sentence }: Harm): boolean {
  const { count, quantity } = patient;
  if (
    !isKilledOrInjured(effect) ||
    FOUND.has(rule) ||
    quantity === null ||
    (count?.low ?? 0) < 2 ||
    (rule === 'active' && agent?.count?.high === 1)
  )
    return false;
  const { tokens } = layout;
  const { firstToken, lastToken } = layout.sentences[sentence]!;
  const from = Math.max(firstToken, Math.min(patient.firstToken, trigger.firstToken) - REACH);
  const to = Math.min(lastToken, Math.max(patient.lastToken, trigger.lastToken) + REACH + LONGEST);
  for (let at = from; at < to; at++) if (kinds['span-units'].at(tokens[at]!) && isSpan(kinds, layout, firstToken, at)) return !isLasting();
  return false;

  /** Floods, and battles, are one happening however long they last. */
  function isLasting(): boolean {
    for (let at = firstToken; at < lastToken; at++) if (kinds.lasting.at(tokens[at]!)) return true;
    return false;
  }
}

/** Harmed by nobody in particular, or by deeds: "The attacks of the past two weeks have killed five". */
export const isOfNobody = ({ tokens, endings }: Layout, { agent }: Harm): boolean =>
  agent === null || (agent.happening?.role === 'violence' && agent.person === null && endings.plural.of(tokens[agent.headLast - 1]!.lower));

/** "a violent two-hour" before "span" */
const CALLED = 3;

/** "in about ten hours", "in a five-hour span", "within 24 hours", "since June 21"; but not "in the two hours after it". */
function isSpan(kinds: PersonKinds, { tokens }: Layout, first: number, unit: number): boolean {
  if (kinds['span-points'].at(tokens[unit]!)) return unit > first && kinds['from-then-on'].at(tokens[unit - 1]!);
  if (kinds['span-ends'].at(tokens[unit + 1])) return false;
  // in the last 24 hours: today, or yesterday
  if (kinds['hours-of-a-day'].at(tokens[unit - 1]) && kinds['up-to-now'].at(tokens[unit - 2])) return false;
  const isNamed = kinds['span-nouns'].at(tokens[unit]!);
  for (let at = unit - 1; at >= Math.max(first, unit - LONGEST); at--) {
    const token = tokens[at]!;
    if (kinds['span-opens'].at(token)) return isNamed || at < unit - 1;
    if (isNamed && at >= unit - CALLED) continue;
    if (token.shape !== 'number' && !kinds['span-words'].at(token)) return false;
  }
  return false;
}
