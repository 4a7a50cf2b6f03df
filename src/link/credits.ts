/** What a report takes from others by its own account: the agencies it credits, and the quotations it prints at length. */
import type { Report } from '../model/report.js';
import { shinglesOf } from './minhash.js';

/** A quotation this long is not repeated by chance, in words. */
const LONG_QUOTATION_WORDS = 12;
/** An agency is credited in the first or last this many UTF-16 units: in the dateline or by the sign-off. */
const CREDIT_OPENING = 400;
const CREDIT_CLOSING = 300;
/** The table `news-agencies` as a value: each way of crediting an agency → its name. Case is kept: "AP" is not "ap". */
export function readAgencies(rows: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  return new Map(
    rows
      .flatMap(({ name = '', credits = '' }) => credits.split('|').map((credit) => [credit.trim(), name] as const))
      .filter(([credit]) => credit !== ''),
  );
}

/** Hashes of the quotations of at least `LONG_QUOTATION_WORDS` words, each once. */
export function longQuotations(text: string): readonly number[] {
  const hashes = new Set<number>();
  for (const match of text.matchAll(/["“]([^"“”\n]{40,1500})["”]/g)) {
    const words = match[1]!.trim().split(/\s+/).length;
    if (words < LONG_QUOTATION_WORDS) continue;
    let hash = 0;
    for (const shingle of shinglesOf(match[1]!)) hash = (Math.imul(hash, 31) + shingle) >>> 0;
    hashes.add(hash);
  }
  return [...hashes];
}

/** Finds the agency a report credits where agencies are credited, null if none. The longest credit is taken. */
export function creditFinder(agencies: ReadonlyMap<string, string>): (report: Report) => string | null {
  const credits = [...agencies.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return ({ text, publisher }) => {
    const own = publisher === null ? undefined : agencies.get(publisher);
    if (own) return own;
    const stretch =
      text.length <= CREDIT_OPENING + CREDIT_CLOSING ? text : `${text.slice(0, CREDIT_OPENING)}\n${text.slice(-CREDIT_CLOSING)}`;
    const credit = credits.find((phrase) => stretch.includes(phrase));
    return credit === undefined ? null : agencies.get(credit)!;
  };
}
