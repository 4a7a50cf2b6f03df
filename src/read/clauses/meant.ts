/** "had the mission of killing three judges", "the plan for robbing a bank": what somebody was to do, and may never have done. */
import type { Chunk, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Modality } from './modality.js';

export function isMeant({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [leading, what] = [chunks[k - 1], chunks[k - 2]];
  return (
    (chunks[k] as VerbGroup).ing &&
    leading?.type === 'preposition' &&
    what?.type === 'noun-phrase' &&
    classes.purpose.has(layout.tokens[what.lastToken - 1]!.lower)
  );
}

export const MEANT: Modality = { certainty: 'hypothetical', attempted: false };
