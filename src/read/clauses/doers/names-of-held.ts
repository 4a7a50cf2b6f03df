/** The names of those who are held for a deed, told right behind them: "three men, identified as A, B and C, were arrested for the murder". */
import { isAs, positionOf } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import { isNamed } from './called-so.js';
import type { DeedSentence } from './deed-sentence.js';

/** @returns the names; none where the phrase itself is one, or tells of nobody in number */
export function namesOfHeld(
  { chunks, clause, words }: Pick<DeedSentence, 'chunks' | 'clause' | 'words'>,
  phrase: NounPhrase,
): readonly NounPhrase[] {
  if (!phrase.person || phrase.name || phrase.pronoun) return [];
  const at = pastCase(chunks, positionOf(chunks, phrase));
  // three officers -- Juan Mora, Luis Rios and Ivo Tello -- were held
  const comma = at >= 0 && SETS_OFF.has(chunks[at + 1]?.type ?? 'break') ? 1 : 0;
  const next = at < 0 ? undefined : chunks[at + 1 + comma];
  if (next?.type === 'verb-group' && words.called.has(next.lower) && next.bareParticiple && isAs(chunks[at + 2 + comma]))
    return chunks[at + 3 + comma]?.type === 'noun-phrase' ? clause.joinedRight(at + 3 + comma).filter(isNamed) : [];
  // two suspects, Juan Mora and Luis Rios
  if (comma === 0 || next?.type !== 'noun-phrase' || !isNamed(next)) return [];
  const listed = clause.joinedRight(at + 2);
  const isAllOfThem = (phrase.count?.high ?? 0) > 1 && listed.length === phrase.count!.high;
  return isAllOfThem && listed.every(isNamed) ? listed : [];
}
const SETS_OFF: ReadonlySet<Chunk['type']> = new Set(['comma', 'dash'] as const);

/** "three suspects in the murder of two judges, Juan Mora, Luis Rios and Ivo Tello": past what they are suspected of. */
function pastCase(chunks: readonly Chunk[], at: number): number {
  const [lead, deed, of, whom] = chunks.slice(at + 1, at + 5);
  if (at < 0 || !isPreposition(lead, 'in') || deed?.type !== 'noun-phrase' || deed.happening === null) return at;
  return isOf(of) && whom?.type === 'noun-phrase' ? at + 4 : at + 2;
}
