/** Names of armed organisations behind what they are: "a group called Justice for All", 'the urban militia "Iron Hand"'. */
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { NameWords } from './group-name-words.js';
import { LONGEST_NAME, type NameSpan, type ReachOfName } from './reach-of-name.js';

/** Tokens from the noun for a group to its name. */
const GROUP_WITHIN = 4;
/** Words of a name in quotation marks behind the noun for the group. */
const LONGEST_QUOTED = 5;
const QUOTES = new Set(['"', '\u201c', '\u201d', "'", '\u2018', '\u2019']);

export class NamesCalled {
  readonly #layout: Layout;
  readonly #tokens: readonly Token[];
  readonly #words: NameWords;
  readonly #reach: ReachOfName;

  constructor(layout: Layout, words: NameWords, reach: ReachOfName) {
    this.#layout = layout;
    this.#tokens = layout.tokens;
    this.#words = words;
    this.#reach = reach;
  }

  /** Behind which nouns for groups these are called by their names, and so are told of by them. */
  readonly described = new Set<number>();

  /** "a group called Justice for All", 'calling itself "Justice for All"' */
  called(from: number, end: number): NameSpan | null {
    let first = from;
    if (QUOTES.has(this.#tokens[first]?.lower ?? '')) return this.#quoted(first, end);
    if (this.#layout.caseless) return this.#calledInCapitals(from, end);
    if (isSmallWord(this.#layout, first, 'the')) first++;
    let last = first;
    while (last < end && last - first < LONGEST_NAME && this.#reach.isOfName(last)) last++;
    if (last === first) return null;
    last = this.#reach.rightOf(last, end);
    // a gang known as the Vultures
    const isTold = last - first > 1 ? this.#isGroupBefore(from) : first > from && this.#isGroupRightBefore(from);
    return isTold ? { firstToken: first, lastToken: last } : null;
  }

  /** "A GANG CALLED THE VULTURES": where capitals tell nothing, one word behind the article and what may belong to it. */
  #calledInCapitals(from: number, end: number): NameSpan | null {
    const first = from + 1;
    // called the strike
    if (!isSmallWord(this.#layout, from, 'the') || first >= end || !this.#reach.isOfName(first)) return null;
    if (!this.#isGroupRightBefore(from)) return null;
    if (this.#tokens[first]!.shape !== 'word' || this.#words.outside.has(this.#tokens[first]!.lower)) return null;
    let last = first + 1;
    while (last < end && last - first < LONGEST_NAME && this.#reach.isUnknownOfName(last, first)) last++;
    while (last > first + 1 && this.#words.particles.has(this.#tokens[last - 1]!.lower)) last--;
    return { firstToken: first, lastToken: last };
  }

  /** "the death squad Iron Hand", "the militant group Hizbora": the name behind what they are. */
  behind(from: number, end: number): NameSpan | null {
    if (QUOTES.has(this.#tokens[from]?.lower ?? '')) return this.#quoted(from, end, true);
    let last = from;
    while (last < end && last - from < LONGEST_NAME && this.#reach.isUnknownOfName(last, from)) last++;
    while (last > from && this.#words.particles.has(this.#tokens[last - 1]!.lower)) last--;
    if (last === from) return null;
    const lastToken = this.#reach.rightOf(last, end);
    const isAlone = lastToken - from === 1;
    if (isAlone && (this.#layout.caseless || this.#tokens[from]!.word !== 0)) return null;
    return { firstToken: from, lastToken };
  }

  /** 'the urban militia "Iron Hand"': in quotation marks right behind the noun, of words that may be a name. */
  quotedName(quote: number, end: number): NameSpan | null {
    if (!QUOTES.has(this.#tokens[quote]?.lower ?? '')) return null;
    const name = this.#quoted(quote, end, true);
    if (!name || name.lastToken - name.firstToken > LONGEST_QUOTED) return null;
    for (let k = name.firstToken; k < name.lastToken; k++) {
      const isPart = this.#reach.isOfName(k) || (k > name.firstToken && this.#words.particles.has(this.#tokens[k]!.lower));
      if (!isPart) return null;
    }
    return name;
  }

  #quoted(quote: number, end: number, isGroup = false): NameSpan | null {
    for (let at = quote + 1; at < Math.min(end, quote + LONGEST_NAME + 2); at++)
      if (QUOTES.has(this.#tokens[at]!.lower)) {
        const last = this.#tokens[at - 1]!.shape === 'punctuation' ? at - 1 : at;
        return last > quote + 1 && (isGroup || this.#isGroupBefore(quote)) ? { firstToken: quote + 1, lastToken: last } : null;
      }
    return null;
  }

  /** "group", "gang", "movement" a few words before what it is called. */
  #isGroupBefore(at: number): boolean {
    for (let k = at - 1; k >= Math.max(0, at - GROUP_WITHIN); k--) {
      const kind = this.#words.nouns.at(this.#tokens, k, at)?.value;
      if (kind && kind !== 'called') return true;
      if (this.#words.styled.has(this.#tokens[k]!.lower)) return true;
    }
    return false;
  }

  /** "the gang called", "a group which is known as": the noun for the group, and the words of the name's opening. */
  #isGroupRightBefore(from: number): boolean {
    for (let k = from - 1; k >= Math.max(0, from - GROUP_WITHIN); k--) {
      const noun = this.#words.nouns.at(this.#tokens, k, from);
      if (!noun || noun.value === 'called') continue;
      this.described.add(noun.lastToken);
      return true;
    }
    return false;
  }
}
