/**
 * "entered the bar and, after asking for the owner, shot him", "burned a bus and in Lugo kidnapped a mayor": the "and" before what is inserted
 * between commas, or before where it was, for it joins the verb behind.
 */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, VerbGroup } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { ADVERB, skipLeft } from './chunk-steps.js';

/** Chunks of what is inserted. */
const INSERTED_WITHIN = 14;

/** @returns where the "and" stands; -1 where nothing is inserted so in front of the verb */
export function andBeforeInsertion(chunks: readonly Chunk[], verb: number): number {
  const end = skipLeft(chunks, verb - 1, ADVERB);
  if (itemAt(chunks, end)?.type !== 'comma') return andBeforePlace(chunks, end, chunks[verb] as VerbGroup);
  for (let k = end - 1; k > Math.max(0, end - INSERTED_WITHIN); k--) {
    const { type } = chunks[k]!;
    if (type === 'break') return -1;
    if (type === 'comma') return JOINTS.has(chunks[k - 1]!.type) ? k - 1 : -1;
  }
  return -1;
}

/** "and in Lugo", "and in another village"; but "guards in Lima and in Lugo were hurt" */
function andBeforePlace(chunks: readonly Chunk[], end: number, verb: VerbGroup): number {
  if (verb.passive || verb.copula || end < 2 || !isPreposition(chunks[end - 1], 'in') || !JOINTS.has(chunks[end - 2]!.type)) return -1;
  const place = chunks[end];
  if (place?.type !== 'noun-phrase' || place.possessive || (place.place === null && place.determiner !== 'other')) return -1;
  return chunks.slice(Math.max(0, end - INSERTED_WITHIN), end - 2).some(isDone) ? end - 2 : -1;
}

const isDone = (chunk: Chunk): boolean => chunk.type === 'verb-group' && !chunk.passive && !chunk.copula;

const JOINTS: ReadonlySet<Chunk['type']> = new Set(['and', 'but'] as const);
