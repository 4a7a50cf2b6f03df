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
  const pool = new Map<string, string>();
  let columns: readonly string[] | null = null;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (columns === null) columns = cells;
    else rows.push(toRow(name, index + 1, columns, cells, pool));
  });
  return rows;
}

function toRow(name: string, lineNumber: number, columns: readonly string[], cells: readonly string[], pool: Map<string, string>): Row {
  if (cells.length > columns.length) {
    throw new Error(`${name}, line ${lineNumber}: expected at most ${columns.length} cells (${columns.join(', ')}), found ${cells.length}`);
  }
  const row: Record<string, string> = {};
  columns.forEach((column, i) => {
    row[column] = cells[i] === '-' ? '' : shared(cells[i] ?? '', pool);
  });
  return row;
}

/** Cells of one word, as kinds and classes are. */
const KIND = /^[a-z-]+$/;
const LONGEST_KIND = 30;

/** As a key of an object a kind becomes the platform's one copy of it: compared with those of the code, two pointers are compared. */
function shared(cell: string, pool: Map<string, string>): string {
  if (cell.length === 0 || cell.length > LONGEST_KIND || !KIND.test(cell)) return cell;
  let known = pool.get(cell);
  if (known === undefined) pool.set(cell, (known = Object.keys({ [cell]: 0 })[0]!));
  return known;
}

/** The words of a cell that lists several: "kill|kills|killed". */
export function words(cell: string | undefined): readonly string[] {
  if (!cell) return [];
  if (!cell.includes('|')) return [cell];
  return cell
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}
