/** The rows of a desk's table as incidents like any other: the same figures, findings, policies and formats, without any text. */

import type { Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { settle } from '../pipeline.js';
import { loadCountryNames } from './data.js';
import { findPolicy, loadPolicies } from './policies.js';
import { type CodedTable, codedTable, columnsFromFile, columnsFromFlags, comparePolicies, comparisonText } from './reconcile-table.js';

export interface TableRequest {
  readonly policy?: string;
  /** "event=CASE_NO", "killed.best=Dead": one a column. */
  readonly columns?: readonly string[];
  /** The text of a mapping file; `columns` win over it. */
  readonly mapping?: string;
  readonly zero?: 'not-told' | 'none';
  /** Only this event, as the table names it. */
  readonly event?: string;
}

/** @throws Error naming the column, policy or event that is not there */
export function openTable(text: string, { columns, mapping, zero, event }: TableRequest): CodedTable {
  const fromFile = mapping === undefined ? null : columnsFromFile(mapping);
  const fromFlags = columnsFromFlags(columns ?? []);
  const given = fromFile
    ? { fields: { ...fromFile.fields, ...fromFlags.fields }, figures: fromFlags.figures.length > 0 ? fromFlags.figures : fromFile.figures }
    : fromFlags;
  const table = codedTable(text, { columns: given, ...(zero === undefined ? {} : { zero }) });
  if (event === undefined) return table;
  const incidents = table.incidents.filter((incident) => incident.event === event);
  if (incidents.length === 0)
    throw new Error(
      `the table has no event "${event}"; it has ${table.incidents
        .slice(0, 5)
        .map((incident) => incident.event)
        .join(', ')} …`,
    );
  return { ...table, incidents };
}

/** In the order their first row comes, each with its rows as reports. */
export function* incidentsOf(table: CodedTable, policy?: string): Generator<readonly [incident: Incident, rows: readonly Report[]]> {
  const pipeline = { policy: findPolicy(policy), telling: { countryName: loadCountryNames() } };
  for (const { event, draft, sources, reports } of table.incidents) {
    const incident = settle(pipeline, draft, sources);
    yield [{ ...incident, title: `${event}: ${incident.title}` }, reports];
  }
}

/** What each policy makes of the table, as text. */
export const comparison = (table: CodedTable): string => comparisonText(comparePolicies(table.incidents, loadPolicies()));
