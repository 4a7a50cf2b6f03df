/** Runs the command on a corpus, exactly as a user would: a file in, one incident a line out. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Node's arguments for the command as built: `npm run bench` and `npm run eval` build it first. */
export const CAIRN: readonly string[] = [fileURLToPath(new URL('../dist/lib/cairn.js', import.meta.url))];

export interface RunOptions {
  readonly each: boolean;
  readonly scope?: string | undefined;
  readonly policy?: string | undefined;
}
export interface Run {
  readonly incidents: readonly unknown[];
  readonly status: number;
  readonly stderr: string;
  readonly seconds: number;
}

/** @param reports one report a line, without any key. */
export async function runCairn(reports: string, { each, scope, policy }: RunOptions): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-eval-'));
  try {
    const file = join(folder, 'reports.jsonl');
    writeFileSync(file, reports);
    const args = [
      'read',
      ...(each ? ['--each'] : []),
      ...(scope ? ['--scope', scope] : []),
      ...(policy ? ['--policy', policy] : []),
      '--format',
      'jsonl',
      file,
    ];
    return await capture(args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function capture(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...CAIRN, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const incidents: unknown[] = [];
    let rest = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line) incidents.push(JSON.parse(line));
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (stderr.length < 20_000) stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ incidents, status: status ?? -1, stderr, seconds: (performance.now() - began) / 1000 }));
  });
}

/** The names that `cairn scopes` lists; none where the command has no scopes. */
export function knownScopes(): ReadonlySet<string> {
  const { status, stdout } = spawnSync(process.execPath, [...CAIRN, 'scopes'], { cwd: ROOT, encoding: 'utf8' });
  return new Set(
    status === 0
      ? stdout
          .split('\n')
          .filter((line) => /^\S/.test(line))
          .map((line) => line.split(/\s/)[0]!)
      : [],
  );
}
