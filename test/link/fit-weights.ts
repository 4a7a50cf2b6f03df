/**
 * Fits the weights of linking and measures them: `npx tsx test/link/fit-weights.ts CORPUS.jsonl`, where each line is a report with
 * `gold.incident`. The incidents are halved by a hash of their id: one half fits, the other only measures.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eachProposedPair } from '../../src/link/candidates.js';
import { compare, type Evidence, FEATURES, type Feature } from '../../src/link/compare.js';
import { Digests } from '../../src/link/digest.js';
import { link } from '../../src/link/link.js';
import type { Linking, LinkReading } from '../../src/link/linking.js';
import { bandsOf } from '../../src/link/minhash.js';
import { createUnits } from '../../src/link/unit.js';
import { WEIGHTS } from '../../src/link/weights.js';
import type { Report } from '../../src/model/report.js';
import { createGazetteer } from '../../src/read/place/gazetteer.js';
import { createReader } from '../../src/read/read-report.js';
import { english } from '../language.js';
import { context } from './readings.js';

/** Not fitted, because reports of one kind of incident in long texts cannot teach them; see `weights.ts`. */
const BY_HAND: ReadonlySet<Feature> = new Set(['otherKind', 'otherSite', 'sameSite', 'sharedTerms', 'longAfter']);
/** Ridge: how strongly weights are drawn to zero, on features scaled to unit variance. */
const RIDGE = 3;

interface Row extends Report {
  readonly gold: { readonly incident: string };
}

const rows = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const goldOf = new Map(rows.map(({ id, gold }) => [id, gold.incident]));
const half = (incident: string): number => createHash('sha256').update(`cairn-link:${incident}`).digest()[0]! % 2;
const read = createReader(english(), createGazetteer(readFileSync(new URL('../../data/places/gazetteer.bin', import.meta.url))));
const readings: readonly LinkReading[] = rows.map(({ gold: _, ...report }) => ({ report, drafts: read(report).drafts }));

fit();
const measure = (name: string, some: readonly LinkReading[]): void =>
  console.log(name, some.length, 'reports', bCubed(link(context, some), some));
measure(
  'fitted half',
  readings.filter(({ report }) => half(goldOf.get(report.id)!) === 0),
);
measure(
  'kept-back half',
  readings.filter(({ report }) => half(goldOf.get(report.id)!) === 1),
);
measure('both', readings);

function fit(): void {
  const digests = new Digests(context);
  for (const reading of readings) digests.add(reading);
  const all = createUnits(digests);
  const bands = all.units.map(({ report }) => bandsOf(report.signature));
  const examples: { readonly evidence: Evidence; readonly same: boolean }[] = [];
  const seen = new Set<string>();
  const add = (i: number, j: number): void => {
    const [a, b] = [all.units[i]!, all.units[j]!];
    const [x, y] = [goldOf.get(a.report.id)!, goldOf.get(b.report.id)!];
    if (half(x) !== 0 || half(y) !== 0 || a.draft || b.draft || seen.has(`${i} ${j}`)) return;
    seen.add(`${i} ${j}`);
    examples.push({ evidence: compare(a, b, all.rarities), same: x === y });
  };
  eachProposedPair(all, bands, add);
  // Other incidents of the same days, which the index does not propose: they teach that a shared day alone says little.
  for (const { index: i, publishedDay: day } of all.units) {
    for (const { index: j, publishedDay: other } of all.units)
      if (i < j && day !== null && other !== null && Math.abs(day - other) <= 3) add(i, j);
  }
  const fitted = FEATURES.filter((feature) => !BY_HAND.has(feature));
  const scale = fitted.map((feature) => deviation(examples.map(({ evidence }) => evidence[feature])));
  const points = examples.map(({ evidence }) => [1, ...fitted.map((feature, i) => (scale[i]! > 0 ? evidence[feature] / scale[i]! : 0))]);
  const offsets = examples.map(({ evidence }) => [...BY_HAND].reduce((sum, feature) => sum + WEIGHTS[feature] * evidence[feature], 0));
  const weights = logisticRegression(
    points,
    offsets,
    examples.map(({ same }) => (same ? 1 : 0)),
  );
  console.log(`${examples.length} pairs, ${examples.filter(({ same }) => same).length} of one incident; prior ${weights[0]!.toFixed(2)}`);
  fitted.forEach((feature, i) => {
    console.log(`  ${feature}: ${(scale[i]! > 0 ? weights[i + 1]! / scale[i]! : 0).toFixed(2)}`);
  });
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Newton's method with ridge (not on the first weight, the intercept), each step at most 2 long in any weight. */
function logisticRegression(points: readonly (readonly number[])[], offsets: readonly number[], labels: readonly number[]): number[] {
  const size = points[0]!.length;
  const weights: number[] = new Array<number>(size).fill(0);
  for (let round = 0; round < 60; round++) {
    const system = weights.map((weight, j) => [
      ...weights.map((_, k) => (j !== k ? 0 : j === 0 ? 1e-9 : RIDGE)),
      j === 0 ? 0 : -RIDGE * weight,
    ]);
    points.forEach((point, i) => {
      const odds = point.reduce((sum, value, j) => sum + value * weights[j]!, offsets[i]!);
      const p = 1 / (1 + Math.exp(-odds));
      for (let j = 0; j < size; j++) {
        const row = system[j]!;
        for (let k = 0; k < size; k++) row[k]! += p * (1 - p) * point[j]! * point[k]!;
        row[size]! += (labels[i]! - p) * point[j]!;
      }
    });
    const step = solve(system);
    const shrink = Math.min(1, 2 / Math.max(...step.map(Math.abs)));
    step.forEach((value, j) => {
      weights[j]! += shrink * value;
    });
  }
  return weights;
}

/** Gauss-Jordan elimination with partial pivoting; the last column is the right-hand side. */
function solve(system: number[][]): number[] {
  const size = system.length;
  for (let j = 0; j < size; j++) {
    let pivot = j;
    for (let k = j + 1; k < size; k++) if (Math.abs(system[k]![j]!) > Math.abs(system[pivot]![j]!)) pivot = k;
    [system[j], system[pivot]] = [system[pivot]!, system[j]!];
    for (let k = 0; k < size; k++) {
      if (k === j) continue;
      const factor = system[k]![j]! / system[j]![j]!;
      for (let c = j; c <= size; c++) system[k]![c]! -= factor * system[j]![c]!;
    }
  }
  return system.map((row, j) => row[size]! / row[j]!);
}

/** B-cubed (Bagga and Baldwin 1998) over reports; one in several incidents counts in the largest. */
function bCubed({ incidents }: Linking, some: readonly LinkReading[]): string {
  const clusterOf = new Map<string, readonly string[]>();
  for (const { members } of incidents) {
    const ids = [...new Set(members.map(({ report }) => report))];
    for (const id of ids) if ((clusterOf.get(id)?.length ?? 0) < ids.length) clusterOf.set(id, ids);
  }
  const goldSize = new Map<string, number>();
  for (const { report } of some) goldSize.set(goldOf.get(report.id)!, (goldSize.get(goldOf.get(report.id)!) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const { report } of some) {
    const own = (clusterOf.get(report.id) ?? [report.id]).filter((id) => clusterOf.get(id) === clusterOf.get(report.id));
    const right = own.filter((id) => goldOf.get(id) === goldOf.get(report.id)).length;
    precision += right / own.length / some.length;
    recall += right / goldSize.get(goldOf.get(report.id)!)! / some.length;
  }
  return `B-cubed P ${precision.toFixed(4)} R ${recall.toFixed(4)} F ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`;
}
