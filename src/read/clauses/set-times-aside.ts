/** "Two clerks were on Monday shot", "gunmen have since Monday shot two clerks": a time told between the words of a verb. */
import { alteredVerb, type Chunk, type VerbGroup } from './chunk.js';
import { GONE, withoutGone } from './gone.js';

/** Joins the words of such verbs; the time is known by where it stands in the text. */
export function setTimesAside(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k + 2 < chunks.length; k++) {
    const verb = chunks[k + 1]!.type === 'time' ? joined(chunks[k]!, chunks[k + 2]!) : null;
    if (verb === null) continue;
    out ??= [...chunks];
    out[k] = GONE;
    out[k + 1] = GONE;
    out[k + 2] = verb;
    k += 2;
  }
  return out ? withoutGone(out) : chunks;
}

/** "were … shot", "have … shot", "have … been shot"; null where the second is a verb of its own. */
function joined(first: Chunk, rest: Chunk): VerbGroup | null {
  if (first.type !== 'verb-group' || first.word !== null || rest.type !== 'verb-group' || rest.ing || rest.infinitive) return null;
  const { firstToken } = first;
  const negated = first.negated || rest.negated;
  if (first.copula) return rest.bareParticiple ? alteredVerb(rest, { firstToken, negated, passive: true, bareParticiple: false }) : null;
  return first.perfect && (rest.bareParticiple || rest.passive)
    ? alteredVerb(rest, { firstToken, negated, perfect: true, bareParticiple: false })
    : null;
}
