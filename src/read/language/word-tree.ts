/** Phrases as a tree of words: those that begin alike share their first nodes. */
import type { ByNumber } from './by-number.js';

/** By the number of the first word of a phrase. */
export type Roots<T> = ByNumber<WordNode<T>>;

/** A word of a phrase, with what may come after it. Most go on with one word only, which is kept without a map. */
export class WordNode<T> {
  value: T | undefined = undefined;
  #word = 0;
  #after: WordNode<T> | undefined = undefined;
  #others: Map<number, WordNode<T>> | undefined = undefined;

  get goesOn(): boolean {
    return this.#after !== undefined;
  }

  /** @param word its number */
  next(word: number): WordNode<T> | undefined {
    return this.#word === word ? this.#after : this.#others?.get(word);
  }

  /** The node of a word behind this one; a new one where it has none yet. */
  grow(word: number): WordNode<T> {
    const known = this.next(word);
    if (known) return known;
    const made = new WordNode<T>();
    if (this.#after === undefined) {
      this.#word = word;
      this.#after = made;
    } else (this.#others ??= new Map()).set(word, made);
    return made;
  }
}

/** The node of a phrase's first word; a new one where the tree has none yet. */
export function rootOf<T>(roots: Roots<T>, word: number): WordNode<T> {
  const known = roots.get(word);
  if (known) return known;
  const made = new WordNode<T>();
  roots.set(word, made);
  return made;
}
