/** How much a shared term tells: rare in ordinary news, rare in these reports, and no furniture of the publisher's pages. */

/** The table `term-shares` as a value. @throws Error naming a share that is no number from 0 to 1. */
export function readTermShares(rows: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, number> {
  return new Map(
    rows.map(({ term, share }) => {
      const value = Number(share);
      if (term === undefined || !(value >= 0 && value <= 1))
        throw new Error(`term-shares: expected a term and a share from 0 to 1, found ${term}: ${share}`);
      return [term, value];
    }),
  );
}

/**
 * Ordinary news counts as this many more reports, so that three reports of one incident still know that "police" is common and
 * "Pallada" is not. About the number the shares were counted on.
 */
export const BACKGROUND_REPORTS = 2000;

/** For names of places ordinary news counts as this many reports: five of six reports of one town make its name common. */
const BACKGROUND_FOR_PLACES = 50;

/** A publisher's term counts as furniture from this many of its reports on; fewer can be one story told again. */
const FURNITURE_FROM = 3;

/**
 * Inverse document frequency of terms, from 0 (in every unit) to nearly 1 (in one alone): ln(N / n) / ln N, ordinary news counted in.
 * Names of places are judged by these units nearly alone.
 * @param holding of each term, how many of the `units` hold it.
 * @param shareOf the share of ordinary news that holds a term.
 */
export function raritiesOf(
  holding: Int32Array,
  units: number,
  shareOf: (term: number) => number,
  places: ReadonlySet<number>,
): Float32Array {
  const all = units + BACKGROUND_REPORTS;
  const rarity = (of: number, among: number): number => Math.max(0, Math.log(among / Math.max(1, of)) / Math.log(all));
  return Float32Array.from(holding, (held, term) => {
    const inNews = rarity(held + BACKGROUND_REPORTS * shareOf(term), all);
    return places.has(term) ? Math.min(inNews, rarity(held, units + BACKGROUND_FOR_PLACES)) : inNews;
  });
}

/** What stands in many reports of one publisher: the furniture of its pages, not the story. */
export class Furniture {
  readonly #holding = new Map<number, number>();
  readonly #reports: number;

  /** @param reports the terms of each of the publisher's reports. */
  constructor(reports: readonly Int32Array[]) {
    this.#reports = reports.length;
    if (reports.length <= FURNITURE_FROM) return;
    for (const terms of reports) for (const term of terms) this.#holding.set(term, (this.#holding.get(term) ?? 0) + 1);
  }

  /** Share of the publisher's reports that hold the term, less a few: 0 for a term of one story, near 1 for a page's furniture. */
  share(term: number): number {
    return this.#holding.size === 0 ? 0 : Math.max(0, (this.#holding.get(term) ?? 0) - FURNITURE_FROM) / Math.max(1, this.#reports);
  }
}
