/** "The army lost six soldiers", "the raiders lost two men": the dead of those who bear arms, told of by those whose men they were. */
import { altered, type NounPhrase } from '../chunk.js';
import { ARMED } from '../forces.js';
import type { HarmSentence } from './harm-sentence.js';

/** Of the objects of "lost" at k those who died: fighters, or men of fighters, and counted. */
export function lostMen(here: HarmSentence, k: number, objects: readonly NounPhrase[]): readonly NounPhrase[] {
  return objects.flatMap((phrase) => {
    const { quantity, person } = phrase;
    if (quantity === null) return [];
    if (person === null || !here.classes['men-lost'].has(person.concept)) return person && ARMED.has(person.group) ? [phrase] : [];
    const owner = here.clause.subjects(k).at(-1)?.person;
    return owner && ARMED.has(owner.group) ? [altered(phrase, { person: owner })] : [];
  });
}
