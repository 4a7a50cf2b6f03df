/** Finds reports that go back to one source: the same text sent out again, the same long quotations, the same credited agency. */
import { append } from '../model/append.js';
import { dayOf } from './day.js';
import type { ReportDigest } from './digest.js';
import { byPublication, type FindReading, type SourceGroup } from './linking.js';
import { bandsOf, containment, estimateJaccard, shinglesOf } from './minhash.js';
import { numberKeys, postingsOf } from './postings.js';
import { COMPARED_LENGTH } from './terms.js';

/** Two texts are one when this share of the shorter's five-word runs stands in the longer: more than any quotation brings. */
export const SAME_TEXT_FROM = 0.4;
/** Estimates below this are not looked at exactly: a text that holds the whole of another five times its length has 0.2. */
const WORTH_CHECKING_FROM = 0.12;
/** Two long quotations shared make one source. */
const QUOTATIONS_SHARED = 2;
/** Two reports that credit one agency are one source if published within this many days: later it has written anew. */
const SAME_DISPATCH_DAYS = 2;
/** Texts cut into runs of words that are kept at hand for the next comparison. */
const SHINGLES_HELD = 2000;
/** Under one key a report is held against this many before it, in order of publication. */
const NEIGHBOURS = 8;

/**
 * @param reports in order of id; @param groups ids of reports that tell of one incident.
 * @returns every report in exactly one group.
 */
export function findSources(
  reports: readonly ReportDigest[],
  groups: readonly (readonly string[])[],
  find: FindReading,
): readonly SourceGroup[] {
  const finder = new SourceFinder(reports, find);
  const several = groups.filter((group) => group.length > 1);
  finder.joinSameTexts(several);
  finder.joinSameQuotations();
  finder.joinSameAgencies(several);
  return finder.list();
}

class SourceFinder {
  readonly #reports: readonly ReportDigest[];
  readonly #find: FindReading;
  readonly #position: ReadonlyMap<string, number>;
  /** Of each report its place in order of publication. */
  readonly #rank: Int32Array;
  readonly #root: Int32Array;
  readonly #reasons = new Map<number, Set<string>>();
  readonly #days: readonly (number | null)[];

  constructor(reports: readonly ReportDigest[], find: FindReading) {
    this.#reports = reports;
    this.#find = find;
    this.#position = new Map(reports.map(({ id }, i) => [id, i]));
    this.#rank = new Int32Array(reports.length);
    [...reports].sort(byPublication).forEach(({ id }, rank) => {
      this.#rank[this.#position.get(id)!] = rank;
    });
    this.#root = Int32Array.from({ length: reports.length }, (_, i) => i);
    this.#days = reports.map(({ published }) => dayOf(published));
  }

  /** Texts that meet in a band, and those that tell of one incident: these may share a part only. @param groups as below. */
  joinSameTexts(groups: readonly (readonly string[])[]): void {
    const shingles = new Map<number, Uint32Array>();
    const of = (i: number): Uint32Array => {
      if (shingles.size > SHINGLES_HELD) shingles.clear();
      const known = shingles.get(i) ?? shinglesOf(this.#find(this.#reports[i]!.id).report.text.slice(0, COMPARED_LENGTH));
      shingles.set(i, known);
      return known;
    };
    const check = (i: number, j: number): void => {
      if (this.#rootOf(i) === this.#rootOf(j)) return;
      if (estimateJaccard(this.#reports[i]!.signature, this.#reports[j]!.signature) < WORTH_CHECKING_FROM) return;
      if (containment(of(i), of(j)) >= SAME_TEXT_FROM) this.#join(i, j, 'nearly the same text');
    };
    this.#eachMeeting(
      this.#reports.map(({ signature }) => bandsOf(signature)),
      check,
    );
    this.#eachMeeting(this.#keysOf(groups), check);
  }

  joinSameQuotations(): void {
    this.#eachMeeting(
      this.#reports.map(({ quotations }) => quotations),
      (i, j, times) => {
        if (times >= QUOTATIONS_SHARED) this.#join(i, j, 'the same long quotations');
      },
    );
  }

  /** @param groups report ids that tell of one incident. */
  joinSameAgencies(groups: readonly (readonly string[])[]): void {
    for (const group of groups) {
      const crediting = group
        .map((id) => this.#position.get(id)!)
        .filter((i) => this.#reports[i]!.agency !== null)
        .sort((a, b) => this.#rank[a]! - this.#rank[b]!);
      const last = new Map<string, number>();
      for (const i of crediting) {
        const agency = this.#reports[i]!.agency!;
        const before = last.get(agency);
        if (before !== undefined && this.#daysApart(before, i) <= SAME_DISPATCH_DAYS) this.#join(before, i, `both credit ${agency}`);
        last.set(agency, i);
      }
    }
  }

  list(): readonly SourceGroup[] {
    const members = new Map<number, number[]>();
    const inOrder = this.#reports.map((_, i) => i).sort((a, b) => this.#rank[a]! - this.#rank[b]!);
    for (const i of inOrder) {
      const root = this.#rootOf(i);
      append(members, root, i);
    }
    return [...members].map(([root, group]) => ({
      reports: group.map((i) => this.#reports[i]!.id),
      agency: group.map((i) => this.#reports[i]!.agency).find((agency) => agency !== null) ?? null,
      reasons: [...(this.#reasons.get(root) ?? [])].sort(),
    }));
  }

  /** Of each report the numbers of its groups. */
  #keysOf(groups: readonly (readonly string[])[]): readonly (readonly number[])[] {
    const keys: number[][] = this.#reports.map(() => []);
    groups.forEach((group, g) => {
      for (const id of group) keys[this.#position.get(id)!]!.push(g);
    });
    return keys;
  }

  #daysApart(i: number, j: number): number {
    const [a, b] = [this.#days[i] ?? null, this.#days[j] ?? null];
    return a === null || b === null ? 0 : Math.abs(a - b);
  }

  /** Calls for each two reports that meet under a key and stand close in order of publication, with how many keys they meet under. */
  #eachMeeting(keysOf: readonly (readonly number[])[], visit: (earlier: number, later: number, times: number) => void): void {
    const order = Int32Array.from(keysOf.keys()).sort((a, b) => this.#rank[a]! - this.#rank[b]!);
    const { numbers, count } = numberKeys(keysOf);
    const postings = postingsOf(order, numbers, count);
    for (const i of order) {
      const met = new Map<number, number>();
      for (let key = 0; key < numbers[i]!.length; key++) {
        const own = postings.position(i, key);
        for (let at = postings.from(i, key, NEIGHBOURS); at < own; at++)
          met.set(postings.units[at]!, (met.get(postings.units[at]!) ?? 0) + 1);
      }
      for (const [j, times] of met) visit(j, i, times);
    }
  }

  #rootOf(i: number): number {
    let root = i;
    while (this.#root[root] !== root) root = this.#root[root]!;
    while (this.#root[i] !== root) [i, this.#root[i]] = [this.#root[i]!, root];
    return root;
  }

  #join(i: number, j: number, reason: string): void {
    const [a, b] = [this.#rootOf(i), this.#rootOf(j)];
    const reasons = new Set([...(this.#reasons.get(a) ?? []), ...(this.#reasons.get(b) ?? []), reason]);
    this.#root[b] = a;
    this.#reasons.delete(b);
    this.#reasons.set(a, reasons);
  }
}
