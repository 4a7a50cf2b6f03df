/**
 * Toponyms: which place names of a text are found, and whether they are put in the right spot.
 *
 * found      a gold toponym and a place mention whose spans overlap, one to one in text order; F of both shares.
 *            Sites and adjectives ("Kazakh") are no toponyms
 * within     of the found ones with gold coordinates, those resolved to a point within 161 km, the usual threshold
 *            (Gritta, Pilehvar and Collier 2018, "A Pragmatic Guide to Geoparsing Evaluation")
 */
import type { Reading } from '../../src/read/reading.js';
import type { CorpusRow } from '../corpus.js';
import type { Scores } from '../scorer.js';

interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

const WITHIN_KM = 161;
const EARTH_KM = 6371;

export const toponymsOf = (row: CorpusRow): readonly Toponym[] | null =>
  Array.isArray(row.gold?.toponyms) ? (row.gold.toponyms as Toponym[]) : null;

export function scoreToponyms(rows: readonly CorpusRow[], read: (row: CorpusRow) => Reading): Scores {
  let gold = 0,
    predicted = 0,
    found = 0,
    located = 0,
    within = 0;
  for (const row of rows) {
    const wanted = toponymsOf(row);
    if (!wanted) continue;
    const mentions = read(row).places.filter((mention) => mention.kind === 'toponym');
    gold += wanted.length;
    predicted += mentions.length;
    for (const [toponym, mention] of overlapping(wanted, mentions)) {
      found++;
      if (toponym.latitude == null || toponym.longitude == null) continue;
      located++;
      const where = mention.where;
      if (
        where &&
        where.latitude !== null &&
        where.longitude !== null &&
        kilometres(toponym.latitude, toponym.longitude, where.latitude, where.longitude) <= WITHIN_KM
      )
        within++;
    }
  }
  const precision = found / (predicted || 1),
    recall = found / (gold || 1);
  return {
    toponyms: { n: gold, precision, recall, f: (2 * precision * recall) / (precision + recall || 1), within: within / (located || 1) },
  };
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** Pairs of overlapping spans, each used once, in one pass over both lists. */
export function overlapping<A extends Spanned, B extends Spanned>(left: readonly A[], right: readonly B[]): readonly (readonly [A, B])[] {
  const ordered = (spans: readonly Spanned[]) => [...spans].sort((a, b) => a.start - b.start);
  const a = ordered(left) as A[],
    b = ordered(right) as B[];
  const out: (readonly [A, B])[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i]!.end <= b[k]!.start) i++;
    else if (b[k]!.end <= a[i]!.start) k++;
    else out.push([a[i++]!, b[k++]!]);
  }
  return out;
}

function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((latB - latA) * rad) / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
