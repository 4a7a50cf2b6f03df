/** "A deputy shot his wife", "a policeman killed three people before he was killed": one of the forces, who attacks and does not defend. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';

/** Of those who killed or wounded, one alone of the forces who did so to his own, or to several before he died himself. */
export function officersWhoAttack(harms: readonly Harm[]): ReadonlySet<NounPhrase> {
  const dead = new Set<NounPhrase>();
  for (const { effect, rule, patient } of harms) if (effect === 'killed' && rule !== 'active') dead.add(patient);
  const officers = new Set<NounPhrase>();
  for (const { agent, patient, rule, effect } of harms) {
    if (!agent?.person || agent.person.plural || !FORCES.has(agent.person.group) || !isKilledOrInjured(effect)) continue;
    if (patient.person?.group === 'perpetrators' || patient === agent) continue;
    if (isOfSpree(agent, patient)) officers.add(agent);
    if (rule !== 'active') continue;
    if (isHisOwn(patient) || (dead.has(agent) && agent.determiner === 'indefinite' && (patient.count?.low ?? 1) > 1)) officers.add(agent);
  }
  return officers;
}

/** "A policeman killed five people": whom one officer kills to the number of a spree did not attack him. */
const isOfSpree = ({ determiner }: NounPhrase, { quantity, count }: NounPhrase): boolean =>
  determiner === 'indefinite' && quantity !== null && (count?.low ?? 0) >= SPREE;
const SPREE = 3;

/** "his wife", "her two sons" */
const isHisOwn = ({ determiner, person }: NounPhrase): boolean =>
  determiner === 'possessive' && person !== null && !FORCES.has(person.group);
