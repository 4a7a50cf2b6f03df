/** Reads how many: numbers of persons and things, and apart from them the numbers that count nobody. */

import type { Count } from '../../model/count.js';
import type { Language } from '../language/language.js';
import { itemAt } from '../text/item-at.js';
import type { Layout, Token } from '../text/layout.js';
import { type Cardinal, readCardinal, readSimple } from './cardinal.js';
import { countOf, vague } from './counts.js';
import { isAt, kindAt, measureOf, type Scope, unitAfter } from './measures.js';
import { type Meaning, type NumberWords, readNumberWords } from './number-words.js';
import type { Measure, Numbers, Quantity } from './quantity.js';
import type { QuantitiesRead, QuantityDraft } from './quantity-draft.js';
import { readUncounted } from './uncounted.js';
import { readNumberToken } from './written-number.js';

/** As many phrases may stand before a number: "at least another estimated 20". */
const MOST_PREFIXES = 4;

/**
 * A function that reads the quantities and measures of a report, both in order of their start; no two overlap. Time is linear in
 * the tokens. Reads the tables number-words, -vague, -bounds, -units, -idioms, -dates and -streets.
 *
 * What is in a quantity: its bound, "another", "the" or "all the" before it, "more" and "other" after it, the "of" of "dozens of" and
 * "a couple of", and the larger number of a share ("two of the five"). "others" is left out, as the noun it stands for would be.
 */
export function createNumberReader(language: Language): (layout: Layout) => Numbers {
  const words = readNumberWords(language);
  return (layout) => {
    const reading = new Reading(words, layout);
    for (const sentence of layout.sentences) reading.sentence(sentence.firstToken, sentence.lastToken);
    return { quantities: reading.quantities, measures: reading.measures };
  };
}

class Reading implements QuantitiesRead {
  readonly quantities: Quantity[] = [];
  readonly measures: Measure[] = [];
  scope: Scope;

  constructor(
    words: NumberWords,
    readonly layout: Layout,
  ) {
    this.scope = { words, tokens: layout.tokens, from: 0, until: 0, caseless: layout.caseless };
  }

  sentence(from: number, until: number): void {
    const { words, tokens, caseless } = this.scope;
    this.scope = { words, tokens, from, until, caseless };
    for (let at = from; at < until; ) {
      const token = tokens[at]!;
      const next = token.shape === 'punctuation' ? at + 1 : token.shape === 'number' ? this.#number(at) : this.#word(at, token);
      at = Math.max(next, at + 1);
    }
  }

