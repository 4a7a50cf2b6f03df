/** "Three people wounded in a bombing died in Quetta": where the hurt died is not where the deed was. */
import type { Happening, TokenSpan } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';

/** Whether words stand behind the verb by which those hurt in the deed are told to have died. */
export function isSaidOfDying({ classes, harmsOf, layout: { tokens } }: Surroundings, { firstToken }: TokenSpan, deed: Happening): boolean {
  const { trigger: word, sentence } = deed;
  return harmsOf(sentence).some(({ effect, trigger, patient }) => {
    if (effect !== 'killed' || trigger.firstToken < word.firstToken || trigger.lastToken > firstToken) return false;
    if (!classes.dying.at(tokens[trigger.lastToken - 1]!)) return false;
    for (let at = word.lastToken - 1; at > patient.firstToken; at--) if (classes['hurt-before'].at(tokens[at]!)) return true;
    return false;
  });
}
