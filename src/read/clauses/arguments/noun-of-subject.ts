/** "The murder of the mayor and his wife was condemned": the verb behind those harmed is that of the noun, or of somebody else. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { saysOneOf } from '../chunks/says.js';
import { isSubject } from './deed-of-subject.js';

/** Between a deed and those it is done to. */
const ON_WHOM: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'against', 'on']);

/** No verb stands before, so the one behind is that of the murder. */
export function isOfSubject(chunks: readonly Chunk[], phrase: number): boolean {
  if (!isBehindNoun(chunks, phrase) || isInFront(chunks, phrase)) return false;
  for (let k = phrase - 2; k >= Math.max(0, phrase - 6); k--) {
    const chunk = chunks[k]!;
    // The man accused of the murder of a nun and two guards was tried
    if (chunk.type === 'verb-group') return chunk.bareParticiple && chunks[k - 1]?.type === 'noun-phrase' && isSubject(chunks, k - 1);
    if (chunk.type === 'state' || chunk.type === 'comma') return false;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return true;
  }
  return phrase < 8;
}

/** "After the murder of two judges, three ministers resigned", "Days after the …": the comma ends what is told in front, and a subject follows. */
export function isInFront(chunks: readonly Chunk[], phrase: number): boolean {
  if (!isBehindNoun(chunks, phrase) || itemAt(chunks, phrase - 2)?.type !== 'noun-phrase') return false;
  const opens = itemAt(chunks, phrase - 3);
  if (opens?.type !== 'preposition' && opens?.type !== 'subordinate') return false;
  const before = itemAt(chunks, phrase - 4);
  const first = before?.type === 'time' || before?.type === 'adverb' ? itemAt(chunks, phrase - 5) : before;
  return !first || first.type === 'break';
}

function isBehindNoun(chunks: readonly Chunk[], phrase: number): boolean {
  const of = itemAt(chunks, phrase - 1);
  return of?.type === 'preposition' && saysOneOf(of, ON_WHOM);
}
