/** "Senator Ana Ruiz, whose murder led to a strike": she whose death or kidnapping it was. */

import { whoBefore } from '../arguments/described-subjects.js';
import type { NounPhrase } from '../chunk.js';
import { isSmall } from '../chunks/says.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { ASSERTED } from './tell-harm.js';

export function readWhoseDeath(here: HarmSentence, k: number, { state, quantity, count }: NounPhrase): void {
  if (state?.use !== 'noun-of' || quantity !== null || (count !== null && count.high !== 1)) return;
  if (!isSmall(here.chunks[k - 1], 'relative', 'whose') || here.follows(k + 2, 'of')) return;
  const who = whoBefore(here.chunks, k - 1);
  if (who < 0 || !here.classes.suffered.at(here.head(here.chunks[k] as NounPhrase))) return;
  const persons = here.clause.personsUpTo(here.chunks[who] as NounPhrase);
  addHarm(here, persons.filter(isPersons), k, { effect: state.effect, whom: 'object', weak: false }, ASSERTED, 'noun-of');
}
