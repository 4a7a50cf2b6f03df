/** "The heat wave has claimed eight lives", "Thirty people died of cholera": a harm without a verb of violence, and what brought it about. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { Happening } from './clause.js';
import { ofMishap } from './happening-kinds.js';
import { isThing } from './is-thing.js';
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

/** Chunks from "died" to what of: "in Lugo on Monday". */
const OF_WITHIN = 6;

/** "Thirty people have died of cholera": where one person has, nothing has happened but a natural death. */
export function diedOf(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const cause = epidemicOf(marks, sentence, chunks, clause, k);
  if (!cause) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  const word = plainHappening('die of', { kind: 'disaster', harms: true });
  return [tellHappening(sentence.index, word, chunks[k]!, { certainty, attempted, agent: cause, targets: clause.subjects(k) })];
}

/** Sentences in which a report says what it is about: told of further on, a disease has killed people meanwhile. */
const TOLD_FIRST = 2;

/** The disease, or the heat, several persons are said to have died of. */
export function epidemicOf(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): NounPhrase | null {
  const group = chunks[k] as VerbGroup;
  if (sentence.index > TOLD_FIRST || group.negated || !marks.classes.dying.has(lemmaOf(group))) return null;
  if (!clause.subjects(k).some(({ count, quantity }) => quantity !== null && count?.high !== 1)) return null;
  for (let at = k + 1; at < Math.min(chunks.length - 1, k + OF_WITHIN); at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return null;
    const cause = chunks[at + 1]!;
    const isCause = isOf(chunk) || isPreposition(chunk, 'from');
    if (isCause && cause.type === 'noun-phrase' && (isThing(marks, cause, 'disease') || isThing(marks, cause, 'disaster'))) return cause;
  }
  return null;
}
