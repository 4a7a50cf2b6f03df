/** A table's text as rows of cells, with each row's line; CSV (comma, semicolon or tab) or JSON lines. */
import { parse } from 'csv-parse/sync';

export interface TableRow {
  /** 1-based line of the text the row starts on. */
  readonly line: number;
  /** Cells in the order of the table, by header; a JSON object's inner fields by their path ("killed.low"). */
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableText {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** Something in the table that could not be used; the rest was. */
export interface TableProblem {
  readonly line: number;
  readonly message: string;
}

export type TableFormat = 'csv' | 'jsonl';

/** A table that starts with a brace is JSON lines. */
export const formatOf = (text: string): TableFormat => (/^\uFEFF?\s*\{/.test(text.slice(0, 1000)) ? 'jsonl' : 'csv');

export const readRows = (text: string, format: TableFormat = formatOf(text)): TableText =>
  format === 'jsonl' ? readJsonLines(text) : readCsv(text);

function readCsv(text: string): TableText {
  const problems: TableProblem[] = [];
  const records: { record: string[]; info: { lines: number } }[] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: { lines?: number; message: string } | undefined) => {
      if (error) problems.push({ line: error.lines ?? 0, message: error.message.slice(0, 200) });
      return undefined;
    },
  } as never) as never;
  const headers = (records[0]?.record ?? []).map((header) => header.trim());
  const rows = records.slice(1).map(({ record, info }): TableRow => {
    if (record.length !== headers.length)
      problems.push({ line: info.lines, message: `expected ${headers.length} cells, found ${record.length}` });
    return { line: info.lines, cells: new Map(headers.map((header, i) => [header, record[i] ?? ''])) };
  });
  return { headers, rows, problems };
}

/** The one of comma, semicolon and tab that the header line holds most often. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const header = text.slice(0, Math.min(end === -1 ? text.length : end, 10_000));
  return [',', ';', '\t'].map((mark) => ({ mark, n: header.split(mark).length })).reduce((most, one) => (one.n > most.n ? one : most)).mark;
}

function readJsonLines(text: string): TableText {
  const problems: TableProblem[] = [];
  const rows: TableRow[] = [];
  const headers = new Set<string>();
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    if (!cells) problems.push({ line: i + 1, message: 'expected a JSON object' });
    else {
      rows.push({ line: i + 1, cells });
      for (const header of cells.keys()) headers.add(header);
    }
  }
  return { headers: [...headers], rows, problems };
}

/** Objects deeper than this are kept as their JSON. */
const DEEPEST = 3;

function cellsOf(line: string): ReadonlyMap<string, string> | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const cells = new Map<string, string>();
  const put = (path: string, inner: unknown, depth: number): void => {
    if (isObject(inner) && depth < DEEPEST)
      for (const [key, one] of Object.entries(inner)) put(path === '' ? key : `${path}.${key}`, one, depth + 1);
    else if (inner !== null && inner !== undefined) cells.set(path, typeof inner === 'object' ? JSON.stringify(inner) : String(inner));
  };
  put('', value, 0);
  return cells;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
