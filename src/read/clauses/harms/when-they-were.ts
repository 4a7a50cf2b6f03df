/** "Two teenagers were walking home when they were shot": whom the pronoun of a clause of time means, the subject before it. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isPersons } from './persons.js';

/** Chunks back from the verb to the word that opens its clause, and from that to the verb before. */
const CLAUSE_REACH = 5;
const MAIN_REACH = 14;

/** Null where the sentence tells of nobody, of several, or of what became of them before. */
export function subjectBeforeClause(here: HarmSentence, pronoun: NounPhrase, verb: number): NounPhrase | null {
  if (pronoun.pronoun === null || here.told.length > here.first) return null;
  const opens = openingOf(here, verb);
  const main = opens < 0 ? -1 : verbBefore(here.chunks, opens);
  if (main < 0) return null;
  const subjects = here.clause.subjects(main);
  const [subject] = subjects;
  if (subjects.length !== 1 || !isPersons(subject!) || subject!.pronoun || subject!.person?.group === 'perpetrators') return null;
  return fits(here, pronoun, subject!, opens) ? subject! : null;
}

/** A number of persons for "they"; for "he" a name that opens on no other person. */
function fits({ chunks }: HarmSentence, { pronoun, firstToken }: NounPhrase, subject: NounPhrase, opens: number): boolean {
  if (pronoun === 'plural') return isMany(subject) && subject.quantity !== null;
  return !isMany(subject) && subject.name !== null && chunks[opens + 1]?.firstToken === firstToken;
}

/** The chunk of "when" before the clause of this verb; -1 where it is of no such clause. */
function openingOf({ chunks, classes }: HarmSentence, verb: number): number {
  for (let k = verb - 1; k >= Math.max(1, verb - CLAUSE_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'subordinate') return classes['time-clause'].has(chunk.says) ? k : -1;
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'adverb') return -1;
  }
  return -1;
}

/** The verb of the clause before, which harms nobody. */
function verbBefore(chunks: readonly Chunk[], opens: number): number {
  for (let k = opens - 1; k >= Math.max(0, opens - MAIN_REACH); k--) {
    const chunk = itemAt(chunks, k);
    if (chunk?.type === 'break' || chunk?.type === 'relative' || chunk?.type === 'subordinate') return -1;
    if (chunk?.type === 'verb-group') return chunk.word?.effect || chunk.passive || chunk.infinitive ? -1 : k;
  }
  return -1;
}
