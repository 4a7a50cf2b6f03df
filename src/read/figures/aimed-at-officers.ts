/** "A man who pointed a shotgun at officers was fatally shot", "shot after lunging at a deputy": he attacked, whoever shot him. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isAtLarge } from './groups-of-persons.js';
import type { PersonKinds } from './person-kinds.js';

/** Tokens from "pointed" to "at": "a loaded shotgun"; and from there to "officers": "the two responding". */
const ARM_REACH = 6;
const WHOM_REACH = 4;
/** Tokens behind him within which it is told. */
const TOLD_WITHIN = 50;

export function isAimedAtOfficers(
  kinds: PersonKinds,
  { tokens, sentences }: Layout,
  { effect, rule, agent, patient, sentence }: Harm,
): boolean {
  if (!isKilledOrInjured(effect) || rule === 'active' || agent !== null) return false;
  const { person, pronoun, count, quantity } = patient;
  if (quantity !== null || (pronoun !== 'singular' && !(person && !person.plural && isAtLarge(person.group) && count?.high === 1)))
    return false;
  const { lastToken } = sentences[sentence]!;
  let aimed = -1;
  let at = -1;
  // A deputy whom a man pointed a gun at was shot: behind whom it is told, or who did it
  for (let i = patient.firstToken + 1; i < Math.min(lastToken, patient.firstToken + TOLD_WITHIN); i++) {
    const { lower } = tokens[i]!;
    if (kinds.aiming.has(lower)) aimed = i;
    else if (aimed >= 0 && i - aimed <= ARM_REACH && kinds['aimed-at'].has(lower)) at = i;
    else if (at >= 0 && i - at <= WHOM_REACH && kinds['officers-named'].has(lower)) return true;
  }
  return false;
}
