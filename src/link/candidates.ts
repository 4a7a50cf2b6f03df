/** Which pairs are worth comparing: those that meet under a rare term or a near-duplicate band, found without looking at all pairs. */
import { RARE } from './compare.js';
import type { Unit } from './unit.js';

/** The heaviest terms a unit is looked up by. */
const TERMS_LOOKED_UP = 40;
/** Under a term, a unit meets this many others on either side in order of day: more would make common terms cost squares. */
const NEIGHBOURS = 24;
/** Of all it meets, a unit proposes the closest this many. */
const PROPOSED = 40;
/** A pair needs this much of the cosine from its looked-up terms to be proposed. */
const LEAST_SHARED_WEIGHT = 0.012;

export interface Pair { readonly a: number; readonly b: number }

/**
 * @param bands of each unit, keys under which near-duplicates meet (`bandsOf`).
 * @returns pairs of unit indices, a < b, each once, in ascending order.
 */
export function proposePairs(units: readonly Unit[], bands: readonly (readonly number[])[]): readonly Pair[] {
  const order = dayOrder(units);
  const meetings = new Meetings(units.length);
  const postings = new Postings(units, order);
  const byBand = bandPostings(bands, order);
  const proposed = new Set<number>();
  for (const unit of units) {
    postings.meet(unit, meetings);
    for (const key of bands[unit.index] ?? []) for (const other of neighboursIn(byBand.get(key)!, order, unit.index)) meetings.add(other, 1);
    for (const other of meetings.best(unit.index)) {
      const [a, b] = other < unit.index ? [other, unit.index] : [unit.index, other];
      proposed.add(a * units.length + b);
    }
  }
  return Float64Array.from(proposed).sort().reduce<Pair[]>((pairs, key) => {
    pairs.push({ a: Math.floor(key / units.length), b: key % units.length });
    return pairs;
  }, []);
}

/** Of each unit, its rank by day of publication; unknown days last, then by index. */
function dayOrder(units: readonly Unit[]): Int32Array {
  const sorted = units.map(({ index }) => index).sort((a, b) => (units[a]!.publishedDay ?? Infinity) - (units[b]!.publishedDay ?? Infinity) || a - b);
  const rank = new Int32Array(units.length);
  sorted.forEach((index, i) => { rank[index] = i; });
  return rank;
}

/** Up to `NEIGHBOURS` before and after a unit in a list that is sorted by rank. */
function neighboursIn(list: readonly number[], rank: Int32Array, unit: number): readonly number[] {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (rank[list[middle]!]! < rank[unit]!) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS + 1);
}

function bandPostings(bands: readonly (readonly number[])[], rank: Int32Array): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  bands.forEach((keys, unit) => {
    for (const key of keys) {
      const list = lists.get(key);
      if (list) list.push(unit);
      else lists.set(key, [unit]);
    }
  });
  for (const list of lists.values()) list.sort((a, b) => rank[a]! - rank[b]!);
  return lists;
}

/** For each rare term the units that hold it among their heaviest, in order of day. */
class Postings {
  readonly #lists = new Map<number, { readonly units: number[]; readonly weights: Map<number, number> }>();
  readonly #rank: Int32Array;
  readonly #lookedUp: readonly Int32Array[];

  constructor(units: readonly Unit[], rank: Int32Array) {
    this.#rank = rank;
    this.#lookedUp = units.map(heaviest);
    for (const unit of units) {
      for (const position of this.#lookedUp[unit.index]!) {
        const term = unit.terms[position]!;
        let list = this.#lists.get(term);
        if (!list) this.#lists.set(term, (list = { units: [], weights: new Map() }));
        list.units.push(unit.index);
        list.weights.set(unit.index, unit.weights[position]!);
      }
    }
    for (const { units: list } of this.#lists.values()) list.sort((a, b) => rank[a]! - rank[b]!);
  }

  meet(unit: Unit, meetings: Meetings): void {
    for (const position of this.#lookedUp[unit.index]!) {
      const list = this.#lists.get(unit.terms[position]!)!;
      if (list.units.length === 1) continue;
      for (const other of neighboursIn(list.units, this.#rank, unit.index)) {
        meetings.add(other, unit.weights[position]! * list.weights.get(other)!);
      }
    }
  }
}

/** Positions of a unit's heaviest rare terms. */
function heaviest({ terms, weights, rarities }: Unit): Int32Array {
  const rare = Int32Array.from(terms.keys()).filter((i) => rarities[i]! > RARE);
  return rare.sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!).slice(0, TERMS_LOOKED_UP);
}

/** Adds up what one unit shares with each other it meets. */
class Meetings {
  readonly #shared: Float64Array;
  readonly #met: number[] = [];

  constructor(units: number) {
    this.#shared = new Float64Array(units);
  }

  add(other: number, weight: number): void {
    if (this.#shared[other] === 0) this.#met.push(other);
    this.#shared[other]! += weight;
  }

  /** The closest others, and a clean slate for the next unit. */
  best(unit: number): readonly number[] {
    const close = this.#met.filter((other) => other !== unit && this.#shared[other]! >= LEAST_SHARED_WEIGHT);
    close.sort((a, b) => this.#shared[b]! - this.#shared[a]! || a - b);
    for (const other of this.#met) this.#shared[other] = 0;
    this.#met.length = 0;
    return close.slice(0, PROPOSED);
  }
}
