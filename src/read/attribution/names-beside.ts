/** Names of armed groups by the word of another tongue they open with ("Harakat al-Nidal"), or by what only groups do ("Ansaru claimed responsibility"). */

import type { PhraseIndex } from '../language/phrase-index.js';
import { itemAt } from '../text/item-at.js';
import type { Layout, Token } from '../text/layout.js';

export interface BesideWords {
  /** opening: a name begins with the word; claims: a name stands right before the words. */
  readonly beside: PhraseIndex<'opening' | 'claims'>;
  /** Those that open a name, for such as are written as one word. */
  readonly openings: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
}
interface Name {
  readonly firstToken: number;
  readonly lastToken: number;
}

const OPENING: ReadonlySet<string> = new Set(['(', '[']);
/** Words of a name, at most. */
const LONGEST = 6;

/** Those of a sentence, in the order of the text. */
export function namesBeside(layout: Layout, words: BesideWords, first: number, last: number): readonly Name[] {
  const names: Name[] = [];
  for (let at = first; at < last; at++) {
    const found = words.beside.at(layout.tokens, at, last);
    if (!found && isOpenedWithin(layout, words, at)) names.push({ firstToken: at, lastToken: at + 1 });
    const name =
      found && (found.value === 'opening' ? opened(layout, words, at, found.lastToken, last) : claiming(layout, words, first, at));
    if (!name) continue;
    names.push(name);
    at = Math.max(at, name.lastToken - 1);
  }
  return names;
}

/** "Lashkar-e-Haq" */
function isOpenedWithin({ tokens, caseless }: Layout, { openings }: BesideWords, at: number): boolean {
  const { lower, capital, shape } = tokens[at]!;
  if (shape !== 'word' || (!capital && !caseless)) return false;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && openings.has(lower.slice(0, hyphen));
}

/** "Harakat al-Nidal", "Frente Popular": the word, and what goes on with it. */
function opened({ tokens, caseless, written }: Layout, words: BesideWords, at: number, behind: number, end: number): Name | null {
  // the Popular Front [Frente Popular]: named already
  if ((!caseless && !tokens[at]!.capital) || OPENING.has(itemAt(tokens, at - 1)?.lower ?? '')) return null;
  let last = behind;
  let known = behind;
  while (last < end && last - at < LONGEST) {
    const token = tokens[last]!;
    if (isPart(token, words, caseless, written)) known = last + 1;
    else if (!words.particles.has(token.lower)) break;
    last++;
  }
  return known > behind ? { firstToken: at, lastToken: known } : null;
}

/** "Ansaru claimed responsibility": a name that no table knows, and none of a person. */
function claiming({ tokens, caseless, written }: Layout, words: BesideWords, from: number, at: number): Name | null {
  if (caseless) return null;
  const last = behindBracket(tokens, from, at);
  let first = last;
  let isUnknown = false;
  while (first > from && last - first < LONGEST) {
    const token = tokens[first - 1]!;
    if (!isNamePart(token, words, written) && !(first < last && words.particles.has(token.lower))) break;
    isUnknown ||= token.word === 0;
    first--;
  }
  while (first < last && words.particles.has(tokens[first]!.lower)) first++;
  return isUnknown && first < last && !words.firstNames.has(tokens[first]!.lower) ? { firstToken: first, lastToken: last } : null;
}

/** "Ansaru (JA) claimed" */
function behindBracket(tokens: readonly Token[], from: number, at: number): number {
  if (itemAt(tokens, at - 1)?.lower !== ')') return at;
  for (let k = at - 2; k > Math.max(from, at - LONGEST); k--) if (tokens[k]!.lower === '(') return k;
  return at;
}

const isPart = (token: Token, words: BesideWords, caseless: boolean, text: string): boolean =>
  caseless ? token.shape === 'word' && token.word === 0 : isNamePart(token, words, text);

/** "Nidal", "al-Nidal" */
const isNamePart = (token: Token, { outside, particles }: BesideWords, text: string): boolean =>
  token.shape === 'word' && !outside.has(token.lower) && (token.capital || isBehindArticle(token, particles, text));

function isBehindArticle({ lower, start }: Token, particles: ReadonlySet<string>, text: string): boolean {
  const hyphen = lower.indexOf('-');
  if (hyphen < 1 || !particles.has(lower.slice(0, hyphen))) return false;
  const letter = text.charAt(start + hyphen + 1);
  return letter !== letter.toLowerCase();
}
