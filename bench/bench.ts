/**
 * npm run bench: how fast Cairn reads, and in how much memory, on one core.
 *
 *   --quick            short rounds and a short stream
 *   --only NAME,…      rate, load, curve, stream, profile, link
 *   --stream N         reports in the stream (100000)
 *   --corpora DIR      reports to link are made of these corpora (*.jsonl), of corpus/ where it is not given
 *
 * wink-nlp and compromise read the same texts in the same run, as a measure of the machine: they tokenise and tag, and no more.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MOST_REPORTS as STACK } from '../src/app/stacks.js';
import { againWithRoom, copyLess, createClearer, MUCH_ROOM } from '../src/cli/room.js';
import type { Report } from '../src/model/report.js';
import { corpusFiles, hasText, loadCorpus } from './corpus.js';
import { profile } from './profile.js';
import { type Contestant, race } from './rate.js';
import { CAIRN } from './run-cairn.js';
import { reportOfText, sampleText, toLength, variant, variants } from './sample.js';
import { table } from './table.js';

/** Node is run as the command runs it where there is much to read, for all contestants. */
copyLess();
const again = await againWithRoom();
if (again !== null) process.exit(again);

/** As built, for that is what users run: code compiled on the fly is slower. */
const { openCairn } = (await import(new URL('../dist/lib/index.js', import.meta.url).href)) as typeof import('../src/index.js');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    stream: { type: 'string' },
    corpora: { type: 'string' },
  },
});
const wanted = (part: string): boolean => options.only === undefined || options.only.split(',').includes(part);
const ROUNDS = options.quick ? 3 : 5;
const SECONDS = options.quick ? 0.5 : 3;
const STREAM = Number(options.stream ?? (options.quick ? 2_000 : 100_000));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const text = sampleText();

const print = (title: string, body: string): void => void process.stdout.write(`\n${title}\n\n${body}\n`);
const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** wink-nlp tokenising, splitting and tagging; compromise the same: nothing of what they could do beyond. */
async function rivals(texts: readonly string[]): Promise<readonly Contestant[]> {
  const require = createRequire(import.meta.url);
  const wink = (require('wink-nlp') as (model: unknown, pipe: readonly string[]) => { readDoc: (text: string) => unknown })(
    require('wink-eng-lite-web-model'),
    ['sbd', 'pos'],
  );
  const { default: compromise } = (await import('compromise')) as { default: (text: string) => unknown };
  return [
    { name: 'wink-nlp, tokens and tags', each: (n) => wink.readDoc(texts[n % texts.length]!) },
    { name: 'compromise, tokens and tags', each: (n) => compromise(texts[n % texts.length]!) },
  ];
}

/** Called once for each report; the work of a whole stack is done at its last, and its room is cleared as the command clears it. */
function stackedBy(cairn: ReturnType<typeof openCairn>, reports: readonly Report[]): (n: number) => unknown {
  const clear = createClearer();
  return (n) => {
    if (n % STACK !== STACK - 1) return null;
    const from = (n + 1 - STACK) % reports.length;
    const stack = reports.slice(from, from + STACK);
    const told = [...cairn.readStack(stack)].length;
    clear();
    return told;
  };
}

async function rate(): Promise<void> {
  const reports = variants(text);
  const cairn = openCairn();
  const contestants = [
    { name: 'cairn, report to overview', each: (n: number) => cairn.readEach(reports[n % reports.length]!) },
    { name: `cairn, the same in stacks of ${STACK}`, each: stackedBy(cairn, reports) },
    { name: 'cairn, reading alone', each: (n: number) => cairn.read(reports[n % reports.length]!) },
    ...(await rivals(reports.map((report) => report.text))),
  ];
  const rows = race(contestants, ROUNDS, SECONDS).map(({ name, median, least, most }) => [name, round(median), round(least), round(most)]);
  print(
    `Reports a second, one core: ${reports.length} variants of ${text.length} characters, median of ${ROUNDS} rounds of ${SECONDS} s`,
    table(['reader', 'median', 'least', 'most'], rows),
  );
}

/** A process of its own, so that nothing is loaded before. */
async function load(): Promise<void> {
  const script = `
    const began = performance.now();
    const { openCairn } = await import('./dist/lib/index.js');
    const cairn = openCairn();
    const opened = performance.now();
    const report = ${JSON.stringify(reportOfText('r', text))};
    cairn.readEach(report);
    const first = performance.now();
    const resident = process.memoryUsage.rss();
    for (let n = 0; n < 500; n++) cairn.readEach({ ...report, id: 'r' + n });
    console.log(JSON.stringify({ load: opened - began, first: first - opened, resident, after: process.memoryUsage.rss() }));`;
  const output = await outputOf(['--input-type=module', '-e', script]);
  if (output === null) return print('Load', 'needs a build: npm run build');
  const { load: loading, first, resident, after } = JSON.parse(output) as Record<'load' | 'first' | 'resident' | 'after', number>;
  print(
    'Load, from dist',
    table(
      ['what', 'value'],
      [
        ['load, ms', round(loading)],
        ['first report, ms', round(first)],
        ['resident after the first, MB', megabytes(resident)],
        ['resident after 500 more, MB', megabytes(after)],
      ],
    ),
  );
}

