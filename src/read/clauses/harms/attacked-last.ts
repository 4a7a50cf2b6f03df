/**
 * "Gunmen opened fire on three clerks. All three died", "Rebels ambushed two judges, killing both", "None of them survived": whom an attack
 * told of last was made on, of whom no harm is told yet.
 */

import { aimedAt } from '../arguments/aimed-at.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { type Chunk, isEffectVerb, type NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { lastShot } from './the-rest.js';

/** Persons attacked, and by whom. */
export interface Attacked {
  readonly persons: readonly NounPhrase[];
  readonly agent: NounPhrase | null;
}

/** @param k where it is told what became of them: told of in front of it in its sentence, or else in the sentence before; null where nobody is. */
export function attackedLast(here: HarmSentence, k: number): Attacked | null {
  if (lastShot(here) >= 0) return null;
  const inSentence = attackedIn(here, here.chunks, here.clause, k);
  if (inSentence || here.told.length > here.first) return inSentence;
  const isHarmTold = here.told.at(-1)?.sentence === here.sentence.index - 1;
  return here.clauseBefore && !isHarmTold ? attackedIn(here, here.before, here.clauseBefore, here.before.length) : null;
}

/** How many they are together; null where it is not told. */
export function numberOf({ persons }: Attacked): number | null {
  let number = 0;
  for (const { count } of persons) {
    if (count !== null && count.low !== count.high) return null;
    number += count?.low ?? 1;
  }
  return number;
}

function attackedIn({ marks }: HarmSentence, chunks: readonly Chunk[], clause: ClauseArguments, until: number): Attacked | null {
  for (let k = until - 1; k >= 0; k--) {
    const verb = chunks[k]!;
    if (verb.type !== 'verb-group' || verb.word?.happening?.role !== 'violence') continue;
    const isHarm = isEffectVerb(verb) && !isPreposition(chunks[k + 1], 'at');
    if (isHarm || verb.word.happening.kind !== 'attack' || verb.negated || verb.modal || verb.infinitive) return null;
    const objects = verb.passive ? clause.subjects(k) : clause.objects(k);
    const persons = objects.length > 0 || verb.passive ? objects : aimedAt(marks, chunks, clause, k + 1);
    const agent = verb.passive ? clause.byAgent(k) : (clause.subjects(k).at(-1) ?? null);
    return persons.length > 0 && persons.every(isSomebody) ? { persons, agent } : null;
  }
  return null;
}

const isSomebody = (phrase: NounPhrase): boolean =>
  isPersons(phrase) && phrase.pronoun === null && phrase.count?.high !== 0 && (phrase.person !== null || phrase.name !== null);
