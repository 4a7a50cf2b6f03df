/** Whose deed it is where those guilty of it are named behind "are": "the intellectual authors of the murder are a senator and his son". */
import { positionOf } from '../arguments/chunk-steps.js';
import { isCalledAsPersons } from '../somebody.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** @param copula position of "are"; null where its subject is no noun for the guilty, with the deed behind it */
export function authorsOf(sentence: DeedSentence, copula: number): Said | null {
  const { chunks, clause, words } = sentence;
  const subject = clause.subjects(copula)[0];
  // the killers are: told of elsewhere
  if (!subject || subject.name || subject.person || !words.guilty.at(sentence.lastOf(subject)) || !sentence.isSaid(copula)) return null;
  const at = positionOf(chunks, subject);
  const deed = chunks[at + 2];
  if (at < 0 || !sentence.leads(at + 1) || !deed || !sentence.isDeed(deed) || chunks[copula + 1]?.type !== 'noun-phrase') return null;
  // those responsible are rebels: of what they are is told elsewhere, too
  const isToldAlready = words.culprit.at(sentence.lastOf(subject));
  const phrases = clause
    .joinedRight(copula + 1)
    .filter((phrase) => isCalledAsPersons(phrase) && !phrase.pronoun && !(isToldAlready && phrase.name === null));
  return phrases.length > 0 ? { rule: 'guilty', phrases } : null;
}
