/** Which town a place that no list knows is part of: "the Orlasvik quarter of Sremna", "Orlasvik, a poor neighbourhood of Sremna". */
import type { Where } from '../../model/where.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { nameEnd, SAID_WITHIN } from './unlisted-names.js';

/** A part of a town lies where the town does. */
export const partOf = (town: Where, spot: PlaceMention): PlaceMention => {
  const { latitude, longitude, admin1, country, zone } = town;
  return { ...spot, where: { ...spot.where!, latitude, longitude, admin1, country, zone }, partOf: town };
};

/** Marks of words that lead from a part of a town to the town: "in the north of the city of". */
const LEADS_ON = WORD.joint | WORD.weak | WORD.locative | WORD.direction | WORD.kindBefore | WORD.article | WORD.fragment;
/** Tokens between a part of a town and the town: "in the Orlasvik quarter of the city of Sremna". */
const NEXT_TO = 5;

/** The town named right behind a part of it; not "the Orlasvik area of Sremna district". */
export function townBehind(
  { kinds, capitals }: PlaceWords,
  tokens: readonly Token[],
  marks: Uint32Array,
  { lastToken }: Pick<PlaceMention, 'lastToken'>,
  starts: ReadonlyMap<number, PlaceMention>,
  until: number,
): Where | null {
  for (let at = lastToken + 1; at <= Math.min(lastToken + NEXT_TO, until - 1); at++) {
    const mention = starts.get(at);
    if (!mention?.where) {
      const { shape, capital, lower } = tokens[at]!;
      // Orlasvik, Sremna, after Monday's march in Lugo
      const leads = capital ? tokens[at - 1]!.lower !== ',' : (marks[at]! & LEADS_ON) !== 0 || capitals.has(lower);
      if (shape === 'word' && !leads) return null;
      continue;
    }
    const kind = mention.lastToken < until ? kinds.get(tokens[mention.lastToken]!.lower) : undefined;
    return mention.where.precision === 'place' && (kind === undefined || kind === 'place') ? mention.where : null;
  }
  return null;
}

// Sremna's Orlasvik quarter
export const ownerInFront = ({ possessive }: Token, owner: PlaceMention | undefined): Where | null =>
  possessive && owner?.where?.precision === 'place' ? owner.where : null;

// the city's Orlasvik area | the capital's Orlasvik quarter
export const townInFront = (
  { ways, capitals }: PlaceWords,
  { lower, possessive }: Token,
  town: Where | null,
  capital: Where | null,
): Where | null => (!possessive ? null : capitals.has(lower) ? capital : ways.cities.has(lower) ? town : null);

// the Orlasvik area of the city | the Orlasvik quarter in the capital
export function ofTheCity(
  { ways, capitals }: PlaceWords,
  layout: Layout,
  { lastToken: kind }: Pick<PlaceMention, 'lastToken'>,
  until: number,
  town: Where | null,
  capital: Where | null,
): Where | null {
  const { tokens } = layout;
  const of = tokens[kind + 1]?.capital === false && !isOfOrIn(layout, kind + 1) ? kind + 2 : kind + 1;
  if (of + 2 >= until || !isOfOrIn(layout, of) || !isSmallWord(layout, of + 1, 'the')) return null;
  const { lower, possessive } = tokens[of + 2]!;
  if (possessive) return null;
  return capitals.has(lower) ? capital : ways.cities.has(lower) ? town : null;
}

const isOfOrIn = (layout: Layout, at: number): boolean => isSmallWord(layout, at, 'of') || isSmallWord(layout, at, 'in');

/** "In Orlasvik, a poor neighbourhood in Sremna": the town behind a word that calls what stands in front of the comma a part of it. */
export function townCalledBehind(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  { lastToken: comma }: Pick<PlaceMention, 'lastToken'>,
  starts: ReadonlyMap<number, PlaceMention>,
  until: number,
  town: Where | null,
  capital: Where | null,
): Where | null {
  const { tokens } = layout;
  if (comma + 2 >= until || tokens[comma]!.lower !== ',' || !isSmallWord(layout, comma + 1, 'indefinite-article')) return null;
  for (let at = comma + 2; at < Math.min(until - 1, comma + 2 + SAID_WITHIN); at++) {
    const { lower, shape, capital: isProper } = tokens[at]!;
    if (shape !== 'word' || (isProper && !layout.caseless)) return null;
    const isPart = (marks[at]! & WORD.part) !== 0 || words.ways['town-part'].has(lower);
    if (isPart && isOfOrIn(layout, at + 1))
      return (
        townBehind(words, tokens, marks, { lastToken: at }, starts, until) ??
        ofTheCity(words, layout, { lastToken: at }, until, town, capital)
      );
  }
  return null;
}

/** Kinds that lie in one another: "Sitio Sremna, Purok 3, Barangay Orlasvik". */
const MOST_KINDS = 3;

// Barangay Orlasvik, Sremna, Solm province | Sitio Orlas, Barangay Orlasvik, Sremna
//                    ^^^^^^ the town, which no list need know, that the smallest is part of; null where there is none
export function townByItself(
  { ways, kinds: kindsOf }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  comma: number,
  until: number,
): { readonly firstToken: number; readonly lastToken: number } | null {
  const { tokens } = layout;
  let from = comma;
  for (let kinds = 0; kinds < MOST_KINDS; kinds++) {
    if (from + 1 >= until || tokens[from]!.lower !== ',') return null;
    const isBehindKind = ways['kind-of-name'].at(tokens[from + 1]!);
    const first = isBehindKind ? from + 2 : from + 1;
    const last = nameEnd(layout, marks, taken, first, until);
    const known = starts.get(first);
    if (known?.where?.precision === 'place') return { firstToken: first, lastToken: known.lastToken };
    if (last === first || tokens[last - 1]!.possessive) return null;
    const isBeforeKind = last < until && tokens[last]!.lower !== ',' && (marks[last]! & SMALL) !== 0;
    // Orlasvik village, Sremna | Orlasvik District, Sremna City
    if (isBehindKind || isBeforeKind || kindsOf.get(tokens[last - 1]!.lower) === 'admin2') from = isBeforeKind ? last + 1 : last;
    else return (marks[first]! & NO_TOWN) === 0 && closes(tokens[last]) ? { firstToken: first, lastToken: last } : null;
  }
  return null;
}

const SMALL = WORD.spot | WORD.within | WORD.part;
const NO_TOWN = WORD.title | WORD.say | WORD.never;

const closes = (token: Token | undefined): boolean => token === undefined || token.shape !== 'word' || !token.capital;
