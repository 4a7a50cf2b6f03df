/** Which units any chain of pairs connects: what is in no part together can never be of one incident. */
import { append } from '../model/append.js';

export class Parts {
  readonly #root: Int32Array;

  constructor(count: number) {
    this.#root = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The first unit of its part names a part. */
  #of(unit: number): number {
    let root = unit;
    while (this.#root[root] !== root) root = this.#root[root]!;
    for (let at = unit; at !== root; ) [at, this.#root[at]] = [this.#root[at]!, root];
    return root;
  }

  connect(a: number, b: number): void {
    const [x, y] = [this.#of(a), this.#of(b)];
    this.#root[Math.max(x, y)] = Math.min(x, y);
  }

  /** Each part's units, ascending. */
  list(): Iterable<readonly number[]> {
    const members = new Map<number, number[]>();
    for (let unit = 0; unit < this.#root.length; unit++) {
      const part = this.#of(unit);
      append(members, part, unit);
    }
    return members.values();
  }

  /** Of a list of pairs, the places of those within each part, in order. */
  sorted(size: number, a: (i: number) => number, b: (i: number) => number): (part: number) => Int32Array {
    const starts = new Int32Array(this.#root.length + 1);
    const within = (i: number): number => (this.#of(a(i)) === this.#of(b(i)) ? this.#of(a(i)) : -1);
    for (let i = 0; i < size; i++) if (within(i) >= 0) starts[within(i) + 1]!++;
    for (let part = 0; part < this.#root.length; part++) starts[part + 1]! += starts[part]!;
    const places = new Int32Array(starts.at(-1)!);
    const filled = starts.slice();
    for (let i = 0; i < size; i++) if (within(i) >= 0) places[filled[within(i)]!++] = i;
    return (part) => places.subarray(starts[part]!, starts[part + 1]!);
  }
}