  #word(at: number, token: Token): number {
    const word = this.scope.words.words.at(token);
    if (word === undefined) return token.lower.includes('-') ? this.#compound(at, token.lower) : at + 1;
    switch (word.kind) {
      case 'unit':
      case 'ten':
      case 'hundred':
      case 'scale':
      case 'fraction':
        return this.#number(at);
      case 'group':
        return this.#vague(at) ?? this.#number(at);
      case 'vague':
        return this.#vague(at) ?? at + 1;
      case 'ordinal':
        return this.measure(at, at + 1, 'ordinal');
      case 'both':
      case 'another':
      case 'nobody':
      case 'none':
      case 'no':
      case 'not':
      case 'other':
      case 'others':
        return this.isIdiom(at) ?? readUncounted(this, at, word.kind);
      default:
        return at + 1;
    }
  }

  /** The end of an idiom that begins at the token, or null. */
  isIdiom(at: number): number | null {
    const { words, tokens, from, until } = this.scope;
    return words.idioms.at(tokens, at, from, until)?.lastToken ?? null;
  }

  #number(at: number): number {
    const idiom = this.isIdiom(at);
    if (idiom !== null) return idiom;
    const { words, tokens, until } = this.scope;
    const between = this.#between(at);
    const number = between ?? readCardinal(words, tokens, at, until, true);
    if (!number) return this.#fraction(at);
    const opening = this.#opening(number);
    if (opening === null) return number.lastToken;
    const draft = this.prefixes(opening, number.lastToken, between !== null);
    const measured = measureOf(this.scope, number, draft.bound !== null);
    if (measured) {
      const first = draft.bound ? draft.firstToken : number.firstToken;
      return this.#listOf(
        this.measure(Math.max(Math.min(first, measured.firstToken), this.#endOfLast()), measured.lastToken, measured.kind),
        measured.kind,
      );
    }
    this.suffixes(draft);
    return this.push(draft, countOf(number.low, number.high, draft.bound));
  }

  /** "between 5 and 7 people". */
  #between(at: number): Cardinal | null {
    const { words, tokens, from, until } = this.scope;
    if (words.boundsBefore.before(tokens, at, from)?.value !== 'between') return null;
    const low = readSimple(words, tokens, at, until);
    if (!low || low.measure || kindAt(this.scope, low.lastToken) !== 'and') return null;
    const high = readSimple(words, tokens, low.lastToken + 1, until);
    if (!high || high.measure || high.high <= low.low) return null;
    return {
      firstToken: at,
      lastToken: high.lastToken,
      low: low.low,
      high: high.high,
      whole: low.whole && high.whole,
      written: low.written,
      measure: null,
    };
  }

  /** Where the quantity begins: with the article of "a dozen", which a number of groups must have; null where it does not. */
  #opening(number: Cardinal): number | null {
    const kind = kindAt(this.scope, number.firstToken);
    if (kind !== 'group' && kind !== 'hundred' && kind !== 'scale') return number.firstToken;
    if (kindAt(this.scope, number.firstToken - 1) === 'article') {
      const loose = kind === 'group' && number.low < 12 && kindAt(this.scope, number.lastToken) !== 'of';
      return loose ? null : number.firstToken - 1;
    }
    // another dozen
    const { words, tokens, from } = this.scope;
    const isFurther = words.boundsBefore.before(tokens, number.firstToken, from)?.value === 'additional';
    return isFurther && (kind !== 'group' || number.low >= 12) ? number.firstToken : null;
  }

  /** Reads the phrases that stand before a number, from the nearest outwards; "between" only before a range it opened. */
  prefixes(firstToken: number, lastToken: number, ranged = false): QuantityDraft {
    const { words, tokens, from } = this.scope;
    const draft: QuantityDraft = { firstToken, lastToken, bound: null, additional: false, anaphoric: false };
    const earliest = Math.max(from, this.#endOfLast());
    for (let read = 0; read < MOST_PREFIXES; read++) {
      const phrase = words.boundsBefore.before(tokens, draft.firstToken, earliest);
      if (!phrase || (phrase.value === 'between' && !ranged) || this.#isWayTo(phrase) || !note(draft, phrase.value)) break;
      draft.firstToken = phrase.firstToken;
    }
    return draft;
  }

  /** "walked up to two women": no bound of how many they were. */
  #isWayTo({ firstToken, value }: { readonly firstToken: number; readonly value: string }): boolean {
    const { words, tokens } = this.scope;
    return value === 'at-most' && words.classes.moving.at(itemAt(tokens, firstToken - 1));
  }

  #endOfLast(): number {
    return Math.max(
      itemAt(this.quantities, this.quantities.length - 1)?.lastToken ?? 0,
      itemAt(this.measures, this.measures.length - 1)?.lastToken ?? 0,
    );
  }

  /** Reads "or more", "more", "other" after a number; "others" only marks it. */
  suffixes(draft: QuantityDraft): void {
    const { words, tokens, until } = this.scope;
    for (let read = 0; read < 2; read++) {
      const phrase = words.boundsAfter.at(tokens, draft.lastToken, until);
      if (!phrase || isAt(this.scope, phrase.lastToken, 'than') || !note(draft, phrase.value)) break;
      draft.lastToken = phrase.lastToken;
    }
    if (kindAt(this.scope, draft.lastToken) === 'others') draft.additional = true;
  }

  /** "dozens of", "several", "a few". */
  #vague(at: number): number | null {
    const { words, tokens, from, until } = this.scope;
    const idiom = this.isIdiom(at);
    if (idiom !== null) return idiom;
    const phrase = words.vague.at(tokens, at, from, until);
    if (!phrase) return null;
    const endsInOf = kindAt(this.scope, phrase.lastToken - 1) === 'of';
    const partitive = endsInOf && isDetermined(this.scope, phrase.lastToken);
    const lastToken = partitive ? phrase.lastToken - 1 : phrase.lastToken;
    const termEnd = endsInOf ? phrase.lastToken - 1 : phrase.lastToken;
    const draft = this.prefixes(phrase.needsBefore ? at - 1 : at, lastToken);
    const unit = unitAfter(this.scope, phrase.lastToken);
    if (unit) return this.measure(draft.firstToken, unit.lastToken, unit.kind);
    this.suffixes(draft);
    const term = tokens
      .slice(phrase.needsBefore ? at - 1 : at, termEnd)
      .map((token) => token.lower)
      .join(' ');
    return this.push(draft, vague(phrase.value, term));
  }

  /** "half of the 22", "two-thirds of the 30". */
  #fraction(at: number): number {
    const { words, tokens, until } = this.scope;
    const fraction = words.words.at(tokens[at]!);
    if (fraction?.kind !== 'fraction') return at + 1;
    const whole = this.#larger(at + 1);
    if (!whole) return this.measure(at, at + 1, 'other');
    const draft = this.prefixes(kindAt(this.scope, at - 1) === 'article' ? at - 1 : at, whole.lastToken);
    if (whole.lastToken > until) return at + 1;
    const low = Math.floor((whole.number.low * fraction.value) / 100);
    const high = Math.ceil((whole.number.high * fraction.value) / 100);
    return this.push(draft, countOf(low, high, draft.bound ?? 'about'), countOf(whole.number.low, whole.number.high, null));
  }

  /** The larger number of a share: "of the five", "out of 300". */
  #larger(at: number): { readonly number: Cardinal; readonly lastToken: number } | null {
    const { words, tokens, until } = this.scope;
    let next = at;
    if (kindAt(this.scope, next) === 'out') next++;
    const said = kindAt(this.scope, next) === 'of';
    if (said) next++;
    let determined = false;
    for (; kindAt(this.scope, next) === 'the'; next++) determined = true;
    if (!said && !determined) return null;
    // one of the other three
    if (determined && kindAt(this.scope, next) === 'other') next++;
    while (next < until && isAt(this.scope, next, 'about')) next++;
    const number = readCardinal(words, tokens, next, until, false);
    if (!number || number.measure || !number.whole) return null;
    return measureOf(this.scope, number, true) ? null : { number, lastToken: number.lastToken };
  }

  /** Pushes a quantity, with the larger number that it is a share of when that is told. */
  push(draft: QuantityDraft, count: Count, of: Count | null = null): number {
    let larger = of;
    if (!larger && (kindAt(this.scope, draft.lastToken) === 'of' || kindAt(this.scope, draft.lastToken) === 'out')) {
      const whole = this.#larger(draft.lastToken);
      if (whole && whole.number.high >= (count.low ?? 0)) {
        larger = countOf(whole.number.low, whole.number.high, null);
        draft.lastToken = whole.lastToken;
      } else if (isGroup(this.scope, draft) && !isDetermined(this.scope, draft.lastToken + 1)) draft.lastToken++;
    }
    const { tokens } = this.scope;
    this.quantities.push({
      start: tokens[draft.firstToken]!.start,
      end: tokens[draft.lastToken - 1]!.end,
      firstToken: draft.firstToken,
      lastToken: draft.lastToken,
      count,
      additional: draft.additional,
      anaphoric: draft.anaphoric,
      of: larger,
    });
    return draft.lastToken;
  }

  measure(firstToken: number, lastToken: number, kind: Measure['kind']): number {
    const { tokens } = this.scope;
    this.measures.push({ start: tokens[firstToken]!.start, end: tokens[lastToken - 1]!.end, firstToken, lastToken, kind });
    return lastToken;
  }

  // ages 13, 17 and 19
  //          ^^     ^^ the rest of a list is of the kind of its first
  #listOf(end: number, kind: Measure['kind']): number {
    if (kind !== 'age' && kind !== 'name') return end;
    const { tokens, until } = this.scope;
    let at = end;
    for (;;) {
      let next = at;
      while (next < until && (tokens[next]!.lower === ',' || kindAt(this.scope, next) === 'and' || kindAt(this.scope, next) === 'range'))
        next++;
      if (next === at || next >= until || tokens[next]!.shape !== 'number') return at;
      const following = tokens[next + 1];
      if (next + 1 < until && following!.shape !== 'punctuation' && kindAt(this.scope, next + 1) !== 'and') return at;
      at = this.measure(next, next + 1, kind);
    }
  }

  /** "12-year-old", "two-hour", "three-man": a number with a hyphen to its unit. */
  #compound(at: number, lower: string): number {
    const hyphen = lower.indexOf('-');
    const { words } = this.scope;
    const head = lower.slice(0, hyphen);
    if (!isNumberWritten(words, head) && !isCounting(words, head)) return at + 1;
    const rest = lower.slice(hyphen + 1);
    const mayCount = isCounting(words, head) || words.classes.odd.has(rest);
    if (mayCount && readSimple(words, this.scope.tokens, at, this.scope.until)) return this.#number(at);
    const old = endOfOld(this.scope, at);
    if (old || words.classes.aged.has(rest.slice(rest.lastIndexOf('-') + 1))) return this.measure(at, old ?? at + 1, 'age');
    const unit = words.unitWords.get(rest) ?? words.unitWords.get(rest.slice(0, rest.indexOf('-') < 0 ? rest.length : rest.indexOf('-')));
    return this.measure(at, at + 1, unit ?? 'other');
  }
}

