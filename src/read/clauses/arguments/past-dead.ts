/** "shot the head dead on Monday, then two pupils": past the state in which the first of a list was left, to those whom the same befell afterwards. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { afterModifiers } from './chunk-steps.js';

/** The chunk behind the state at `at`, or `at` where it leads to nobody. */
export function pastDead(chunks: readonly Chunk[], at: number): number {
  const dead = chunks[at];
  if (dead?.type !== 'state' || dead.state.effect !== 'killed' || dead.state.use === 'after-be') return at;
  const after = afterModifiers(chunks, at + 1);
  const joint = pastJoint(chunks, after);
  const next = chunks[joint];
  if (joint < 0 || next?.type !== 'noun-phrase' || !isAfterwards(chunks, joint - 1) || isStateBehind(chunks, joint)) return at;
  return isPersonLike(next) ? after : at;
}

/** "then", "later", "minutes later" at k. */
const isAfterwards = (chunks: readonly Chunk[], k: number): boolean => chunks[k]?.type === 'adverb' || chunks[k]?.type === 'time';

const isStateBehind = (chunks: readonly Chunk[], k: number): boolean => chunks[afterModifiers(chunks, k + 1)]?.type === 'state';

const isPersonLike = ({ person, pronoun, name }: NounPhrase): boolean => person !== null || pronoun !== null || name !== null;

/** The chunk after a comma, "and" or both, or -1. */
export function pastJoint(chunks: readonly Chunk[], from: number): number {
  let k = from;
  let joined = false;
  while (k < from + 3) {
    const type = chunks[k]?.type;
    if (type !== 'comma' && type !== 'and' && type !== 'or') break;
    joined = true;
    k++;
  }
  while (chunks[k]?.type === 'adverb' || chunks[k]?.type === 'time') k++;
  return joined ? k : -1;
}
