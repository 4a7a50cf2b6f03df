/** "The murder of a judge or a policeman", "whoever kills a teacher or a nurse": of anybody of that kind, and nobody who was harmed. */
import { itemAt } from '../text/item-at.js';
import type { Chunk, NounPhrase } from './chunk.js';

/** @param k the verb or noun that tells what is done to them */
export function isOneOrTheOther(chunks: readonly Chunk[], k: number, phrases: readonly NounPhrase[]): boolean {
  const told = chunks[k]!;
  // Gunmen killed a teacher or a guard: which of them is not said
  if (told.type === 'verb-group' && !told.ing && !told.infinitive && !told.modal && told.word?.verb?.past !== false) return false;
  return phrases.some((phrase) => isAnyOne(phrase) && isBesideOr(chunks, chunks.indexOf(phrase)));
}

const isAnyOne = ({ determiner, person, quantity, name }: NounPhrase): boolean =>
  person?.plural === false && quantity === null && name === null && determiner === 'indefinite';

function isBesideOr(chunks: readonly Chunk[], at: number): boolean {
  if (itemAt(chunks, at - 1)?.type === 'or') return true;
  let next = at + 1;
  while (itemAt(chunks, next)?.type === 'comma' && itemAt(chunks, next + 1)?.type === 'noun-phrase') next += 2;
  return itemAt(chunks, next)?.type === 'or' && itemAt(chunks, next + 1)?.type === 'noun-phrase';
}
