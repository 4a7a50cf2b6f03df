/** `cairn reconcile`: rows that were coded already go straight into the ledger. */
import { readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import { comparison, incidentsOf, openTable } from '../app/coded-incidents.js';
import { decode } from '../capture/decode.js';
import { PLAIN } from '../formats/text.js';
import { explain } from './explain.js';
import { listed } from './intake.js';
import { createOutlet, type Format } from './outlet.js';
import { print, say } from './streams.js';

export interface ReconcileOptions {
  readonly format: Format;
  readonly policy?: string;
  readonly column?: readonly string[];
  readonly columns?: string;
  readonly zero?: 'not-told' | 'none';
  readonly event?: string;
  readonly compare: boolean;
  readonly explain: boolean;
}

/** @returns 0; 1 where rows could not be used. @throws Error for a table, column, policy or event that is not there. */
export async function reconcile(path: string, options: ReconcileOptions): Promise<number> {
  const decoded = decode(path === '-' ? readFileSync(0) : readFileSync(path));
  if ('reason' in decoded) throw new Error(`${path}: ${decoded.reason}`);
  for (const warning of decoded.warnings) say(`${path}: ${warning}`);
  const table = openTable(decoded.text, {
    ...(options.column === undefined ? {} : { columns: options.column }),
    ...(options.columns === undefined ? {} : { mapping: readFileSync(options.columns, 'utf8') }),
    ...(options.zero === undefined ? {} : { zero: options.zero }),
    ...(options.event === undefined ? {} : { event: options.event }),
  });
  if (options.compare) await print(comparison(table));
  else {
    const painter = process.stdout.isTTY ? { title: picocolors.bold, heading: picocolors.cyan, note: picocolors.dim } : PLAIN;
    const outlet = createOutlet(options.format, print, painter);
    for (const [incident, rows] of incidentsOf(table, options.policy)) {
      const reports = new Map(rows.map((row) => [row.id, row]));
      await outlet.put(incident, reports);
      if (options.explain && options.format === 'text') await print(explain(incident, reports));
    }
    await outlet.close();
  }
  if (table.problems.length > 0) say(`${path}: ${listed(table.problems.map(({ line, message }) => `line ${line}: ${message}`))}`);
  return table.problems.length > 0 ? 1 : 0;
}
