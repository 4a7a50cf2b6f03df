/** Groups known by letters alone: beside those of whom they are made ("ELZ guerrillas"), or behind "the", where no noun follows ("the FNS shot"). */

import type { PhraseIndex } from '../language/phrase-index.js';
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import { isNameInCapitals } from '../text/in-capitals.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { ADVERB, AND, BUT, HAVE, MODAL, NEGATED, OR, PREPOSITION, RELATIVE } from './grammar.js';
import type { VerbSigns } from './verb-signs.js';

interface Name {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Letters of such a name: in capitals a longer word may be any word. */
const SHORTEST = 2;
const LONGEST = 6;
const LONGEST_IN_CAPITALS = 4;

/** Those of a sentence, in the order of the text; in capitals "IN VIGO REBELS BURNED" tells of no such name. @param isWhere a place something is in */
export function acronymsOfMembers(
  layout: Layout,
  members: PhraseIndex<true>,
  isWhere: (at: number) => boolean,
  first: number,
  last: number,
): readonly Name[] {
  const names: Name[] = [];
  for (let at = first; at + 1 < last; at++)
    if (isAcronym(layout, at) && !isWhere(at) && members.at(layout.tokens, at + 1, last)) names.push({ firstToken: at, lastToken: at + 1 });
  return names;
}

/** "the FNS shot a judge", "three FNS members": letters that no table knows; but not "the FNS office". */
export function acronymsOfBodies(
  layout: Layout,
  signs: VerbSigns,
  adherents: ReadonlySet<string>,
  first: number,
  last: number,
): readonly Name[] {
  const names: Name[] = [];
  for (let at = first; at < last; at++) {
    if (!isAcronym(layout, at)) continue;
    const isAlone = isSmallWord(layout, at - 1, 'the') && (at + 1 >= last || endsPhrase(layout, signs, at + 1));
    if (isAlone || (at + 1 < last && adherents.has(layout.tokens[at + 1]!.lower))) names.push({ firstToken: at, lastToken: at + 1 });
  }
  return names;
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
