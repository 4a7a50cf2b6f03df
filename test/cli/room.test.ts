/** Where there is much to read the command runs itself again with more room; whoever runs it notices nothing of that. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isMuch } from '../../src/cli/room.js';
import { cairn, ROOT } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-room-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(bytes: number): string {
  const path = join(folder, `${bytes}.txt`);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

describe('what is much to read', () => {
  const rows: readonly (readonly [string, readonly string[], boolean, boolean])[] = [
    ['a report', [fileOf(4_000)], false, false],
    ['a large file', [fileOf(3_000_000)], false, true],
    ['two files that are large together', [fileOf(1_200_000), fileOf(1_300_000)], true, true],
    ['a folder', [folder], false, true],
    ['a stream of reports', ['-'], true, true],
    ['a report in a stream', ['-'], false, false],
    ['a file that is not there', [join(folder, 'none.txt')], true, false],
  ];
  it.each(rows)('%s', (_, paths, each, much) => expect(isMuch(paths, each)).toBe(much));
});

describe('the command run again', () => {
  it('gives results and exit status as if it were one', async () => {
    const lines = ['{"id":"r1","text":"Gunmen killed two bakers in Arequipa on Monday."}', '{"id":"r2"'].join('\n');
    const { out, err, status } = await cairn(['read', '--each', '--format', 'jsonl', '-'], lines);
    expect(out).toContain('"reports":["r1"]');
    expect(err).toContain('line 2');
    expect(status).toBe(1);
  });

  it('ends all of it when it is stopped, however suddenly', async () => {
    // More is to come, as far as the command knows, even when it has ended.
    const line = JSON.stringify({ text: 'Gunmen killed two bakers in Arequipa on Monday.' });
    const source = spawn(process.execPath, ['-e', `console.log(process.argv[1].repeat(100)); setInterval(() => 0, 1000)`, `${line}\n`]);
    const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli/cairn.ts', 'read', '--each', '--format', 'jsonl', '-'], {
      cwd: ROOT,
      stdio: [source.stdout, 'pipe', 'ignore'],
    });
    await once(command.stdout!, 'data');
    command.kill('SIGKILL');
    // Only once nobody writes to its output any more.
    await once(command, 'close');
    source.kill();
    expect(command.signalCode).toBe('SIGKILL');
  });
});