function outputOf(args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('close', (status) => resolve(status === 0 ? output : null));
  });
}

/** The cost of one report as it grows: linear where the last column stays the same. */
function curve(): void {
  const cairn = openCairn();
  const paragraphs = text.split(/\n{2,}/);
  const lengths = options.quick ? [1e3, 1e4, 1e5] : [1e3, 1e4, 1e5, 1e6, 1e7];
  const rows = lengths.map((length) => {
    const report = reportOfText(`c${length}`, toLength(paragraphs, length));
    if (length <= 1e5) for (let n = 0; n < 20; n++) cairn.readEach(report);
    const times = Array.from({ length: length <= 1e5 ? 9 : 1 }, () => {
      const began = performance.now();
      cairn.readEach(report);
      return performance.now() - began;
    }).sort((a, b) => a - b);
    const time = times[times.length >> 1]!;
    return [`${length / 1000} KB`, round(time), ((time * 1e6) / report.text.length).toFixed(0)];
  });
  print('One report as it grows', table(['length', 'ms', 'ns a character'], rows));
}

/** Reports streamed through the command; the process's own peak is read from the system while it runs. */
async function stream(): Promise<void> {
  // The one process that the command would start.
  const child = spawn(process.execPath, [...MUCH_ROOM, ...CAIRN, 'read', '--each', '--format', 'jsonl', '-'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid!));
  }, 200);
  const began = performance.now();
  const closed = new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  child.stdin.on('error', () => {});
  for (let n = 0; n < STREAM && child.exitCode === null; n++) {
    const { title: _title, publisher: _publisher, url: _url, ...input } = reportOfText(`s${n}`, variant(text, n));
    if (!child.stdin.write(`${JSON.stringify(input)}\n`)) await Promise.race([once(child.stdin, 'drain'), closed]);
  }
  child.stdin.end();
  const status = await closed;
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  print(
    'Streamed through the command with --each',
    table(
      ['reports', 'incidents', 'exit', 'reports/s', 'peak resident, MB'],
      [[String(STREAM), String(lines), String(status), round(STREAM / seconds), megabytes(peak)]],
    ),
  );
}

/** The high-water mark of resident memory, where the system tells it (Linux); 0 elsewhere or once the process is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Read from src, where each stage is a folder; the built command is joined into a few files. */
async function stages(): Promise<void> {
  const { openCairn: openSource } = await import('../src/index.js');
  const cairn = openSource();
  const reports = variants(text);
  for (let n = 0; n < 200; n++) cairn.readEach(reports[n % reports.length]!);
  const shares = await profile((n) => cairn.readEach(reports[n % reports.length]!), options.quick ? 1 : 5);
  print(
    'Where the time goes',
    table(
      ['stage', 'per cent'],
      shares.filter(({ share }) => share >= 0.002).map(({ stage, share }) => [stage, (100 * share).toFixed(1)]),
    ),
  );
}

/** Many reports of many incidents, each number of them in a process of its own. */
async function link(): Promise<void> {
  const files = corpusFiles(options.corpora ?? join(ROOT, 'corpus')).filter((file) => hasText(loadCorpus(file)));
  const rows: string[][] = [];
  for (const count of options.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
    const output = await outputOf([...MUCH_ROOM, '--import', 'tsx', join(ROOT, 'bench/linking.ts'), String(count), ...files]);
    if (output === null) throw new Error(`linking ${count} reports failed`);
    const { incidents, reading, linking, reconciling, peak } = JSON.parse(output) as Record<string, number>;
    const total = reading! + linking! + reconciling!;
    rows.push([
      String(count),
      String(incidents),
      ...[reading!, linking!, reconciling!, total].map((time) => time.toFixed(1)),
      String(peak),
    ]);
  }
  print(
    'Reports linked and reconciled, one core',
    table(['reports', 'incidents', 'reading, s', 'linking, s', 'reconciling, s', 'all, s', 'peak resident, MB'], rows),
  );
}

print(
  'Cairn bench',
  `${text.length} characters, Node ${process.version} as the command runs it for many reports: ${MUCH_ROOM.join(' ')}, little inlined`,
);
if (wanted('rate')) await rate();
if (wanted('load')) await load();
if (wanted('curve')) curve();
if (wanted('profile')) await stages();
if (wanted('stream')) await stream();
if (wanted('link')) await link();
