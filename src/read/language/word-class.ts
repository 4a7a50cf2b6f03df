/** A closed class of words, which a token of a text is asked for without looking its spelling up: of almost all words the answer is no. */
import type { KindsOfClass, Vocabulary } from './vocabulary.js';

/** What a token carries to be asked. */
interface Classed {
  readonly classes: number;
  readonly kind: number;
}

export class WordClass extends Set<string> {
  readonly #bit: number;
  readonly #registered: KindsOfClass;

  /** @param name its own among all classes of the language @throws Error for a new one once texts are read */
  constructor(vocabulary: Vocabulary, name: string, words: Iterable<string>) {
    super(words);
    this.#registered = vocabulary.registerClass(name, this);
    this.#bit = this.#registered.bit;
  }

  /** Whether the word of a token is one of these: what `has` says of its spelling; no where there is no token. */
  at(token: Classed | undefined): boolean {
    if (token === undefined || (token.classes & this.#bit) === 0) return false;
    return this.isOfKind(token.kind);
  }

  /** Whether the words of a kind are of this class. */
  isOfKind(kind: number): boolean {
    return (this.#registered.kinds[kind >> 5]! & (1 << kind)) !== 0;
  }

  /** More than the number of any kind. */
  get mostKinds(): number {
    return this.#registered.kinds.length << 5;
  }
}
