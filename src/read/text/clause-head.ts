/** "Gunmen shot a judge in Lugo, and in Vigo they blew up a bridge": the town that a clause within a sentence opens on is of the verb behind it. */
import type { Layout } from './layout.js';
import { isSmallWord } from './small-words.js';

/** Tokens of the subject of such a verb, and of the verb in front of its last word: "two unidentified men have been". */
const SUBJECT = 8;

interface Span {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
}

/** @param first of the sentence @param place from its first token to the one behind its last */
export function isAtClauseHead(layout: Layout, first: number, { firstToken }: Pick<Span, 'firstToken'>): boolean {
  if (firstToken - 2 <= first || !isSmallWord(layout, firstToken - 1, 'in')) return false;
  return isSmallWord(layout, firstToken - 2, 'clause-joint') || isComma(layout, firstToken - 2);
}

/** Whether no more than its subject stands between the place and a verb: "in Vigo two unidentified men have been". */
export function isHeadOf(layout: Layout, { firstToken, lastToken }: Span, verb: number): boolean {
  if (verb < lastToken || verb > lastToken + SUBJECT) return false;
  // "…, in Vigo gunmen killed a judge"; but "in Lugo, in Galicia, on Monday", "in Lugo, in Galicia killing two"
  if (isComma(layout, firstToken - 2) && (verb === lastToken || !opensSubject(layout, lastToken))) return false;
  // in Vigo, a judge was killed
  for (let at = lastToken; at < verb; at++)
    if (isSmallWord(layout, at, 'clause-joint') || (at > lastToken && layout.tokens[at]!.lower === ',')) return false;
  return true;
}

const isComma = ({ tokens }: Layout, at: number): boolean => tokens[at]!.lower === ',';

/** "a bomb", "gunmen", but neither a comma nor "on Monday". */
const opensSubject = (layout: Layout, at: number): boolean =>
  layout.tokens[at]!.shape !== 'punctuation' && !isSmallWord(layout, at, 'behind') && !isSmallWord(layout, at, 'opens-front');
