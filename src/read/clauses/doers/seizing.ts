/** Strangers who lay hands on somebody: "four men got out, dragged him from the car", "three individuals forced her into a van". */
import type { NounPhrase } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';
import { isUnknown } from './strangers.js';

/** @param verb one of those for laying hands on somebody; null where nobody unknown does it, or to no person */
export function seizing({ clause }: DeedSentence, verb: number): Said | null {
  const [whom] = clause.objects(verb);
  if (!whom || !(whom.pronoun ?? whom.person ?? whom.name) || whom.person?.group === 'perpetrators') return null;
  const phrases = clause.subjects(verb).filter(isStranger);
  return phrases.length > 0 ? { rule: 'did', phrases } : null;
}

/** "four men", "the gunmen", but neither "the men" nor "two nurses". */
const isStranger = (phrase: NounPhrase): boolean => {
  const { person, name, pronoun, possessive } = phrase;
  return (person?.group === 'perpetrators' && name === null && !pronoun && !possessive) || isUnknown(phrase);
};
