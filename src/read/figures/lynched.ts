/** "A mob lynched a thief", "villagers beat a suspected rustler to death": whatever he is called, he is who was killed here. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { ATTACKER } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';

/** An outlaw killed by a crowd, or by others in a way in which nobody defends himself; not "villagers shot two gunmen". */
export function isLynched(kinds: PersonKinds, { tokens }: Layout, { effect, patient, agent, trigger }: Harm): boolean {
  if (effect !== 'killed' || patient.person?.group !== 'perpetrators') return false;
  const says = (words: PersonKinds['lynching'], from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (words.at(tokens[at]!)) return true;
    return false;
  };
  if (says(kinds.lynching, trigger.firstToken, trigger.lastToken)) return true;
  if (!agent || agent.person?.group === 'perpetrators') return false;
  const { firstToken, headLast } = agent;
  // a crowd killed four of the gunmen, who attacked
  if (says(kinds.crowds, firstToken, headLast) && patient.person.concept !== ATTACKER) return true;
  const isOfMany = agent.person?.group === 'civilians' && agent.person.plural;
  return (isOfMany || says(kinds.lynchers, firstToken, headLast)) && says(kinds.beating, trigger.firstToken, trigger.lastToken);
}
