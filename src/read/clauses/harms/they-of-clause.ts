/** Whom "they" means behind "as" and "while": "shot at people as they fled their homes", "Villagers ran as they were shot at". */
import { itemAt } from '../../text/item-at.js';
import type { NounPhrase } from '../chunk.js';
import { isSmall } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isPersons } from './persons.js';

/** The object that stands right before the clause, else the subject of the verb there; null where neither is several persons who attack nobody. */
export function theyOfClause({ chunks, clause }: HarmSentence, they: NounPhrase, at: number): NounPhrase | null {
  const opener = chunks[at - 1];
  if (they.pronoun !== 'plural' || !(isSmall(opener, 'subordinate', 'as') || isSmall(opener, 'subordinate', 'while'))) return null;
  const before = itemAt(chunks, at - 2);
  const [those, ...others] = before?.type === 'verb-group' ? clause.subjects(at - 2) : before?.type === 'noun-phrase' ? [before] : [];
  if (!those || others.length > 0 || those.pronoun || !isPersons(those) || !isMany(those)) return null;
  return those.person?.group === 'perpetrators' ? null : those;
}
