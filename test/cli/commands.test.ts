/** Everything else the command does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cairn, EXAMPLES, ROOT } from './command.js';

describe.concurrent('the command', () => {
  it('teaches itself in a screen', async () => {
    const { out, status } = await cairn(['--help']);
    expect(status).toBe(0);
    for (const part of ['read', 'reconcile', 'policies', 'Examples', 'Exit status']) expect(out).toContain(part);
    expect(out.split('\n').length).toBeLessThan(36);
  });

  it('lists the policies with their documents, the default first', async () => {
    const { out } = await cairn(['policies']);
    expect(out).toMatch(/^ucdp\.low-best-high \(the default\)\n/);
    expect(out.match(/^\S+\.\S+/gm)).toHaveLength(9);
  });

  it('reconciles a coded table', async () => {
    const { out, status } = await cairn(['reconcile', 'examples/table.csv', '--format', 'jsonl']);
    expect(status).toBe(0);
    const titles = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { title: string }).title);
    expect(titles.map((title) => title.split(':')[0])).toEqual(['river-market', 'north-road', 'school-bus']);
  });

  it('compares what the policies make of a table', async () => {
    const { out } = await cairn(['reconcile', 'examples/table.csv', '--compare']);
    expect(out).toContain('gtd.recent-majority-lowest');
  });

  it('says what a day of reports changed', async () => {
    const { out, status } = await cairn([
      'changes',
      '--from',
      '2020-07-11',
      '--to',
      '2020-07-12',
      join(EXAMPLES, 'beledweyne-clash.jsonl'),
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/killed.*5.*8|5.*8.*killed/);
    expect(out).toContain('[shabelle-wire-7]');
  });

  it('says by which rule each claim is there', async () => {
    const { out } = await cairn(['read', '--explain', join(EXAMPLES, 'maiduguri-bombing.txt')]);
    expect(out).toMatch(/Why each claim is here[\s\S]*\n {2}c1 /);
  });

  it('leaves out the names of private persons', async () => {
    const text = 'Rosa Quispe, a teacher, was killed by gunmen in Lima on Monday. The police said that Quispe was walking home.';
    const [told, withheld] = await Promise.all([cairn(['read', '-'], text), cairn(['read', '--withhold-names', '-'], text)]);
    expect(told!.out).toContain('Quispe');
    expect(withheld!.out).not.toContain('Quispe');
  });

  it('ends without a word when its reader has seen enough', async () => {
    const child = spawn(
      'bash',
      [
        '-c',
        `node --import tsx src/cli/cairn.ts read --format json ${EXAMPLES} ${EXAMPLES} | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`,
      ],
      { cwd: ROOT },
    );
    let all = '';
    child.stdout.on('data', (chunk) => (all += chunk));
    child.stderr.on('data', (chunk) => (all += chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(all.split('\n').filter((line) => !line.includes('the same report was read before'))).toEqual(['0', '']);
  });
});
