/** To the next of a list: past the state in which the one before was left ("shot the head dead on Monday, then two pupils"), and past dashes. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { afterModifiers, LONGEST_ITEM } from './chunk-steps.js';

/** "shot the head dead on Monday, then two pupils": the chunk behind the state at `at`, or `at` where it leads to nobody. */
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

/** "six friars -- five Germans and a Pole -- and two guards": past what the item before is made up of, to the "and" behind it. */
export function pastDashes(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.type !== 'dash') return at;
  for (let k = at + 1; k < Math.min(chunks.length - 1, at + LONGEST_ITEM); k++) {
    const { type } = chunks[k]!;
    if (type === 'dash') return chunks[k + 1]!.type === 'and' ? k + 1 : at;
    if (!OF_PARTS.has(type)) return at;
  }
  return at;
}
const OF_PARTS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'and', 'comma', 'preposition', 'age']);

/** "shot his wife and two neighbours dead": those shot, and no clause of the neighbours. */
export function isShotDeadToo(chunks: readonly Chunk[], first: number, phrase: number): boolean {
  const [verb, and, dead] = [chunks[first - 1], chunks[phrase - 1], chunks[phrase + 1]];
  if (verb?.type !== 'verb-group' || verb.passive || verb.word?.effect?.weak !== true || and?.type !== 'and') return false;
  return dead?.type === 'state' && dead.state.effect === 'killed' && dead.state.use !== 'after-be';
}
