/** "Juan Mora, alias Toro, was shot", "Ana Ruiz, also known as Nita, fled": what somebody is called besides is left out of the sentence. */
import type { Chunk } from './chunk.js';
import { lemmaOf } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** Chunks from one comma to the other: "also", "known", "as", the name. */
const LONGEST = 5;

export function withoutAliases(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const isOpen = (k: number): boolean => chunks[k]!.type === 'comma' && chunks[k - 1]?.type === 'noun-phrase';
  const ends = chunks.map((_, k) => (k > 0 && isOpen(k) ? behindAlias(marks, chunks, k) : -1));
  if (ends.every((end) => end < 0)) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const end = ends[k]!;
    if (end < 0) out.push(chunks[k]!);
    // found Ana Ruiz, known as Nita, and her son
    else k = chunks[end + 1]?.type === 'verb-group' ? end : end - 1;
  }
  return out;
}

/** The comma behind what one is called, or -1. */
function behindAlias({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], comma: number): number {
  let k = comma + 1;
  while (chunks[k]?.type === 'adverb') k++;
  const said = chunks[k];
  const name = said?.type === 'verb-group' && classes['known-as'].has(lemmaOf(said)) && isAs(chunks[k + 1]) ? k + 2 : k;
  const called = chunks[name];
  if (called?.type !== 'noun-phrase' || chunks[name + 1]?.type !== 'comma' || name + 1 > comma + LONGEST) return -1;
  const isAlias = classes.alias.has(tokens[called.firstToken]!.lower);
  return (name > k && called.name !== null) || isAlias ? name + 1 : -1;
}

const isAs = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'subordinate' || chunk?.type === 'preposition') && chunk.lower === 'as';
