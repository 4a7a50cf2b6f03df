/** "The watchman was the only fatality", "The sole fatality was a watchman": who alone died. */
import type { NounPhrase } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

/** @param k the copula @param object what stands behind it */
export function readOnlyFatality(here: HarmSentence, k: number, object: NounPhrase): void {
  const isOnly = (phrase: NounPhrase | undefined): boolean =>
    phrase?.stateIsHead === true && phrase.state?.effect === 'killed' && here.says(phrase, here.classes.lone);
  const subjects = here.clause.subjects(k);
  const who = isOnly(object) ? subjects : isOnly(subjects.at(-1)) ? [object] : [];
  addHarm(here, who.filter(isPersons), k, KILLED, modalityOf(here.chunks, k), 'state-after-be');
}
