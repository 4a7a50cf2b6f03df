/** What is put in a place: a name stands behind "in", "at" or "near", and nothing is made of it. */
import { isInCapitals } from '../text/in-capitals.js';
import type { Layout, Sentence, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { FoundName } from './find-names.js';
import { type PlaceWords, WORD } from './place-words.js';

/** "A bomb went off in Muse." | "shot dead near Bhogpur after": something is put there, and nothing is made of the name. */
export function isPutThere(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  name: FoundName,
  from: number,
  sentence: Sentence,
): boolean {
  const { tokens, caseless } = layout;
  const { casing, lastToken } = name;
  if ((marks[from - 1]! & WORD.puts) === 0 || (!caseless && (casing === 'loose' || isAcronym(layout, name)))) return false;
  if (tokens[lastToken - 1]!.possessive) return !caseless && isOfPart(tokens, marks, lastToken, sentence.lastToken);
  const after = lastToken < sentence.lastToken ? tokens[lastToken]! : null;
  // IN SREMNA, but "IN THE LORA", "AT LUA"
  if (caseless && (tokens[name.firstToken]!.lower.length < SHORTEST || isSmallWord(layout, name.firstToken - 1, 'the'))) return false;
  if (caseless && after !== null)
    return after.shape === 'punctuation' || (marks[lastToken]! & CLOSING) !== 0 || words.follows.has(after.lower);
  return after === null || (!after.capital && after.shape !== 'number' && (marks[lastToken]! & (WORD.siteNoun | WORD.street)) === 0);
}

/** Letters of a name that is no short form of something else, at least. */
const SHORTEST = 4;
/** Marks of words that close what is before them, where capitals do not show that it goes on. */
const CLOSING = WORD.weak | WORD.locative;

/** Words of the name of a part of a town, at most. */
const LONGEST_PART = 3;

// in Sremna's Orlasvik quarter
//             ^^^^^^^^ a part of it
function isOfPart(tokens: readonly Token[], marks: Uint32Array, from: number, until: number): boolean {
  let at = from;
  while (at < Math.min(until, from + LONGEST_PART) && tokens[at]!.shape === 'word' && tokens[at]!.capital) at++;
  return at > from && at < until && (marks[at]! & (WORD.part | WORD.within | WORD.spot)) !== 0;
}

/** "PTA" in a text that has small letters; "U.S." and the like are listed names, not acronyms of this kind. */
export function isAcronym(layout: Layout, { firstToken }: FoundName): boolean {
  const token = layout.tokens[firstToken]!;
  return token.end - token.start > 1 && isInCapitals(layout, token);
}
