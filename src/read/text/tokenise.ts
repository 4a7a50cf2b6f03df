/** Splits a paragraph into words, numbers and marks: one pass over the characters, no look-back further than the word itself. */

import { hashed, NO_LETTERS, UNKNOWN_WORD, type Vocabulary } from '../language/vocabulary.js';
import {
  type Codes,
  classOf,
  DIGIT,
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isLowerLetter,
  isSoftHyphen,
  isSpace,
  isUpperLetter,
  LETTER,
  SOFT_HYPHEN,
  SPACE,
} from './characters.js';
import type { Token, TokenShape } from './layout.js';

/** What a language tells the scanner about its words. */
export interface Spelling {
  /** "col" → what a stop behind it means; see data/languages/en/abbreviations.tsv. */
  readonly abbreviated: ReadonlyMap<string, string>;
  /** Words whose final 's is "is" or "us", not a possessive: "it's". */
  readonly contractions: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

const DOT = 0x2e;

/** Appends the tokens of `text.slice(start, end)` to `tokens`, with offsets into the whole text. */
export function tokenise(spelling: Spelling, text: string, codes: Codes, start: number, end: number, tokens: Token[]): void {
  const { vocabulary } = spelling;
  let inSingleQuotes = false;
  for (let at = start; at < end; ) {
    const code = codes[at]!;
    const kind = classOf(code);
    if (kind === SPACE || isSoftHyphen(code)) at++;
    else if (kind === LETTER || kind === DIGIT || opensDecimal(codes, at, end))
      at = pushWord(spelling, text, codes, at, end, tokens, inSingleQuotes);
    else {
      if (isSingleQuote(code)) inSingleQuotes = opensQuote(codes, at, start, end);
      const stop = endOfMark(codes, at, end);
      const lower = mark(text, codes, at, stop);
      const word = lower.length === 1 ? vocabulary.numberOfSign(code, lower) : vocabulary.numberInText(lower);
      tokens.push(markToken(vocabulary, at, stop, lower, word));
      at = stop;
    }
  }
}

function markToken(vocabulary: Vocabulary, start: number, end: number, lower: string, word: number): Token {
  const kind = vocabulary.kindOf(word, lower);
  const tables = vocabulary.tablesOf(word);
  const classes = vocabulary.classesOf(kind);
  return { start, end, lower, word, tables, classes, kind, shape: 'punctuation', capital: false, possessive: false };
}

const isSingleQuote = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x201a;

function opensQuote(codes: Codes, at: number, start: number, end: number): boolean {
  const before = at > start ? classOf(codes[at - 1]!) : SPACE;
  const behind = behindSoftHyphens(codes, at + 1, end);
  const after = behind < end ? classOf(codes[behind]!) : SPACE;
  return before !== LETTER && before !== DIGIT && after === LETTER;
}

// .40-caliber pistol
// ^^^ a number may begin with its decimal point
const opensDecimal = (codes: Codes, at: number, end: number): boolean =>
  codes[at]! === DOT && at + 1 < end && isDigit(codes[at + 1]!) && (at === 0 || isSpace(codes[at - 1]!) || codes[at - 1]! === 0x28);

function behindSoftHyphens(codes: Codes, at: number, end: number): number {
  let behind = at;
  while (behind < end && isSoftHyphen(codes[behind]!)) behind++;
  return behind;
}

/** Runs of hyphens, stops, and doubled single quotes are one mark each; a pair of surrogates is one mark. */
function endOfMark(codes: Codes, at: number, end: number): number {
  const code = codes[at]!;
  let stop = at + 1;
  if (code === 0x2d || code === DOT) while (stop < end && codes[stop]! === code) stop++;
  else if ((code === 0x27 || code === 0x60) && stop < end && codes[stop]! === code) stop++;
  else if (code >= 0xd800 && code <= 0xdbff && stop < end && (codes[stop]! & 0xfc00) === 0xdc00) stop++;
  return behindSoftHyphens(codes, stop, end);
}

const mark = (text: string, codes: Codes, start: number, end: number): string => {
  const code = codes[start]!;
  if (end === start + 1 || isSoftHyphen(codes[start + 1]!)) return code === 0x2019 || code === 0x2018 ? "'" : text[start]!;
  if (code === DOT) return '...';
  return code === 0x2d ? '--' : text.slice(start, end);
};

function pushWord(
  spelling: Spelling,
  text: string,
  codes: Codes,
  start: number,
  end: number,
  tokens: Token[],
  inSingleQuotes: boolean,
): number {
  const first = codes[start]!;
  const numeric = isDigit(first) || first === DOT;
  let at = numeric ? endOfDigits(codes, start, end) : start;
  let shape: TokenShape = numeric ? 'number' : 'word';
  let lettersFrom = at;
  let plain = true;
  let hash = NO_LETTERS;
  if (!numeric)
    for (; at < end; at++) {
      const code = codes[at]!;
      if (!isAsciiLetter(code)) break;
      hash = hashed(hash, code);
    }
  const letters = at;
  while (at < end) {
    const code = codes[at]!;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (code >= 128) plain = false;
      at++;
    } else if (isHyphen(code) && joins(codes, at, end)) {
      if (code !== 0x2d) plain = false;
      if (isLetter(codes[at + 1]!) || !numeric) shape = 'word';
      lettersFrom = ++at;
    } else if (isApostrophe(code) && at > start && joinsLetters(codes, at, end)) {
      if (code !== 0x27) plain = false;
      at++;
    } else if (code === DOT && isInnerDot(codes, at, lettersFrom, end)) lettersFrom = ++at;
    else if (code === 0x3a && isSchemeEnd(codes, at)) at = endOfAddress(codes, at, end);
    else if (code === 0x40 && at + 1 < end && isLetter(codes[at + 1]!)) at = endOfAddress(codes, at, end);
    else break;
  }
  if (at === letters && !numeric) return finishLetters(spelling, text, codes, start, at, end, hash, tokens, inSingleQuotes);
  return finishWord(spelling, text, codes, start, at, end, shape, plain, tokens, inSingleQuotes);
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Digits with the separators that stand between digits: "1,200", "14:28", "4-6", "05/06/2016". */
function endOfDigits(codes: Codes, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = codes[at]!;
    if (isDigit(code)) at++;
    else if (isDigitSeparator(code) && at + 1 < end && isDigit(codes[at + 1]!)) at += 2;
    else break;
  }
  return at;
}

