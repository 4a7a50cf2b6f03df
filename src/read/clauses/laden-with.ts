/** What an object holds: "threw a package containing dynamite", "left a car loaded with 20 kg of explosives". */
import { afterModifiers } from './arguments/chunk-steps.js';
import type { Chunk } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isThing } from './is-thing.js';

/** Chunks from what holds it to what is held: "loaded", "with", "20 kg", "of". */
const HELD_WITHIN = 6;

/** @param thing a class of `happening-objects`; null: none is asked for, and none found */
export function isLadenWith(marks: Marks, chunks: readonly Chunk[], verb: number, thing: string | null): boolean {
  if (thing === null || chunks[verb + 1]?.type !== 'noun-phrase') return false;
  const laden = afterModifiers(chunks, verb + 2);
  const group = chunks[laden];
  if (group?.type !== 'verb-group' || !marks.classes.laden.has(group.lower)) return false;
  for (let k = laden + 1; k < Math.min(chunks.length, laden + HELD_WITHIN); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase') return isThing(marks, chunk, thing);
    if (chunk.type !== 'preposition' && chunk.type !== 'time') return false;
  }
  return false;
}
