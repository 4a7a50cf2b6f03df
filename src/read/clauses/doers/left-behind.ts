/** Those of a side who do what attackers do, where nobody else is said to have attacked: "A bomb exploded. The rebels left leaflets". */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** @param verb a verb of a clause; null where nobody who may have attacked is its subject */
export function leftBehind(sentence: DeedSentence, verb: number): Said | null {
  const group = sentence.chunks[verb] as VerbGroup;
  if (group.passive || group.infinitive || !sentence.isOf(verb, 'after') || !sentence.isSaid(verb)) return null;
  // the gunmen: called by the deed wherever they are told of
  const phrases = sentence.clause.subjects(verb).filter((phrase) => areOfSide(phrase) && !sentence.words.doer.at(sentence.lastOf(phrase)));
  return phrases.length > 0 ? { rule: 'again', phrases } : null;
}

/** "the rebels", "the terrorists", but not "rebels", of whom others were told. */
const areOfSide = ({ person, name, determiner, pronoun, possessive }: NounPhrase): boolean =>
  person !== null &&
  person.group === 'perpetrators' &&
  person.plural &&
  name === null &&
  determiner === 'definite' &&
  !pronoun &&
  !possessive;
