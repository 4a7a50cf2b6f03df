/** Many short arrays in a few long blocks: a hundred thousand reports would otherwise have a million arrays of their own. */

/** Elements of a block. */
const BLOCK = 1 << 20;

interface Block<T> {
  readonly length: number;
  subarray(from: number, until: number): T;
}

export class Arena<T extends Block<T>> {
  readonly #make: (length: number) => T;
  #block: T;
  #used = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#block = make(0);
  }

  /** A new array of zeros, of that length. */
  take(length: number): T {
    if (this.#used + length > this.#block.length) {
      this.#block = this.#make(Math.max(BLOCK, length));
      this.#used = 0;
    }
    const taken = this.#block.subarray(this.#used, this.#used + length);
    this.#used += length;
    return taken;
  }
}
