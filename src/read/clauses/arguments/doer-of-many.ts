/** Who did it to several, where the verb behind the last of them is the doer's. */
import type { Chunk } from '../chunk.js';
import { isDoneBySubject, isJoinedPlainly } from './deed-of-subject.js';
import { whoDidTo } from './described-subjects.js';
import { firstObject } from './objects.js';

/** "The men who killed five friars and two drivers fled": they, from the last of those. */
export function whoDidToMany(chunks: readonly Chunk[], last: number): number {
  if (!isJoinedPlainly(chunks, last)) return -1;
  const first = firstObject(chunks, last);
  return first >= 0 && isDoneBySubject(chunks, first) ? whoDidTo(chunks, first) : -1;
}
