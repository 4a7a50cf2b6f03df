/** What each policy makes of one table: totals over its events, and the events where policies part. */
import type { Figure } from '../../model/incident.js';
import type { Effect } from '../../model/vocabulary.js';
import { isPolicyNote } from '../../reconcile/findings/policy-notes.js';
import type { Policy } from '../../reconcile/policy.js';
import { reconcile } from '../../reconcile/reconcile.js';
import type { CodedIncident } from './coded-incident.js';

export interface PolicyTotals {
  readonly policy: string;
  readonly low: number;
  /** Over the events where it names a best figure; `unnamed` counts those where it names none. */
  readonly best: number;
  readonly unnamed: number;
  readonly high: number;
  /** Events whose high it leaves open; they add their low to `high`. */
  readonly open: number;
  /** Events whose figure it marks as doubtful: Provisional, Pending, a weak grade. */
  readonly marked: number;
}

/** An event for which policies name different best figures, from the lowest of these to the highest. */
export interface Parting {
  readonly event: string;
  readonly from: number;
  readonly to: number;
}

export interface EffectComparison {
  readonly effect: Effect;
  /** Events that tell of the effect, and those of them that several reports tell of. */
  readonly events: number;
  readonly withSeveral: number;
  readonly totals: readonly PolicyTotals[];
  /** Events for which two policies give a different low or high, or name different best figures. */
  readonly parting: readonly string[];
  /** Those of them with different best figures, the furthest apart first. */
  readonly partingInBest: readonly Parting[];
}

interface Outcome {
  readonly figure: Figure;
  readonly isMarked: boolean;
}

/** Of people at large, for each effect the table tells of. */
export function comparePolicies(incidents: readonly CodedIncident[], policies: readonly Policy[]): readonly EffectComparison[] {
  const byEvent = incidents.map((incident) => ({
    incident,
    outcomes: policies.map((policy) => outcomesOf(incident, policy)),
  }));
  const effects = [...new Set(byEvent.flatMap(({ outcomes }) => outcomes.flatMap((own) => [...own.keys()])))];
  return effects.map((effect) => {
    const rows = byEvent.flatMap(({ incident, outcomes }) => {
      const own = outcomes.map((some) => some.get(effect));
      return own.every((outcome) => outcome !== undefined) ? [{ incident, outcomes: own as readonly Outcome[] }] : [];
    });
    return {
      effect,
      events: rows.length,
      withSeveral: rows.filter(({ incident }) => incident.reports.length > 1).length,
      totals: policies.map((policy, i) =>
        totalsOf(
          policy.name,
          rows.map(({ outcomes }) => outcomes[i]!),
        ),
      ),
      parting: rows.filter(({ outcomes }) => part(outcomes.map(({ figure }) => figure))).map(({ incident }) => incident.event),
      partingInBest: rows
        .map(({ incident, outcomes }) => partingOf(incident.event, outcomes))
        .filter(({ from, to }) => from < to)
        .sort((a, b) => b.to - b.from - (a.to - a.from)),
    };
  });
}

function outcomesOf(incident: CodedIncident, policy: Policy): ReadonlyMap<Effect, Outcome> {
  const { figures, findings } = reconcile({ policy, sources: incident.sources }, incident.draft);
  const doubted = new Set(findings.filter((finding) => isPolicyNote(finding, policy)).flatMap(({ claims }) => claims));
  return new Map(
    figures.filter(isToll).map((figure) => [figure.effect, { figure, isMarked: figure.claims.some((claim) => doubted.has(claim)) }]),
  );
}

function partingOf(event: string, outcomes: readonly Outcome[]): Parting {
  const named = outcomes.flatMap(({ figure }) => (figure.best === null ? [] : [figure.best]));
  return { event, from: Math.min(...named), to: Math.max(...named) };
}

const isToll = ({ group, label, event }: Figure): boolean => group === 'people' && label === null && event === null;

function part(figures: readonly Figure[]): boolean {
  const named = figures.filter(({ best }) => best !== null).map(({ best }) => best);
  return new Set(figures.map(({ low, high }) => `${low} ${high}`)).size > 1 || new Set(named).size > 1;
}

function totalsOf(policy: string, outcomes: readonly Outcome[]): PolicyTotals {
  let low = 0,
    best = 0,
    unnamed = 0,
    high = 0,
    open = 0,
    marked = 0;
  for (const { figure, isMarked } of outcomes) {
    if (isMarked) marked++;
    low += figure.low ?? 0;
    if (figure.best === null) unnamed++;
    else best += figure.best;
    if (figure.high === null) open++;
    high += figure.high ?? figure.best ?? figure.low ?? 0;
  }
  return { policy, low, best, unnamed, high, open, marked };
}

/** Events named as parting most. */
const MOST_NAMED = 6;

/** The comparison as Markdown tables, which read well in a terminal too. */
export function comparisonText(comparison: readonly EffectComparison[]): string {
  return `${[...comparison.map(effectText), LEGEND].join('\n\n')}\n`;
}

const LEGEND =
  '“no best”: events for which the policy names no best figure, which add nothing to “best”. “marked”: events it marks as doubtful.';

function effectText({ effect, events, withSeveral, totals, parting, partingInBest }: EffectComparison): string {
  const rows = totals.map(({ policy, low, best, unnamed, high, marked }) => [
    policy,
    `${low}`,
    `${best}`,
    `${high}`,
    `${unnamed}`,
    `${marked}`,
  ]);
  const most = partingInBest.slice(0, MOST_NAMED).map(({ event, from, to }) => `${event} (${from} to ${to})`);
  return [
    aligned([[effect, 'low', 'best', 'high', 'no best', 'marked'], ...rows]),
    '',
    `${effect}: ${events} events, ${withSeveral} of them told by several reports. Policies part in ${parting.length}, in ${partingInBest.length} of these over the best figure${most.length > 0 ? `, most in ${most.join(', ')}` : ''}.`,
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
