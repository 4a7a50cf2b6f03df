/** Groups of units while they are joined: who is in each, and how alike any two are on average. */
import type { Constraints, Scored } from './pairs.js';

/** Log odds this far below what joins two groups say that they are two incidents, not that little is known. */
const UNLIKE = 0.7;

/** Pairs between two groups that were not proposed are all compared before the groups join, or this many of them where there are more. */
const SAMPLED = 48;

/** What is known between two groups: the sum over the pairs compared, how many they are, and the mean of a sample of the others. */
interface Tie {
  readonly sum: number;
  readonly known: number;
  readonly sample: number | null;
}

/** Groups are named by one of their units. */
export class Groups {
  readonly #members: (number[] | null)[];
  readonly #of: Int32Array;
  readonly #ties: (Map<number, Tie> | null)[];
  readonly #apart: (Set<number> | null)[];
  readonly #known = new Set<number>();
  readonly #judged = new Set<number>();
  readonly #versions: Int32Array;
  readonly #count: number;
  readonly #least: number;

  constructor(count: number, apart: Constraints['apart'], least: number) {
    this.#count = count;
    this.#least = least;
    this.#members = Array.from({ length: count }, (_, i) => [i]);
    this.#of = Int32Array.from({ length: count }, (_, i) => i);
    this.#ties = Array.from({ length: count }, () => null);
    this.#apart = Array.from({ length: count }, () => null);
    this.#versions = new Int32Array(count);
    for (const { a, b } of apart) {
      (this.#apart[a] ??= new Set()).add(b);
      (this.#apart[b] ??= new Set()).add(a);
    }
  }

  list(): readonly (readonly number[])[] {
    const groups = this.#members.filter((members) => members !== null).map((members) => members.sort((a, b) => a - b));
    return groups.sort((a, b) => a[0]! - b[0]!);
  }

  /** Grows whenever either group does, so that an older entry of the queue is known to be stale. */
  version(a: number, b: number): number {
    return this.#members[a] === null || this.#members[b] === null ? -1 : this.#versions[a]! + this.#versions[b]!;
  }

  /** Units that a judgement joins, whatever they are like. False where a constraint forbids it. */
  joinJudged(a: number, b: number): boolean {
    this.#judged.add(a).add(b);
    const [x, y] = [this.#of[a]!, this.#of[b]!];
    if (x === y) return true;
    if (this.#apart[x]?.has(y)) return false;
    this.join(x, y);
    return true;
  }

  addPairs(pairs: readonly Scored[]): void {
    for (const { a, b, logOdds } of pairs) {
      this.#known.add(this.#key(a, b));
      const [x, y] = [this.#of[a]!, this.#of[b]!];
      if (x !== y && !this.#apart[x]?.has(y)) this.#tie(x, y, { sum: logOdds, known: 1, sample: null });
    }
  }

  #key(a: number, b: number): number {
    return a < b ? a * this.#count + b : b * this.#count + a;
  }

  #tie(x: number, y: number, more: Tie): void {
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const ties = (this.#ties[from] ??= new Map());
      const tie = ties.get(to);
      ties.set(to, tie ? { sum: tie.sum + more.sum, known: tie.known + more.known, sample: null } : { ...more });
    }
  }

  /** Over all pairs where they are known or sampled, else over those that are. */
  average(a: number, b: number): number {
    const { sum, known, sample } = this.#ties[a]!.get(b)!;
    if (sample === null) return sum / known;
    const all = this.#members[a]!.length * this.#members[b]!.length;
    return (sum + sample * (all - known)) / all;
  }

  /** Calls for each pair of groups that may join as far as is known, in ascending order. */
  eachNeighbour(visit: (a: number, b: number, average: number) => void): void {
    this.#ties.forEach((_, a) => {
      this.neighboursOf(a, (b, average) => {
        if (a < b) visit(a, b, average);
      });
    });
  }

  neighboursOf(group: number, visit: (other: number, average: number) => void): void {
    for (const other of this.#ties[group]?.keys() ?? []) {
      const average = this.average(group, other);
      if (average >= this.#least) visit(other, average);
    }
  }

  /** Compares pairs between two groups that were not proposed. False if there was nothing left to compare. */
  complete(a: number, b: number, logOddsOf: (a: number, b: number) => number): boolean {
    const tie = this.#ties[a]!.get(b)!;
    const [x, y] = [this.#members[a]!, this.#members[b]!];
    const all = x.length * y.length;
    const open = all - tie.known;
    if (open === 0 || tie.sample !== null) return false;
    let sum = 0;
    let compared = 0;
    const step = coprimeStep(all);
    for (let i = 0, at = 0; i < all && compared < Math.min(open, SAMPLED); i++, at = (at + step) % all) {
      const [p, q] = [x[Math.floor(at / y.length)]!, y[at % y.length]!];
      if (this.#known.has(this.#key(p, q))) continue;
      sum += logOddsOf(p, q);
      compared++;
      if (open <= SAMPLED) this.#known.add(this.#key(p, q));
    }
    const completed = open <= SAMPLED ? { sum: tie.sum + sum, known: all, sample: null } : { ...tie, sample: sum / compared };
    this.#ties[a]!.set(b, completed);
    this.#ties[b]!.set(a, completed);
    return true;
  }

  /**
   * Whether one report alone holds two groups of several together: a round-up that tells of two attacks is like the reports of both,
   * and these are not like each other. Looked at where the pairs are few: among many no single unit decides an average.
   */
  isBridged(a: number, b: number, logOddsOf: (a: number, b: number) => number): boolean {
    const [x, y] = [this.#members[a]!, this.#members[b]!];
    if (x.length < 2 || y.length < 2 || x.length * y.length > SAMPLED) return false;
    if (this.#judged.size > 0 && [...x, ...y].some((unit) => this.#judged.has(unit))) return false;
    const ofUnit = new Map<number, number>([...x, ...y].map((unit) => [unit, 0]));
    let sum = 0;
    for (const p of x)
      for (const q of y) {
        const odds = logOddsOf(p, q);
        sum += odds;
        ofUnit.set(p, ofUnit.get(p)! + odds);
        ofUnit.set(q, ofUnit.get(q)! + odds);
      }
    const without = (group: readonly number[], other: readonly number[]): boolean =>
      group.some((unit) => (sum - ofUnit.get(unit)!) / ((group.length - 1) * other.length) < this.#least - UNLIKE);
    return without(x, y) || without(y, x);
  }

  /** Joins two groups under the name of the larger; returns that name. */
  join(a: number, b: number): number {
    const [kept, gone] = this.#members[a]!.length >= this.#members[b]!.length ? [a, b] : [b, a];
    for (const unit of this.#members[gone]!) this.#of[unit] = kept;
    this.#members[kept]!.push(...this.#members[gone]!);
    this.#members[gone] = null;
    this.#versions[kept]! += this.#versions[gone]! + 1;
    this.#takeApart(kept, gone);
    this.#takeTies(kept, gone);
    return kept;
  }

  #takeApart(kept: number, gone: number): void {
    for (const other of this.#apart[gone] ?? []) {
      this.#apart[other]!.delete(gone);
      this.#apart[other]!.add(kept);
      (this.#apart[kept] ??= new Set()).add(other);
      this.#ties[kept]?.delete(other);
      this.#ties[other]?.delete(kept);
    }
    this.#apart[gone] = null;
  }

  #takeTies(kept: number, gone: number): void {
    this.#ties[kept]?.delete(gone);
    for (const [other, tie] of this.#ties[gone] ?? []) {
      if (other === kept) continue;
      this.#ties[other]!.delete(gone);
      if (!this.#apart[kept]?.has(other)) this.#tie(kept, other, tie);
    }
    this.#ties[gone] = null;
    for (const [other, { sum, known, sample }] of this.#ties[kept] ?? []) {
      if (sample === null) continue;
      const widened = { sum, known, sample: null };
      this.#ties[kept]!.set(other, widened);
      this.#ties[other]!.set(kept, widened);
    }
  }
}

/** A step through `total` places that visits every one: near the golden ratio of it, made coprime. */
function coprimeStep(total: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.max(1, Math.floor(total * 0.618));
  while (divides(total, step) !== 1) step++;
  return step;
}
