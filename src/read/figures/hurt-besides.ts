/** "He wounded nine people. An officer was also wounded", "He shot nine people. A pupil broke an arm in the rush": none of the nine. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { orderOf } from './part-of-those.js';
import { type Persons, type PersonsMention, weakInjury } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { isDefender } from './who-attacks.js';

/** Tokens around whom it befell. */
const REACH = 24;

export const isHurtBesides = (told: PersonsTold, larger: Persons, mention: PersonsMention): boolean =>
  isOfficerInGunfight(told, larger, mention) ||
  (mention.effect === 'injured' && (isAlsoHurt(larger, mention) || isHurtOtherwise(told, larger, mention)));

/** "He killed two clerks and wounded nine. An officer was hit in the gunfight": those the attacker harmed before are told of by themselves. */
function isOfficerInGunfight(cast: PersonsTold, { group, sentence: told, within }: Persons, mention: PersonsMention): boolean {
  const { effect, group: own, sentence, phrase } = mention;
  const { kinds, layout } = cast;
  if (!isDefender(own) || !isKilledOrInjured(effect) || group !== 'victims' || within !== null || told >= sentence) return false;
  // Among the wounded was an officer, who was hit in the gunfight
  if (mention.found || phrase.quantity?.of) return false;
  const { firstToken, lastToken } = layout.sentences[sentence]!;
  for (let at = firstToken; at < lastToken; at++) if (kinds.shootouts.at(layout.tokens[at]!)) return true;
  // Police shot him dead. An officer was hit, too
  const shot = cast.latest(({ agents, effects, byOwnHand }) => agents && !byOwnHand && effects.has('killed'));
  return shot !== null && shot.lastSentence > told && shot.lastSentence >= sentence - 1;
}

/** Told of in addition to those whom the attacker harmed. */
const isAlsoHurt = ({ group, sentence, concept, within }: Persons, { also, count, agents, sentence: own }: PersonsMention): boolean =>
  also && !agents && count?.high === 1 && group === 'victims' && concept !== VICTIM && within === null && own - sentence <= 1;

const VICTIM = 'victim';

/** Those were shot, and these came to harm in another way. */
function isHurtOtherwise(
  { kinds, layout: { tokens, sentences } }: PersonsTold,
  larger: Persons,
  { phrase, sentence, weak }: PersonsMention,
): boolean {
  if (weakInjury(larger) === undefined || larger.sentence === sentence) return false;
  const { firstToken, lastToken } = sentences[sentence]!;
  const near = tokens.slice(Math.max(firstToken, phrase.firstToken - REACH), Math.min(lastToken, phrase.lastToken + REACH));
  // was shot in the ankle while running: shot like the others; but broke an ankle while running
  const isShot = weak && near.some((token) => kinds['being-shot'].at(token));
  return near.some((token) => kinds['hurt-otherwise'].at(token) && !(isShot && kinds['also-of-shot'].at(token)));
}

/** "He shot six people. A seventh victim was hit in the yard": one more than the six. */
export const isNextByOrder = (told: PersonsTold, { ordinal, effect }: PersonsMention): boolean =>
  ordinal !== null &&
  effect === 'injured' &&
  told.latest(
    ({ effects, count, within }) => within === null && effects.has('injured') && count?.low === orderOf(told.kinds, ordinal) - 1,
  ) !== null;
