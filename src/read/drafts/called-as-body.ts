/** "the Black Falcons", "Red Torch": names of bodies and of no person, for an article stands before them, or they are made of plain words. */
import type { NounPhrase } from '../clauses/chunk.js';
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PersonalNames } from './personal-names.js';

export function isCalledAsBody(layout: Layout, { person, name, place, headLast }: NounPhrase, { given, family }: PersonalNames): boolean {
  if (layout.caseless || person !== null || place !== null || name === null || name.lastToken !== headLast) return false;
  if (!layout.tokens[headLast - 1]!.capital) return false;
  if (isSmallWord(layout, name.firstToken - 1, 'the')) return true;
  if (name.lastToken - name.firstToken < 2) return false;
  for (let at = name.firstToken; at < name.lastToken; at++) {
    const { word, lower, shape } = layout.tokens[at]!;
    if (shape !== 'word' || word === UNKNOWN_WORD || given.has(lower) || family.has(lower)) return false;
  }
  return true;
}
