/** Which of a few classes the words of a stretch are of: what a rule asks once, before it looks for any of them chunk by chunk. */
import type { WordClass } from './word-class.js';

/** As many as fit into the platform's small integers. */
const MOST_CLASSES = 30;

export class ClassGate<Name extends string> {
  readonly #classes: readonly WordClass[];
  readonly #bits: ReadonlyMap<Name, number>;
  /** By the kind of a word: the bits of its classes. Made at the first question, when all classes are there. */
  #ofKinds: Int32Array | null = null;

  /** @throws Error for more classes than there are bits */
  constructor(classes: Readonly<Record<Name, WordClass>>, names: readonly Name[]) {
    if (names.length > MOST_CLASSES) throw new Error(`ClassGate: expected at most ${MOST_CLASSES} classes, found ${names.length}`);
    this.#classes = names.map((name) => classes[name]);
    this.#bits = new Map(names.map((name, i) => [name, 1 << i]));
  }

  /** The bits of classes by their names. @throws Error for one that is not asked for here */
  bitsOf(names: readonly Name[]): number {
    let bits = 0;
    for (const name of names) {
      const bit = this.#bits.get(name);
      if (bit === undefined) throw new Error(`ClassGate: expected one of its own classes, found "${name}"`);
      bits |= bit;
    }
    return bits;
  }

  /** The bits of the classes that the word of a token is of. */
  at({ kind }: { readonly kind: number }): number {
    return (this.#ofKinds ??= this.#made())[kind]!;
  }

  /** The bits of the classes that some word of a stretch is of. @param last exclusive */
  within(tokens: readonly { readonly kind: number }[], first: number, last: number): number {
    const ofKinds = (this.#ofKinds ??= this.#made());
    let bits = 0;
    for (let at = first; at < last; at++) bits |= ofKinds[tokens[at]!.kind]!;
    return bits;
  }

  #made(): Int32Array {
    const kinds = Math.max(0, ...this.#classes.map((words) => words.mostKinds));
    return Int32Array.from({ length: kinds }, (_, kind) =>
      this.#classes.reduce((bits, words, i) => (words.isOfKind(kind) ? bits | (1 << i) : bits), 0),
    );
  }
}
