/** "The blast came a day after rebels killed 11 miners": what it came after is an incident of its own, and told of in that sentence alone. */
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens from "after" to the verb or noun behind it: "after suspected members of the Dawn Front killed". */
const REACH = 12;
/** Tokens from "came" to "after": "came just less than two weeks after". */
const COMES_WITHIN = 7;

export function isToldBeforeIt(around: Surroundings, current: OpenEvent, deed: Happening): boolean {
  const { layout, classes } = around;
  if (deed.word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  const { firstToken } = layout.sentences[deed.sentence]!;
  for (let i = deed.trigger.firstToken - 1; i > Math.max(firstToken, deed.trigger.firstToken - REACH); i--) {
    const { lower } = layout.tokens[i]!;
    if (classes['time-before'].has(lower)) return comesThen(around, firstToken, i - 1);
    if (lower === ',' || lower === ';') return false;
  }
  return false;
}

/** "came just less than two weeks", up to the last token of the span. */
function comesThen({ layout: { tokens }, classes }: Surroundings, first: number, span: number): boolean {
  if (!classes['span-of-time'].has(tokens[span]?.lower ?? '')) return false;
  for (let i = span; i > Math.max(first, span - COMES_WITHIN); i--) if (classes.comes.has(tokens[i]!.lower)) return true;
  return false;
}
