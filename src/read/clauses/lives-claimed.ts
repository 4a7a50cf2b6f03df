/** "The heat wave has claimed eight lives", "the fall cost a miner his life": a harm without a verb of violence, and what brought it about. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Happening } from './clause.js';
import { ofMishap } from './happening-kinds.js';
import { modalityOf } from './modality.js';
import { tellHappening } from './tell-happening.js';
import { plainHappening } from './words.js';

/** @param k position of the verb; nothing where no mishap or disaster is its subject, for then somebody may have done it */
export function livesClaimed(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const { classes, layout } = marks;
  const group = chunks[k] as VerbGroup;
  if (group.passive || group.negated || !classes['costing-lives'].has(lemmaOf(group))) return [];
  // the lives of two nuns
  const isLives = clause.objects(k).some(({ firstToken, lastToken }) => {
    for (let at = firstToken; at < lastToken; at++) if (classes.lives.at(layout.tokens[at]!)) return true;
    return false;
  });
  const agent = isLives ? clause.subjects(k).at(-1) : undefined;
  const kind = agent ? ofMishap(marks, chunks, agent) : null;
  if (!agent || !kind) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  return [tellHappening(sentence.index, plainHappening('claim lives', { kind, harms: true }), group, { certainty, attempted, agent })];
}
