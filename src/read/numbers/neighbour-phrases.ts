/** Phrases found by the words beside a number: those that end right before it, and those that begin at it. */
import { ByNumber } from '../language/by-number.js';
import { addPhrase, nextNode, PhraseIndex, type PhraseMatch } from '../language/phrase-index.js';
import type { Vocabulary } from '../language/vocabulary.js';
import type { Roots } from '../language/word-tree.js';
import type { Token } from '../text/layout.js';

/** Finds the longest phrase that ends right before a token: "at least" before "17". Words are asked from last to first. */
export class PrecedingPhrases<T> {
  readonly #vocabulary: Vocabulary;
  readonly #table: number;
  /** By the last word. */
  readonly #roots: Roots<T> = new ByNumber();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#table = vocabulary.register();
  }

  add(phrase: string, value: T): void {
    addPhrase(this.#vocabulary, this.#table, this.#roots, phrase.toLowerCase().split(' ').reverse()).value = value;
  }

  /** The longest phrase whose last word is token `end - 1` and whose first is at or after `from`. */
  before(tokens: readonly Token[], end: number, from: number): PhraseMatch<T> | null {
    if (end <= from) return null;
    const token = tokens[end - 1]!;
    if ((token.tables & this.#table) === 0) return null;
    let node = this.#roots.get(token.word);
    let value: T | undefined;
    let first = end;
    for (let i = end - 1; node; i--) {
      if (node.value !== undefined) {
        value = node.value;
        first = i;
      }
      node = node.goesOn && i > from ? nextNode(node, tokens[i - 1]!) : undefined;
    }
    return value === undefined ? null : { value, firstToken: first, lastToken: end };
  }
}

interface Anchored<T> {
  readonly before: ReadonlySet<string> | null;
  readonly value: T;
}

/** Finds the longest phrase that begins at a token and has one of its own words before it: "few" after "a". */
export class AnchoredPhrases<T> {
  readonly #byPhrase = new Map<string, Anchored<T>[]>();
  readonly #index: PhraseIndex<readonly Anchored<T>[]>;

  constructor(vocabulary: Vocabulary) {
    this.#index = new PhraseIndex(vocabulary);
  }

  /** @param before words one of which must stand right before the phrase; none given means that any may. */
  add(phrase: string, before: readonly string[], value: T): void {
    const list = this.#byPhrase.get(phrase) ?? [];
    list.push({ before: before.length ? new Set(before) : null, value });
    this.#byPhrase.set(phrase, list);
    this.#index.add(phrase, list);
  }

  at(tokens: readonly Token[], at: number, from: number, until: number): (PhraseMatch<T> & { readonly needsBefore: boolean }) | null {
    const match = this.#index.at(tokens, at, until);
    if (!match) return null;
    const previous = at > from ? tokens[at - 1]!.lower : '';
    const entry = match.value.find(({ before }) => before === null || before.has(previous));
    return entry ? { value: entry.value, firstToken: at, lastToken: match.lastToken, needsBefore: entry.before !== null } : null;
  }
}
