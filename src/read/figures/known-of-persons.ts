/** What is known of persons before a harm is told of them, and what the harm adds to it. */
import { type Count, exactly } from '../../model/count.js';
import type { Effect } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export function takeForAttacker(persons: Persons): void {
  persons.agents = true;
  persons.group = 'perpetrators';
}

const isExact = ({ low, high }: Count): boolean => low !== null && low === high;

/** "Four were hurt. … The men": the number told of before, where none is said. */
export function countOf({ phrase, count }: PersonsMention, persons: Persons): Count {
  // The others: as many as they were
  const isOthers = phrase.quantity?.anaphoric === true && persons.count?.low === persons.count?.high;
  const unsaid = (phrase.quantity === null || isOthers) && persons.count !== null && (count?.high === null || isExact(persons.count));
  return (unsaid ? persons.count : count) ?? persons.count ?? exactly(1);
}

/** That the dead were shot, or hurt, makes no figure of its own. */
export function isToldDead(
  kinds: PersonKinds,
  { effect, weak }: Harm,
  { count, dies, phrase }: PersonsMention,
  { effects, within, count: known }: Persons,
): boolean {
  // Two men were killed. Mora was shot and died
  if (dies && effect === 'injured' && within?.effects.has('killed') && !within.effects.has('injured')) return true;
  const died = effects.has('killed');
  // Twelve men were killed. Some were killed in their beds
  if (effect === 'killed' && died && phrase.quantity && count?.modifier === 'vague' && known !== null && known.high !== null) return true;
  if (effect === 'injured' && died && count?.high !== 0) return true;
  if (!weak || effect === 'killed') return false;
  return died || (kinds.pairs.has(within?.concept ?? '') && within!.effects.has('killed'));
}

/** They were told of as injured before, or are of those who were. */
export const hasDiedSince = ({ effects, within }: Persons): boolean => {
  const wasHurt = effects.has('injured');
  const areHurt = within?.effects.has('injured') === true;
  // A couple is dead. The man was hurt, and died
  const areDead = within?.effects.has('killed') === true && (areHurt || !wasHurt);
  return (wasHurt || areHurt) && !effects.has('killed') && !areDead;
};

export function setEffect({ effect, weak }: Harm, { phrase }: PersonsMention, { effects }: Persons): void {
  const known = effects.get(effect);
  if (!(phrase.pronoun && known)) effects.set(effect, { weak: weak && known?.weak !== false });
}

/** The larger number these persons are part of: one of the same effect, or of those shot, some of whom died. */
export function wholeOf(persons: Persons, effect: Effect): Persons | null {
  const whole = persons.within;
  if (!whole) return null;
  const isOfHurt = effect === 'killed' && persons.isShare && whole.effects.has('injured');
  return whole.effects.has(effect) || isOfHurt || whole.effects.get('injured')?.weak || whole.effects.size === 0 ? whole : null;
}

export const areDead = ({ plural, agents, effects }: Persons): boolean => plural && !agents && effects.has('killed');

/** "Two raiders blew themselves up. … A chief was among the dead": of those they killed, where such were told of. */
export const theDeadMeant = (cast: PersonsTold, { person }: NounPhrase): Persons | null => {
  const isOfDoers = person?.group === 'perpetrators';
  return (isOfDoers ? null : cast.latest((persons) => areDead(persons) && persons.group !== 'perpetrators')) ?? cast.latest(areDead);
};

/** Told of as hurt in the sentence that told of the dead. */
export const isHurtBeside = (dead: Persons, { effects, sentence, within }: Persons): boolean =>
  effects.has('injured') && !effects.has('killed') && sentence === dead.sentence && within !== dead;
