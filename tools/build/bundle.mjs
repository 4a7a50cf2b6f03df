// Joins src/ into the few files of dist/lib: node opens several hundred small modules more slowly than it reads all of their code.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Opened at every start, and joined too; the other packages are opened when a report asks for them. */
const JOINED = new Set(['html-escaper', 'luxon', 'yalps']);
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

rmSync(new URL('../../dist/lib/', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  entryPoints: [
    { in: 'src/index.ts', out: 'index' },
    { in: 'src/cli/cairn.ts', out: 'cairn' },
  ],
  outdir: 'dist/lib',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !JOINED.has(name)),
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node knows them; written out for older ones, such a pattern would be made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  // Less to read at every start; an error still shows a line that can be read, and the maps tell whose it is.
  minify: true,
  lineLimit: 120,
  logLevel: 'warning',
});
