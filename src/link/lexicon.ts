/** Terms as small numbers: what would be millions of strings is a few arrays. */

const FEWEST_SLOTS = 1 << 12;

/** Numbers are given out in the order terms are met; `renumbered` makes them depend on the terms alone. */
export class Lexicon {
  #slots = new Int32Array(FEWEST_SLOTS).fill(-1);
  #keys = new Float64Array(FEWEST_SLOTS);
  /** How many units hold each term. */
  #holding = new Int32Array(FEWEST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  number(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#slots[slot]! >= 0) return this.#slots[slot]!;
    if (this.#size * 3 >= this.#slots.length * 2) {
      this.#grow();
      return this.number(key);
    }
    if (this.#size === this.#keys.length) {
      this.#keys = grown(this.#keys, new Float64Array(this.#size * 2));
      this.#holding = grown(this.#holding, new Int32Array(this.#size * 2));
    }
    this.#keys[this.#size] = key;
    this.#slots[slot] = this.#size;
    return this.#size++;
  }

  /** Counts one more unit that holds the term. */
  held(term: number): void {
    this.#holding[term]!++;
  }

  /** The terms in order of their keys, whatever order they were met in: of each old number the new one, and counts by new number. */
  renumbered(): { readonly of: Int32Array; readonly keys: Float64Array; readonly holding: Int32Array } {
    const keys = this.#keys.slice(0, this.#size).sort();
    const of = new Int32Array(this.#size);
    const holding = new Int32Array(this.#size);
    for (let i = 0; i < keys.length; i++) {
      const old = this.#slots[this.#slotOf(keys[i]!)]!;
      of[old] = i;
      holding[i] = this.#holding[old]!;
    }
    return { of, keys, holding };
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const held = this.#slots[slot]!;
      if (held < 0 || this.#keys[held] === key) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let term = 0; term < this.#size; term++) this.#slots[this.#slotOf(this.#keys[term]!)] = term;
  }
}

const spread = (key: number): number => {
  const mixed = Math.imul((key / 0x100000) | 0, 0x9e3779b1) ^ ((key % 0x100000) | 0);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

function grown<T extends Float64Array | Int32Array>(from: T, into: T): T {
  into.set(from as never);
  return into;
}
