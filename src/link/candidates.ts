/** Which pairs are worth comparing: those that meet under a rare term or a near-duplicate band, found without looking at all pairs. */
import { RARE } from './compare.js';
import { type Postings, postingsOf } from './postings.js';
import type { Unit, Units } from './unit.js';

/** The heaviest terms a unit is looked up by. */
const TERMS_LOOKED_UP = 40;
/** Under a key, a unit meets this many others on either side in order of day: more would make common terms cost squares. */
const NEIGHBOURS = 24;
/** Of all it meets, a unit proposes the closest this many. */
const PROPOSED = 40;
/** A pair needs this much of the cosine from its looked-up terms to be proposed; meeting in a band is worth all of it. */
const LEAST_SHARED_WEIGHT = 0.012;

/**
 * Calls for each pair of unit indices, a < b, once, in an order that depends on the units alone.
 * @param bands of each unit, keys under which near-duplicates meet (`bandsOf`).
 */
export function eachProposedPair(
  { units, rarities, lexicon }: Units,
  bands: readonly (readonly number[])[],
  visit: (a: number, b: number) => void,
): void {
  const order = byDay(units);
  const lookedUp = units.map((unit) => heaviest(unit, rarities));
  const terms = postingsOf(
    order,
    lookedUp.map((own, unit) => Int32Array.from(own, (at) => units[unit]!.terms[at]!)),
    lexicon.terms.length,
  );
  const meetings = new Meetings(units);
  const proposed: Int32Array[] = [];
  for (const unit of order) {
    lookedUp[unit]!.forEach((at, i) => meetings.addTerm(unit, at, terms.around(unit, i, NEIGHBOURS)));
    proposed[unit] = meetings.best(unit, PROPOSED);
  }
  const near = bandPostings(order, bands);
  for (const { index: a } of units) {
    for (const b of proposed[a]!) if (a < b || !proposed[b]!.includes(a)) visit(Math.min(a, b), Math.max(a, b));
    for (const b of near(a)) if (a < b && !proposed[a]!.includes(b) && !proposed[b]!.includes(a)) visit(a, b);
  }
}

/** Unit indices by day of publication; unknown days last, then by index. */
function byDay(units: readonly Unit[]): Int32Array {
  const day = Float64Array.from(units, ({ publishedDay }) => publishedDay ?? Number.MAX_SAFE_INTEGER);
  return Int32Array.from(units.keys()).sort((a, b) => day[a]! - day[b]! || a - b);
}

/** Positions of a unit's heaviest rare terms. */
function heaviest({ terms, weights }: Unit, rarities: Float32Array): Uint8Array {
  const rare = Uint8Array.from(terms.keys()).filter((i) => rarities[terms[i]!]! > RARE);
  return rare.sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!).slice(0, TERMS_LOOKED_UP);
}

/** Near-duplicates of a unit: those it shares a band with, close in order of day, each once. */
function bandPostings(order: Int32Array, bands: readonly (readonly number[])[]): (unit: number) => Iterable<number> {
  const { numbers, count } = numbered(bands);
  const postings: Postings = postingsOf(order, numbers, count);
  return (unit) => {
    const met = new Set<number>();
    numbers[unit]!.forEach((_, i) => {
      for (const other of postings.around(unit, i, NEIGHBOURS)) if (other !== unit) met.add(other);
    });
    return met;
  };
}

/** Keys that two units share, numbered from 0; the others are left out. */
function numbered(bands: readonly (readonly number[])[]): { readonly numbers: readonly Int32Array[]; readonly count: number } {
  const all = Float64Array.from(bands.flat()).sort();
  const shared = new Map<number, number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1] && !shared.has(all[i]!)) shared.set(all[i]!, shared.size);
  return {
    numbers: bands.map((keys) =>
      Int32Array.from(
        keys.filter((key) => shared.has(key)),
        (key) => shared.get(key)!,
      ),
    ),
    count: shared.size,
  };
}

/** Adds up what one unit shares with each other it meets. */
class Meetings {
  readonly #units: readonly Unit[];
  readonly #shared: Float64Array;
  readonly #met: number[] = [];

  constructor(units: readonly Unit[]) {
    this.#units = units;
    this.#shared = new Float64Array(units.length);
  }

  /** @param at position of the term in the unit. @param others units that hold it. */
  addTerm(unit: number, at: number, others: Int32Array): void {
    const { terms, weights } = this.#units[unit]!;
    for (const other of others) {
      if (other === unit) continue;
      if (this.#shared[other] === 0) this.#met.push(other);
      this.#shared[other]! += weights[at]! * this.#weightIn(other, terms[at]!);
    }
  }

  #weightIn(unit: number, term: number): number {
    const { terms, weights } = this.#units[unit]!;
    let low = 0;
    for (let high = terms.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (terms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return weights[low]!;
  }

  /** The closest others, ascending by closeness, and a clean slate for the next unit. */
  best(unit: number, most: number): Int32Array {
    const close = this.#met.filter((other) => other !== unit && this.#shared[other]! >= LEAST_SHARED_WEIGHT);
    close.sort((a, b) => this.#shared[b]! - this.#shared[a]! || a - b);
    for (const other of this.#met) this.#shared[other] = 0;
    this.#met.length = 0;
    return Int32Array.from(close.slice(0, most));
  }
}
