/** Reads one token of digits: a whole number, a range, or something whose very form says that it counts nothing. */
import type { MeasureKind, NumberWords } from './number-words.js';

type SuffixWords = Pick<NumberWords, 'unitsJoined' | 'classes'>;

/** `high` differs from `low` in a range ("4-6"); `whole` is false for a decimal, which only a scale word can make a count. */
export interface Written {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly digits: number;
  readonly grouped: boolean;
}

export type NumberToken = { readonly number: Written } | { readonly measure: MeasureKind };

/** Counts beyond this are taken for codes: no report counts more persons. */
const HIGHEST = 1e12;
const CODE: NumberToken = { measure: 'other' };

/** @param lower the token in lower case, as the layout gives it; begins with a digit or a decimal point. */
export function readNumberToken(words: SuffixWords, lower: string): NumberToken {
  let separators = '';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (isLetterOrApostrophe(code)) return at === lower.length ? CODE : { measure: measureOfSuffix(words, lower.slice(at), lower, at) };
    separators += lower[at];
    if (separators.length > 6) return CODE;
  }
  if (separators === '') return wholeNumber(lower);
  if (separators.includes(':')) return { measure: 'time' };
  if (separators.includes('/')) return { measure: isDate(lower.split('/')) ? 'date' : 'other' };
  if (separators.includes('-')) return range(lower);
  return separated(lower);
}

const isLetterOrApostrophe = (code: number): boolean => (code >= 97 && code <= 122) || code === 0x27 || code === 0x2019 || code >= 128;

function wholeNumber(digits: string): NumberToken {
  const value = Number(digits);
  if (value > HIGHEST || (digits.length > 1 && digits[0] === '0')) return { measure: digits.length === 4 ? 'time' : 'other' };
  return { number: { low: value, high: value, whole: true, digits: digits.length, grouped: false } };
}

/** "1,200" and "1.200.000" are whole; "3.5" and "3,5" are decimals. */
function separated(lower: string): NumberToken {
  const parts = lower.split(/[.,]/);
  const grouped = parts.length > 1 && parts[0]!.length > 0 && parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
  if (grouped && (lower.includes(',') || parts.length > 2)) {
    const value = Number(parts.join(''));
    return value > HIGHEST ? CODE : { number: { low: value, high: value, whole: true, digits: 0, grouped: true } };
  }
  if (parts.length > 2) return lower.includes(',') ? CODE : { measure: isDate(parts) ? 'date' : 'other' };
  const value = Number(lower.replace(',', '.'));
  return { number: { low: value, high: value, whole: false, digits: 0, grouped: false } };
}

/** "4-6" and "1,200-1,500" are ranges; "456-7107" is a telephone number, "2013-14" a span of years, "3-1" a score. */
function range(lower: string): NumberToken {
  const parts = lower.split('-');
  if (parts.length !== 2) return parts.length === 3 && isDate(parts) ? { measure: 'date' } : CODE;
  const [left, right] = parts.map((part) => (part.includes('.') || part.includes(',') ? separated(part) : wholeNumber(part)));
  if (!left || !right || !('number' in left) || !('number' in right)) return CODE;
  const low = left.number;
  const high = right.number;
  if (isYear(low) && (isYear(high) || high.digits === 2)) return { measure: 'date' };
  if (!low.whole || !high.whole || low.low >= high.low || (low.digits === 3 && high.digits === 4)) return CODE;
  return { number: { low: low.low, high: high.low, whole: true, digits: Math.max(low.digits, high.digits), grouped: high.grouped } };
}

export const isYear = (number: Written): boolean => number.digits === 4 && number.low >= 1800 && number.low < 2100;

function isDate(parts: readonly string[]): boolean {
  const numbers = parts.map(Number);
  const small = numbers.filter((part) => part >= 1 && part <= 31).length;
  return (
    small >= 2 &&
    (parts.length === 2 || parts.length === 3) &&
    parts.every((part) => part.length <= 4) &&
    numbers.some((part) => part <= 12)
  );
}

/** "21st", "9mm", "5pm"; "in his 20s", "the 1990s". */
function measureOfSuffix({ unitsJoined, classes }: SuffixWords, suffix: string, lower: string, at: number): MeasureKind {
  if (classes.decade.has(suffix)) return at === 2 && lower.charCodeAt(1) === 48 ? 'age' : at === 4 ? 'date' : 'other';
  return unitsJoined.get(suffix) ?? 'other';
}
