/**
 * "A poet was shot dead in Gulu on Sunday, a week after the murder of a clerk in Lugo": of two deeds told in a sentence so many days apart,
 * the incident's is the one told first, and where and when it was is not sought beside the other.
 */
import { itemAt } from '../text/item-at.js';
import { countInFront } from '../text/sorted.js';
import { AFTER_DEED } from '../time/days-after.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Span } from './enclosing.js';
import type { Found } from './found.js';

/** Words that tell of the incident. */
export interface Trigger extends Span {
  /** They say what persons suffered: "was shot dead", and not "marched". */
  readonly suffered: boolean;
  /** They tell of arrests or unrest, where something worse is told of. */
  readonly lesser: 'arrest' | 'unrest' | null;
}

/** Those that tell of the incident itself, best first as they came. */
export function withoutEarlierDeeds({ times, layout }: Found, triggers: readonly Trigger[]): readonly Span[] {
  const afters = times.filter(({ rule }) => rule === AFTER_DEED);
  if (afters.length === 0) return triggers;
  const inOrder = bestOnce(triggers);
  const earlier = new Set<number>();
  for (const after of afters) {
    const { start, end } = layout.sentences[after.sentence]!;
    let at = countInFront(inOrder, (trigger) => trigger.start < after.start);
    const [told, other] = [itemAt(inOrder, at - 1), inOrder[at]];
    const isTwo = told && other && told.start >= start && other.start < end && told.suffered && told.rank < other.rank;
    if (!isTwo || isOutcome(told, after, layout.tokens)) continue;
    for (; at < inOrder.length && inOrder[at]!.start < end && !earlier.has(inOrder[at]!.start); at++) earlier.add(inOrder[at]!.start);
  }
  return triggers.filter(({ start }) => !earlier.has(start));
}

interface Ranked extends Trigger {
  readonly rank: number;
}

/** In the order of the text; words that are told twice, of what was done and of what was suffered, with the better rank. */
function bestOnce(triggers: readonly Trigger[]): readonly Ranked[] {
  const once: Ranked[] = [];
  for (const trigger of triggers.map((one, rank) => ({ ...one, rank })).sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    if (once.at(-1)?.start !== trigger.start) once.push(trigger);
  }
  return once;
}

/** "died of his wounds on Sunday, two days after", "shot at a clerk and was arrested on Sunday": what came of the other; not "was shot dead". */
function isOutcome({ start, end }: Trigger, { beside }: TimeMention, tokens: Found['layout']['tokens']): boolean {
  const behind = (token: number): boolean => token >= 0 && tokens[token]!.start >= end;
  const dying = beside?.dying ?? -1;
  const isOwnDeath = dying >= 0 && tokens[dying]!.start > start && !behind(dying);
  return (dying >= 0 && !isOwnDeath) || (beside?.left?.use === 'aftermath' && behind(beside.left.token));
}
