/** Runs the command as a person would: a child process, from the source. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const EXAMPLES = 'examples/reports';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param input written to standard input, which is closed then */
export function cairn(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/cairn.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    // A command that is wrong ends before it has read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
