/** Ends sentences at stops that end them: not at those of abbreviations, initials and quoted questions. */
import { isLowerLetter, isUpperLetter } from './characters.js';
import type { Token } from './layout.js';

/** What a language tells about the ends of its sentences. */
export interface StopWords {
  /** "col." → what its stop means; see data/languages/en/abbreviations.tsv. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Words that seldom go on after an abbreviation and often open a sentence: "the", "police". */
  readonly starters: ReadonlySet<string>;
  /** Those of them that do so in capitals, where "AT 6 P.M. ON MONDAY" shows no beginning. */
  readonly startersInCapitals: ReadonlySet<string>;
}

/** A sentence is cut here, so that a text without any stop costs later stages no more than one with stops. */
export const LONGEST_SENTENCE = 400;

const CLOSERS = new Set(['"', '\u201d', "'", "''", '\u00bb', ')', ']']);
const OPENERS = new Set(['"', '\u201c', "'", '``', '\u00ab', '(', '[', '--', '-', '\u2014', '\u2013', '\u2022', '*']);
const MARKS = new Set(['.', '!', '?', '...', '\u2026']);

/** The token after the end of the sentence that begins at `from`; at most `until`, the end of the paragraph. */
export function endOfSentence(
  words: StopWords,
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  caseless: boolean,
): number {
  const last = Math.min(until, from + LONGEST_SENTENCE);
  for (let at = from; at < last; at++) {
    const token = tokens[at]!;
    const stopped =
      token.shape === 'punctuation' ? MARKS.has(token.lower) : token.shape === 'word' && text.charCodeAt(token.end - 1) === 0x2e;
    if (!stopped || isLeading(tokens, from, at)) continue;
    const end = pastClosers(text, tokens, at + 1, last);
    if (end >= last || endsHere(words, text, tokens, at, end, caseless)) return end;
  }
  return last;
}

// 1. AT 0945 THIS MORNING     "...and tried again"
// ^^ the number of an item    ^^^^ nothing said yet
const isLeading = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from ? tokens[at]!.shape === 'punctuation' : at === from + 1 && tokens[from]!.shape !== 'word';

/** Quotation marks and brackets that close right after the stop belong to the sentence they close. */
function pastClosers(text: string, tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && CLOSERS.has(tokens[at]!.lower) && tokens[at]!.start === tokens[at - 1]!.end && !opensWord(text, tokens, at)) at++;
  return at;
}

const opensWord = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === tokens[at]!.end &&
  tokens[at + 1]!.shape !== 'punctuation' &&
  isUpperLetter(text.charCodeAt(tokens[at + 1]!.start)) &&
  tokens[at]!.lower === '"';

function endsHere(words: StopWords, text: string, tokens: readonly Token[], at: number, end: number, caseless: boolean): boolean {
  let next = end;
  while (next < tokens.length - 1 && OPENERS.has(tokens[next]!.lower)) next++;
  const following = tokens[next]!;
  const token = tokens[at]!;
  if (token.shape === 'word' && end === at + 1) return endsAtAbbreviation(words, text, token, following, caseless);
  const code = text.charCodeAt(following.start);
  const spaced = following.start > token.end;
  if (!spaced) return following.shape === 'word' && isUpperLetter(code);
  return caseless || following.shape !== 'word' || !isLowerLetter(code);
}

function endsAtAbbreviation(words: StopWords, text: string, token: Token, following: Token, caseless: boolean): boolean {
  const meaning = words.abbreviations.get(token.lower) ?? (token.lower.length === 2 ? 'initial' : 'place');
  if (meaning === 'title' || meaning === 'number' || meaning === 'within') return false;
  if (following.shape !== 'word') return false;
  if (!caseless && isLowerLetter(text.charCodeAt(following.start))) return false;
  return (caseless ? words.startersInCapitals : words.starters).has(following.lower);
}
