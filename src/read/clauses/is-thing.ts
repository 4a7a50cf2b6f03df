/** Whether a noun phrase ends in a word for a thing of some class: "the alarm button", "two power pylons". */
import type { NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** @param thing a class of `happening-objects`, "vehicle" or "target" */
export function isThing({ words, layout }: Marks, phrase: NounPhrase, thing: string): boolean {
  for (let at = phrase.firstToken; at < phrase.headLast; at++) {
    const word = words.at(layout.tokens, at, phrase.headLast);
    if (word?.lastToken === phrase.headLast) return word.value.thing?.includes(thing) === true;
  }
  return false;
}
