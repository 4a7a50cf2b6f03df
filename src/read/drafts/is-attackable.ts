/** What may be attacked that is no person, by the word for it: "fuel tank", "town hall", a site with a name. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Found } from './found.js';

/** @param words for what is attacked, in lower case */
export function isAttackable({ layout, places }: Found, { firstToken, headLast, place }: NounPhrase, words: ReadonlySet<string>): boolean {
  let called = '';
  // tank | fuel tank
  for (let at = headLast - 1; at >= Math.max(firstToken, headLast - LONGEST_WORD); at--) {
    called = called === '' ? layout.tokens[at]!.lower : `${layout.tokens[at]!.lower} ${called}`;
    if (words.has(called)) return true;
  }
  return place !== null && places[place]!.kind === 'site';
}

/** Words of which the table makes one for what is attacked: "telephone junction boxes". */
const LONGEST_WORD = 4;
