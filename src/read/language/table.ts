/** Reads the knowledge files: plain tables an analyst can open in any editor. */

/** One row by column name. A cell that is missing or "-" is the empty string. */
export type Row = Readonly<Record<string, string>>;

/**
 * A table is tab-separated text. Lines that are empty or start with "#" are left out; the first line kept names the columns.
 * Several words in one cell are separated by "|".
 * @throws Error naming the table and line when a row has more cells than there are columns.
 */
export function parseTable(name: string, text: string): readonly Row[] {
  const rows: Row[] = [];
  let columns: readonly string[] | null = null;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (columns === null) columns = cells;
    else rows.push(toRow(name, index + 1, columns, cells));
  });
  return rows;
}

function toRow(name: string, lineNumber: number, columns: readonly string[], cells: readonly string[]): Row {
  if (cells.length > columns.length) {
    throw new Error(`${name}, line ${lineNumber}: expected at most ${columns.length} cells (${columns.join(', ')}), found ${cells.length}`);
  }
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] === '-' ? '' : (cells[i] ?? '')]));
}

/** The words of a cell that lists several: "kill|kills|killed". */
export const words = (cell: string | undefined): readonly string[] =>
  cell
    ? cell
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean)
    : [];
