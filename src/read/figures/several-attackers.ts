/** "Two brothers killed a teller. Both were killed in a gunfight", "One was shot by police, the other shot himself": several who attacked. */

import { exactly } from '../../model/count.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase, VerbGroup } from '../clauses/chunk.js';
import type { Clauses } from '../clauses/clause.js';
import { isCalled } from '../clauses/somebody.js';
import { addPart } from './part-of-those.js';
import type { Persons, PersonsMention, Resolved } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Sets of those harmed, of which one may still ask whether all of them are dead. */
const MOST_HARMED = 24;

/** Sentences back to those who attacked. */
const NEAR = 8;

/** By the last of them, those who do something together: "Ivo Reyes and his wife attacked a party". */
export function thoseTogether({ sentences }: Clauses): ReadonlyMap<NounPhrase, readonly NounPhrase[]> {
  const out = new Map<NounPhrase, readonly NounPhrase[]>();
  for (const { chunks, verbs, clause } of sentences)
    for (const k of verbs) {
      const { word } = chunks[k] as VerbGroup;
      if (!(word?.effect ?? word?.happening)) continue;
      const subjects = clause.subjects(k);
      if (subjects.length > 1 && subjects.every(isCalled)) out.set(subjects.at(-1)!, subjects);
    }
  return out;
}

/** "Two pupils, Ivo Reyes and Juan Mora": two. */
export function numberTogether([first, ...rest]: readonly NounPhrase[]): number {
  const each = rest.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
  return first!.count?.low === each && each > 1 ? each : each + (first!.count?.low ?? 1);
}

/** What is said of them as one set. */
export function asTogether(mention: PersonsMention, list: readonly NounPhrase[]): PersonsMention {
  const person = list[0]!.person;
  return { ...mention, person: person?.plural ? person : null, label: null, name: [], count: exactly(numberTogether(list)) };
}

export function severalAttackers(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { phrase, effect, agents, sentence, name, count } = mention;
  const couple = oneOfCouple(told, mention);
  if (couple) return addPart(told, couple, mention);
  if (!(agents || areTheOnesLeft(told, mention)) || !isKilledOrInjured(effect) || name.length > 0 || !isBare(told, mention)) return null;
  const attackers = told.latest((persons) => persons.agents && persons.plural && !persons.effects.has('killed'));
  if (!attackers || attackers.lastSentence < sentence - NEAR) return null;
  if (phrase.pronoun === 'plural' || isThePair(told, mention) || (phrase.quantity?.anaphoric && count?.high !== 1))
    return isSoMany(attackers, mention) ? { persons: attackers, how: 'same' } : null;
  const isOne = phrase.person === null && count?.high === 1 && (phrase.quantity !== null || phrase.determiner === 'other');
  return isOne && hasRoom(attackers, mention) ? addPart(told, attackers, mention) : null;
}

/** "A couple attacked a party. … The husband and wife died in a gunfight": he and she are the couple. */
function oneOfCouple(told: PersonsTold, { phrase, effect, listed, listedWith, name, suffered, sentence }: PersonsMention): Persons | null {
  if (effect !== 'killed' || !suffered || !listed || name.length > 0 || phrase.person === null || phrase.quantity !== null) return null;
  if (phrase.determiner !== 'definite' && phrase.determiner !== null) return null;
  if (listedWith.length !== 2 || !listedWith.every((concept) => told.kinds.kin.has(concept))) return null;
  const attackers = told.latest((persons) => persons.agents && persons.plural);
  if (!attackers || !told.kinds.pairs.has(attackers.concept) || attackers.lastSentence < sentence - NEAR) return null;
  return hasRoom(attackers, { effect }) ? attackers : null;
}

/** "both", "the two men", "one", "the other" */
const isBare = (told: PersonsTold, mention: PersonsMention): boolean =>
  mention.phrase.person === null || told.kinds.adults.has(mention.phrase.person.concept) || isThePair(told, mention);

/** "the couple" */
const isThePair = ({ kinds }: PersonsTold, { phrase: { person, determiner } }: PersonsMention): boolean =>
  determiner === 'definite' && person !== null && kinds.pairs.has(person.concept);

/** "Two convicts killed a couple and a son. Both were shot dead": the dead are not two, and nobody else is told of as living. */
function areTheOnesLeft(told: PersonsTold, mention: PersonsMention): boolean {
  const { phrase, effect, weak, suffered, count, sentence } = mention;
  if (effect !== 'killed' || weak || !suffered) return false;
  if (!isThePair(told, mention) && (!phrase.quantity?.anaphoric || phrase.quantity.additional || told.harmed.size < 2)) return false;
  if (told.harmed.size > MOST_HARMED) return false;
  const attackers = told.latest((persons) => persons.agents && persons.plural);
  if (attackers?.count?.low == null || attackers.count.low !== count?.low || attackers.lastSentence !== sentence - 1) return false;
  let dead = 0;
  for (const { effects, count: number, within } of told.harmed) {
    if (effects.get('killed')?.weak !== false) return false;
    if (within === null) dead += number?.low ?? 1;
  }
  return dead !== count.low;
}

const isSoMany = ({ count }: Persons, mention: PersonsMention): boolean =>
  mention.count?.low == null || count?.low == null || count.low === mention.count.low || mention.count.modifier === 'vague';

const hasRoom = ({ count, taken }: Persons, { effect }: Pick<PersonsMention, 'effect'>): boolean =>
  (taken.get(effect!) ?? 0) < (count?.high ?? 2);
