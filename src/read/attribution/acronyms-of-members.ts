/** Groups known by letters alone, beside those of whom they are made: "ELZ guerrillas", "the FNS rebels". */
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Layout } from '../text/layout.js';

interface Name {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Letters of such a name: in capitals a longer word may be any word. */
const SHORTEST = 2;
const LONGEST = 6;
const LONGEST_IN_CAPITALS = 4;

/** Those of a sentence, in the order of the text. */
export function acronymsOfMembers(layout: Layout, members: PhraseIndex<true>, first: number, last: number): readonly Name[] {
  const names: Name[] = [];
  for (let at = first; at + 1 < last; at++)
    if (isAcronym(layout, at) && members.at(layout.tokens, at + 1, last)) names.push({ firstToken: at, lastToken: at + 1 });
  return names;
}

function isAcronym({ tokens, caseless, report }: Layout, at: number): boolean {
  const { shape, word, start, end } = tokens[at]!;
  if (shape !== 'word' || word !== 0 || end - start < SHORTEST || end - start > (caseless ? LONGEST_IN_CAPITALS : LONGEST)) return false;
  const written = report.text.slice(start, end);
  return written === written.toUpperCase();
}
