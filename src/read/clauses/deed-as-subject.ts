/** "Killing a priest is a grave crime": a deed that a sentence says something of, done by nobody it names, and to nobody who is known. */
import type { Chunk } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function isDeedAsSubject({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [verb, whom, be] = chunks.slice(k, k + 3);
  if (verb?.type !== 'verb-group' || !verb.gerund || verb.passive || whom?.type !== 'noun-phrase' || be?.type !== 'verb-group')
    return false;
  const before = chunks[k - 1];
  if (before !== undefined && before.type !== 'break' && before.type !== 'subordinate' && before.type !== 'relative') return false;
  const isAnybody = whom.name === null && whom.quantity === null && (whom.determiner === 'indefinite' || whom.determiner === null);
  return isAnybody && (be.modal || (be.copula && classes['being-now'].at(tokens[be.firstToken]!)));
}
