/** "shot two clerks, then himself": who of the sentence harmed somebody last, by an active verb and alone. */
import type { Effect } from '../../../model/vocabulary.js';
import type { NounPhrase } from '../chunk.js';
import type { Harm } from '../clause.js';
import { FORCES } from '../forces.js';
import { isSomebody } from '../somebody.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

export function lastWhoHarmed({ told, first }: HarmSentence, how: Effect | null = null): NounPhrase | null {
  for (let i = told.length - 1; i >= first; i--) {
    const { agent, rule, effect } = told[i]!;
    if ((how === null || effect === how) && rule === 'active' && agent && !isMany(agent) && isSomebody(agent))
      return isStopped(told[i]!) ? told[i]!.patient : agent;
  }
  return null;
}

/** "A deputy shot the gunman in the arm; he then killed himself": the gunman. */
const isStopped = ({ agent, patient }: Harm): boolean =>
  FORCES.has(agent?.person?.group ?? '') && patient.person?.group === 'perpetrators' && !isMany(patient);
