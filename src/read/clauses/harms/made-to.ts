/** "The blast caused 11 people to die", "left two guards to die": they died, and not who or what made them. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';

export interface Made {
  readonly persons: readonly NounPhrase[];
  /** Chunk of the verb that makes them do it. */
  readonly verb: number;
}

/** @returns whom the verb in front makes do it; null where the verb is no such infinitive */
export function madeTo({ chunks, clause, classes }: HarmSentence, k: number): Made | null {
  if (!(chunks[k] as VerbGroup).infinitive || chunks[k - 1]?.type !== 'noun-phrase') return null;
  for (let j = k - 2; j >= Math.max(0, k - REACH); j--) {
    const verb = chunks[j]!;
    if (verb.type !== 'verb-group') continue;
    const persons = classes.making.has(verb.word?.verb?.lemma ?? verb.lower) && !verb.passive ? clause.objects(j) : [];
    return persons.length > 0 && persons.at(-1) === chunks[k - 1] ? { persons, verb: j } : null;
  }
  return null;
}

/** Chunks from the verb to what it makes them do: "caused two guards and a cook to die". */
const REACH = 8;
