/** `cairn read`: captures reports, reads them, prints incidents; says on standard error what could not be read. */
import { readFileSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { type Cairn, isKnownBy, openCairn } from '../app/read-reports.js';
import { stacksAsTheyCome } from '../app/stacks.js';
import type { Reports } from '../formats/reports.js';
import { type Painter, PLAIN } from '../formats/text.js';

import type { Incident } from '../model/incident.js';
import { explain, keptApart } from './explain.js';
import { Intake, listed, type Taken } from './intake.js';
import { LeftOutLog } from './left-out.js';
import { createOutlet, type Format, type Outlet, type OverTime, PAGE_HOLDS, type Sink } from './outlet.js';
import { createProgress } from './progress.js';
import { createClearer } from './room.js';
import { print, say } from './streams.js';
import { takeAll } from './take-all.js';

export interface ReadOptions {
  readonly each: boolean;
  readonly format: Format;
  readonly policy?: string;
  readonly scope: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly judgements?: string;
  readonly withholdNames: boolean;
  readonly explain: boolean;
}

const COLOURED: Painter = { title: picocolors.bold, heading: picocolors.cyan, note: picocolors.dim };

/** @returns the exit status: 0 all read, 1 some reports could not be read. @throws Error for an option that cannot be followed. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { policy, scope, judgements, asOf } = options;
  const leftOut = new LeftOutLog(scope);
  const cairn = openCairn({
    scope,
    onLeftOut: leftOut.add,
    withholdNames: options.withholdNames,
    ...(policy === undefined ? {} : { policy }),
    ...(judgements === undefined ? {} : { judgements: readFileSync(judgements, 'utf8') }),
  });
  const intake = new Intake({ each: options.each, isKnown: (report) => asOf === undefined || isKnownBy(report, asOf) });
  const delivery = await Delivery.open(options, cairn);
  const progress = createProgress(process.stderr);
  const reports = takeAll(paths, options, intake, progress.step);
  const silent = options.each ? await readEach(cairn, reports, delivery, leftOut) : await readLinked(cairn, reports, delivery);
  progress.done();
  await delivery.close();
  intake.finish();
  leftOut.finish();
  if (intake.unknown > 0)
    say(
      `${intake.unknown} ${intake.unknown === 1 ? 'report was' : 'reports were'} not known by ${asOf}, or ${intake.unknown === 1 ? 'gives' : 'give'} no date`,
    );
  if (silent.length > 0) say(`no incident is told of in ${listed(silent)}`);
  return intake.unread > 0 ? 1 : 0;
}

/** @returns the sources that tell of no incident, counted or not */
async function readEach(cairn: Cairn, reports: AsyncIterable<Taken>, delivery: Delivery, leftOut: LeftOutLog): Promise<readonly string[]> {
  const silent: string[] = [];
  const clear = createClearer();
  for await (const stack of stacksAsTheyCome(reports)) {
    const texts = stack.map(({ report }) => report);
    const told = cairn.readStack(texts)[Symbol.iterator]();
    for (const { report, source } of stack) {
      const before = leftOut.count;
      const incidents: readonly Incident[] = told.next().value;
      if (incidents.length === 0 && leftOut.count === before) silent.push(source);
      for (const incident of incidents) await delivery.put(incident, new Map([[report.id, report]]));
    }
    clear();
  }
  return silent;
}

async function readLinked(cairn: Cairn, reports: AsyncIterable<Taken>, delivery: Delivery): Promise<readonly string[]> {
  const linker = cairn.createLinker();
  const sources = new Map<string, string>();
  const clear = createClearer();
  for await (const stack of stacksAsTheyCome(reports)) {
    const texts = stack.map(({ report }) => report);
    for (const reading of cairn.readForLinking(texts)) linker.add(reading);
    for (const { report, source } of stack) if (source !== report.id) sources.set(report.id, source);
    clear();
  }
  const { incidents, leftOver, problems, nearMisses, report } = linker.link();
  for (const problem of problems) say(problem);
  for (const incident of incidents) await delivery.put(incident, new Map(incident.reports.map((id) => [id, report(id)])));
  await delivery.explainParting(nearMisses);
  return leftOver.map((id) => sources.get(id) ?? id);
}

interface WrittenFile {
  readonly outlet: Outlet;
  readonly file: FileHandle;
}

/** What is printed, and what is written into a folder besides. */
class Delivery {
  readonly #options: ReadOptions;
  readonly #printed: Outlet;
  readonly #files: readonly WrittenFile[];
  #count = 0;

  private constructor(options: ReadOptions, files: readonly WrittenFile[], overTime: OverTime) {
    this.#options = options;
    this.#files = files;
    this.#printed = createOutlet(options.format, print, process.stdout.isTTY ? COLOURED : PLAIN, overTime);
  }

  static async open(options: ReadOptions, { figuresOverTime }: Cairn): Promise<Delivery> {
    if (options.out === undefined) return new Delivery(options, [], figuresOverTime);
    await mkdir(options.out, { recursive: true });
    const files: WrittenFile[] = [];
    for (const [name, format] of WRITTEN) {
      const file = await open(join(options.out, name), 'w');
      const write: Sink = async (chunk) => void (await file.write(chunk));
      files.push({ file, outlet: createOutlet(format, write, PLAIN, figuresOverTime) });
    }
    return new Delivery(options, files, figuresOverTime);
  }

  async put(incident: Incident, reports: Reports): Promise<void> {
    this.#count++;
    const shown = this.#options.withholdNames ? withoutHeadings(reports) : reports;
    await this.#printed.put(incident, shown);
    if (this.#options.explain && this.#options.format === 'text') await print(explain(incident, shown));
    for (const { outlet } of this.#files) await outlet.put(incident, shown);
  }

  async explainParting(nearMisses: Parameters<typeof keptApart>[0]): Promise<void> {
    if (this.#options.explain && this.#options.format === 'text' && !this.#options.withholdNames) await print(keptApart(nearMisses));
  }

  async close(): Promise<void> {
    await this.#printed.close();
    for (const { outlet, file } of this.#files) {
      await outlet.close();
      await file.close();
    }
    const { out, format } = this.#options;
    if (out !== undefined) say(`wrote ${join(out, 'overview.html')}, overview.md and incidents.jsonl`);
    if (this.#count > PAGE_HOLDS && (out !== undefined || format === 'html'))
      say(`the page holds the first ${PAGE_HOLDS} of ${this.#count} incidents`);
  }
}

/** Headings and addresses name persons too. */
const withoutHeadings = (reports: Reports): Reports =>
  new Map([...reports].map(([id, report]) => [id, { ...report, title: null, url: null }]));

const WRITTEN: readonly (readonly [string, Format])[] = [
  ['overview.html', 'html'],
  ['overview.md', 'markdown'],
  ['incidents.jsonl', 'jsonl'],
];
