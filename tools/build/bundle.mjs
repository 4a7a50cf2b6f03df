// Joins src/ into the few files of dist/lib: node opens several hundred small modules more slowly than it reads all of their code.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node knows them; written out for older ones, such a pattern would be made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  // Less to read at every start; an error still shows a line that can be read.
  minifyWhitespace: true,
  lineLimit: 120,
  logLevel: 'warning',
});
