/** The terms by which a report is indexed and compared: words, numbers, and pairs of words that look like a name. */
import { DIGIT_FIRST, eachWord, pairKey, UPPER_FIRST } from './words.js';

/** What sort of term it is, as bits. NAME: the text writes it as a name: capitalised within a sentence, or in a pair. */
export const NAME = 1;
export const PAIR = 2;
export const NUMBER = 4;
/** It stands in the title, or in the opening where there is none. */
export const HEADING = 8;

/** @param start, end where it stands in the text that was read. */
export type VisitTerm = (key: number, sort: number, start: number, end: number) => void;

/** Only this much of a text is compared, in UTF-16 units: a story says what, who and where well within it; what follows on a
 * crawled page is other stories. Bounds the cost of hostile input as well. */
export const COMPARED_LENGTH = 12_000;
/** The opening stands in for a missing title: one sentence or two. */
export const OPENING_LENGTH = 200;

/**
 * Calls for each term as it comes; a pair after its words, which are then called for again as parts of a name, with no length.
 * @param isCommon whether a word is one of ordinary news; in a text without letter case two others in a row are taken for a name.
 */
export function eachTerm(text: string, isCommon: (key: number) => boolean, visit: VisitTerm): void {
  const caseless = !hasBothCases(text);
  let before = 0;
  let beforeStart = 0;
  let beforeEnd = -1;
  eachWord(text, (key, start, end, sort) => {
    const name = caseless ? !(sort & DIGIT_FIRST) && !isCommon(key) : (sort & UPPER_FIRST) !== 0;
    const number = sort & DIGIT_FIRST ? NUMBER : 0;
    visit(key, number | (name && !caseless && !opensSentence(text, start) ? NAME : 0), start, end);
    if (name && beforeEnd >= 0 && isWithinName(text, beforeEnd, start)) {
      visit(before, NAME, beforeStart, beforeStart);
      visit(key, NAME, start, start);
      visit(pairKey(before, key), NAME | PAIR, beforeStart, end);
    }
    before = key;
    beforeStart = start;
    beforeEnd = name ? end : -1;
  });
}

/**
 * Whether what stands between two words leaves them one name.
 * Eddie Holmes · Eddie J. Holmes
 *      ^              ^^^^ a space, or an initial between spaces
 */
function isWithinName(text: string, start: number, end: number): boolean {
  if (end - start === 1) return text[start] === ' ';
  return (end - start === 3 || end - start === 4) && text[start] === ' ' && text[end - 1] === ' ' && startsUpper(text[start + 1]!);
}

const startsUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a text mixes small and capital letters; in one that does not, case tells nothing. */
function hasBothCases(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLower(text.charCodeAt(i))) return true;
  return text !== text.toUpperCase();
}

/** True after a full stop, a line break, an opening quotation mark or at the start, where any word is capitalised. */
function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i--;
  return i < 0 || '.!?\n\r"“”‘:;—-•|('.includes(text[i]!);
}
