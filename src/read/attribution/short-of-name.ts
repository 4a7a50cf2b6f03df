/** Abbreviations of names of armed organisations: "the Popular Dawn Front (PDF)". */
import { isInCapitals } from '../text/in-capitals.js';
import { sortedLetters } from '../text/in-words.js';
import type { Layout } from '../text/layout.js';
import type { NameWords } from './group-name-words.js';
import type { NameSpan } from './reach-of-name.js';

/** Letters of an abbreviation. */
const SHORTEST = 2;
const LONGEST = 7;

/** "(PDF)" behind a name, in lower case. */
export function shortBehind(layout: Layout, at: number, end: number): string | null {
  const { tokens } = layout;
  const open = tokens[at]?.lower;
  if ((open !== '(' && open !== '[') || at + 2 >= end) return null;
  const { lower, shape } = tokens[at + 1]!;
  const close = tokens[at + 2]!.lower;
  const isShort = shape === 'word' && lower.length >= SHORTEST && lower.length <= LONGEST && isInCapitals(layout, tokens[at + 1]!);
  return isShort && (close === ')' || close === ']') ? lower : null;
}

export function isInitials(layout: Layout, words: NameWords, short: string, { firstToken, lastToken }: NameSpan): boolean {
  const initials = initialsOf(layout, words, firstToken, lastToken);
  // in another language the words stand in another order: the Popular Dawn Front (FPA)
  return initials.startsWith(short) || short.startsWith(initials) || sortedLetters(initials) === sortedLetters(short);
}

export function initialsOf({ tokens }: Layout, { outside }: NameWords, first: number, last: number): string {
  let initials = '';
  for (let k = first; k < last; k++) if (!outside.has(tokens[k]!.lower)) initials += tokens[k]!.lower[0];
  return initials;
}

/** Where the words begin whose initials are the letters behind them: "NORVALDI JIHADI GROUP (NJG)"; null where those of no words before are. */
export function firstByInitials(layout: Layout, words: NameWords, behind: number, from: number, end: number): number | null {
  const short = shortBehind(layout, behind, end);
  if (short === null || short.length < SHORTEST_TOLD) return null;
  let left = short.length;
  for (let at = behind - 1; at >= from; at--) {
    const { lower, shape } = layout.tokens[at]!;
    if (shape !== 'word') return null;
    if (words.outside.has(lower) && lower[0] !== short[left - 1]) continue;
    if (lower[0] !== short[left - 1]) return null;
    if (--left === 0) return at;
  }
  return null;
}
/** Letters by which words are told to be a name: of two it may be by chance. */
const SHORTEST_TOLD = 3;
