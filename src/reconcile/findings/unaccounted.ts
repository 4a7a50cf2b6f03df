/** What a total leaves unaccounted for: persons counted in it whom the report tells nothing else about. */
import type { FigureClaim } from '../../model/claim.js';
import type { Finding } from '../../model/incident.js';
import type { Effect } from '../../model/vocabulary.js';
import { type ReconcileContext, sourceOf } from '../context.js';
import { ROW_GROUPS } from '../lattice.js';
import type { ReportAccounts } from '../report-accounts.js';
import type { Settled } from '../settle.js';
import { narrated, rowValue, statedWithin, toldOf, totalOf } from '../tally-rows.js';
import { idsOf, number, persons, stateOf, theReport } from '../wording.js';
import type { Matter } from './matter.js';

interface Shortfalls {
  readonly told: number;
  readonly findings: readonly Finding[];
}

/** For each effect the report that tells most of it is asked. */
export function unaccounted({ context, reports }: Matter): readonly Finding[] {
  const fullest = new Map<Effect, Shortfalls>();
  for (const { report, settled } of reports) {
    const subject = theReport({ report, publisher: context.sources.get(report)?.publisher ?? null }, reports.length === 1);
    for (const one of settled) {
      // what became of those taken is told as one, of all reports
      if (one.tally.effect === 'abducted') continue;
      const found = shortfalls(one, subject, (missing) => toldBefore(context, reports, report, one, missing));
      const known = fullest.get(one.tally.effect);
      if (found && (!known || found.told > known.told)) fullest.set(one.tally.effect, found);
    }
  }
  return [...fullest.values()].flatMap(({ findings }) => findings);
}

/** Narrower groups first: persons missing from a narrower total are not counted again in a wider one. */
function shortfalls({ tally }: Settled, subject: string, isToldBefore: (missing: number) => boolean): Shortfalls | null {
  if (tally.totals.size === 0) return null;
  const findings: Finding[] = [];
  let most = 0;
  for (const group of [...ROW_GROUPS].reverse()) {
    const total = totalOf(tally, group);
    const told = total && toldOf(tally, group);
    if (!total || !told || total.statement.range.best === null || told.range.best === null) continue;
    // 39 according to the army, 46 according to residents: they differ, and nobody is missing
    if (isOfAnother(told.claims, total.statement.speaker?.name ?? null)) continue;
    const pieces = narrated(tally, group).length + statedWithin(tally, group).length;
    const missing = total.statement.range.best - told.range.best;
    most = Math.max(most, told.range.best);
    // An example or two out of many ("ten dead, among them a teacher") are no account of the ten.
    if (missing <= 0 || (pieces < 3 && told.range.best * 3 < total.statement.range.best)) continue;
    if (isToldBefore(missing)) continue;
    const { range } = total.statement;
    const count = range.low === range.high ? range.low : number(range);
    const whom =
      group === 'people' ? `${count} ${stateOf(tally.effect)}` : `${persons(count, group, null)} said to be ${stateOf(tally.effect)}`;
    findings.push({
      kind: 'unaccounted',
      message: `Of the ${whom}, ${subject} tells of ${told.range.best}; ${missing} ${missing === 1 ? 'is' : 'are'} not accounted for.`,
      claims: idsOf([...total.statement.claims, ...told.claims]),
    });
  }
  return { told: most, findings };
}

/** "Divers found 27 more bodies, raising the toll to 32": the five others are those of whom an earlier report told. */
function toldBefore(
  context: ReconcileContext,
  reports: readonly ReportAccounts[],
  report: string,
  { tally: { effect } }: Settled,
  missing: number,
): boolean {
  const { published } = sourceOf(context, report);
  return reports.some(
    (other) =>
      other.report !== report &&
      published !== null &&
      (sourceOf(context, other.report).published ?? published) < published &&
      other.settled.some(({ tally }) => tally.effect === effect && (rowValue(tally, 'people')?.range.low ?? 0) >= missing),
  );
}

/** Told by one named speaker, and the total by another. */
const isOfAnother = (told: readonly FigureClaim[], speaker: string | null): boolean => {
  const first = told[0]?.speaker?.name ?? null;
  return speaker !== null && first !== null && first !== speaker && told.every((claim) => claim.speaker?.name === first);
};
