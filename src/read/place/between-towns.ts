/** "On the Orlas-Sremna highway": two towns of one country that a road is called by, in one word. What is told of was on the way between them. */
import type { Layout } from '../text/layout.js';
import type { Gazetteer, GazetteerPlace } from './gazetteer.js';
import type { PlaceMention } from './place-mention.js';
import type { PlaceWords } from './place-words.js';
import { toWhere } from './to-where.js';

/** Towns of fewer people no highway is called by. */
const LEAST_TOWN = 5_000;
/** Degrees of latitude and of longitude between them, at most. */
const FARTHEST = 8;
const HYPHEN = /^(\p{L}{3,})[-‐–](\p{L}{3,})$/u;

/** The roads of a report, each with the town of the two that is not its country's capital, else the first. */
export function roadsBetween({ ways }: PlaceWords, gazetteer: Gazetteer, layout: Layout): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const found: PlaceMention[] = [];
  for (const { index, role, firstToken, lastToken } of sentences) {
    if (role === 'boilerplate') continue;
    for (let at = firstToken; at + 1 < lastToken; at++) {
      const { lower, shape, capital, start, end } = tokens[at]!;
      if (shape !== 'word' || !capital || !ways.roads.has(tokens[at + 1]!.lower)) continue;
      const [, one, other] = HYPHEN.exec(lower) ?? [];
      const town = one === undefined ? null : townOfRoad(gazetteer, one, other!);
      if (town === null) continue;
      found.push({
        start,
        end,
        firstToken: at,
        lastToken: at + 1,
        sentence: index,
        where: toWhere(town),
        kind: 'toponym',
        metonym: false,
        locative: true,
        bearing: 'aside',
      });
    }
  }
  return found;
}

/** Of the pairs of towns so called in one country and not too far apart, that whose lesser one is the greatest. */
function townOfRoad(gazetteer: Gazetteer, one: string, other: string): GazetteerPlace | null {
  const townsOf = (name: string): readonly GazetteerPlace[] =>
    gazetteer.candidates(name).filter((place) => place.class === 'place' && place.population >= LEAST_TOWN);
  let town: GazetteerPlace | null = null;
  let most = 0;
  const others = townsOf(other);
  for (const a of townsOf(one))
    for (const b of others) {
      const least = Math.min(a.population, b.population);
      if (
        least <= most ||
        a.country !== b.country ||
        Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude)) > FARTHEST
      )
        continue;
      most = least;
      town = a.seat === 'capital' ? b : a;
    }
  return town;
}
