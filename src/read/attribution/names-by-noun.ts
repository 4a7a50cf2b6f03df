/** Names of armed organisations by the noun in them: "the Popular Dawn Front", "Army of National Salvation". */
import { sortedLetters } from '../text/in-words.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { dayBefore } from './day-in-name.js';
import type { NameKind, NameWords } from './group-name-words.js';
import type { NameSpan, ReachOfName } from './reach-of-name.js';
import { firstByInitials, initialsOf, shortBehind } from './short-of-name.js';

/** Tokens from a noun for a group, or what opens a name, to the name. */
const CALLED_WITHIN = 4;
/** Tokens between a name and what groups do: "on Monday", "yesterday". */
const CLAIM_WITHIN = 3;
/** Words by which a name is known in capitals. */
const SUCH_WORDS = 2;

export class NamesByNoun {
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

  /** "PATRIOTIC RESISTANCE COMMAND": in capitals the noun behind a noun may be the last of the name. */
  goneOn(at: number, from: number, end: number): NameSpan | null {
    const next = this.#layout.caseless && at < end ? this.#words.nouns.at(this.#tokens, at, end) : null;
    return next?.value === 'capitals' && !this.#words.plain.has(this.#tokens[at]!.lower)
      ? this.around(at, next.lastToken, next.value, from, end)
      : null;
  }

