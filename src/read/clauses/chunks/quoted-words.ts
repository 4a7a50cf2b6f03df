/** Words of a phrase that stand between quote marks: 'three "Red Dawn" guerrillas', 'the so-called "hill boys"': one phrase, as without them. */
import type { PhraseBuilder } from './phrase-builder.js';
import type { SentenceCut } from './sentence-cut.js';
import { isManner, isQuoteMark, looksLikeParticiple } from './word-forms.js';

/** Tokens from an opening mark to its closing one. */
const LONGEST_QUOTED = 6;

/** Past a mark within a noun phrase that goes on behind it; null where none does. */
export function pastMark(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number): number | null {
  if (!isQuoteMark(cut.tokens[i]!.lower)) return null;
  if (!phrase.hasHead() && !phrase.hasName()) return isOpeningMark(cut, i) && closing(cut, i) > 0 ? i + 1 : null;
  return isClosingMark(cut, i, from) && goesOn(cut, phrase, i + 1, from) ? i + 1 : null;
}

/** A mark right before a word, with no word right before it. */
export function isOpeningMark({ tokens, end }: SentenceCut, i: number): boolean {
  const [before, mark, next] = [tokens[i - 1], tokens[i]!, i + 1 < end ? tokens[i + 1]! : null];
  if (mark.shape !== 'punctuation' || !isQuoteMark(mark.lower) || next?.shape !== 'word') return false;
  return mark.end === next.start && (before === undefined || before.end < mark.start);
}

/** Where the mark stands that closes it behind a few words alone; -1 where none does. */
function closing({ tokens, end }: SentenceCut, open: number): number {
  for (let k = open + 1; k < Math.min(end, open + LONGEST_QUOTED); k++)
    if (tokens[k]!.shape === 'punctuation') return k > open + 1 && isQuoteMark(tokens[k]!.lower) ? k : -1;
  return -1;
}

/** Closes what was opened within the phrase, or right in front of it. */
function isClosingMark(cut: SentenceCut, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from - 1, cut.start, i - LONGEST_QUOTED); k--)
    if (cut.tokens[k]!.shape === 'punctuation') return isOpeningMark(cut, k) && closing(cut, k) === i;
  return false;
}

/** "guerrillas" of '"Red Dawn" guerrillas', "newspaper" of 'the "Tarn Herald" newspaper'; but 'the "hill boys" killed'. */
function goesOn(cut: SentenceCut, { determiner, quantity, person }: PhraseBuilder, i: number, from: number): boolean {
  const token = i < cut.end ? cut.tokens[i]! : undefined;
  if (token?.shape !== 'word' || cut.marks.begins[i] !== 0 || person !== null) return false;
  const word = cut.knownAt(i);
  const isBare = determiner === null && quantity === null && isOpeningMark(cut, from - 1);
  if (word?.person) return word.verb === undefined && (!isBare || word.person.plural);
  if (isBare) return false;
  if (word) return word.grammar === undefined && (word.verb === undefined || word.happeningNoun !== undefined) && !word.state;
  return !looksLikeParticiple(cut, token.lower) && !isManner(cut, i);
}
