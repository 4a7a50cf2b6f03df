/** "She was pronounced at the scene", "where he was later pronounced": dead, which police and medics leave out. */
import type { Chunk, VerbGroup } from '../chunk.js';
import { addHarm, KILLED } from './add-harm.js';
import { tellsAllOrHalfOfShot } from './all-of-them.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED } from './tell-harm.js';

const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['comma', 'and', 'but', 'break', 'time', 'close']);

export function readPronounced(here: HarmSentence, k: number, { passive, bareParticiple, negated }: VerbGroup): void {
  // was shot and pronounced at the scene
  const isPassive = passive || (bareParticiple && here.chunks[here.chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1]?.type === 'and');
  if (!isPassive || negated) return;
  const next = here.chunks[k + 1];
  const isThere = next?.type === 'preposition' && here.classes['pronounced-where'].has(next.says);
  if (!(next === undefined || isThere || ENDS.has(next.type)) || tellsAllOrHalfOfShot(here, k)) return;
  addHarm(here, here.clause.subjects(k), k, KILLED, ASSERTED, 'state-after-be');
}
