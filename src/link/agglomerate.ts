/**
 * Joins units into groups, the surest pair of groups first, as long as their members agree on average (average linkage), and never
 * against a constraint: two units that must stay apart are never in one group, whoever links them.
 */

export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly logOdds: number;
}

/** Many pairs in a few arrays. */
export class PairList {
  a = new Int32Array(1024);
  b = new Int32Array(1024);
  logOdds = new Float64Array(1024);
  size = 0;

  push(a: number, b: number, logOdds: number): void {
    if (this.size === this.a.length) {
      const [as, bs, odds] = [this.a, this.b, this.logOdds];
      this.a = new Int32Array(this.size * 2);
      this.b = new Int32Array(this.size * 2);
      this.logOdds = new Float64Array(this.size * 2);
      this.a.set(as);
      this.b.set(bs);
      this.logOdds.set(odds);
    }
    this.a[this.size] = a;
    this.b[this.size] = b;
    this.logOdds[this.size++] = logOdds;
  }
}

export interface Constraints {
  /** Joined before any evidence is looked at, in this order. */
  readonly together: readonly { readonly a: number; readonly b: number }[];
  /** Never in one group. Wins over `together`. */
  readonly apart: readonly { readonly a: number; readonly b: number }[];
}

/** The average log odds from which two groups are joined among `FITTED_ON` units; chosen on the half of the corpus the weights were fitted on. */
const JOIN_FROM = -0.5;
const FITTED_ON = 2000;
/** The more units, the more pairs look alike by chance, the fewer, the likelier two are of one incident: log odds for each e-fold. */
const PRIOR_SLOPE = 0.2;

/** However few the reports, two attacks in one town on one day are two. */
const LEAST_JOIN_FROM = -0.8;

/** The average log odds from which two groups of so many units in all are taken for one incident. */
export const joinFrom = (units: number): number =>
  Math.max(LEAST_JOIN_FROM, JOIN_FROM + PRIOR_SLOPE * Math.log(Math.max(2, units) / FITTED_ON));

/** Log odds this far below what joins two groups say that they are two incidents, not that little is known. */
const UNLIKE = 0.7;

/** Pairs between two groups that were not proposed are all compared before the groups join, or this many of them where there are more. */
const SAMPLED = 48;

export interface Joining {
  /** Each group's units, ascending; groups by first unit. Every unit is in one. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs of `together` that an `apart` forbade. */
  readonly refused: readonly { readonly a: number; readonly b: number }[];
}

/**
 * Units that no chain of promising pairs connects can never join, so each connected part is joined on its own.
 * @param pairs proposed pairs with their log odds, each once.
 * @param logOddsOf compares a pair that was not proposed.
 */
export function agglomerate(
  count: number,
  pairs: PairList,
  constraints: Constraints,
  logOddsOf: (a: number, b: number) => number,
): Joining {
  const least = joinFrom(count);
  const parts = new Parts(count);
  for (let i = 0; i < pairs.size; i++) if (pairs.logOdds[i]! >= least) parts.connect(pairs.a[i]!, pairs.b[i]!);
  for (const { a, b } of constraints.together) parts.connect(a, b);
  const pairsOf = parts.sorted(
    pairs.size,
    (i) => pairs.a[i]!,
    (i) => pairs.b[i]!,
  );
  const apartOf = parts.sorted(
    constraints.apart.length,
    (i) => constraints.apart[i]!.a,
    (i) => constraints.apart[i]!.b,
  );
  const togetherOf = parts.sorted(
    constraints.together.length,
    (i) => constraints.together[i]!.a,
    (i) => constraints.together[i]!.b,
  );
  const groups: (readonly number[])[] = [];
  const refused: Constraints['together'][number][] = [];
  const local = new Int32Array(count);
  for (const units of parts.list()) {
    if (units.length === 1) {
      groups.push(units);
      continue;
    }
    units.forEach((unit, i) => {
      local[unit] = i;
    });
    const part = units[0]!;
    const within = <T extends { readonly a: number; readonly b: number }>({ a, b }: T) => ({ a: local[a]!, b: local[b]! });
    const joining = joinPart(
      units.length,
      Array.from(pairsOf(part), (i) => ({ a: local[pairs.a[i]!]!, b: local[pairs.b[i]!]!, logOdds: pairs.logOdds[i]! })),
      {
        together: Array.from(togetherOf(part), (i) => within(constraints.together[i]!)),
        apart: Array.from(apartOf(part), (i) => within(constraints.apart[i]!)),
      },
      least,
      (a, b) => logOddsOf(units[a]!, units[b]!),
    );
    for (const group of joining.groups) groups.push(group.map((i) => units[i]!));
    for (const { a, b } of joining.refused) refused.push({ a: units[a]!, b: units[b]! });
  }
  return { groups: groups.sort((x, y) => x[0]! - y[0]!), refused: refused.sort((x, y) => x.a - y.a || x.b - y.b) };
}

/** The connected parts of all units. */
class Parts {
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
      const known = members.get(part);
      if (known) known.push(unit);
      else members.set(part, [unit]);
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

function joinPart(
  count: number,
  pairs: readonly Scored[],
  constraints: Constraints,
  least: number,
  logOddsOf: (a: number, b: number) => number,
): Joining {
  const groups = new Groups(count, constraints.apart, least);
  const refused = constraints.together.filter(({ a, b }) => !groups.joinJudged(a, b));
  groups.addPairs(pairs);
  const queue = new Queue();
  groups.eachNeighbour((a, b, average) => queue.push({ a, b, average, version: groups.version(a, b) }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b } = next;
    if (next.version !== groups.version(a, b)) continue;
    if (groups.complete(a, b, logOddsOf)) {
      const average = groups.average(a, b);
      if (average >= least) queue.push({ a, b, average, version: groups.version(a, b) });
      continue;
    }
    if (groups.isBridged(a, b, logOddsOf)) continue;
    const joined = groups.join(a, b);
    groups.neighboursOf(joined, (other, average) => {
      const [x, y] = joined < other ? [joined, other] : [other, joined];
      queue.push({ a: x, b: y, average, version: groups.version(x, y) });
    });
  }
  return { groups: groups.list(), refused };
}

/** What is known between two groups: the sum over the pairs compared, how many they are, and the mean of a sample of the others. */
interface Tie {
  readonly sum: number;
  readonly known: number;
  readonly sample: number | null;
}

/** Groups are named by one of their units. */
class Groups {
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

interface Entry {
  readonly a: number;
  readonly b: number;
  readonly average: number;
  readonly version: number;
}

/** A binary heap: the highest average first, ties by unit. */
class Queue {
  readonly #heap: Entry[] = [];

  push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(entry, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  pop(): Entry | null {
    const heap = this.#heap;
    const first = heap[0];
    if (first === undefined) return null;
    const last = heap.pop()!;
    if (heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, entry)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  }
}

const isBefore = (x: Entry, y: Entry): boolean =>
  x.average > y.average ||
  (x.average === y.average && (x.a < y.a || (x.a === y.a && (x.b < y.b || (x.b === y.b && x.version < y.version)))));
