/** "Six farmers were, in a hail of bullets, shot": what is inserted between the words of a verb leaves it one verb. */
import { opensInsertion } from './arguments/past-insertion.js';
import { alteredVerb, type Chunk, isEffectVerb, isViolentVerb, type VerbGroup } from './chunk.js';
import { GONE, withoutGone } from './gone.js';

export function joinPartedPassives(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 4; k < chunks.length; k++) {
    const verb = chunks[k]!;
    if (!isParticipleAlone(verb) || chunks[k - 1]!.type !== 'comma') continue;
    const first = opensInsertion(chunks, k - 1);
    const auxiliary = first > 0 ? chunks[first - 1]! : null;
    if (auxiliary?.type !== 'verb-group' || !auxiliary.copula || auxiliary.word !== null || auxiliary.ing) continue;
    out ??= [...chunks];
    const { firstToken, negated } = auxiliary;
    if (!chunks.slice(first, k).some(tellsOfHarm)) {
      out[k] = alteredVerb(verb, { firstToken, negated, passive: true, bareParticiple: false });
      out.fill(GONE, first, k);
    } else out[k] = alteredVerb(verb, { negated, passive: true, bareParticiple: false });
    out[first - 1] = GONE;
  }
  return out ? withoutGone(out) : chunks;
}

const isParticipleAlone = (chunk: Chunk): chunk is VerbGroup =>
  chunk.type === 'verb-group' && chunk.bareParticiple && !chunk.passive && (isEffectVerb(chunk) || isViolentVerb(chunk));

/** What is told of here is read where it stands. */
const tellsOfHarm = (chunk: Chunk): boolean =>
  isEffectVerb(chunk) ||
  isViolentVerb(chunk) ||
  chunk.type === 'state' ||
  (chunk.type === 'noun-phrase' && (chunk.person ?? chunk.happening ?? chunk.name) !== null);
