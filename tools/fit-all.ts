/**
 * Fits the tables of weights that depend on the reading, in the order in which they depend on each other, and writes each to its place:
 * when an incident was, who likely took part in it, which entities are its own. The same corpora and the same reading give
 * the same bytes. A table whose fitting fails stays as it was.
 *
 *   npm run fit -- --corpora DIR      DIR holds hrds-train.jsonl, gva-2013-2015.jsonl and muc-dev.jsonl
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { corpora } = parseArgs({ options: { corpora: { type: 'string' } } }).values;
if (!corpora) throw new Error('expected a folder of corpora: npm run fit -- --corpora DIR');

const corpus = (name: string): string => resolve(corpora, `${name}.jsonl`);
const SCOPE = 'data/scopes/muc-4.json';
const STEPS = [
  {
    table: 'data/languages/en/time-weights.tsv',
    by: ['tools/time-weights/fit.ts', `${corpus('hrds-train')}:3`, corpus('gva-2013-2015'), corpus('muc-dev')],
  },
  { table: 'data/languages/en/person-weights.tsv', by: ['tools/person-weights/fit.ts', corpus('muc-dev')] },
  { table: 'data/languages/en/entity-weights.tsv', by: ['tools/entity-weights/fit.ts', SCOPE, corpus('muc-dev')] },
];

const root = fileURLToPath(new URL('..', import.meta.url));
for (const { table, by } of STEPS) {
  console.error(`${table} …`);
  const text = execFileSync(process.execPath, ['--import', 'tsx', ...by], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  writeFileSync(join(root, table), text);
}
