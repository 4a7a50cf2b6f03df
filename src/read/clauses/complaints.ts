/** "The bishop protested the murder of a nun": one who complains of a deed takes to no street, and the deed is what is told. */
import type { ClauseArguments } from './arguments/arguments.js';
import { skipRight } from './arguments/chunk-steps.js';
import type { Chunk, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function complainsOfDeed({ classes }: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments): boolean {
  if (!classes.complaining.has((chunks[k] as VerbGroup).word!.verb!.lemma)) return false;
  const deed = chunks[skipRight(chunks, k + 1, ['adverb', 'time'])];
  if (deed?.type !== 'noun-phrase' || deed.happening?.role !== 'violence' || deed.happening.kind === 'protest') return false;
  return clause.subjects(k).every(({ person, count }) => person?.plural !== true && (count === null || count.high === 1));
}
