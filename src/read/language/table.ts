/** Reads the knowledge files: plain tables an analyst can open in any editor. */
import { oneCopyOfEach } from './one-copy.js';

/** One row by column name. A cell that is missing or "-" is the empty string. */
export type Row = Readonly<Record<string, string>>;

/**
 * A table is tab-separated text. Lines that are empty or start with "#" are left out; the first line kept names the columns.
 * Several words in one cell are separated by "|".
 * @throws Error naming the table and line when a row has more cells than there are columns.
 */
export function parseTable(name: string, text: string): readonly Row[] {
  const lines: (readonly string[])[] = [];
  const kinds = new Map<string, string>();
  let columns: readonly string[] | null = null;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (columns === null) columns = cells;
    else {
      checkLength(name, index + 1, columns, cells);
      for (const cell of cells) if (isKind(cell)) kinds.set(cell, cell);
      lines.push(cells);
    }
  });
  for (const kind of oneCopyOfEach(kinds.keys())) kinds.set(kind, kind);
  return lines.map((cells) => toRow(columns!, cells, kinds));
}

function checkLength(name: string, lineNumber: number, columns: readonly string[], cells: readonly string[]): void {
  if (cells.length > columns.length)
    throw new Error(`${name}, line ${lineNumber}: expected at most ${columns.length} cells (${columns.join(', ')}), found ${cells.length}`);
}

function toRow(columns: readonly string[], cells: readonly string[], kinds: ReadonlyMap<string, string>): Row {
  const row: Record<string, string> = {};
  for (let i = 0; i < columns.length; i++) {
    const cell = cells[i] ?? '';
    row[columns[i]!] = cell === '-' ? '' : (kinds.get(cell) ?? cell);
  }
  return row;
}

/** Cells of one word, as kinds and classes are; those of all rows are one string, which compares fast. */
const KIND = /^[a-z-]+$/;
const LONGEST_KIND = 30;
const isKind = (cell: string): boolean => cell.length > 1 && cell.length <= LONGEST_KIND && KIND.test(cell);

/** The words of a cell that lists several: "kill|kills|killed". */
export function words(cell: string | undefined): readonly string[] {
  if (!cell) return [];
  if (!cell.includes('|')) return [cell];
  const out: string[] = [];
  for (const part of cell.split('|')) {
    const word = part.trim();
    if (word !== '') out.push(word);
  }
  return out;
}

/** All words of the column of that name, of the rows that are meant. */
export const wordsOfTable = (rows: readonly Row[], isMeant: (row: Row) => boolean = () => true): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (isMeant(row) ? words(row.words) : [])));
