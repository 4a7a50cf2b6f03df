/**
 * Fits `data/languages/en/person-weights.tsv` by logistic regression, held near zero: which of those named in a report stand in the key as
 * having done it, and as those to whom it was done. The corpus is MUC-4 (dev). The same corpus and the same reading give the same bytes.
 *
 *   npx tsx tools/person-weights/fit.ts DIR/muc-dev.jsonl > person-weights.tsv
 *
 * The corpus, one report a line, holds `text`, `published` and `gold.templates` (see tools/learning/coded-reports.ts). On standard error:
 * how many of those so likely are in the key of reports left out of the fitting, and how many of the key's they are.
 */
import { LIKELY_ROLES, type LikelyRole } from '../../src/read/drafts/likely/likely-roles.js';
import { readCodedReports } from '../learning/coded-reports.js';
import { fitNamed, sumOf, type Weights } from '../learning/named-features.js';
import { onUnseen } from '../learning/on-unseen.js';
import { withHead } from '../learning/weight-tables.js';
import { type Named, personsIn } from './examples.js';

/** How strongly each weight is held near 0: of 3, 5, 8 and 12 as good as any on reports left out. */
const HOLD = 8;
/** A feature seen less often says nothing. */
const LEAST_OFTEN = 5;
/**
 * Those so likely are told of. On reports left out the measures around these do as well; where coders wrote down most of those who did it
 * (of each hundred reports others coded them, some 28 and some 78 for a hundred incidents), lower ones do better for these.
 */
const LEAST_LIKELY: Readonly<Record<LikelyRole, number>> = { perpetrator: 0.25, victim: 0.45 };
/** A smaller weight is left out of the table. */
const TRIFLE = 0.02;

const leastSum = (role: LikelyRole): number => Math.log(LEAST_LIKELY[role] / (1 - LEAST_LIKELY[role]));

const fitted = (role: LikelyRole, all: readonly Named[]): Weights =>
  fitNamed(
    all.flatMap(({ features, isCoded }) => (isCoded[role] === null ? [] : [{ features, isTrue: isCoded[role] }])),
    HOLD,
    LEAST_OFTEN,
  );

function onReportsLeftOut(role: LikelyRole, all: readonly Named[]): string {
  const sums = onUnseen(
    all,
    ({ report }) => report,
    (others) => fitted(role, others),
    sumOf,
  );
  const likely = all.filter((_, i) => sums[i]! >= leastSum(role));
  const right = likely.filter(({ isCoded }) => isCoded[role] === true).length;
  const coded = all.filter(({ isCoded }) => isCoded[role] === true).length;
  return `${role}: of ${all.length} named ${likely.length} are likely, ${right} of them and ${coded} of all in the key`;
}

const [corpus] = process.argv.slice(2);
if (!corpus) throw new Error('expected a corpus: fit.ts CORPUS.jsonl');
const all = personsIn(readCodedReports(corpus));
const columns = LIKELY_ROLES.map((role) => {
  console.error(onReportsLeftOut(role, all));
  const weights = new Map(fitted(role, all));
  return weights.set('bias', (weights.get('bias') ?? 0) - leastSum(role));
});
const cell = (weight = 0): string => (Math.abs(weight) < TRIFLE ? '' : weight.toFixed(2));
const names = [...new Set(columns.flatMap((weights) => [...weights.keys()]))].filter((name) => name !== 'bias').sort();
const rows = ['bias', ...names].map((name) => [name, ...columns.map((weights) => cell(weights.get(name)))]);
console.log(withHead('person-weights', [['feature', ...LIKELY_ROLES], ...rows.filter((cells) => cells.slice(1).some(Boolean))]));
