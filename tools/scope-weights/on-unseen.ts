/** How well a judgement does on reports it was not fitted to: fitted to nine tenths of the reports, it judges the others. */

import type { CorpusRow } from '../../bench/corpus.js';
import { flat, type Scorer } from '../../bench/scorer.js';
import { sumOf } from '../../src/scope/judgement.js';
import type { CodedReport } from './coded-reports.js';
import { asWeights, fitWeights, numbered } from './fit-weights.js';
import type { Judgeable } from './judgeable.js';

const PARTS = 10;
const LIKELY = [0.25, 0.3, 0.33, 0.36, 0.4, 0.45];
const SHOWN = /^muc\.(?:casualty records, numeric only|templates\.all|role fillers \(document level\)\.all|slots\.all)\.(?:p|r|f)$/;

const partOf = (report: number): number => (report * 7919) % PARTS;

/** The sum of weights for each incident, by weights fitted to other reports. */
export function judgedUnseen(judged: readonly Judgeable[], words: ReadonlySet<string>): readonly number[] {
  const all = numbered(judged, words);
  const sums = judged.map(() => 0);
  for (let part = 0; part < PARTS; part++) {
    const weights = asWeights(fitWeights({ ...all, rows: all.rows.filter(({ report }) => partOf(report) !== part) }, 0.5));
    judged.forEach((one, i) => {
      if (partOf(one.report) === part) sums[i] = sumOf(weights, one.traits);
    });
  }
  return sums;
}

/** Lines of scores: as the rules leave it, then by how likely it must be that an incident is counted. */
export function howWell(
  scorer: Scorer,
  reports: readonly CodedReport[],
  judged: readonly Judgeable[],
  sums: readonly number[],
): readonly string[] {
  const scored = (least: number): string => {
    const kept = judged.filter((_, i) => sums[i]! >= least).map(({ incident }) => incident);
    const scores = flat(scorer.scoreAll(reports as unknown as readonly CorpusRow[], kept)).filter(([name]) => SHOWN.test(name));
    const f = scores.filter(([name]) => name.endsWith('.f')).map(([, value]) => value ?? 0);
    const mean = f.reduce((a, b) => a + b, 0) / f.length;
    return `${kept.length} incidents  ${scores.map(([, value]) => (100 * (value ?? 0)).toFixed(1)).join(' ')}  mean F ${(100 * mean).toFixed(2)}`;
  };
  return [`all: ${scored(Number.NEGATIVE_INFINITY)}`, ...LIKELY.map((likely) => `${likely}: ${scored(Math.log(likely / (1 - likely)))}`)];
}
