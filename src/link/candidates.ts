/** Which pairs are worth comparing: those that meet under a rare term, a near-duplicate band or a place and day, found without looking at all pairs. */
import { RARE } from './compare.js';
import { numberKeys, postingsOf } from './postings.js';
import type { Unit, Units } from './unit.js';

/** The heaviest terms a unit is looked up by. */
const TERMS_LOOKED_UP = 40;
/** Under a key, a unit meets this many others on either side in order of day: more would make common terms cost squares. */
const NEIGHBOURS = 16;
/** Of all it meets, a unit proposes the closest this many. */
const PROPOSED = 24;
/** A pair needs this much of the cosine from its looked-up terms to be proposed; meeting in a band is worth all of it. */
const LEAST_SHARED_WEIGHT = 0.015;

/**
 * Calls for each pair of unit indices, a < b, once, in an order that depends on the units alone.
 * @param keys of each unit, under which near-duplicates (`bandsOf`) and units of one place and day (`placeDayKeys`) meet.
 */
export function eachProposedPair(
  { units, rarities }: Units,
  keys: readonly (readonly number[])[],
  visit: (a: number, b: number) => void,
): void {
  const order = byDay(units);
  const proposed = proposeByTerms(units, rarities, rarities.length, order);
  const near = keyPostings(order, keys);
  for (const { index: a } of units) {
    for (const b of proposed[a]!) if (a < b || !proposed[b]!.includes(a)) visit(Math.min(a, b), Math.max(a, b));
    for (const b of near(a)) if (a < b && !proposed[a]!.includes(b) && !proposed[b]!.includes(a)) visit(a, b);
  }
}

/** Of each unit the others it shares most with, by its heaviest rare terms. */
function proposeByTerms(units: readonly Unit[], rarities: Float32Array, terms: number, order: Int32Array): readonly Int32Array[] {
  const lookedUp = units.map((unit) => heaviest(unit, rarities));
  const keys = lookedUp.map((own, unit) => Int32Array.from(own, (at) => units[unit]!.terms[at]!));
  const postings = postingsOf(order, keys, terms);
  const weights = new Float32Array(postings.units.length);
  for (const { index, weights: own } of units)
    lookedUp[index]!.forEach((at, i) => {
      weights[postings.position(index, i)] = own[at]!;
    });
  const meetings = new Meetings(units.length);
  const proposed: Int32Array[] = new Array(units.length);
  for (const unit of order) {
    const own = lookedUp[unit]!;
    for (let i = 0; i < own.length; i++) {
      const weight = units[unit]!.weights[own[i]!]!;
      const until = postings.until(unit, i, NEIGHBOURS);
      for (let at = postings.from(unit, i, NEIGHBOURS); at < until; at++) meetings.add(postings.units[at]!, weight * weights[at]!);
    }
    proposed[unit] = meetings.best(unit);
  }
  return proposed;
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

/** Those a unit shares a key with, close in order of day, each once. */
function keyPostings(order: Int32Array, keys: readonly (readonly number[])[]): (unit: number) => Iterable<number> {
  const { numbers, count } = numberKeys(keys);
  const postings = postingsOf(order, numbers, count);
  return (unit) => {
    const met = new Set<number>();
    numbers[unit]!.forEach((_, i) => {
      for (let at = postings.from(unit, i, NEIGHBOURS); at < postings.until(unit, i, NEIGHBOURS); at++) met.add(postings.units[at]!);
    });
    met.delete(unit);
    return met;
  };
}

/** Adds up what one unit shares with each other it meets. */
class Meetings {
  readonly #shared: Float64Array;
  readonly #met: Int32Array;
  #count = 0;

  constructor(units: number) {
    this.#shared = new Float64Array(units);
    this.#met = new Int32Array(units);
  }

  add(other: number, weight: number): void {
    if (this.#shared[other] === 0) this.#met[this.#count++] = other;
    this.#shared[other]! += weight;
  }

  /** The closest others, and a clean slate for the next unit. */
  best(unit: number): Int32Array {
    const shared = this.#shared;
    const met = this.#met.subarray(0, this.#count);
    const close = met.filter((other) => other !== unit && shared[other]! >= LEAST_SHARED_WEIGHT);
    close.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const other of met) shared[other] = 0;
    this.#count = 0;
    return close.slice(0, PROPOSED);
  }
}
