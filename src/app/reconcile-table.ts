/** `cairn reconcile TABLE`: rows already coded go straight into the ledger, one incident an event, without any text. */

import { append } from '../model/append.js';
import type { FigureClaim } from '../model/claim.js';
import { compareText } from '../model/compare-text.js';
import type { Count } from '../model/count.js';
import type { Figure, Finding, IncidentDraft, SourcedWhen, SourcedWhere } from '../model/incident.js';
import type { Policy } from '../reconcile/policy.js';
import { reconcile } from '../reconcile/reconcile.js';
import type { CodedIncident } from './table/coded-incident.js';
import { findColumns, type TableColumns } from './table/columns.js';
import { readRows, type TableFormat, type TableProblem } from './table/read-rows.js';
import { type CodedReport, cellOf, isoIn, rowReport } from './table/row-report.js';

export { columnsFromFile, columnsFromFlags } from './table/columns.js';
export { comparePolicies, comparisonText } from './table/compare-policies.js';

export interface CodedTable {
  readonly incidents: readonly CodedIncident[];
  readonly problems: readonly TableProblem[];
  readonly columns: TableColumns;
}

export interface ReconciledIncident extends CodedIncident {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

export interface TableOptions {
  readonly columns?: TableColumns;
  readonly format?: TableFormat;
  /**
   * What a coded 0 says where other rows of the event tell of some: "not-told" (the default; many desks write 0 for what a report
   * does not mention) leaves its upper end open, so that it contradicts no one; "none" takes it at its word.
   */
  readonly zero?: 'not-told' | 'none';
}

const NO_COLUMNS: TableColumns = { fields: {}, figures: [] };

/**
 * Reads a table into incidents, in the order their first row comes. Rows that cannot be used are named among the problems.
 * @throws where no column holds the event or a figure, naming the columns there are
 */
export function codedTable(text: string, options: TableOptions = {}): CodedTable {
  const { headers, rows, problems: unread } = readRows(text, options.format);
  const problems = [...unread];
  const columns = findColumns(headers, options.columns ?? NO_COLUMNS);
  if (rows.length === 0) return { incidents: [], problems, columns };
  requireColumns(columns, headers);
  const events = new Map<string, CodedReport[]>();
  const ids = new Set<string>();
  for (const row of rows) {
    const event = cellOf(row, columns, 'event');
    if (event === null) {
      problems.push({ line: row.line, message: 'no event is named' });
      continue;
    }
    for (const field of ['day', 'lastDay'] as const) {
      const value = cellOf(row, columns, field);
      if (value !== null && isoIn(value) === null)
        problems.push({
          line: row.line,
          message: `${columns.fields[field]}: expected a date such as 2020-01-31, found "${value.slice(0, 40)}"`,
        });
    }
    const coded = rowReport(
      row,
      columns,
      event,
      uniqueId(cellOf(row, columns, 'id') ?? `row-${row.line}`, row.line, ids, problems),
      problems,
    );
    append(events, event, coded);
  }
  return {
    incidents: [...events].map(([event, reports]) => incidentOf(event, reports, columns, options.zero ?? 'not-told')),
    problems,
    columns,
  };
}

export const reconcileTable = (
  text: string,
  policy: Policy,
  options: TableOptions = {},
): { incidents: readonly ReconciledIncident[]; problems: readonly TableProblem[] } => {
  const { incidents, problems } = codedTable(text, options);
  return {
    incidents: incidents.map((incident) => ({ ...incident, ...reconcile({ policy, sources: incident.sources }, incident.draft) })),
    problems,
  };
};

function requireColumns({ fields, figures }: TableColumns, headers: readonly string[]): void {
  const found = `the table has ${headers.slice(0, 40).join(', ')}`;
  if (fields.event === undefined) throw new Error(`no column holds the event; name it with event=COLUMN; ${found}`);
  if (figures.length === 0) throw new Error(`no column holds a figure; name one with killed=COLUMN or killed.low=COLUMN; ${found}`);
  const named = [
    ...Object.values(fields),
    ...figures.flatMap(({ low, best, high }) => [low, best, high].filter((column) => column !== null)),
  ];
  const missing = named.find((column) => !headers.includes(column));
  if (missing !== undefined) throw new Error(`there is no column "${missing}"; ${found}`);
}

function uniqueId(id: string, line: number, ids: Set<string>, problems: TableProblem[]): string {
  if (!ids.has(id)) {
    ids.add(id);
    return id;
  }
  problems.push({ line, message: `the id "${id.slice(0, 60)}" is used twice; the row is kept under its line` });
  const own = `${id}#${line}`;
  ids.add(own);
  return own;
}

function incidentOf(event: string, coded: readonly CodedReport[], columns: TableColumns, zero: 'not-told' | 'none'): CodedIncident {
  const reports = coded.map(({ report }) => report);
  const said = coded.flatMap((one) => one.claims);
  const claims = zero === 'none' ? said : withOpenZeros(said);
  const ids = [...reports].sort((a, b) => compareText(a.published ?? '', b.published ?? '') || compareText(a.id, b.id)).map(({ id }) => id);
  const draft: IncidentDraft = {
    kind: 'other',
    stage: 'accomplished',
    reports: ids,
    when: whenOf(coded, columns),
    where: whereOf(coded, columns),
    events: [],
    entities: [],
    claims,
  };
  const sources = new Map(reports.map(({ id, publisher, published }) => [id, { publisher, published, independence: id }]));
  return { event, reports, draft, sources };
}

function withOpenZeros(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const row = ({ says }: FigureClaim) => `${says.group} ${says.effect}`;
  const some = new Set(claims.filter(({ says }) => (says.count.high ?? 1) > 0).map(row));
  return claims.map((claim) =>
    claim.says.count.high === 0 && some.has(row(claim)) ? { ...claim, says: { ...claim.says, count: NOT_TOLD } } : claim,
  );
}

const NOT_TOLD: Count = { low: 0, high: null, modifier: 'at-least', best: 0 };

/** The first row that names a day stands for the event; rows of one event that differ in it were coded so by the desk. */
function whenOf(coded: readonly CodedReport[], columns: TableColumns): SourcedWhen | null {
  for (const { row, claims } of coded) {
    const start = isoIn(cellOf(row, columns, 'day'))?.slice(0, 10);
    if (!start) continue;
    const last = isoIn(cellOf(row, columns, 'lastDay'))?.slice(0, 10) ?? start;
    const [, end] = [start, last].sort() as [string, string];
    return { start, end, precision: 'day', zone: null, implied: [], claims: claims.map(({ id }) => id) };
  }
  return null;
}

function whereOf(coded: readonly CodedReport[], columns: TableColumns): SourcedWhere | null {
  for (const { row, claims } of coded) {
    const name = cellOf(row, columns, 'place');
    if (name === null) continue;
    const country = cellOf(row, columns, 'country');
    const degrees = (field: 'latitude' | 'longitude', most: number): number | null => {
      const value = Number(cellOf(row, columns, field) ?? Number.NaN);
      return Math.abs(value) <= most ? value : null;
    };
    return {
      name,
      admin1: null,
      country: country && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null,
      latitude: degrees('latitude', 90),
      longitude: degrees('longitude', 180),
      precision: 'place',
      zone: null,
      geonameId: null,
      claims: claims.map(({ id }) => id),
    };
  }
  return null;
}
