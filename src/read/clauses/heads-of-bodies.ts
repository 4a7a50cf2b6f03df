/** "The head of the port office was shot": who leads it, and no part of a body; but "a wound in the head", "90 head of cattle". */
import { itemAt } from '../text/item-at.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { AGED_PERSON } from './chunks/phrase-builder.js';
import { isOf } from './chunks/says.js';

const HEAD = { ...AGED_PERSON, group: 'civilians', concept: 'leader', finer: true } as const;

export function headsOfBodies(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, k) => isHead(marks, chunks, k))) return chunks;
  return chunks.map((chunk, k) =>
    isHead(marks, chunks, k)
      ? altered(chunk as NounPhrase, { person: HEAD, count: (chunk as NounPhrase).count ?? { low: 1, high: 1, modifier: 'exactly' } })
      : chunk,
  );
}

function isHead({ layout, classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k]!;
  if (chunk.type !== 'noun-phrase' || chunk.person !== null || chunk.name !== null || chunk.quantity !== null) return false;
  if (!classes['head-of'].at(layout.tokens[chunk.headLast - 1]!) || chunk.determiner === 'possessive') return false;
  const [of, body] = chunks.slice(k + 1, k + 3);
  if (!isOf(of) || body?.type !== 'noun-phrase' || body.pronoun !== null || body.person?.plural === false) return false;
  // shot in the head of the stairs
  return itemAt(chunks, k - 1)?.type !== 'preposition' && !classes['headed-thing'].at(layout.tokens[body.headLast - 1]!);
}
