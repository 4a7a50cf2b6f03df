/** Numbers the words of a language's tables, so that a word of a text is looked up once, however many tables know it. */

import { ByNumber } from './by-number.js';
import { oneCopyOfEach } from './one-copy.js';

/** The number of every word that no table knows. */
export const UNKNOWN_WORD = 0;

/** The bit of the words that go on with a phrase of some table: what no phrase goes on with ends every one. */
export const GOES_ON = 1;
/** As many as fit into the platform's small integers beside it. */
const TABLE_BITS = 30;

/** Words are added while the readers are made, before the first text; their numbers never change. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  #isInUse = false;
  /** Made at the first question, when all words are there. */
  #spelling: Spelling | null = null;
  /** By number, so that every text shares one string for a known word. */
  readonly words: string[] = [''];
  /** By number: the bits of the tables that ask for the word. */
  readonly #tables: number[] = [0];
  #registered = 0;
  readonly #classes = new Map<string, RegisteredClass>();
  /** Made at the first question, when all classes are there. */
  #classed: Classed | null = null;

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
    this.#tables.push(0);
    return number;
  }

  /** A bit for a table, its own as long as there are any: tables that share one look up a word in vain at times. */
  register(): number {
    return 2 << (this.#registered++ % TABLE_BITS);
  }

  /** Notes that a table, by its bit, asks for a word; or, with `GOES_ON`, that the word stands within a phrase. */
  asks(table: number, word: number): void {
    this.#tables[word]! |= table;
  }

  /** Which tables ask for a word. A token carries it, so that no table is asked for a word in vain: that would cost the most of all. */
  tablesOf(word: number): number {
    return this.#tables[word]!;
  }

  /**
   * A bit for a class of words, which the tokens of its words carry, and the kinds of words that are of it.
   * @throws Error for a new class once texts are read: the tokens of those read before would not carry it.
   */
  registerClass(name: string, words: ReadonlySet<string>): KindsOfClass {
    const known = this.#classes.get(name);
    if (known) return known;
    if (this.#isInUse)
      throw new Error(`Vocabulary: expected the class "${name}" before the first text, make all readers of a language first`);
    const made: RegisteredClass = { bit: 1 << (this.#classes.size % TABLE_BITS), words, kinds: NO_KINDS };
    this.#classes.set(name, made);
    return made;
  }

  /** Words of the same classes are of one kind; 0: of none. @param word its number; many words of classes have none */
  kindOf(word: number, lower: string): number {
    const { numbered, others } = (this.#classed ??= this.#sorted());
    return (word === UNKNOWN_WORD ? others.get(lower) : numbered[word]) ?? 0;
  }

  /** Which classes a word of a kind may be of, a bit each: classes may share one. */
  classesOf(kind: number): number {
    return (this.#classed ??= this.#sorted()).bits[kind]!;
  }

  #sorted(): Classed {
    const ofWords = new Map<string, RegisteredClass[]>();
    for (const registered of this.#classes.values())
      for (const word of registered.words) {
        const known = ofWords.get(word);
        if (known) known.push(registered);
        else ofWords.set(word, [registered]);
      }
    const ids = new Map([...this.#classes.values()].map((registered, id) => [registered, id]));
    const kinds = new Map<string, number>([['', 0]]);
    const all: (readonly RegisteredClass[])[] = [[]];
    const numbered = new Int32Array(this.words.length);
    const others = new Map<string, number>();
    for (const [word, classes] of ofWords) {
      const key = classes.map((registered) => ids.get(registered)).join(' ');
      let kind = kinds.get(key);
      if (kind === undefined) {
        kind = all.push(classes) - 1;
        kinds.set(key, kind);
      }
      const number = this.numberOf(word);
      if (number === UNKNOWN_WORD) others.set(word, kind);
      else numbered[number] = kind;
    }
    for (const registered of this.#classes.values()) registered.kinds = new Int32Array((all.length >> 5) + 1);
    const bits = Int32Array.from(all, (classes, kind) => {
      for (const { kinds } of classes) kinds[kind >> 5]! |= 1 << kind;
      return classes.reduce((sum, { bit }) => sum | bit, 0);
    });
    return { numbered, others, bits };
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN_WORD;
  }

  /** The number of a word of a text; from now on no word is added. */
  numberInText(word: string): number {
    this.#isInUse = true;
    return this.numberOf(word);
  }

  /**
   * The same for a stretch of ASCII letters in any case, without cutting it out of the text.
   * @param codes the UTF-16 units of the text
   * @param hash of its letters, as `hashed` makes it one letter after the other
   */
  numberOfLetters(codes: Uint16Array, start: number, end: number, hash: number): number {
    this.#isInUse = true;
    const { slots, letters, offsets } = (this.#spelling ??= this.#opened());
    for (let slot = firstSlot(slots, hash); slots[slot] !== UNKNOWN_WORD; slot = nextSlot(slots, slot)) {
      if (slots[slot + 1] !== hash) continue;
      const word = slots[slot]!;
      const from = offsets[word]!;
      if (offsets[word + 1]! - from !== end - start) continue;
      let at = start;
      while (at < end && letters[from + at - start] === (codes[at]! | LOWER_CASE)) at++;
      if (at === end) return word;
    }
    return UNKNOWN_WORD;
  }

  /** The same for a single sign. @param lower the sign itself, asked for where its code is beyond ASCII */
  numberOfSign(code: number, lower: string): number {
    if (code >= ASCII) return this.numberInText(lower);
    this.#isInUse = true;
    return (this.#spelling ??= this.#opened()).signs[code]!;
  }

  #opened(): Spelling {
    for (const word of oneCopyOfEach(this.#numbers.keys())) this.words[this.#numbers.get(word)!] = word;
    return spellingOf(this.words);
  }
}

/** What a class is known by at a token: its bit, which classes may share, and a bit for each kind of words that are of it. */
export interface KindsOfClass {
  readonly bit: number;
  /** Filled at the first question, when all classes are there. */
  readonly kinds: Int32Array;
}

interface RegisteredClass extends KindsOfClass {
  readonly words: ReadonlySet<string>;
  kinds: Int32Array;
}

const NO_KINDS = new Int32Array(1);

/** The kinds of words: by number, and by spelling those that no table numbers; and the bits of the classes of each kind. */
interface Classed {
  readonly numbered: Int32Array;
  readonly others: ReadonlyMap<string, number>;
  readonly bits: Int32Array;
}

const LOWER_CASE = 0x20;
const ASCII = 128;

/** What the hash of a word of ASCII letters begins with (FNV-1a over the letters in lower case). */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash with one letter more, in either case. */
export const hashed = (hash: number, letter: number): number => Math.imul(hash ^ (letter | LOWER_CASE), 0x01000193);

const firstSlot = (slots: Int32Array, hash: number): number => ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1);
const nextSlot = (slots: Int32Array, slot: number): number => (slot + 2) & (slots.length - 1);

/** An open table of the words of ASCII letters, half empty at least; words with other signs are none that can be asked for. */
interface Spelling {
  /** Two a word, its number and its hash side by side, so that both come from memory at once. */
  readonly slots: Int32Array;
  /** The letters of all words one after the other; by number, where those of a word begin. */
  readonly letters: Uint8Array;
  readonly offsets: Int32Array;
  /** By code: the words that are one sign of ASCII. */
  readonly signs: Int32Array;
}

function spellingOf(words: readonly string[]): Spelling {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * words.length + 1)));
  const offsets = new Int32Array(words.length + 1);
  const letters: number[] = [];
  const signs = new Int32Array(ASCII);
  words.forEach((word, number) => {
    if (word.length === 1 && word.charCodeAt(0) < ASCII) signs[word.charCodeAt(0)] = number;
    if (/^[a-z]+$/.test(word)) {
      let hash = NO_LETTERS;
      for (let at = 0; at < word.length; at++) {
        letters.push(word.charCodeAt(at));
        hash = hashed(hash, word.charCodeAt(at));
      }
      let slot = firstSlot(slots, hash);
      while (slots[slot] !== UNKNOWN_WORD) slot = nextSlot(slots, slot);
      slots[slot] = number;
      slots[slot + 1] = hash;
    }
    offsets[number + 1] = letters.length;
  });
  return { slots, letters: Uint8Array.from(letters), offsets, signs };
}

/** Anything that carries the number of its word, and which tables ask for it: a token. */
export interface Numbered {
  readonly word: number;
  readonly tables: number;
}

/** What a table says of single words. */
export class WordMap<T> {
  readonly #vocabulary: Vocabulary;
  readonly #table: number;
  readonly #values = new ByNumber<T>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#table = vocabulary.register();
  }

  set(word: string, value: T): void {
    const number = this.#vocabulary.add(word);
    this.#vocabulary.asks(this.#table, number);
    this.#values.set(number, value);
  }

  /** By spelling, in lower case. */
  get(word: string): T | undefined {
    return this.#values.get(this.#vocabulary.numberOf(word));
  }

  at({ word, tables }: Numbered): T | undefined {
    return (tables & this.#table) === 0 ? undefined : this.#values.get(word);
  }
}
