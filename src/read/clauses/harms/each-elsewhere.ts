/** "killed three people at a mall, two at a station and one in the street": each number somewhere else, and so none of those before. */
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber } from './persons.js';

/** "five in the house, three in the hall": within it. */
const WITHIN = 'in';

/** Chunks from the first number to a verb behind the list. */
const LIST_REACH = 24;

/** The numbers behind the first, as persons of the same kind. */
export function eachElsewhere(here: HarmSentence, phrases: readonly NounPhrase[], k: number): readonly NounPhrase[] {
  const [first, ...rest] = phrases;
  if (rest.length < 2 || !first!.person?.plural || first!.quantity === null || !rest.every(isBareNumber)) return phrases;
  return isElsewhereThan(here, first!, rest[0]!, Math.max(0, k - LIST_REACH))
    ? [first!, ...rest.map((phrase) => altered(phrase, { person: first!.person }))]
    : phrases;
}

function isElsewhereThan({ chunks }: HarmSentence, first: NounPhrase, next: NounPhrase, from: number): boolean {
  const at = chunks.indexOf(first, from);
  return isOtherPlace(chunks, at + 1, chunks.indexOf(next, at) + 1);
}

/** "at a mall" and "at a station"; but "in Lugo" and "in a bus" may be one in the other. */
export function isOtherPlace(chunks: readonly Chunk[], one: number, other: number): boolean {
  const [where, place] = chunks.slice(one, one + 2);
  const there = chunks[other];
  if (where?.type !== 'preposition' || place?.type !== 'noun-phrase' || place.place !== null || place.happening) return false;
  if (place.determiner === 'indefinite') return true;
  return place.determiner === 'definite' && there?.type === 'preposition' && where.says === there.says && where.says !== WITHIN;
}
