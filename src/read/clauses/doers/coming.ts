/** Strangers who come as attackers do, where nobody else is said to have done it: "six farmers died after four men stopped their bus". */
import type { NounPhrase } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';
import { isUnknown } from './strangers.js';

/** @param verb a verb of a clause; null where no strangers stop, surround or burst into anything */
export function coming(sentence: DeedSentence, verb: number): Said | null {
  if (!sentence.isOf(verb, 'comes') || !sentence.isSaid(verb) || sentence.clause.isPassive(verb)) return null;
  const phrases = sentence.clause.subjects(verb).filter(areStrangers);
  return phrases.length > 0 ? { rule: 'again', phrases } : null;
}

/** "four hooded men", but neither "the men" nor "six farmers" nor one who may be whoever was harmed. */
const areStrangers = (phrase: NounPhrase): boolean => phrase.person?.plural === true && isUnknown(phrase);
