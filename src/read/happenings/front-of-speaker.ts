/** "In Lugo, police said gunmen shot a guard": the place a sentence opens on may be that of a speaker, and nothing else need have happened there. */
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';

/** Whether somebody speaks between the head of a sentence and what it tells of. */
export function isFrontOfSpeaker(
  { classes, layout: { sentences, tokens }, opens }: Surroundings,
  { sentence, trigger }: Happening,
): boolean {
  if (!opens.has(sentence)) return false;
  for (let at = sentences[sentence]!.firstToken; at < trigger.firstToken; at++) if (classes['says-there'].at(tokens[at]!)) return true;
  return false;
}
