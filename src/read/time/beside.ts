/** The words beside a time that say what it is the time of, other than the happening itself. */
import type { Layout } from '../text/layout.js';
import type { Draft } from './piece.js';
import type { Beside } from './time-mention.js';
import type { TimeWords } from './time-words.js';

/** Tokens looked at on each side, so that a report that is one endless sentence stays cheap. */
const FARTHEST = 50;

export function besideOf(words: TimeWords, { tokens, sentences }: Layout, draft: Draft): Beside {
  const { firstToken, lastToken } = sentences[draft.sentence]!;
  let left: Beside['left'] = null;
  let barrier = -1;
  for (let at = draft.first - 1; at >= Math.max(firstToken, draft.first - FARTHEST) && left === null; at--) {
    const { lower } = tokens[at]!;
    if (barrier < 0 && words.barriers.has(lower)) barrier = at;
    left = cueAt(words, lower, at);
  }
  let right: Beside['right'] = null;
  for (let at = draft.last; at < Math.min(lastToken, draft.last + FARTHEST) && right === null; at++) right = cueAt(words, tokens[at]!.lower, at);
  return { left, right, barrier };
}

function cueAt(words: TimeWords, lower: string, token: number): Beside['left'] {
  if (words.reporting.has(lower)) return { token, use: 'saying' };
  return words.aftermath.has(lower) ? { token, use: 'aftermath' } : null;
}
