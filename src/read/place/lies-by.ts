/** "Shot in Orlasvik, near Sremna", "in Orlasvik, 20 km east of Sremna": a name that no list knows is a place where it is told by which it lies. */
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { nameEnd, SHORTEST } from './unlisted-names.js';

/** Tokens between the comma and the known place: "some 20 km south of the". */
const WIDEST = 7;

/** The end of such a name at a token; 0 for none. */
export function endOfNameBy(
  { ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  if ((marks[from]! & (WORD.never | WORD.cue | WORD.article)) !== 0 || tokens[from]!.lower.length < SHORTEST) return 0;
  const last = nameEnd(layout, marks, taken, from, until);
  if (last === from || tokens[last]?.lower !== ',' || tokens[last - 1]!.possessive) return 0;
  let isBy = false;
  for (let at = last + 1; at < Math.min(until, last + 1 + WIDEST); at++) {
    if (starts.has(at)) return isBy && starts.get(at)!.where?.precision === 'place' ? last : 0;
    const { lower, shape } = tokens[at]!;
    const isSide = (marks[at]! & WORD.direction) !== 0 && isSmallWord(layout, at + 1, 'of');
    if (isSide || (marks[at]! & WORD.distance) !== 0 || ways.near.has(lower) || ways['by-town'].has(lower)) isBy = true;
    else if (ways.away.has(lower)) isBy ||= isSmallWord(layout, at + 1, 'from');
    else if (shape !== 'number' && !ways.between.has(lower) && !isSmallWord(layout, at, 'the') && !isSmallWord(layout, at, 'on')) return 0;
  }
  return 0;
}
