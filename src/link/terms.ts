/** The terms by which a report is indexed and compared: words, numbers, and pairs of words that look like a name. */
import type { Report } from '../model/report.js';

export interface Terms {
  /** Each term once with how often it stands in the text, in order of first appearance. A name pair holds one space: "kevin barbee". */
  readonly counts: ReadonlyMap<string, number>;
  /** Terms the text writes as names: capitalised within a sentence, or in pairs; without letter case, uncommon words in pairs. */
  readonly names: ReadonlySet<string>;
  /** Terms of the title, else of the opening. */
  readonly heading: ReadonlySet<string>;
}

/** Only this much of a text is compared, in UTF-16 units: a story says what, who and where well within it; what follows on a
 * crawled page is other stories. Bounds the cost of hostile input as well. */
export const COMPARED_LENGTH = 12_000;
/** The opening stands in for a missing title: one sentence or two. */
const OPENING_LENGTH = 200;

/**
 * Terms of a text and its title.
 * @param slices the stretches of the text to look at.
 * @param isCommon whether a term is a word of ordinary news; in a text without letter case two others in a row are taken for a name.
 */
export function termsOf(
  report: Report,
  slices: readonly { readonly start: number; readonly end: number }[],
  isCommon: (term: string) => boolean,
): Terms {
  const body = new TermCounter(isCommon);
  let left = COMPARED_LENGTH;
  for (const { start, end } of slices) {
    if (left <= 0) break;
    body.read(report.text.slice(start, Math.min(end, start + left)));
    left -= end - start;
  }
  const heading = new TermCounter(isCommon);
  heading.read(report.title ?? report.text.slice(0, OPENING_LENGTH));
  for (const [term] of heading.counts) body.counts.set(term, (body.counts.get(term) ?? 0) + 1);
  return { counts: body.counts, names: body.names, heading: new Set(heading.counts.keys()) };
}

/** A word or number: letters, marks and digits, with apostrophes, hyphens, points and commas inside ("17-year-old", "o'neil", "9:30"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-.,:][\p{L}\p{M}\p{N}]+)*/gu;

class TermCounter {
  readonly counts = new Map<string, number>();
  readonly names = new Set<string>();
  readonly #isCommon: (term: string) => boolean;

  constructor(isCommon: (term: string) => boolean) {
    this.#isCommon = isCommon;
  }

  read(text: string): void {
    const caseless = !hasBothCases(text);
    let before: { readonly term: string; readonly end: number; readonly name: boolean } | null = null;
    for (const match of text.matchAll(WORD)) {
      const start = match.index;
      const end = start + match[0].length;
      const term = normalise(match[0]);
      if (term === '') continue;
      const name = caseless ? !isDigit(term.charCodeAt(0)) && !this.#isCommon(term) : startsUpper(match[0]);
      this.#count(term);
      if (name && !caseless && !opensSentence(text, start)) this.names.add(term);
      if (name && before?.name && isWithinName(text, before.end, start)) {
        const pair = `${before.term} ${term}`;
        this.#count(pair);
        for (const named of [before.term, term, pair]) this.names.add(named);
      }
      before = { term, end, name };
    }
  }

  #count(term: string): void {
    this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }
}

/**
 * Whether what stands between two words leaves them one name.
 * Eddie Holmes · Eddie J. Holmes
 *      ^              ^^^^ a space, or an initial between spaces
 */
function isWithinName(text: string, start: number, end: number): boolean {
  if (end - start === 1) return text[start] === ' ';
  return (
    (end - start === 3 || end - start === 4) && text[start] === ' ' && text[end - 1] === ' ' && startsUpper(text.slice(start + 1, end))
  );
}

/** Lower case, without the possessive: "Barbee's" is "barbee". A single letter is no term. */
function normalise(word: string): string {
  let term = word.toLowerCase();
  if (term.endsWith("'s") || term.endsWith('’s')) term = term.slice(0, -2);
  return term.length < 2 && !isDigit(term.charCodeAt(0)) ? '' : term;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}

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