const isDigitSeparator = (code: number): boolean =>
  code === 0x2c || code === DOT || code === 0x3a || code === 0x2f || isHyphen(code) || code === 0x2013 || code === 0x2044;

/** The colon of "https://". */
const isSchemeEnd = (codes: Codes, at: number): boolean => codes[at + 1] === 0x2f && codes[at + 2] === 0x2f;
const joins = (codes: Codes, at: number, end: number): boolean => at + 1 < end && isWordUnit(codes[at + 1]!);
const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);
function joinsLetters(codes: Codes, at: number, end: number): boolean {
  const next = behindSoftHyphens(codes, at + 1, end);
  return next < end && isLetter(codes[next]!) && isWordUnit(codes[at - 1]!);
}

/** The dot of "U.S" and "a.m" (single letters), or of "wral.com" (lower case on both sides). */
function isInnerDot(codes: Codes, at: number, lettersFrom: number, end: number): boolean {
  if (at + 1 >= end || at === lettersFrom) return false;
  const next = codes[at + 1]!;
  if (!isLetter(next)) return false;
  if (at - lettersFrom === 1 && isLetter(codes[at - 1]!)) return at + 2 >= end || !isLetter(codes[at + 2]!) || isLowerLetter(next);
  return isLowerLetter(next) && isLowerLetter(codes[at - 1]!);
}

/** A web or mail address runs to the next space. */
function endOfAddress(codes: Codes, at: number, end: number): number {
  while (at < end && !isSpace(codes[at]!)) at++;
  return at;
}

