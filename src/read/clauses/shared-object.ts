/** "A gunman shot and wounded four men", "kidnapped, tortured and killed a guard": verbs that share the object of the last of them. */
import { itemAt } from '../text/item-at.js';
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk } from './chunk.js';

/** Verbs in a row. */
const MOST_VERBS = 4;

/** The position of the verb behind which the object stands that the verb at k shares; -1 where it shares none. */
export function verbOfSharedObject(chunks: readonly Chunk[], clause: ClauseArguments, k: number): number {
  // an attack that left five people killed and destroyed a bridge
  if (chunks[k - 1]?.type === 'noun-phrase' && itemAt(chunks, k - 2)?.type === 'verb-group') return -1;
  let verb = k;
  for (let verbs = 0; verbs < MOST_VERBS; verbs++) {
    const joint = chunks[verb + 1]?.type;
    const at = chunks[verb + 2]?.type === 'adverb' ? verb + 3 : verb + 2;
    const next = chunks[at];
    // put their losses at 18 killed and said dozens had fled
    if (next?.type !== 'verb-group' || next.passive || next.word?.verb?.says) return -1;
    if (joint === 'and' || joint === 'or') return clause.objects(at).length > 0 ? at : -1;
    if (joint !== 'comma' || !next.bareParticiple || clause.objects(at).length > 0) return -1;
    verb = at;
  }
  return -1;
}
