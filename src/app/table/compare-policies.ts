/** What each policy makes of one table: totals over its events, and the events where policies part. */
import type { Figure } from '../../model/incident.js';
import type { Effect } from '../../model/vocabulary.js';
import type { Policy } from '../../reconcile/policy.js';
import { reconcile } from '../../reconcile/reconcile.js';
import type { CodedIncident } from '../reconcile-table.js';

export interface PolicyTotals {
  readonly policy: string;
  readonly low: number;
  /** Over the events where it names a best figure; `unnamed` counts those where it names none. */
  readonly best: number;
  readonly unnamed: number;
  readonly high: number;
  /** Events whose high it leaves open; they add their low to `high`. */
  readonly open: number;
}

export interface EffectComparison {
  readonly effect: Effect;
  /** Events that tell of the effect, and those of them that several reports tell of. */
  readonly events: number;
  readonly withSeveral: number;
  readonly totals: readonly PolicyTotals[];
  /** Events for which two policies give different low, best or high; and those where they name different best figures. */
  readonly parting: readonly string[];
  readonly partingInBest: readonly string[];
}

/** Of people at large, for each effect the table tells of. */
export function comparePolicies(incidents: readonly CodedIncident[], policies: readonly Policy[]): readonly EffectComparison[] {
  const byEvent = incidents.map((incident) => ({
    incident,
    figures: policies.map((policy) => reconcile({ policy, sources: incident.sources }, incident.draft).figures.filter(isToll)),
  }));
  const effects = [...new Set(byEvent.flatMap(({ figures }) => figures.flatMap((some) => some.map(({ effect }) => effect))))];
  return effects.map((effect) => {
    const rows = byEvent.flatMap(({ incident, figures }) => {
      const own = figures.map((some) => some.find((figure) => figure.effect === effect));
      return own.every((figure) => figure !== undefined)
        ? [{ event: incident.event, several: incident.reports.length > 1, figures: own as readonly Figure[] }]
        : [];
    });
    return {
      effect,
      events: rows.length,
      withSeveral: rows.filter(({ several }) => several).length,
      totals: policies.map((policy, i) =>
        totalsOf(
          policy.name,
          rows.map(({ figures }) => figures[i]!),
        ),
      ),
      parting: rows.filter(({ figures }) => differ(figures, ({ low, best, high }) => `${low} ${best} ${high}`)).map(({ event }) => event),
      partingInBest: rows
        .filter(({ figures }) =>
          differ(
            figures.filter(({ best }) => best !== null),
            ({ best }) => `${best}`,
          ),
        )
        .map(({ event }) => event),
    };
  });
}

const isToll = ({ group, label, event }: Figure): boolean => group === 'people' && label === null && event === null;

const differ = (figures: readonly Figure[], key: (figure: Figure) => string): boolean => new Set(figures.map(key)).size > 1;

function totalsOf(policy: string, figures: readonly Figure[]): PolicyTotals {
  let low = 0,
    best = 0,
    unnamed = 0,
    high = 0,
    open = 0;
  for (const figure of figures) {
    low += figure.low ?? 0;
    if (figure.best === null) unnamed++;
    else best += figure.best;
    if (figure.high === null) open++;
    high += figure.high ?? figure.best ?? figure.low ?? 0;
  }
  return { policy, low, best, unnamed, high, open };
}

/** The comparison as a Markdown table, which reads well in a terminal too. */
export function comparisonText(comparison: readonly EffectComparison[]): string {
  return comparison
    .map(({ effect, events, withSeveral, totals, parting, partingInBest }) => {
      const rows = totals.map(({ policy, low, best, unnamed, high }) => [policy, `${low}`, `${best}`, `${unnamed}`, `${high}`]);
      const table = aligned([[effect, 'low', 'best', 'no best', 'high'], ...rows]);
      return `${table}\n\n${effect}: ${events} events, ${withSeveral} of them with several reports; policies part in ${parting.length}, in ${partingInBest.length} of these over the best figure.`;
    })
    .join('\n\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
