/**
 * "On the Orlas-Sremna highway", "on the road between Orlas and Sremna": two towns of one country that a road is called by, or that say where
 * it was. What is told of was on the way between them.
 */
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { TOLD_WITH_STATE } from './dateline-town.js';
import type { Gazetteer, GazetteerPlace } from './gazetteer.js';
import type { PlaceMention } from './place-mention.js';
import type { PlaceWords } from './place-words.js';
import { toWhere } from './to-where.js';

/** Towns of fewer people no highway is called by, and none is told by two of them. */
const LEAST_TOWN = { hyphen: 5_000, words: 2_000 } as const;
/** Degrees of latitude and of longitude between them, at most. */
const FARTHEST = { hyphen: 8, words: 3 } as const;
const HYPHEN = /^(\p{L}{3,})[-‐–](\p{L}{3,})$/u;
/** Words of the name of one such town. */
const LONGEST = 3;
/** Tokens in front of the two within which a road is named: "the road that links", "a highway that runs from". */
const ROAD_WITHIN = 4;

/**
 * The roads of a report, each with the town of the two that is not its country's capital, else the first.
 * @param all places the report names otherwise @param main the country it names most
 */
export function roadsBetween(
  words: PlaceWords,
  gazetteer: Gazetteer,
  layout: Layout,
  all: readonly PlaceMention[],
  main: string | null,
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const found: PlaceMention[] = [];
  let next = 0;
  for (const { index, role, firstToken, lastToken } of sentences) {
    if (role === 'boilerplate') continue;
    for (let at = firstToken; at + 1 < lastToken; at++) {
      const road = hyphened(words, gazetteer, layout, at) ?? joined(words, gazetteer, layout, at, lastToken, main);
      if (road === null) continue;
      const { town, first, last } = road;
      while (next < all.length && all[next]!.lastToken <= first) next++;
      if (road.bearing === 'outside' && next < all.length && all[next]!.firstToken < last) continue;
      found.push({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        firstToken: first,
        lastToken: last,
        sentence: index,
        where: toWhere(town),
        kind: 'toponym',
        metonym: false,
        locative: true,
        bearing: road.bearing,
      });
    }
  }
  return found;
}

interface Road {
  readonly town: GazetteerPlace;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** aside: what it was in is told behind it ("on the Orlas-Sremna highway in Solmera"). */
  readonly bearing: 'aside' | 'beyond' | 'outside';
}

// the Orlas-Sremna highway
function hyphened({ ways }: PlaceWords, gazetteer: Gazetteer, layout: Layout, at: number): Road | null {
  const { tokens } = layout;
  const { lower, shape, capital } = tokens[at]!;
  if (shape !== 'word' || !capital || !ways.roads.at(tokens[at + 1]!)) return null;
  const [, one, other] = HYPHEN.exec(lower) ?? [];
  const town = one === undefined ? null : townOfRoad(gazetteer, one, other!, LEAST_TOWN.hyphen, FARTHEST.hyphen);
  return town === null ? null : { town, first: at, last: at + 1, bearing: isSmallWord(layout, at + 2, 'in') ? 'aside' : 'beyond' };
}

// between Orlas and Sremna | the road that links Orlas to Sremna, but "a row between Smith and Jones"
function joined(words: PlaceWords, gazetteer: Gazetteer, layout: Layout, at: number, until: number, main: string | null): Road | null {
  const { tokens } = layout;
  const { ways } = words;
  const isBetween = ways['between-towns'].at(tokens[at]!);
  if (!isBetween && !ways['joins-towns'].at(tokens[at]!)) return null;
  const joint = endOfName(layout, at + 1, until);
  if (joint === at + 1 || joint + 1 >= until || !ways['town-joints'].at(tokens[joint]!)) return null;
  const last = endOfName(layout, joint + 1, until);
  if (last === joint + 1) return null;
  const isRoad = hasRoad(words, layout, at);
  if (!isRoad && !isBetween) return null;
  const name = (from: number, end: number): string =>
    tokens
      .slice(from, end)
      .map(({ lower }) => lower)
      .join(' ');
  const [one, other] = [name(at + 1, joint), name(joint + 1, last)];
  const road = townOfRoad(gazetteer, one, other, LEAST_TOWN.words, FARTHEST.words);
  const town = road && (isRoad || road.country === main || isOfOneState(road, gazetteer, other)) ? road : null;
  return town === null ? null : { town, first: at + 1, last, bearing: 'outside' };
}

/** The towns lie in one state, of a country whose towns are not told with theirs: there surnames are towns. */
const isOfOneState = ({ country, admin1 }: GazetteerPlace, gazetteer: Gazetteer, other: string): boolean =>
  country !== null &&
  admin1 !== null &&
  !TOLD_WITH_STATE.has(country) &&
  gazetteer.candidates(other).some((place) => place.class === 'place' && place.country === country && place.admin1 === admin1);

function hasRoad({ ways }: PlaceWords, { tokens }: Layout, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ROAD_WITHIN); i--) if (ways.roads.at(tokens[i]!)) return true;
  return false;
}

/** The end of a run of words that may be a name; of one word where nothing shows how far names reach. */
function endOfName({ tokens, caseless }: Layout, from: number, until: number): number {
  let at = from;
  while (
    at < until &&
    at - from < (caseless ? 1 : LONGEST) &&
    tokens[at]!.shape === 'word' &&
    tokens[at]!.capital &&
    !tokens[at]!.possessive
  )
    at++;
  return at;
}

/** Of the pairs of towns so called in one country and not too far apart, that whose lesser one is the greatest. */
function townOfRoad(gazetteer: Gazetteer, one: string, other: string, smallest: number, farthest: number): GazetteerPlace | null {
  const townsOf = (name: string): readonly GazetteerPlace[] =>
    gazetteer.candidates(name).filter((place) => place.class === 'place' && place.population >= smallest);
  let town: GazetteerPlace | null = null;
  let most = 0;
  const others = townsOf(other);
  for (const a of townsOf(one))
    for (const b of others) {
      const least = Math.min(a.population, b.population);
      if (
        least <= most ||
        a.country !== b.country ||
        Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude)) > farthest
      )
        continue;
      most = least;
      town = a.seat === 'capital' ? b : a;
    }
  return town;
}
