/** "killed or wounded 60", "40 people dead or injured": one number for two harms, and how many suffered which is not said. */

import type { Count } from '../../../model/count.js';
import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { HarmSentence } from './harm-sentence.js';
import { tellHarm } from './tell-harm.js';

export interface OtherHarm {
  readonly effect: Effect;
  /** How many surely suffered each: of those "killed and wounded" one, of those "killed or wounded" nobody. */
  readonly least: 0 | 1;
}

/** The other harm of the pair that chunk `k` is one half of; null where it stands alone. */
export function otherOfPair({ chunks, clause }: HarmSentence, k: number, effect: Effect): OtherHarm | null {
  // two dead and three others in hospital
  if (effectOf(chunks[k]) !== effect) return null;
  for (const [first, second] of [
    [k, k + 2],
    [k - 2, k],
  ] as const) {
    const joint = chunks[first + 1]?.type;
    const other = effectOf(itemAt(chunks, first === k ? second : first));
    if (other === null || other === effect) continue;
    // captured and killed a guard, beaten and stabbed to death: both befell him
    if (joint !== 'or' && !(joint === 'and' && isKilledAndInjured(chunks[first], chunks[second]))) continue;
    if (!isOfOthers(chunks[first]!, clause.objects(second))) return { effect: other, least: joint === 'or' ? 0 : 1 };
  }
  return null;
}

/** "killed and wounded dozens": nobody is both. */
const isKilledAndInjured = (first: Chunk | undefined, second: Chunk | undefined): boolean =>
  effectOf(first) === 'killed' && effectOf(second) === 'injured';

function effectOf(chunk: Chunk | undefined): Effect | null {
  if (chunk?.type === 'state') return chunk.state.effect;
  if (chunk?.type !== 'verb-group' || !chunk.word?.effect || chunk.word.effect.weak || chunk.negated) return null;
  return chunk.word.effect.effect;
}

/** "Nine guards were killed and wounded two others", "left one dead and injured two others", "killed himself and wounded two": the second has its own object. */
const isOfOthers = (first: Chunk, objects: readonly NounPhrase[]): boolean =>
  (first.type === 'state' || (first.type === 'verb-group' && (first.passive || first.word?.effect?.whom === 'subject'))) &&
  objects.length > 0;

/** Each of the two harms befell at most so many of the phrases, which all have a number. */
export function tellEither(
  here: HarmSentence,
  phrases: readonly NounPhrase[],
  k: number,
  effect: Effect,
  { effect: other, least }: OtherHarm,
  modality: Modality,
  rule: string,
  agent: NounPhrase | null,
): void {
  for (const phrase of phrases)
    for (const one of [effect, other])
      if (!here.isCounted(one, phrase)) {
        const some = altered(phrase, { count: someOf(phrase.count!, least) });
        tellHarm(here, some, one, false, here.chunks[k]!, modality, rule, agent);
        here.noteCounted(one, phrase);
      }
}

const someOf = (count: Count, least: number): Count => (count.high === 0 ? count : { low: least, high: count.high, modifier: 'vague' });
