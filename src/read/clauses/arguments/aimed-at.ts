/** "opened fire on a bus", "fired from a roof at two guards": what stands behind on, at, into or against. */
import type { Chunk, NounPhrase } from '../chunk.js';
import type { Marks } from '../chunks/marks.js';
import { isPreposition } from '../chunks/says.js';
import type { ClauseArguments } from './arguments.js';

/** @param from the chunk behind the verb */
export function aimedAt({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, from: number): readonly NounPhrase[] {
  const at = pastWhereFrom(chunks, from);
  const preposition = chunks[at];
  if (preposition?.type !== 'preposition' || chunks[at + 1]?.type !== 'noun-phrase') return [];
  return classes['aimed-by-verb'].has(preposition.says) ? clause.joinedRight(at + 1) : [];
}

/** "opened fire from a passing car on": from where it was done. */
function pastWhereFrom(chunks: readonly Chunk[], from: number): number {
  return isPreposition(chunks[from], 'from') && chunks[from + 1]?.type === 'noun-phrase' ? from + 2 : from;
}
