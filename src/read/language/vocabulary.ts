/** Numbers the words of a language's tables, so that a word of a text is looked up once, however many tables know it. */

/** The number of every word that no table knows. */
export const UNKNOWN_WORD = 0;

/** Words are added while the readers are made, before the first text; their numbers never change. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  #isInUse = false;
  /** By number, so that every text shares one string for a known word. */
  readonly words: string[] = [''];

  /**
   * The number of a lower-case word, 1 and up; a new one where it has none yet.
   * @throws Error for a new word once texts are read: those read before would not know it.
   */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    if (this.#isInUse) throw new Error(`Vocabulary: expected "${word}" before the first text, make all readers of a language first`);
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN_WORD;
  }

  /** The number of a word of a text; from now on no word is added. */
  numberInText(word: string): number {
    this.#isInUse = true;
    return this.numberOf(word);
  }
}

/** Anything that carries the number of its word: a token. */
export interface Numbered {
  readonly word: number;
}

/** What a table says of single words. */
export class WordMap<T> {
  readonly #vocabulary: Vocabulary;
  readonly #values: (T | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  set(word: string, value: T): void {
    put(this.#values, this.#vocabulary.add(word), value);
  }

  /** By spelling, in lower case. */
  get(word: string): T | undefined {
    return this.#values[this.#vocabulary.numberOf(word)];
  }

  at({ word }: Numbered): T | undefined {
    return this.#values[word];
  }
}

/** Writes without leaving holes: an array with holes beyond its end is a slow one. */
export function put<T>(values: (T | undefined)[], at: number, value: T): void {
  while (values.length < at) values.push(undefined);
  values[at] = value;
}
