/** A coded row as a report: its cells written out are the text, and each figure claim quotes the cells it comes from. */
import type { FigureClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { Report } from '../../model/report.js';
import { cellCount, rowCount } from './cell-count.js';
import { type FigureColumns, type PlainField, roleNamed, type TableColumns } from './columns.js';
import type { TableProblem, TableRow } from './read-rows.js';

export interface CodedReport {
  readonly event: string;
  readonly report: Report;
  readonly claims: readonly FigureClaim[];
  readonly row: TableRow;
}

/** @param id unique among the table's reports */
export function rowReport(row: TableRow, columns: TableColumns, event: string, id: string, problems: TableProblem[]): CodedReport {
  const { text, spans } = written(row, columns);
  const cell = (field: PlainField): string | null => cellOf(row, columns, field);
  const speaker = cell('speaker');
  const role = cell('role');
  // Many desks write the day into the line that names the source.
  const published = isoIn(cell('published')) ?? isoIn(cell('source'));
  const claims: FigureClaim[] = [];
  for (const figure of columns.figures) {
    const count = countOf(row, figure, problems);
    if (!count) continue;
    const cells = [figure.low, figure.best, figure.high].flatMap((column) =>
      column !== null && spans.has(column) ? [spans.get(column)!] : [],
    );
    const start = Math.min(...cells.map((span) => span.start)),
      end = Math.max(...cells.map((span) => span.end));
    claims.push({
      id: `${id}/${figure.group}-${figure.effect}`,
      report: id,
      start,
      end,
      quote: text.slice(start, end),
      kind: 'figure',
      rule: 'table.row',
      certainty: 'asserted',
      asOf: published,
      speaker: speaker || role ? { name: speaker ?? role!, role: roleNamed(role ?? ''), position: null } : null,
      says: {
        group: figure.group,
        label: null,
        effect: figure.effect,
        count,
        scope: 'incident',
        event: null,
        persons: `${id}/${figure.group}-${figure.effect}`,
        within: null,
        movedFrom: null,
        excludes: [],
      },
    });
  }
  const report = {
    id,
    text,
    title: cell('source'),
    // Many desks write the day into the line that names the source.
    published: isoIn(cell('published')) ?? isoIn(cell('source')),
    publisher: cell('publisher'),
    url: null,
    language: null,
  };
  return { event, report, claims, row };
}

export const cellOf = (row: TableRow, columns: TableColumns, field: PlainField): string | null => {
  const column = columns.fields[field];
  const value = column === undefined ? undefined : row.cells.get(column)?.trim();
  return value ? value : null;
};

/** "killed.low: 2", a cell a line; a blank line between cells of different matters, so that a figure is shown without what stands beside it. */
function written(row: TableRow, { figures }: TableColumns): { text: string; spans: ReadonlyMap<string, { start: number; end: number }> } {
  const matterOf = new Map(figures.flatMap((figure) => [figure.low, figure.best, figure.high].map((column) => [column, figure] as const)));
  const spans = new Map<string, { start: number; end: number }>();
  let text = '';
  let before: FigureColumns | undefined;
  for (const [header, value] of row.cells) {
    const matter = matterOf.get(header);
    if (text !== '') text += matter !== undefined && matter === before ? '\n' : '\n\n';
    before = matter;
    const line = `${header}: ${value}`;
    spans.set(header, { start: text.length, end: text.length + line.length });
    text += line;
  }
  return { text, spans };
}

function countOf(row: TableRow, { low, best, high, effect }: FigureColumns, problems: TableProblem[]): Count | null {
  const read = (column: string | null): Count | null => {
    const count = cellCount(column === null ? '' : (row.cells.get(column) ?? ''));
    if (typeof count !== 'string') return count;
    problems.push({ line: row.line, message: `${column}: ${count}` });
    return null;
  };
  const count = rowCount(read(low), read(best), read(high));
  if (typeof count !== 'string') return count;
  problems.push({ line: row.line, message: `${effect}: ${count}` });
  return null;
}

/** An ISO date, or the one a source line holds ("Agence X (2011-01-03) headline"). */
export function isoIn(text: string | null): string | null {
  const found = /(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text ?? '');
  if (!found) return null;
  const [iso, year, month, day] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? iso : null;
}
