/** The stretch of tokens an expression of time is looked for in: one sentence, no further left than what is already read. */
import type { Token } from '../text/layout.js';
import type { TimeClass } from './time-classes.js';
import { TimeWord, type TimeWords } from './time-words.js';

export interface Scope {
  readonly words: TimeWords;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly caseless: boolean;
  /** One past the last token of the sentence. */
  readonly until: number;
  /** First token of the sentence. */
  readonly from: number;
}

const NOTHING = new TimeWord();

/** What the word at a token may be in an expression of time; nothing outside the sentence. */
export function wordAt(scope: Scope, at: number): TimeWord {
  if (at < scope.from || at >= scope.until) return NOTHING;
  return scope.words.words.at(scope.tokens[at]!) ?? NOTHING;
}

export const lowerAt = (scope: Scope, at: number): string => (at >= scope.from && at < scope.until ? scope.tokens[at]!.lower : '');
/** Whether a word of a closed class stands at a token. */
export const isAt = ({ words, tokens, from, until }: Scope, at: number, name: TimeClass): boolean =>
  at >= from && at < until && words.classes[name].at(tokens[at]!);
export const isMark = (scope: Scope, at: number): boolean =>
  at >= scope.until || at < scope.from || scope.tokens[at]!.shape === 'punctuation';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A whole number of one or two digits, "5th" and "3d" too; null for anything else. */
export function smallNumber(lower: string, ordinal = true): number | null {
  const first = lower.charCodeAt(0) - 48;
  if (!(first >= 0 && first <= 9)) return null;
  if (lower.length === 1) return first;
  let value = first;
  let at = 1;
  if (isDigit(lower.charCodeAt(1))) value = value * 10 + lower.charCodeAt(at++) - 48;
  if (at === lower.length) return value;
  if (!ordinal) return null;
  const ending = lower.slice(at);
  return ending === 'th' || ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'd' ? value : null;
}

/** Four digits from 1900 to 2099. */
export function yearNumber(lower: string): number | null {
  if (
    lower.length !== 4 ||
    !((lower.charCodeAt(0) === 49 && lower.charCodeAt(1) === 57) || (lower.charCodeAt(0) === 50 && lower.charCodeAt(1) === 48))
  )
    return null;
  return isDigit(lower.charCodeAt(2)) && isDigit(lower.charCodeAt(3)) ? Number(lower) : null;
}

/** How many units a word or number stands for, up to 999; null for no number. */
export function amountAt(scope: Scope, at: number): { readonly low: number; readonly high: number } | null {
  const lower = lowerAt(scope, at);
  if (lower === '') return null;
  const word = scope.words.words.get(lower)?.count;
  if (word) return word;
  if (!isDigit(lower.charCodeAt(0))) return lower.includes('-') ? hyphenated(scope, lower) : null;
  if (/^\d{1,3}$/.test(lower)) return { low: Number(lower), high: Number(lower) };
  const range = /^(\d{1,3})-(\d{1,3})$/.exec(lower);
  return range && Number(range[1]) < Number(range[2]) ? { low: Number(range[1]), high: Number(range[2]) } : null;
}

// twenty-four hours later
// ^^^^^^^^^^^
function hyphenated(scope: Scope, lower: string): { readonly low: number; readonly high: number } | null {
  const cut = lower.indexOf('-');
  const tens = scope.words.words.get(lower.slice(0, cut))?.count;
  const ones = scope.words.words.get(lower.slice(cut + 1))?.count;
  if (!tens || !ones || tens.low < 20 || tens.low % 10 !== 0 || ones.low > 9) return null;
  return { low: tens.low + ones.low, high: tens.low + ones.high };
}
