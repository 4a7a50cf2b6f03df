/** "He is the fourth blogger killed this year", "was shot on Monday, the third clerk murdered this year": who is told of already, and the how many-th he is. */
import { itemAt } from '../../text/item-at.js';
import type { NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

/** Who is called so; null where the phrase before the participle is no such. */
export function whoIsNextInARow(here: HarmSentence, at: number): readonly NounPhrase[] | null {
  const { chunks, clause, told, first } = here;
  if (!isNextInARow(here, chunks[at] as NounPhrase)) return null;
  const before = itemAt(chunks, at - 1);
  if (before?.type === 'verb-group') {
    const who = before.copula && !before.negated ? clause.subjects(at - 1).at(-1) : undefined;
    return who && isPersons(who) ? [who] : null;
  }
  if (before?.type !== 'comma') return null;
  const who = itemAt(chunks, at - 2);
  if (who?.type === 'noun-phrase' && who.name !== null && who.place === null && isPersons(who)) return [who];
  return told.length > first ? [told.at(-1)!.patient] : null;
}

/** "the fourth blogger", "the town's third teenager" */
function isNextInARow({ classes, layout: { tokens } }: HarmSentence, { determiner, person, firstToken, headFirst }: NounPhrase): boolean {
  if ((determiner !== 'definite' && determiner !== 'possessive') || person === null || person.plural) return false;
  for (let i = firstToken; i < headFirst; i++) if (classes.further.at(tokens[i]!)) return true;
  return false;
}
