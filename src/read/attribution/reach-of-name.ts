/** Which words belong to the name of an armed organisation: how far it reaches from the noun in it, to the left and to the right. */
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import type { Layout, Token } from '../text/layout.js';
import { mayBeName } from '../text/may-be-name.js';
import { isOrdinal } from '../text/ordinals.js';
import { isSmallWord } from '../text/small-words.js';
import { dayBefore } from './day-in-name.js';
import type { NameWords } from './group-name-words.js';

/** Words of a name on either side of its noun, at most. */
export const LONGEST_NAME = 7;
/** "for the Liberation of Norvalda and Ostra": parts behind the noun. */
const MOST_PARTS = 4;
/** Letters of a word that is no abbreviation. */
const LONGEST_SHORT = 7;
const ROMAN = /^[ivx]+$/;
const STARTS_WITH_DIGIT = /^\d/;

/** Some tokens: a name, or what may be one. */
export interface NameSpan {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
}

/** In a text whose capitals say nothing, 1 for each token of a place that is not where something is; null of any other text. */
export type OfPlaces = Uint8Array | null;

export class ReachOfName {
  readonly #layout: Layout;
  readonly #tokens: readonly Token[];
  readonly #words: NameWords;
  readonly #ofPlaces: OfPlaces;
  readonly #opens: ReadonlySet<number>;

  constructor(layout: Layout, words: NameWords, ofPlaces: OfPlaces) {
    this.#layout = layout;
    this.#tokens = layout.tokens;
    this.#words = words;
    this.#ofPlaces = ofPlaces;
    this.#opens = new Set(layout.sentences.map(({ firstToken }) => firstToken));
  }

  /** Where the words of a name before its noun begin. */
  leftOf(noun: number, from: number): number {
    let first = dayBefore(this.#layout, noun, from, this.#words.months);
    while (first > from && noun - first < LONGEST_NAME && this.isOfName(first - 1) && !this.#isOwner(first - 1)) first--;
    return first;
  }

  /** "of National Salvation", "for the Liberation of Norvalda" */
  rightOf(behind: number, end: number): number {
    let last = behind;
    for (let parts = 0; parts < MOST_PARTS && last < end; parts++) {
      const isJoint = isSmallWord(this.#layout, last, 'of') || isSmallWord(this.#layout, last, 'for');
      if (!isJoint && !(isSmallWord(this.#layout, last, 'and') && parts > 0)) break;
      let at = last + 1;
      if (at < end && isSmallWord(this.#layout, at, 'the')) at++;
      const start = at;
      while (at < end && at - start < LONGEST_NAME && this.isOfName(at)) at++;
      if (at === start) break;
      last = at;
    }
    return last;
  }

  isOfName(k: number): boolean {
    const token = this.#tokens[k]!;
    if (token.shape !== 'word' && !isOrdinal(this.#layout.endings, token.lower)) return false;
    if (this.#words.outside.has(token.lower)) return this.#isWithinCapitals(k) || this.#isBetweenNames(k);
    // Two Norvaldan Army posts: at the head of a sentence capitals tell nothing either
    if (!this.#layout.caseless && !this.#opens.has(k)) return token.capital || token.shape !== 'word';
    if (this.isOfPlace(k) || this.#words.within.at(token) === true || this.isUnknownName(k)) return true;
    // of the Sun Column Movement
    return this.#words.nouns.at(this.#tokens, k, k + 1)?.value === 'sure';
  }

  /** A word that no table knows and that looks like no other than a name: "NORVALDI", but neither "PROMPTING" nor "20-PARTY". */
  isUnknownName(k: number): boolean {
    const token = this.#tokens[k]!;
    return mayBeName(this.#layout, token) && !STARTS_WITH_DIGIT.test(token.lower);
  }

  /** In capitals: of a land or a people. */
  isOfPlace(k: number): boolean {
    return this.#ofPlaces?.[k] === 1;
  }

  isUnknownOfName(k: number, first: number): boolean {
    const token = this.#tokens[k]!;
    if (k > first && this.#words.particles.has(token.lower)) return true;
    return token.shape === 'word' && this.isOfName(k) && (token.word === 0 || this.#words.within.at(token) === true || this.isNoun(k));
  }

  isNoun(k: number): boolean {
    const kind = this.#words.nouns.at(this.#tokens, k, k + 1)?.value;
    return kind === 'sure' || kind === 'capitals';
  }

  hasNoun(first: number, last: number): boolean {
    for (let k = first; k < last; k++) if (this.#words.nouns.at(this.#tokens, k, last)?.value === 'sure') return true;
    return false;
  }

  hasUnknown(first: number, last: number): boolean {
    for (let k = Math.max(0, first); k < last; k++) if (this.#tokens[k]!.word === UNKNOWN_WORD) return true;
    return false;
  }

  /** "Liberation", and no name of a place */
  isCommonInNames(k: number): boolean {
    return this.#words.within.at(this.#tokens[k]!) === true && !this.isCommon(this.#tokens[k]!.lower);
  }

  /** What forces of a state are called by, too: whose they are, where they stand, which they are. */
  isCommon(lower: string): boolean {
    const { common } = this.#words;
    return common.has(lower) || this.isNumeral(lower) || this.#layout.endings['of-forces'].of(lower);
  }

  /** "4th", "IV" */
  isNumeral(lower: string): boolean {
    return isOrdinal(this.#layout.endings, lower) || ROMAN.test(lower);
  }

  /** "Norvalda's" of "Norvalda's Liberation Front", but not "People's", "Workers'" */
  #isOwner(k: number): boolean {
    return this.#tokens[k]!.possessive && this.#words.within.at(this.#tokens[k]!) !== true;
  }

  /** "the People's Guerrilla Army": a word that is no part of a name elsewhere, in capitals between others of the name. */
  #isWithinCapitals(k: number): boolean {
    const [before, token, after] = [this.#tokens[k - 1], this.#tokens[k]!, this.#tokens[k + 1]];
    const isIn = (one: Token | undefined): boolean => one?.shape === 'word' && one.capital && !this.#words.outside.has(one.lower);
    return !this.#layout.caseless && token.capital && token.lower.length > LONGEST_SHORT && isIn(before) && isIn(after);
  }

  /** "TELLO RIVAS GUERRILLA ARMY": where capitals tell nothing, between an unknown name and the noun for the group. */
  #isBetweenNames(k: number): boolean {
    const [before, token] = [this.#tokens[k - 1], this.#tokens[k]!];
    const isUnknown =
      before?.shape === 'word' && (before.word === 0 || (this.#words.within.at(before) === true && this.hasUnknown(k - 2, k)));
    return this.#layout.caseless && token.lower.length > LONGEST_SHORT && isUnknown && this.isNoun(k + 1);
  }
}