const isDetermined = (scope: Scope, at: number): boolean => kindAt(scope, at) === 'the' || kindAt(scope, at) === 'them';

/** "a couple of", "a pair of", "a dozen of": the "of" joins the noun as that of "dozens of" does. */
const isGroup = (scope: Scope, draft: QuantityDraft): boolean =>
  kindAt(scope, draft.lastToken - 1) === 'group' && kindAt(scope, draft.lastToken) === 'of';

/** "12-year old", "65-year- old" (a line broken after the hyphen): behind the last part of a compound age written apart; null where there is none. */
function endOfOld(scope: Scope, at: number): number | null {
  const old = scope.tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  return isAt(scope, old, 'old') ? old + 1 : null;
}

const isNumberWritten = (words: NumberWords, head: string): boolean => {
  const code = head.charCodeAt(0);
  return ((code >= 48 && code <= 57) || code === 0x2e) && 'number' in readNumberToken(words, head.replace(/^\./, '0.'));
};

function isCounting(words: NumberWords, head: string): boolean {
  const kind = words.words.get(head)?.kind;
  return kind === 'unit' || kind === 'ten' || kind === 'hundred' || kind === 'scale';
}

/** Adds a phrase's meaning to the draft; false where a second bound would contradict the first. */
function note(draft: QuantityDraft, meaning: Meaning): boolean {
  if (meaning === 'additional') draft.additional = true;
  else if (meaning === 'anaphoric') draft.anaphoric = true;
  else if (meaning !== 'between') {
    if (draft.bound !== null && draft.bound !== 'about' && draft.bound !== 'exactly') return false;
    draft.bound = meaning;
  }
  return true;
}
