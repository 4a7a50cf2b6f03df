/** "In her Orlasvik, Texas home", "at a Sremna apartment complex": a house or ground of a place, where what is told happened. */
import type { Layout, Token } from '../text/layout.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Words between the place and its site: "a Sremna public housing complex". */
const WITHIN = 3;
/** Marks of words that describe no site: where someone was treated or tried, who came, and words of another phrase. */
const NOT_OF_SITE = WORD.asideAfter | WORD.responder | WORD.weak | WORD.locative | WORD.say | WORD.title | WORD.organisation;

/** @param from the token behind the place and what says where it lies */
export function hasOwnSite(words: PlaceWords, { tokens, caseless }: Layout, marks: Uint32Array, from: number, until: number): boolean {
  for (let at = from; at < Math.min(until, from + WITHIN); at++) {
    const { shape, capital, possessive, lower } = tokens[at]!;
    const own = marks[at]!;
    if (shape !== 'word' || possessive || (capital && !caseless) || (own & NOT_OF_SITE) !== 0 || words.ways.roads.has(lower)) return false;
    const next = at + 1 < until ? tokens[at + 1]! : null;
    if ((own & WORD.siteNoun) !== 0 && (next === null || closes(words, next, marks[at + 1]!, caseless))) return true;
    if ((own & (WORD.siteModifier | WORD.siteNoun | WORD.institution)) === 0) return false;
  }
  return false;
}

/** Not "a Sremna church member", "a Sremna school teacher": those are of somebody, and of no site. */
function closes({ follows }: PlaceWords, token: Token, marks: number, caseless: boolean): boolean {
  if (token.shape !== 'word') return true;
  return (marks & (WORD.weak | WORD.locative)) !== 0 || follows.at(token) || (token.capital && !caseless);
}
