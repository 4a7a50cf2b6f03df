/** A closed class of words, which a token of a text is asked for without looking its spelling up: of almost all words the answer is no. */
import type { Vocabulary } from './vocabulary.js';

/** What a token carries to be asked. */
interface Classed {
  readonly lower: string;
  readonly classes: number;
}

export class WordClass extends Set<string> {
  readonly #bit: number;

  /** @param name its own among all classes of the language @throws Error for a new one once texts are read */
  constructor(vocabulary: Vocabulary, name: string, words: Iterable<string>) {
    super(words);
    this.#bit = vocabulary.registerClass(name, this);
  }

  /** Whether the word of a token is one of these: what `has` says of its spelling. */
  at({ lower, classes }: Classed): boolean {
    return (classes & this.#bit) !== 0 && this.has(lower);
  }
}
