/** "A priest was killed and his brother, a nurse, injured": a participle that leaves out the "was" of the deed before, behind an insertion. */
import { skipLeft } from '../arguments/chunk-steps.js';
import { type Chunk, isEffectVerb, type NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

/** Chunks from the deed before to those of the next: "killed in the town of Lugo on Monday and". */
const DEED_REACH = 10;

/** Those whom the participle at k, behind a comma, is said of as another is of those before; null where it is no such. */
export function gappedPatients(here: HarmSentence, k: number): readonly NounPhrase[] | null {
  const { chunks, clause } = here;
  if (clause.objects(k).length > 0 || isPreposition(chunks[k + 1], 'at')) return null;
  const those = clause.subjects(k);
  const first = those[0] ? chunks.lastIndexOf(those[0], k) : -1;
  if (first < 2 || those.some((one) => !isPersons(one) || one.pronoun !== null)) return null;
  const joint = skipLeft(chunks, first - 1, ['and', 'comma', 'but']);
  return joint < first - 1 && isBehindHarm(chunks, joint) ? those : null;
}

/** The last verb up to there says of somebody that he came to harm: "was killed in Lugo", "died". */
function isBehindHarm(chunks: readonly Chunk[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - DEED_REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'state') return chunk.state.effect !== 'unharmed';
    if (chunk.type === 'verb-group') return isEffectVerb(chunk) && (chunk.passive || chunk.word.effect.whom === 'subject');
    if (!WITHIN.has(chunk.type)) return false;
  }
  return false;
}

const WITHIN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'preposition', 'time', 'adverb', 'age', 'comma', 'and']);
