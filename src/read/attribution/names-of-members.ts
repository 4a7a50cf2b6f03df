/** Names behind those of whom a group is made, where no noun in the name tells that it is one: "terrorists belonging to Red Torch", "fighters of Ansaru". */
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { BesideWords } from './names-beside.js';
import { LONGEST_NAME, type NameSpan, type ReachOfName } from './reach-of-name.js';

export interface MemberWords extends BesideWords {
  /** Words for those who fight, with what stands between them and whose they are: "rebels of", "gunmen belonging to". */
  readonly fightingFor: PhraseIndex<true>;
}

/**
 * Those of a sentence, in the order of the text; none where capitals tell nothing.
 * @param isPlace of a token, whether a place is named there
 */
export function namesOfMembers(
  layout: Layout,
  words: MemberWords,
  reach: ReachOfName,
  isPlace: (token: number) => boolean,
  first: number,
  last: number,
): readonly NameSpan[] {
  if (layout.caseless) return [];
  const names: NameSpan[] = [];
  let cue = words.fightingFor.next(layout.tokens, first, last);
  for (; cue !== null; cue = words.fightingFor.next(layout.tokens, cue.lastToken, last)) {
    const name = nameFrom(layout, words, reach, isPlace, cue.lastToken, last);
    if (name) names.push(name);
  }
  return names;
}

function nameFrom(
  layout: Layout,
  words: MemberWords,
  reach: ReachOfName,
  isPlace: (token: number) => boolean,
  behind: number,
  end: number,
): NameSpan | null {
  const { tokens } = layout;
  const from = isSmallWord(layout, behind, 'the') ? behind + 1 : behind;
  let last = from;
  let known = from;
  while (last < end && last - from < LONGEST_NAME) {
    if (reach.isOfName(last)) known = last + 1;
    else if (!isJoint(layout, words, last)) break;
    last++;
  }
  if (known === from || tokens[from]!.shape !== 'word' || isPlace(from)) return null;
  // gunmen of Juan Mora, but: of Dawn of Jihad
  if (words.firstNames.has(tokens[from]!.lower) && !isSmallWord(layout, from + 1, 'of')) return null;
  // rebels of Norvalda: maybe a place
  if (known === from + 1 && from === behind && isSmallWord(layout, behind - 1, 'of')) return null;
  return tokens[known - 1]!.possessive ? null : { firstToken: from, lastToken: known };
}

/** "Dawn of Jihad", "Ansar al-Haq" */
const isJoint = (layout: Layout, { particles }: MemberWords, at: number): boolean =>
  particles.has(layout.tokens[at]!.lower) || isSmallWord(layout, at, 'of');
