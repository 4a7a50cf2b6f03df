/** What is linked: one draft of a report (or a report without a draft), with its terms weighed and its facts at hand. */

import { append } from '../model/append.js';
import { compareText } from '../model/compare-text.js';
import { Arena } from './arena.js';
import { dayOf } from './day.js';
import type { Digests, ReportDigest, UnitDigest } from './digest.js';
import type { Facts } from './facts.js';
import { Furniture, raritiesOf } from './rarity.js';
import { HEADING } from './terms.js';

/** A unit keeps this many terms, the heaviest: what a long page adds beyond them tells little and costs much. */
const TERMS_KEPT = 200;

export interface Unit {
  /** Position in the order of report id, then draft. */
  readonly index: number;
  readonly report: ReportDigest;
  readonly draft: number | null;
  readonly facts: Facts;
  readonly publishedDay: number | null;
  /** Numbers of terms, ascending. */
  readonly terms: Int32Array;
  /** Of each term: its weight (all squares sum to 1) and its sort. */
  readonly weights: Float32Array;
  readonly sorts: Uint8Array;
  /** Rarity of all terms of the heading together. */
  readonly headingRarity: number;
}

export interface Units {
  readonly units: readonly Unit[];
  /** Of each term: 0 (everywhere) to nearly 1 (once). */
  readonly rarities: Float32Array;
  /** Of each term its key, ascending. */
  readonly keys: Float64Array;
}

/** Takes the terms of the digests, which are then empty. @throws Error for two reports with one id. */
export function createUnits(digests: Digests): Units {
  const reports = [...digests.reports].sort((a, b) => compareText(a.id, b.id));
  const repeated = reports.find(({ id }, i) => id === reports[i - 1]?.id);
  if (repeated) throw new Error(`link: expected every report to have an id of its own, found "${repeated.id}" twice`);
  const all = reports.flatMap((report) => report.units.map((unit) => ({ report, unit })));
  const { of, keys, holding } = digests.lexicon.renumbered();
  const shares = new Map([...digests.shares].map(([key, share]) => [termOf(keys, key), share]));
  const places = new Set([...digests.places].map((key) => termOf(keys, key)));
  const rarities = raritiesOf(holding, all.length, (term) => shares.get(term) ?? 0, places);
  for (const { unit } of all) for (let i = 0; i < unit.terms.length; i++) unit.terms[i] = of[unit.terms[i]!]!;
  const scales = new Scales(rarities, holding);
  const units: Unit[] = new Array(all.length);
  for (const [publisher, own] of byPublisher(all)) {
    const furniture = new Furniture(publisher === null ? [] : own.map((index) => all[index]!.unit.terms));
    for (const index of own) {
      const { report, unit } = all[index]!;
      units[index] = {
        index,
        report,
        draft: unit.draft,
        facts: unit.facts,
        publishedDay: dayOf(report.published),
        ...scales.weigh(unit, furniture),
      };
    }
  }
  return { units, rarities, keys };
}

/** Number of the term with a key; -1 where no unit holds it. */
export function termOf(keys: Float64Array, key: number): number {
  let from = 0;
  let until = keys.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (keys[middle]! < key) from = middle + 1;
    else until = middle;
  }
  return keys[from] === key ? from : -1;
}

/** Indices of each publisher's units. */
function byPublisher(all: readonly { readonly report: ReportDigest }[]): ReadonlyMap<string | null, readonly number[]> {
  const lists = new Map<string | null, number[]>();
  all.forEach(({ report: { publisher } }, index) => {
    append(lists, publisher, index);
  });
  return lists;
}

/** Terms, counts and sorts of one unit as one number each, so that they can be put in order together. */
const PACKED = 0x10000;

/**
 * Weight of a term: rarity, how often it stands (1 + ln n), less what is furniture of its publisher. A term no other unit holds
 * counts in the length of the vector and is then dropped.
 */
class Scales {
  readonly #rarities: Float32Array;
  readonly #holding: Int32Array;
  readonly #int32 = new Arena((length) => new Int32Array(length));
  readonly #float32 = new Arena((length) => new Float32Array(length));
  readonly #uint8 = new Arena((length) => new Uint8Array(length));
  #packed = new Float64Array(1 << 10);
  #weights = new Float32Array(1 << 10);
  #ordered = new Float32Array(1 << 10);

  constructor(rarities: Float32Array, holding: Int32Array) {
    this.#rarities = rarities;
    this.#holding = holding;
  }

  weigh({ terms, counts, sorts }: UnitDigest, furniture: Furniture): Pick<Unit, 'terms' | 'weights' | 'sorts' | 'headingRarity'> {
    const { length } = terms;
    if (length > this.#packed.length) {
      this.#packed = new Float64Array(length * 2);
      this.#weights = new Float32Array(length * 2);
      this.#ordered = new Float32Array(length * 2);
    }
    const packed = this.#packed.subarray(0, length);
    for (let i = 0; i < length; i++) packed[i] = terms[i]! * PACKED + counts[i]! * 256 + sorts[i]!;
    packed.sort();
    const weights = this.#weights;
    for (let i = 0; i < length; i++) {
      const term = Math.floor(packed[i]! / PACKED);
      const count = Math.floor(packed[i]! / 256) % 256;
      weights[i] = this.#rarities[term]! * (1 - furniture.share(term)) * (1 + Math.log(Math.max(1, count)));
    }
    this.#dropLightest(length);
    let squares = 0;
    let heading = 0;
    let kept = 0;
    for (let i = 0; i < length; i++) {
      if (weights[i] === 0) continue;
      const term = Math.floor(packed[i]! / PACKED);
      squares += weights[i]! * weights[i]!;
      if ((packed[i]! % 256) & HEADING) heading += this.#rarities[term]!;
      if (this.#holding[term]! > 1) kept++;
    }
    return { ...this.#kept(packed, kept, Math.sqrt(squares) || 1), headingRarity: heading };
  }

  /** Sets the weights of all but the heaviest to 0; of equals the terms that come first are kept. */
  #dropLightest(length: number): void {
    if (length <= TERMS_KEPT) return;
    const weights = this.#weights;
    const ordered = this.#ordered.subarray(0, length);
    ordered.set(weights.subarray(0, length));
    ordered.sort();
    const least = ordered[length - TERMS_KEPT]!;
    let equals = TERMS_KEPT;
    for (let i = length - TERMS_KEPT; i < length; i++) if (ordered[i]! > least) equals--;
    for (let i = 0; i < length; i++) if (weights[i]! < least || (weights[i] === least && equals-- <= 0)) weights[i] = 0;
  }

  #kept(packed: Float64Array, size: number, norm: number): Pick<Unit, 'terms' | 'weights' | 'sorts'> {
    const terms = this.#int32.take(size);
    const weights = this.#float32.take(size);
    const sorts = this.#uint8.take(size);
    for (let i = 0, at = 0; i < packed.length; i++) {
      if (this.#weights[i] === 0) continue;
      const term = Math.floor(packed[i]! / PACKED);
      if (this.#holding[term]! <= 1) continue;
      terms[at] = term;
      weights[at] = this.#weights[i]! / norm;
      sorts[at++] = packed[i]! % 256;
    }
    return { terms, weights, sorts };
  }
}
