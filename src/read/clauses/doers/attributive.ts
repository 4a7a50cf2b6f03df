/** "a guerrilla ambush", "the rebels' attack": those whose deed it is by a word before it, where nobody else is told to have done it. */
import { altered, type NounPhrase } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** @param k a deed; null where no such word stands right before it */
export function attributive(sentence: DeedSentence, k: number): Said | null {
  const phrase = sentence.chunks[k]!;
  if (phrase.type !== 'noun-phrase' || phrase.happening === null || phrase.person !== null) return null;
  const at = phrase.headFirst - 1;
  if (at < phrase.firstToken) return null;
  const token = sentence.tokens[at]!;
  const isWhose = token.possessive && (sentence.words.doer.at(token) || sentence.words.fighting.at(token));
  if (!isWhose && !sentence.words.fighting.at(token)) return null;
  return { rule: 'again', phrases: [ofWord(phrase, at)] };
}

const ofWord = (phrase: NounPhrase, at: number): NounPhrase =>
  altered(phrase, {
    firstToken: at,
    lastToken: at + 1,
    headFirst: at,
    headLast: at + 1,
    determiner: null,
    quantity: null,
    person: null,
    name: null,
    state: null,
    happening: null,
    count: null,
    place: null,
    possessive: false,
    wholeLast: null,
    ownerNames: null,
    whose: null,
  });
