/** "killed a clerk in front of his wife and children", "in the presence of her sons and a nurse": before whom it was done, and to none of them. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';

/** @param after what follows the phrase and all that belongs to it */
export function endsInThosePresent(chunks: readonly Chunk[], phrase: number, after: number): boolean {
  if (after - 4 <= phrase || chunks[after]?.type !== 'and') return false;
  const [into, where, of, whom] = chunks.slice(after - 4, after);
  if (!isPreposition(into, 'in') || where?.type !== 'noun-phrase' || !isOf(of) || whom?.type !== 'noun-phrase') return false;
  return whom.person !== null && isNothing(where) && (isOneWord(where) || whom.determiner === 'possessive');
}

/** "front", "the presence": neither somebody nor a place by its name. */
const isNothing = ({ person, name, place, happening, state, quantity }: NounPhrase): boolean =>
  (person ?? name ?? place ?? happening ?? state ?? quantity) === null;

/** "front", "view", and not "the office". */
const isOneWord = ({ firstToken, lastToken }: NounPhrase): boolean => lastToken - firstToken === 1;
