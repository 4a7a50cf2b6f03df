/**
 * In capitals alone a list of names of which no table knows any is seen by where it stands: "THE DEAD ARE ELMERO BARGOW, TIRSA DORLE, AND
 * NORVAL UNZAGA", "THREE CLERKS WERE KILLED: ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA", "ELMERO BARGOW AND TIRSA DORLE WERE SHOT".
 */
import type { Chunk } from '../chunk.js';
import { isOf, isSmall } from './says.js';

/** Whether a phrase may be somebody's full name, as far as its words are known. */
type MayBeName = (chunk: Chunk | undefined) => boolean;

/** The first of a list of such phrases, where those are named that harm was told of. */
export function opensListOfNames(chunks: readonly Chunk[], k: number, mayBeName: MayBeName): boolean {
  const second = pastJoint(chunks, k + 1);
  if (second < 0 || !mayBeName(chunks[second])) return false;
  const before = k > 0 ? chunks[k - 1] : undefined;
  if (before === undefined || before.type === 'and') return isHarmedBehind(chunks, second, mayBeName);
  return isOpener(before) && isJoinedToTheEnd(chunks, k, second, mayBeName);
}

/** "THE DEAD ARE", "WERE IDENTIFIED AS", "NAMED", ":", "--" */
function isOpener(chunk: Chunk): boolean {
  if (chunk.type === 'verb-group') return chunk.copula || chunk.bareParticiple;
  return chunk.type === 'break' || chunk.type === 'dash' || isSmall(chunk, 'subordinate', 'as');
}

/** Joined by "and" where there are two, or behind the last comma. */
function isJoinedToTheEnd(chunks: readonly Chunk[], k: number, second: number, mayBeName: MayBeName): boolean {
  let isJoined = hasAnd(chunks, k + 1, second);
  let last = second;
  for (let count = 2; count < MOST_LISTED && !isJoined; count++) {
    const next = pastJoint(chunks, last + 1);
    if (next < 0 || !mayBeName(chunks[next])) return false;
    isJoined = hasAnd(chunks, last + 1, next);
    last = next;
  }
  return isJoined;
}

/** "… WERE MURDERED", "… DIED" */
function isHarmedBehind(chunks: readonly Chunk[], second: number, mayBeName: MayBeName): boolean {
  let last = second;
  for (let count = 2; count < MOST_LISTED; count++) {
    const next = pastJoint(chunks, last + 1);
    if (next < 0 || !mayBeName(chunks[next])) break;
    last = next;
  }
  const verb = chunks[last + 1];
  if (verb?.type !== 'verb-group' || !verb.word?.effect) return false;
  return verb.passive || verb.word.effect.whom === 'subject';
}

/** More are not looked through for what is told of them. */
const MOST_LISTED = 12;

/** The chunk behind a comma, "and", or both; a negative number where none stands there. */
function pastJoint(chunks: readonly Chunk[], behind: number): number {
  const k = pastOrigin(chunks, behind);
  const joint = chunks[k]?.type;
  if (joint === 'and') return k + 1;
  if (joint !== 'comma') return -1;
  return chunks[k + 1]?.type === 'and' ? k + 2 : k + 1;
}

/** Behind "OF DORLE" of "ELMERO BARGOW OF DORLE". */
export const pastOrigin = (chunks: readonly Chunk[], k: number): number =>
  isOf(chunks[k]) && chunks[k + 1]?.type === 'noun-phrase' ? k + 2 : k;

const hasAnd = (chunks: readonly Chunk[], from: number, until: number): boolean => {
  const joint = pastOrigin(chunks, from);
  return chunks[joint]?.type === 'and' || (until - joint > 1 && chunks[joint + 1]?.type === 'and');
};
