/** "Gunmen in the capital, Lugo, killed two", "in Lugo, a port on the coast, killed two": a place, and what is said of it between commas. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';

/** Chunks between the commas: "a town of 4,000 people in the north near the border". */
const LONGEST_SAID = 8;

/** The place that is said more of before the comma; -1 where none is. */
export function beforeSaidOfPlace(chunks: readonly Chunk[], comma: number, knowledge: ArgumentKnowledge): number {
  for (let k = comma - 2; k >= Math.max(2, comma - LONGEST_SAID); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma') return saysMoreOfPlace(chunks, k, knowledge, comma) ? k - 1 : -1;
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition') return -1;
  }
  return -1;
}

function saysMoreOfPlace(chunks: readonly Chunk[], opening: number, knowledge: ArgumentKnowledge, comma: number): boolean {
  const [place, said] = [chunks[opening - 1]!, chunks[opening + 1]!];
  if (place.type !== 'noun-phrase' || said.type !== 'noun-phrase' || itemAt(chunks, opening - 2)?.type !== 'preposition') return false;
  if (isTown(said)) return comma === opening + 2 && isLand(place, knowledge);
  return isTown(place) && isLand(said, knowledge) && isChain(chunks, opening + 2, comma);
}

const isTown = ({ place, person, quantity }: NounPhrase): boolean => place !== null && person === null && quantity === null;

/** "the capital", "a port" */
const isLand = ({ lastToken, person }: NounPhrase, { classes, tokens }: ArgumentKnowledge): boolean =>
  person === null && classes['front-land'].at(tokens[lastToken - 1]!);

/** "in the north near the border": phrases with their prepositions, and nothing else. */
function isChain(chunks: readonly Chunk[], first: number, end: number): boolean {
  for (let k = first; k < end; k += 2)
    if (k + 1 >= end || chunks[k]!.type !== 'preposition' || chunks[k + 1]!.type !== 'noun-phrase') return false;
  return true;
}
