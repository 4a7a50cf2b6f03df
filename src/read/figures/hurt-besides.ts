/** "He wounded nine people. An officer was also wounded", "He shot nine people. A pupil broke an arm in the rush": none of the nine. */
import { orderOf } from './part-of-those.js';
import { type Persons, type PersonsMention, weakInjury } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Tokens around whom it befell. */
const REACH = 24;

export const isHurtBesides = (told: PersonsTold, larger: Persons, mention: PersonsMention): boolean =>
  mention.effect === 'injured' && (isAlsoHurt(larger, mention) || isHurtOtherwise(told, larger, mention));

/** Told of in addition to those whom the attacker harmed. */
const isAlsoHurt = ({ group, sentence, concept, within }: Persons, { also, count, agents, sentence: own }: PersonsMention): boolean =>
  also && !agents && count?.high === 1 && group === 'victims' && concept !== VICTIM && within === null && own - sentence <= 1;

const VICTIM = 'victim';

/** Those were shot, and these came to harm in another way. */
function isHurtOtherwise(
  { kinds, layout: { tokens, sentences } }: PersonsTold,
  larger: Persons,
  { phrase, sentence }: PersonsMention,
): boolean {
  if (weakInjury(larger) === undefined || larger.sentence === sentence) return false;
  const { firstToken, lastToken } = sentences[sentence]!;
  for (let i = Math.max(firstToken, phrase.firstToken - REACH); i < Math.min(lastToken, phrase.lastToken + REACH); i++)
    if (kinds['hurt-otherwise'].at(tokens[i]!)) return true;
  return false;
}

/** "He shot six people. A seventh victim was hit in the yard": one more than the six. */
export const isNextByOrder = (told: PersonsTold, { ordinal, effect }: PersonsMention): boolean =>
  ordinal !== null &&
  effect === 'injured' &&
  told.latest(
    ({ effects, count, within }) => within === null && effects.has('injured') && count?.low === orderOf(told.kinds, ordinal) - 1,
  ) !== null;
