/** Names behind those to whom it was done that are of the subject of the sentence. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { positionOf } from './chunk-steps.js';

/** "three suspects in the murder of two judges, Ana Ruiz, Juan Mora and Luis Rios, were held": as many names as suspects, and no judges. */
export function areNamesOfSubject(chunks: readonly Chunk[], first: number, [whom, ...names]: readonly NounPhrase[]): boolean {
  if (whom!.name !== null || !names.every(({ name, person }) => name !== null && person === null)) return false;
  const isAsMany = ({ count }: NounPhrase): boolean => count?.low === names.length && count.high === names.length;
  if (isAsMany(whom!) || chunks[positionOf(chunks, names.at(-1)!) + 1]?.type !== 'comma') return false;
  const start = Math.max(0, first - NAMED_WITHIN);
  return chunks
    .slice(start, first)
    .some(
      (chunk, i) => chunk.type === 'noun-phrase' && chunk.person !== null && isAsMany(chunk) && isPreposition(chunks[start + i + 1], 'in'),
    );
}
/** Chunks from several persons to their names: "in the murder of two judges". */
const NAMED_WITHIN = 8;
