/** "Two clerks died at the hands of rebels": a death that others brought about, as "rebels murdered two clerks" is. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { isAtTheHandsOf } from './arguments/chunk-steps.js';
import { looksLikeAttackers } from './armed.js';
import type { Chunk } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Happening } from './clause.js';
import { modalityOf } from './modality.js';
import { isCalledAsPersons } from './somebody.js';
import { tellHappening } from './tell-happening.js';
import { plainHappening } from './words.js';

const MURDER = plainHappening('murder', { kind: 'attack', harms: true });

/** @param k position of the verb that says that somebody died */
export function deathByHands(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const at = k + 1 + chunks.slice(k + 1, k + 1 + HANDS_WITHIN).findIndex(isAtTheHandsOf);
  const agent = at > k ? chunks[at + 1] : undefined;
  if (agent?.type !== 'noun-phrase' || !(isCalledAsPersons(agent) || looksLikeAttackers(marks, agent))) return [];
  if (chunks.slice(k + 1, at).some(({ type }) => ENDS.has(type))) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  return [tellHappening(sentence.index, MURDER, chunks[k]!, { certainty, attempted, agent, targets: clause.subjects(k) })];
}

/** Chunks from "died" to whose hands it was at: "in a hospital in Lugo on Monday". */
const HANDS_WITHIN = 8;
const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['verb-group', 'break', 'relative', 'subordinate']);