  around(at: number, behind: number, kind: NameKind, from: number, end: number): NameSpan | null {
    const spelled = kind === 'state' ? null : firstByInitials(this.#layout, this.#words, behind, from, end);
    const firstToken = spelled ?? this.#reach.leftOf(at, from);
    if (kind === 'capitals' && this.#isOrdinary(firstToken, at)) return null;
    if (spelled !== null && spelled < at) return { firstToken: spelled, lastToken: behind };
    const isCapital = this.#layout.caseless ? kind !== 'state' : this.#tokens[at]!.capital;
    const lastToken = isCapital ? this.#reach.rightOf(behind, end) : behind;
    const isDay = dayBefore(this.#layout, at, from, this.#words.months) < at;
    const isTold = kind === 'capitals' && this.#layout.caseless && (isDay || this.#isToldAsName(firstToken, lastToken, end));
    const isKnown = isTold || this.#isOfSuchWords(firstToken, at) || this.#isOfUnknownWords(firstToken, at);
    if (kind === 'capitals' && this.#layout.caseless && !isKnown) return null;
    // "Red Star" of "Red Star Brigade"
    if (
      kind === 'capitals' &&
      !this.#layout.caseless &&
      (!isCapital || (lastToken === behind && behind < end && this.#reach.isOfName(behind)))
    )
      return null;
    let telling = isTold && (lastToken > behind || firstToken < at);
    for (let k = firstToken; k < at; k++) telling ||= !this.#reach.isCommon(this.#tokens[k]!.lower) && !this.#reach.isOfPlace(k);
    // the 6th Military Detachment
    telling ||= kind === 'state' && behind - at > 1 && firstToken < at && this.#reach.isNumeral(this.#tokens[firstToken]!.lower);
    telling ||= this.isNumbered(firstToken, at);
    // urban commandos of the | Red Dawn Front
    if (!telling && lastToken > behind && this.#isOfOther(behind, lastToken)) return null;
    // "the Army of Norvalda" is a state's
    telling ||= lastToken > behind + 2 || (lastToken === behind + 2 && this.#reach.isCommonInNames(lastToken - 1));
    // a column of the | Popular Army of Liberation
    if (firstToken === at && this.#reach.hasNoun(behind + 1, lastToken)) return null;
    return telling && lastToken - firstToken > 1 ? { firstToken, lastToken } : null;
  }

  /** "the 4th Brigade": a unit of an army, known by nothing but its number. */
  isNumbered(first: number, noun: number): boolean {
    return noun === first + 1 && this.#words.numbered.has(this.#tokens[noun]!.lower) && this.#reach.isNumeral(this.#tokens[first]!.lower);
  }

  /** "of the Red Dawn Front": whose those are who are told of, and no part of what they are called. */
  #isOfOther(behind: number, last: number): boolean {
    return isSmallWord(this.#layout, behind, 'of') && this.#reach.hasNoun(behind + 1, last);
  }

  isNounOfName(at: number, end: number): boolean {
    const next = at < end ? this.#words.nouns.at(this.#tokens, at, end)?.value : undefined;
    return next === 'sure' && (this.#layout.caseless || this.#tokens[at]!.capital);
  }

  /** "THE BLACK CONDOR COMMAND [CCN]", "CALLING ITSELF THE SONS OF PACHA": what stands beside it says that it is a name. */
  #isToldAsName(first: number, last: number, end: number): boolean {
    const short = shortBehind(this.#layout, last, end);
    if (short !== null && sortedLetters(short) === sortedLetters(initialsOf(this.#layout, this.#words, first, last))) return true;
    if (this.#isCalledBefore(first)) return true;
    // by the Black Condor Command
    const lead = isSmallWord(this.#layout, first - 1, 'the') ? first - 2 : first - 1;
    if (this.#words.doerLeads.has(this.#tokens[lead]?.lower ?? '') && this.#isTelling(first, last)) return true;
    return this.#claims(last, end) && this.#reach.hasUnknown(first, last);
  }

  /** "the Black Condor Forces yesterday claimed credit" */
  #claims(from: number, end: number): boolean {
    for (let k = from; k < Math.min(end, from + CLAIM_WITHIN); k++)
      if (this.#words.beside.at(this.#tokens, k, end)?.value === 'claims') return true;
    return false;
  }

  /** "calling itself the": right before a name. */
  #isCalledBefore(first: number): boolean {
    const last = isSmallWord(this.#layout, first - 1, 'the') ? first - 1 : first;
    for (let k = Math.max(0, last - CALLED_WITHIN); k < last; k++) {
      const cue = this.#words.nouns.at(this.#tokens, k, last);
      if (cue?.value === 'called' && cue.lastToken === last) return true;
    }
    return false;
  }

  /** "Black Condor Command", but no "special inquiry unit": neither plain by its noun nor by the words before it. */
  #isTelling(first: number, last: number): boolean {
    let telling = false;
    for (let k = first; k < last; k++) {
      if (this.#words.plain.has(this.#tokens[k]!.lower)) return false;
      telling ||= this.#tokens[k]!.word === 0 || this.#reach.isCommonInNames(k);
    }
    return telling;
  }

  /** "FREE HOMELAND COMMAND": where capitals say nothing, by two words at least that are common in such names, and no others. */
  #isOfSuchWords(first: number, noun: number): boolean {
    let telling = false;
    for (let k = first; k < noun; k++) {
      if (this.#words.within.at(this.#tokens[k]!) !== true) return false;
      telling ||= this.#reach.isCommonInNames(k);
    }
    return telling && noun - first >= SUCH_WORDS;
  }

  /** "NORV LEAGUE", but no "NORV UNIT": by a word that no table knows before a noun by which no ordinary bodies are called. */
  #isOfUnknownWords(first: number, noun: number): boolean {
    let isUnknown = false;
    for (let k = first; k < noun; k++) isUnknown ||= this.#reach.isUnknownName(k);
    // POLICE BUSTS GANG
    if (noun - first === 1 && this.#layout.endings.plural.of(this.#tokens[first]!.lower)) return false;
    return isUnknown && !this.#words.plain.has(this.#tokens[noun]!.lower);
  }

  /** "the Norvalda Health Organization": a word in it is of what people do in peace. */
  #isOrdinary(first: number, noun: number): boolean {
    for (let k = first; k < noun; k++) if (this.#words.peaceful.has(this.#tokens[k]!.lower)) return true;
    return false;
  }
}
