/** "took six rifles from the guards and the judge's escorts": from whom a thing was taken, and so from whoever is joined to them. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { isSomebody } from '../somebody.js';

/** @param phrase the thing @param after behind all that belongs to it @param joint what is joined on, -1 where nothing is */
export function endsInThoseRobbed(chunks: readonly Chunk[], phrase: number, after: number, joint: number): boolean {
  const next = chunks[joint];
  if (after < phrase + 3 || next?.type !== 'noun-phrase' || !isSomebody(next) || !isThing(chunks[phrase] as NounPhrase)) return false;
  for (let k = phrase + 1; k < after; k++) if (isPreposition(chunks[k], 'from')) return true;
  return false;
}

/** "six rifles"; not "two from the north". */
const isThing = (phrase: NounPhrase): boolean =>
  !isSomebody(phrase) && (phrase.quantity === null || phrase.lastToken > phrase.quantity.lastToken);
