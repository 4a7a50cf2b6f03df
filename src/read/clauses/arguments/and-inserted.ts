/** "entered the bar and, after asking for the owner, shot him": the "and" before what is inserted between commas, for it joins the verb behind. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';
import { ADVERB, skipLeft } from './chunk-steps.js';

/** Chunks of what is inserted. */
const INSERTED_WITHIN = 14;

/** @returns where the "and" stands; -1 where nothing is inserted so in front of the verb */
export function andBeforeInsertion(chunks: readonly Chunk[], verb: number): number {
  const end = skipLeft(chunks, verb - 1, ADVERB);
  if (itemAt(chunks, end)?.type !== 'comma') return -1;
  for (let k = end - 1; k > Math.max(0, end - INSERTED_WITHIN); k--) {
    const { type } = chunks[k]!;
    if (type === 'break') return -1;
    if (type === 'comma') return JOINTS.has(chunks[k - 1]!.type) ? k - 1 : -1;
  }
  return -1;
}
const JOINTS: ReadonlySet<Chunk['type']> = new Set(['and', 'but'] as const);
