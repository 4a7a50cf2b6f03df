/** "Seven people died: five drowned and two were burned": of as many dead as both numbers make, how each of them died. */
import { type Chunk, lemmaOf, type NounPhrase } from '../chunk.js';
import type { Harm } from '../clause.js';
import type { EffectWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isMany } from './persons.js';

/** Harms looked back at for all of the dead. */
const REMEMBERED = 6;

/**
 * Where the dead stand in `told` of whom a number that is said to be burned is a part; -1 for no such.
 * @param verb what is said of the number: who was wounded died of nothing
 */
export function deadTheyAreOf(here: HarmSentence, [phrase, ...others]: readonly NounPhrase[], verb: Chunk, { effect }: EffectWord): number {
  if (verb.type !== 'verb-group' || !here.classes.burning.has(lemmaOf(verb))) return -1;
  if (effect !== 'injured' || !phrase || others.length > 0 || !isBareNumber(phrase) || phrase.quantity?.additional) return -1;
  if (here.told.length === here.first) return -1;
  const last = here.told.at(-1)!;
  if (last.effect !== 'killed' || last.patient.quantity === null || last.trigger.firstToken > phrase.firstToken) return -1;
  const all = (phrase.count?.low ?? 0) + (last.patient.count?.low ?? 0);
  const isAll = ({ effect: told, patient }: Harm): boolean =>
    told === 'killed' && isMany(patient) && patient.count?.low === all && patient.count.high === all;
  const before = here.told.slice(-REMEMBERED, -1).findLastIndex(isAll);
  return before < 0 ? -1 : Math.max(0, here.told.length - REMEMBERED) + before;
}
