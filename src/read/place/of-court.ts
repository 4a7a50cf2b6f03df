/** Whether a place is named for its court: "a court in Lugo jailed three nurses", "a Lugo district court". What the court does is done there. */
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Words of a court's name behind that of its town: "the Lugo City Criminal Court". */
const NAMED_BEHIND = 4;

export function isOfCourt(
  { ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  { firstToken, lastToken, sentence }: { readonly firstToken: number; readonly lastToken: number; readonly sentence: number },
): boolean {
  const { tokens, sentences } = layout;
  const { firstToken: from, lastToken: until } = sentences[sentence]!;
  for (let at = lastToken; at < Math.min(until, lastToken + NAMED_BEHIND) && tokens[at]!.shape === 'word'; at++) {
    // but "killed in the Lugo court compound"
    if (ways.courts.at(tokens[at]!)) return !isOnGrounds(ways, tokens, at);
    if (!tokens[at]!.capital) break;
  }
  let at = firstToken - 1;
  while (
    at > from &&
    (isSmallWord(layout, at, 'the') || isSmallWord(layout, at, 'of') || (marks[at]! & (WORD.kindBefore | WORD.direction)) !== 0)
  )
    at--;
  if ((isSmallWord(layout, at, 'in') || isSmallWord(layout, at, 'at')) && at > from) at--;
  return at >= from && ways.courts.at(tokens[at]!);
}

/** "the court compound": what is done there is done there, and not tried. @param at of the court */
export const isOnGrounds = (ways: PlaceWords['ways'], tokens: readonly Token[], at: number): boolean =>
  ways.courts.at(tokens[at]!) && ways['court-grounds'].at(tokens[at + 1]);
