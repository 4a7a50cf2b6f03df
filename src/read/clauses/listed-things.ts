/** "four buildings: a bank, a hotel and two shops": the things a number is of, told one by one behind it. */
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isProperty } from './things-harmed.js';

/** Chunks from a number of things to those told one by one: "in the town of Lugo". */
const REACH = 7;

/** @param at position of the number of things; those told one by one stand behind it */
export function thingsListed(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, at: number): readonly NounPhrase[] {
  if (((chunks[at] as NounPhrase).count?.low ?? 0) < 2) return [];
  const first = listBehind(marks, chunks, at);
  if (first < 0) return [];
  const items = clause.joinedRight(first).filter((item) => isProperty(marks, item));
  return items.length > 1 ? items : [];
}

/** Position of the first of those listed; -1 where none are. */
function listBehind({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], at: number): number {
  for (let k = at + 1; k < Math.min(chunks.length - 1, at + REACH); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group' || chunk.type === 'relative' || chunk.type === 'subordinate') return -1;
    if (chunk.type !== 'break') continue;
    let first = k + 1;
    while (first < chunks.length && (chunks[first]!.type === 'comma' || classes.namely.at(tokens[chunks[first]!.firstToken]!))) first++;
    return chunks[first]?.type === 'noun-phrase' && (first > k + 1 || tokens[chunk.firstToken]!.lower === ':') ? first : -1;
  }
  return -1;
}
