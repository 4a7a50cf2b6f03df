/** "(JeH)", "(BSF)" behind a name: its short form. */
import type { SentenceCut } from './sentence-cut.js';
import { punctuationOf } from './word-forms.js';

const ACRONYM = /^[A-Z][A-Za-z]*[A-Z]$/;
/** Letters of one where all words are in capitals. */
const LONGEST_IN_CAPITALS = 6;

export const isAcronymInBrackets = (cut: SentenceCut, open: number): boolean =>
  open + 2 < cut.end && punctuationOf(cut.tokens[open]!.lower) === 'open' && isAcronym(cut, open + 1) && isCloseAt(cut, open + 2);

export const isCloseAt = ({ tokens }: SentenceCut, i: number): boolean => punctuationOf(tokens[i]?.lower ?? '') === 'close';

function isAcronym(cut: SentenceCut, i: number): boolean {
  const { start, end } = cut.tokens[i]!;
  if (!ACRONYM.test(cut.layout.written.slice(start, end))) return false;
  return !cut.layout.caseless || (end - start <= LONGEST_IN_CAPITALS && cut.wordAt(i) === null);
}
