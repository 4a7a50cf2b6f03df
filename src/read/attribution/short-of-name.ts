/** Abbreviations of names of armed organisations: "the Popular Dawn Front (PDF)". */
import { sortedLetters } from '../text/in-words.js';
import type { Layout } from '../text/layout.js';
import type { NameWords } from './group-name-words.js';
import type { NameSpan } from './reach-of-name.js';

/** Letters of an abbreviation. */
const SHORTEST = 2;
const LONGEST = 7;

/** "(PDF)" behind a name, in lower case. */
export function shortBehind({ tokens, report }: Layout, at: number, end: number): string | null {
  const open = tokens[at]?.lower;
  if ((open !== '(' && open !== '[') || at + 2 >= end) return null;
  const { lower, start, end: stop, shape } = tokens[at + 1]!;
  const written = report.text.slice(start, stop);
  const close = tokens[at + 2]!.lower;
  const isShort = shape === 'word' && lower.length >= SHORTEST && lower.length <= LONGEST && written === written.toUpperCase();
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
