/** How much a shared term tells: rare in ordinary news, rare in these reports, and no furniture of the publisher's pages. */

/** The table `term-shares` as a value. @throws Error naming a share that is no number from 0 to 1. */
export function readTermShares(rows: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ term, share }) => {
    const value = Number(share);
    if (term === undefined || !(value >= 0 && value <= 1)) throw new Error(`term-shares: expected a term and a share from 0 to 1, found ${term}: ${share}`);
    return [term, value];
  }));
}

/**
 * Ordinary news counts as this many more reports, so that three reports of one incident still know that "police" is common and
 * "Pallada" is not. About the number the shares were counted on.
 */
export const BACKGROUND_REPORTS = 2000;

/** A publisher's term counts as furniture from this many of its reports on; fewer can be one story told again. */
const FURNITURE_FROM = 3;

/** Counts terms over all reports; ask it afterwards. Terms are the numbers a `Lexicon` gives. */
export class TermStatistics {
  readonly #shares: Float64Array;
  readonly #reports: Int32Array;
  readonly #ofPublisher = new Map<string, { reports: number; readonly terms: Map<number, number> }>();
  #total = 0;

  constructor(lexicon: Lexicon, termShares: ReadonlyMap<string, number>) {
    this.#shares = Float64Array.from(lexicon.terms, (term) => termShares.get(term) ?? 0);
    this.#reports = new Int32Array(lexicon.terms.length);
  }

  /** @param publisher null where it is unknown; then nothing is taken for its furniture. */
  add(terms: Iterable<number>, publisher: string | null): void {
    this.#total++;
    const own = publisher === null ? null : this.#publisher(publisher);
    if (own) own.reports++;
    for (const term of terms) {
      this.#reports[term]!++;
      if (own) own.terms.set(term, (own.terms.get(term) ?? 0) + 1);
    }
  }

  #publisher(name: string) {
    let known = this.#ofPublisher.get(name);
    if (!known) this.#ofPublisher.set(name, (known = { reports: 0, terms: new Map() }));
    return known;
  }

  reportsWith(term: number): number {
    return this.#reports[term]!;
  }

  /** Inverse document frequency from 0 (in every report) to nearly 1 (in one alone): ln(N / n) / ln N, ordinary news counted in. */
  rarity(term: number): number {
    const all = this.#total + BACKGROUND_REPORTS;
    const holding = this.#reports[term]! + BACKGROUND_REPORTS * this.#shares[term]!;
    return Math.max(0, Math.log(all / Math.max(1, holding)) / Math.log(all));
  }

  /** Share of the publisher's reports that hold the term, less a few: 0 for a term of one story, near 1 for a page's furniture. */
  furniture(term: number, publisher: string | null): number {
    const own = publisher === null ? undefined : this.#ofPublisher.get(publisher);
    if (!own) return 0;
    return Math.max(0, (own.terms.get(term) ?? 0) - FURNITURE_FROM) / own.reports;
  }
}

/** Terms as numbers, given out in the order they are met. */
export class Lexicon {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(term: string): number {
    let known = this.#numbers.get(term);
    if (known === undefined) {
      known = this.terms.length;
      this.#numbers.set(term, known);
      this.terms.push(term);
    }
    return known;
  }
}
