/** Groups known by letters alone: beside those of whom they are made ("ELZ guerrillas"), or behind "the", where no noun follows ("the FNS shot"). */

import type { PhraseIndex } from '../language/phrase-index.js';
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import { isNameInCapitals } from '../text/in-capitals.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { ADVERB, AND, BUT, HAVE, MODAL, NEGATED, OR, PREPOSITION, RELATIVE } from './grammar.js';
import type { VerbSigns } from './verb-signs.js';

/** Letters of such a name: in capitals a longer word may be any word. */
const SHORTEST = 2;
const LONGEST = 6;
const LONGEST_IN_CAPITALS = 4;

/** Where letters stand in a sentence that no table knows, in the order of the text. */
export function acronymsIn(layout: Layout, first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) if (isAcronym(layout, at)) found.push(at);
  return found;
}

/** "FNS guerrillas": in capitals "IN VIGO REBELS BURNED" tells of no such name where it is a place something is in. */
export const isOfMembers = ({ tokens }: Layout, members: PhraseIndex<true>, at: number, last: number): boolean =>
  at + 1 < last && members.at(tokens, at + 1, last) !== null;

/** "the FNS shot a judge", "three FNS members"; but not "the FNS office". */
export function isOfBody(layout: Layout, signs: VerbSigns, adherents: ReadonlySet<string>, at: number, last: number): boolean {
  if (isSmallWord(layout, at - 1, 'the') && (at + 1 >= last || endsPhrase(layout, signs, at + 1))) return true;
  return at + 1 < last && adherents.has(layout.tokens[at + 1]!.lower);
}

/** Whether a token is no further word of the phrase it stands behind. */
function endsPhrase({ tokens }: Layout, signs: VerbSigns, at: number): boolean {
  const token = tokens[at]!;
  if (tokens[at - 1]!.possessive) return false;
  if (token.shape !== 'word') return !JOINS.has(token.lower);
  return signs.is(token, ENDS_PHRASE) || signs.auxiliary(token) || signs.finite(token, tokens[at - 1]);
}
/** "the Cano-Limon pipeline", written apart. */
const JOINS: ReadonlySet<string> = new Set(['-', '–', '/']);
const ENDS_PHRASE = PREPOSITION | AND | OR | BUT | RELATIVE | ADVERB | MODAL | HAVE | NEGATED;

function isAcronym(layout: Layout, at: number): boolean {
  const { tokens, caseless } = layout;
  const { shape, word, lower } = tokens[at]!;
  if (shape !== 'word' || word !== UNKNOWN_WORD || lower.length < SHORTEST || lower.length > (caseless ? LONGEST_IN_CAPITALS : LONGEST))
    return false;
  return isNameInCapitals(layout, tokens[at]!);
}
