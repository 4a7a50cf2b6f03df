/** "In Orlasvik, 30 km south of Sremna", "in Orlasvik near Sremna", "(Orlasvik, Sremna)": the second place only tells where the first lies. */
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Tokens between the two places, at most: ", a small farming town about 30 km (19 miles) south of". */
const WIDEST_GAP = 14;

type Link = 'apart' | 'within' | 'none';

/** Mentions in the order of the text, each that only tells where the one before it lies said to be beyond it, and that one to be sure. */
export function withReferences(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const told = [...mentions];
  for (let i = 0; i + 1 < told.length; i++) {
    const inner = told[i]!;
    const outer = told[i + 1]!;
    if (inner.kind !== 'toponym' || outer.kind !== 'toponym' || inner.sentence !== outer.sentence) continue;
    if (!isSpot(inner) || outer.firstToken - inner.lastToken > WIDEST_GAP) continue;
    const link = linkOf(words, layout, marks, inner.lastToken, outer.firstToken, inner.where?.latitude !== null);
    if (link === 'none' || (link === 'within' && !isWithin(inner, outer))) continue;
    if (inner.unsure) told[i] = { ...inner, unsure: false };
    if (outer.where?.precision === 'place')
      told[i + 1] = { ...outer, bearing: outer.bearing === 'outside' ? 'beyond' : (outer.bearing ?? 'beyond') };
  }
  return told;
}

const isSpot = ({ where, metonym, bearing }: PlaceMention): boolean =>
  !metonym && where !== null && where.precision === 'place' && where.country !== null && bearing !== 'aside';

/** Degrees of latitude and longitude within which the town is that a place is named by: "in Orlasvik, Sremna". */
const NEAR_BY = 0.6;

/** A place in the country of the one behind it, near it where both have a point. */
function isWithin({ where: inner, locative }: PlaceMention, { where: outer }: PlaceMention): boolean {
  if (outer === null || !locative || inner!.country !== outer.country) return false;
  if (inner!.latitude === null || outer.latitude === null) return inner!.latitude === null;
  if (outer.precision !== 'place' || inner!.admin1 !== outer.admin1 || inner!.name === outer.name) return false;
  return Math.abs(inner!.latitude - outer.latitude) < NEAR_BY && Math.abs(inner!.longitude! - outer.longitude!) < NEAR_BY;
}

function linkOf({ ways }: PlaceWords, layout: Layout, marks: Uint32Array, from: number, until: number, isListed: boolean): Link {
  if (from >= until) return 'none';
  const { tokens } = layout;
  let isApart = false;
  let isIn = false;
  let isSaid = false;
  for (let at = from; at < until; at++) {
    const { lower, shape } = tokens[at]!;
    if (shape === 'number' || lower === '(' || lower === ')' || lower === ',') continue;
    if (shape === 'punctuation') return 'none';
    if (ways.away.has(lower) || ways.near.has(lower)) isApart = true;
    else if (isSmallWord(layout, at, 'in')) isIn = true;
    else if ((marks[at]! & WORD.kindBefore) !== 0) isSaid = true;
    else if (!ways.between.has(lower) && (marks[at]! & WORD.direction) === 0) return 'none';
  }
  if (isApart) return 'apart';
  const only = tokens[from]!.lower;
  // in Orlasvik, a village in Sremna | in Orlasvik, in the Sremna district | in the Nuseirat camp in Gaza, which a list knows
  if (isIn) return isListed || (only === ',' && (isSaid || isSmallWord(layout, from + 1, 'in'))) ? 'within' : 'none';
  return until === from + 1 && only === ',' ? 'within' : 'none';
}
