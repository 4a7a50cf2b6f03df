/**
 * Fits `data/languages/en/entity-weights.tsv` by logistic regression, held near zero: which of the entities told of in an incident are in
 * the key. The corpus is MUC-4 (dev), the incidents those that the MUC-4 scope counts in it, for there the weights are used and judged.
 * A role's bias is set so that the entities kept agree best with the keys of reports left out of the fitting. The same corpus and the same
 * reading give the same bytes.
 *
 *   npx tsx tools/entity-weights/fit.ts data/scopes/muc-4.json DIR/muc-dev.jsonl > entity-weights.tsv
 *
 * The corpus, one report a line, holds `text`, `published` and `gold.templates` (see tools/learning/coded-reports.ts). On standard error:
 * how well the entities kept agree with the keys of reports left out, beside all of them and those that the present table keeps.
 */
import { readFileSync } from 'node:fs';
import { loadLanguage } from '../../src/app/data.js';
import { readScope } from '../../src/scope/read-scope.js';
import { readCodedReports } from '../learning/coded-reports.js';
import { fitLogistic } from '../learning/logistic.js';
import { onUnseen } from '../learning/on-unseen.js';
import { withHead } from '../learning/weight-tables.js';
import { codedIn, entitiesTold, ROLES, type Role, type Told } from './examples.js';

/** Pulls towards 0, per example; a role takes the one that does best on reports left out. */
const HOLDS = [0.002, 0.004, 0.008, 0.016];
/** A feature seen less often says nothing. */
const LEAST_OFTEN = 8;
/** Of F: as good as the best. */
const TRIFLE = 0.002;

type Weights = ReadonlyMap<string, number>;

function fitted(told: readonly Told[], hold: number): Weights {
  const often = new Map<string, number>();
  for (const { features } of told) for (const feature of features) often.set(feature, (often.get(feature) ?? 0) + 1);
  const names = [...often.keys()].filter((name) => often.get(name)! >= LEAST_OFTEN).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const examples = told.map(({ features, stands }) => ({
    has: features.flatMap((feature) => (numbers.has(feature) ? [[numbers.get(feature)!, 1] as const] : [])),
    isTrue: stands,
  }));
  const weights = fitLogistic(
    examples,
    names.map((name) => (name === 'bias' ? 0 : hold * told.length)),
  );
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

const sumOf = (weights: Weights, { features }: Told): number => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** F of those kept. */
const agreement = (right: number, kept: number, coded: number): number => (2 * right) / Math.max(1, kept + coded);

/** The least sum at which an entity is kept, and how well those kept agree. In doubt one stands: of what is as good as the best, the least. */
function leastSum(told: readonly Told[], sums: readonly number[], coded: number): { readonly at: number; readonly f: number } {
  let right = 0;
  const byLeast = told
    .map(({ stands }, i) => ({ at: sums[i]!, stands }))
    .sort((a, b) => b.at - a.at)
    .map(({ at, stands }, i) => {
      if (stands) right++;
      return { at, f: agreement(right, i + 1, coded) };
    });
  const best = byLeast.reduce((most, { f }) => Math.max(most, f), 0);
  return byLeast.findLast(({ f }) => f > best - TRIFLE)!;
}

interface FittedRole {
  readonly weights: Weights;
  readonly at: number;
  readonly f: number;
  readonly hold: number;
}

const fitRole = (told: readonly Told[], coded: number): FittedRole =>
  HOLDS.map((hold) => {
    const sums = onUnseen(
      told,
      ({ report }) => report,
      (others) => fitted(others, hold),
      sumOf,
    );
    return { hold, weights: fitted(told, hold), ...leastSum(told, sums, coded) };
  }).reduce((best, one) => (one.f > best.f ? one : best));

/** As the present table keeps them, which has seen these reports if it was fitted on them. */
function agreementNow(told: readonly Told[], role: Role, coded: number): number {
  const weights = new Map(
    loadLanguage('en')
      .table('entity-weights')
      .map((row) => [row.feature!, Number(row[role] || 0)]),
  );
  const kept = told.filter((one) => sumOf(weights, one) >= 0);
  return agreement(kept.filter(({ stands }) => stands).length, kept.length, coded);
}

const [scopeFile, corpus] = process.argv.slice(2);
if (!scopeFile || !corpus) throw new Error('expected a scope and a corpus: fit.ts SCOPE.json CORPUS.jsonl');
const { judgement: _, ...rules } = JSON.parse(readFileSync(scopeFile, 'utf8'));
const reports = readCodedReports(corpus);
const all = entitiesTold(readScope(JSON.stringify(rules)), reports);
const cells = new Map<string, Partial<Record<Role, string>>>();
const percent = (f: number): string => (100 * f).toFixed(1);
for (const role of ROLES) {
  const told = all.filter((one) => one.role === role);
  const coded = codedIn(reports, role);
  const { weights, at, f, hold } = fitRole(told, coded);
  const every = agreement(told.filter(({ stands }) => stands).length, told.length, coded);
  const now = agreementNow(told, role, coded);
  console.error(
    `${role}: of ${told.length} all F ${percent(every)}; by the present table ${percent(now)}; on reports left out ${percent(f)} (held by ${hold})`,
  );
  for (const [feature, weight] of weights) {
    const cell = (feature === 'bias' ? weight - at : weight).toFixed(2);
    if (Number(cell) !== 0) cells.set(feature, { ...cells.get(feature), [role]: cell });
  }
}
const others = [...cells.keys()].filter((feature) => feature !== 'bias').sort();
const rows = ['bias', ...others].map((feature) => [feature, ...ROLES.map((role) => cells.get(feature)?.[role] ?? '')]);
console.log(withHead('entity-weights', [['feature', ...ROLES], ...rows]));
