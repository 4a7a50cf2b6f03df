/** "The blast came a day after rebels killed 11 miners": what it came after is an incident of its own, and told of in that sentence alone. */
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens from "after" to the verb or noun behind it: "after suspected members of the Dawn Front killed". */
const REACH = 12;
/** Tokens from "came" to "after": "came just less than two weeks after". */
const COMES_WITHIN = 7;

export function isToldBeforeIt(
  { layout: { tokens, sentences }, classes, clauses }: Surroundings,
  current: OpenEvent,
  deed: Happening,
): boolean {
  if (deed.word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  const { firstToken } = sentences[deed.sentence]!;
  if (firstToken === clauses.happenings[current.happenings[0]!]!.trigger.firstToken) return false;
  for (let i = deed.trigger.firstToken - 1; i > Math.max(firstToken, deed.trigger.firstToken - REACH); i--) {
    const { lower } = tokens[i]!;
    if (classes['time-before'].has(lower)) return isSpan(i - 1) && comesBefore(i - 1);
    if (lower === ',' || lower === ';') return false;
  }
  return false;

  function isSpan(i: number): boolean {
    return classes['span-of-time'].has(tokens[i]?.lower ?? '');
  }

  function comesBefore(from: number): boolean {
    for (let i = from; i > Math.max(firstToken, from - COMES_WITHIN); i--) if (classes.comes.has(tokens[i]!.lower)) return true;
    return false;
  }
}
