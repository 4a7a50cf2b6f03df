/** "Killing herself and five others", "shot himself and his wife": those joined to oneself, who is no object but part of the verb. */
import { opensClause } from '../arguments/joined-right.js';
import type { VerbGroup } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm, HURT, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

export function tellOthersWithOneself(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): void {
  const { chunks, classes, clause, layout } = here;
  const group = chunks[k] as VerbGroup;
  const [joint, first] = chunks.slice(k + 1, k + 3);
  if (first?.type !== 'noun-phrase' || !classes.reflexive.at(layout.tokens[group.lastToken - 1]!)) return;
  const joined = clause.joinedRight(k + 2);
  // killed herself, her husband and two guards
  if (joint?.type !== 'and' && (joint?.type !== 'comma' || joined.length < 2)) return;
  const others = joined.filter(isPersons);
  const last = others.at(-1);
  // killed himself and five others were hurt
  if (last === undefined || opensClause(chunks, chunks.indexOf(last))) return;
  addHarm(here, others, k, effect.weak ? HURT : KILLED, modality, 'active', clause.subjects(k).at(-1) ?? null);
}
