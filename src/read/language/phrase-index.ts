/** Finds the words and phrases of a table in a run of tokens: longest match first, in time linear in the tokens. */
import type { Token } from '../text/layout.js';
import { ByNumber } from './by-number.js';
import { GOES_ON, type Vocabulary } from './vocabulary.js';
import { type Roots, rootOf, type WordNode } from './word-tree.js';

export interface PhraseMatch<T> {
  readonly value: T;
  readonly firstToken: number /** Exclusive. */;
  readonly lastToken: number;
}

/** Phrases are matched on whole lower-case tokens: "national guard base" never matches inside a longer word. */
export class PhraseIndex<T> {
  readonly #vocabulary: Vocabulary;
  readonly #table: number;
  /** By the number of the first word. */
  readonly #roots: Roots<T> = new ByNumber();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#table = vocabulary.register();
  }

  /** The last value added for a phrase stands. Phrases are split at spaces, exactly as the tokens of a text are. */
  add(phrase: string, value: T): void {
    const lower = phrase.toLowerCase();
    addPhrase(this.#vocabulary, this.#table, this.#roots, lower.includes(' ') ? lower.split(' ') : [lower]).value = value;
  }

  /** The longest phrase that starts at token `from`, or null. */
  at(tokens: readonly Token[], from: number, until = tokens.length): PhraseMatch<T> | null {
    if (from >= until) return null;
    const token = tokens[from]!;
    if ((token.tables & this.#table) === 0) return null;
    let node = this.#roots.get(token.word);
    let value: T | undefined;
    let last = from;
    for (let i = from + 1; node; i++) {
      if (node.value !== undefined) {
        value = node.value;
        last = i;
      }
      node = node.goesOn && i < until ? nextNode(node, tokens[i]!) : undefined;
    }
    return value === undefined ? null : { value, firstToken: from, lastToken: last };
  }

  /** The longest phrase that starts at token `from` or, where none does, at the first behind it where one does; or null. */
  next(tokens: readonly Token[], from: number, until = tokens.length): PhraseMatch<T> | null {
    for (let at = from; at < until; at++) {
      const match = (tokens[at]!.tables & this.#table) === 0 ? null : this.at(tokens, at, until);
      if (match !== null) return match;
    }
    return null;
  }
}

/** The node of a token that goes on with a phrase. */
export const nextNode = <T>(node: WordNode<T>, { word, tables }: Token): WordNode<T> | undefined =>
  (tables & GOES_ON) === 0 ? undefined : node.next(word);

/** The node of a phrase's last word; words are added in the order given. @param table the bit of the table */
export function addPhrase<T>(vocabulary: Vocabulary, table: number, roots: Roots<T>, words: readonly string[]): WordNode<T> {
  const first = vocabulary.add(words[0]!);
  vocabulary.asks(table, first);
  let node = rootOf(roots, first);
  for (let at = 1; at < words.length; at++) {
    const word = vocabulary.add(words[at]!);
    vocabulary.asks(GOES_ON, word);
    node = node.grow(word);
  }
  return node;
}
