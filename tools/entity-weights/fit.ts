/**
 * Fits `data/languages/en/entity-weights.tsv` by logistic regression, held near zero: which of the entities told of in an incident are in
 * the key. The corpus is MUC-4 (dev), the incidents those that the MUC-4 scope counts in it, for there the weights are used and judged.
 * How strongly a role's weights are held is chosen by how likely they make the keys of reports left out of the fitting, and its bias is set
 * so that the entities kept agree best with those keys. The same corpus and the same reading give the same bytes.
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
import { fitNamed, sumOf, type Weights } from '../learning/named-features.js';
import { onUnseen } from '../learning/on-unseen.js';
import { withHead } from '../learning/weight-tables.js';
import { codedIn, entitiesTold, ROLES, type Role, type Told } from './examples.js';

/** Pulls towards 0, per example; a role takes the one that does best on reports left out. */
const HOLDS = [0.005, 0.01, 0.02, 0.03];
/** A feature seen less often says nothing. */
const LEAST_OFTEN = 8;
/** Of F: as good as the best. */
const TRIFLE = 0.01;
/** A victim so likely stands, even where a stricter measure is as good: whoever is left out is lost to the numbers of killed and injured. */
const LIKELY = 0.33;
const LIKELY_SUM = Math.log(LIKELY / (1 - LIKELY));

/** Their columns stand as they were fitted first: fitted to the reading as it is now they do worse on reports of other years. */
const KEPT: ReadonlySet<Role> = new Set(['perpetrator-organisation', 'victim', 'target', 'weapon']);

const fitted = (told: readonly Told[], hold: number): Weights =>
  fitNamed(
    told.map(({ features, stands }) => ({ features, isTrue: stands })),
    hold * told.length,
    LEAST_OFTEN,
  );

/** F of those kept. */
const agreement = (right: number, kept: number, coded: number): number => (2 * right) / Math.max(1, kept + coded);

interface FittedRole {
  readonly weights: Weights;
  /** The least sum at which an entity is kept, and on reports left out the F of those kept. */
  readonly at: number;
  readonly f: number;
  /** The mean logarithm of how likely the keys of reports left out were made. */
  readonly likely: number;
  readonly hold: number;
}

/** Of the least sums that are as good as the best the strictest: what is kept is told as fact. */
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
  return byLeast.find(({ f }) => f > best - TRIFLE)!;
}

const fitRole = (role: Role, told: readonly Told[], coded: number): FittedRole =>
  HOLDS.map((hold) => {
    const sums = onUnseen(
      told,
      ({ report }) => report,
      (others) => fitted(others, hold),
      sumOf,
    );
    const likely = told.reduce((sum, { stands }, i) => sum - Math.log1p(Math.exp(stands ? -sums[i]! : sums[i]!)), 0) / told.length;
    const { at, f } = leastSum(told, sums, coded);
    return { hold, likely, weights: fitted(told, hold), at: role === 'victim' ? Math.min(at, LIKELY_SUM) : at, f };
  }).reduce((best, one) => (one.likely > best.likely ? one : best));

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
const cells = new Map<string, Map<string, string>>();
const columns: string[] = [];
const percent = (f: number): string => (100 * f).toFixed(1);
for (const role of ROLES) {
  if (KEPT.has(role)) {
    keep(role);
    continue;
  }
  const told = all.filter((one) => one.role === role);
  const coded = codedIn(reports, role);
  const { weights, at, f, hold } = fitRole(role, told, coded);
  const every = agreement(told.filter(({ stands }) => stands).length, told.length, coded);
  const now = agreementNow(told, role, coded);
  console.error(
    `${role}: of ${told.length} all F ${percent(every)}; by the present table ${percent(now)}; on reports left out ${percent(f)} (held by ${hold}, at ${(1 / (1 + Math.exp(-at))).toFixed(2)})`,
  );
  write(role, weights, at);
}
const others = [...cells.keys()].filter((feature) => feature !== 'bias').sort();
const rows = ['bias', ...others].map((feature) => [feature, ...columns.map((column) => cells.get(feature)?.get(column) ?? '')]);
console.log(withHead('entity-weights', [['feature', ...columns], ...rows]));

/** A column of the present table. */
function keep(role: Role): void {
  columns.push(role);
  for (const row of loadLanguage('en').table('entity-weights')) if (row[role]) put(row.feature!, role, row[role]);
}

function put(feature: string, column: string, cell: string): void {
  cells.set(feature, (cells.get(feature) ?? new Map<string, string>()).set(column, cell));
}

/** A column: what each feature comes to. */
function write(role: Role, weights: Weights, at: number): void {
  columns.push(role);
  for (const [feature, weight] of weights) {
    const cell = (feature === 'bias' ? weight - at : weight).toFixed(2);
    if (Number(cell) !== 0) put(feature, role, cell);
  }
}
