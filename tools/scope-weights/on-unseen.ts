/** How well a judgement does on reports it was not fitted to: fitted to nine tenths of the reports, it judges the others. */

import { flat, type Scorer } from '../../bench/scorer.js';
import { sumOf } from '../../src/scope/judgement.js';
import type { CodedReport } from '../learning/coded-reports.js';
import type { Judgeable } from '../learning/judgeable.js';
import { onUnseen } from '../learning/on-unseen.js';
import { asWeights, fitWeights, numbered } from './fit-weights.js';

const FOLDS = 10;
const LIKELY = [0.25, 0.3, 0.33, 0.36, 0.4, 0.45];
const SHOWN = /^muc\.(?:casualty records, numeric only|templates\.all|role fillers \(document level\)\.all|slots\.all)\.(?:p|r|f)$/;

/** The sum of weights for each incident, by weights fitted to other reports. */
export function judgedUnseen(judged: readonly Judgeable[], words: ReadonlySet<string>): readonly number[] {
  const all = numbered(judged, words);
  const examples = all.rows.map((row, i) => ({ row, traits: judged[i]!.traits }));
  return onUnseen(
    examples,
    ({ row }) => row.report,
    (others) => asWeights(fitWeights({ ...all, rows: others.map(({ row }) => row) }, 0.5)),
    (weights, { traits }) => sumOf(weights, traits),
    FOLDS,
  );
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
    const scores = flat(scorer.scoreAll(reports, kept)).filter(([name]) => SHOWN.test(name));
    const f = scores.filter(([name]) => name.endsWith('.f')).map(([, value]) => value ?? 0);
    const mean = f.reduce((a, b) => a + b, 0) / f.length;
    return `${kept.length} incidents  ${scores.map(([, value]) => (100 * (value ?? 0)).toFixed(1)).join(' ')}  mean F ${(100 * mean).toFixed(2)}`;
  };
  return [`all: ${scored(Number.NEGATIVE_INFINITY)}`, ...LIKELY.map((likely) => `${likely}: ${scored(Math.log(likely / (1 - likely)))}`)];
}