/** Nothing but ASCII letters, as most words are: a known one is not even cut out of the text. */
function finishLetters(
  spelling: Spelling,
  text: string,
  codes: Codes,
  start: number,
  stop: number,
  end: number,
  hash: number,
  tokens: Token[],
  inSingleQuotes: boolean,
): number {
  const { vocabulary } = spelling;
  const word = vocabulary.numberOfLetters(codes, start, stop, hash);
  const lower = word === UNKNOWN_WORD ? text.slice(start, stop).toLowerCase() : vocabulary.words[word]!;
  const capital = isUpperLetter(codes[start]!);
  if (stop < end && codes[stop]! === DOT && keepsStop(spelling, codes, start, stop, end, lower))
    return push(spelling, tokens, start, stop + 1, `${lower}.`, 'word', capital, false);
  const possessive = !inSingleQuotes && endsPossessive(codes, stop, end, lower);
  const last = possessive ? stop + 1 : stop;
  const tables = vocabulary.tablesOf(word);
  const kind = vocabulary.kindOf(word, lower);
  const classes = vocabulary.classesOf(kind);
  tokens.push({ start, end: last, lower, word, tables, classes, kind, shape: 'word', capital, possessive });
  return last;
}

function finishWord(
  spelling: Spelling,
  text: string,
  codes: Codes,
  start: number,
  stop: number,
  end: number,
  shape: TokenShape,
  plain: boolean,
  tokens: Token[],
  inSingleQuotes: boolean,
): number {
  const capital = isUpperLetter(codes[start]!);
  let written = text.slice(start, stop);
  if (shape === 'number') return push(spelling, tokens, start, stop, plainNumber(written).toLowerCase(), shape, capital, false);
  if (!plain) written = straighten(written);
  const lower = written.toLowerCase();
  if (stop < end && codes[stop]! === DOT && keepsStop(spelling, codes, start, stop, end, lower))
    return push(spelling, tokens, start, stop + 1, `${lower}.`, shape, capital, false);
  if (lower.endsWith("'s") && !spelling.contractions.has(lower))
    return push(spelling, tokens, start, stop, lower.slice(0, -2), shape, capital, true);
  const possessive = !inSingleQuotes && endsPossessive(codes, stop, end, lower);
  return push(spelling, tokens, start, possessive ? stop + 1 : stop, lower, shape, capital, possessive);
}

/** A known word is written with the vocabulary's own string: texts then share it, and comparing it is comparing one pointer. */
function push(
  { vocabulary }: Spelling,
  tokens: Token[],
  start: number,
  end: number,
  lower: string,
  shape: TokenShape,
  capital: boolean,
  possessive: boolean,
): number {
  const word = vocabulary.numberInText(lower);
  const known = word === UNKNOWN_WORD ? lower : vocabulary.words[word]!;
  const tables = vocabulary.tablesOf(word);
  const kind = vocabulary.kindOf(word, known);
  const classes = vocabulary.classesOf(kind);
  tokens.push({ start, end, lower: known, word, tables, classes, kind, shape, capital, possessive });
  return end;
}

/** "attackers'": a single apostrophe behind an s. */
const endsPossessive = (codes: Codes, stop: number, end: number, lower: string): boolean =>
  stop < end && isApostrophe(codes[stop]!) && lower.endsWith('s') && !isDoubled(codes, stop, end);

const isDoubled = (codes: Codes, at: number, end: number): boolean => at + 1 < end && isApostrophe(codes[at + 1]!);
const straighten = (written: string): string =>
  written
    .replaceAll(SOFT_HYPHEN, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
const plainNumber = (written: string): string =>
  written
    .replaceAll(SOFT_HYPHEN, '')
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace('\u2044', '/');

/** Whether a stop belongs to the word before it: initials ("J.", "U.S.") and the abbreviations of the table. */
function keepsStop(spelling: Spelling, codes: Codes, start: number, stop: number, end: number, lower: string): boolean {
  if (stop + 1 < end && codes[stop + 1]! === DOT) return false;
  if (stop - start === 1) return isUpperLetter(codes[start]!);
  if (lower.charCodeAt(lower.length - 2) === DOT) return true;
  const meaning = spelling.abbreviated.get(lower);
  if (meaning === undefined) return false;
  return meaning !== 'number' || isDigit(codes[skipSpaces(codes, stop + 1, end)]!);
}

function skipSpaces(codes: Codes, at: number, end: number): number {
  while (at < end && isSpace(codes[at]!)) at++;
  return at;
}
