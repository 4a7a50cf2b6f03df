/** `cairn read`: captures reports, reads them, prints incidents; says on standard error what could not be read. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { openCairn } from '../app/read-reports.js';
import { capturePaths } from '../capture/capture-paths.js';
import type { Captured } from '../capture/captured.js';
import { json, jsonLine } from '../formats/json.js';
import { html } from '../formats/html.js';
import { markdown } from '../formats/markdown.js';
import { PLAIN, type Painter, text } from '../formats/text.js';
import type { Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { createProgress } from './progress.js';

export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReadOptions {
  readonly each: boolean;
  readonly format: Format;
  readonly policy?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly out?: string;
}

const COLOURED: Painter = { title: picocolors.bold, heading: picocolors.cyan, note: picocolors.dim };

/** @returns the exit status: 0 all read, 1 some reports could not be read. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const cairn = openCairn(options.policy === undefined ? {} : { policy: options.policy });
  const run = new Run(options);
  const given = { published: options.published ?? null, publisher: options.publisher ?? null };
  for await (const captured of capturePaths(paths, given, process.stdin)) {
    const report = await run.accept(captured);
    if (report) await run.deliver(report, cairn.readEach(report));
  }
  return run.finish();
}

/** One run of the command: what it delivered, what it could not read. */
class Run {
  readonly #options: ReadOptions;
  readonly #progress = createProgress(process.stderr);
  readonly #ids = new Set<string>();
  readonly #kept: Incident[] = [];
  #reports = 0;
  #incidents = 0;
  #unread = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** The report to read, or null where there is none to read; each reason is said. */
  async accept(captured: Captured): Promise<Report | null> {
    if ('error' in captured) return this.#refuse(`${captured.error.source}: ${captured.error.reason}`);
    const { report, warning } = captured;
    if (warning) say(`report ${report.id}: ${warning}`);
    if (this.#ids.has(report.id)) return this.#refuse(`report ${report.id}: a report with this id was read before; this one was left out`);
    this.#ids.add(report.id);
    const { detectLanguage, languageName, READ_LANGUAGES } = report.language ? DECLARED : await import('../capture/language.js');
    const language = report.language?.slice(0, 2).toLowerCase() ?? detectLanguage(report.text);
    if (READ_LANGUAGES.includes(language)) return { ...report, language };
    return this.#refuse(`report ${report.id}: written in ${languageName(language)}, which Cairn does not read yet`);
  }

  async deliver(report: Report, incidents: readonly Incident[]): Promise<void> {
    this.#reports++;
    this.#incidents += incidents.length;
    this.#progress.step(this.#reports);
    if (incidents.length === 0 && this.#options.format !== 'jsonl') say(`report ${report.id}: tells of no incident`);
    if (this.#options.format === 'jsonl' && !this.#options.out) for (const incident of incidents) await print(jsonLine(incident));
    else this.#kept.push(...incidents);
  }

  async finish(): Promise<number> {
    this.#progress.done();
    const { format, out } = this.#options;
    if (out) await this.#writeAll(out);
    if (this.#kept.length && !(format === 'jsonl' && !out)) await print(rendered(this.#kept, format));
    return this.#unread > 0 ? 1 : 0;
  }

  async #writeAll(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'overview.html'), html(this.#kept));
    await writeFile(join(folder, 'overview.md'), markdown(this.#kept));
    await writeFile(join(folder, 'incidents.jsonl'), this.#kept.map(jsonLine).join(''));
    say(`wrote ${join(folder, 'overview.html')}, overview.md and incidents.jsonl`);
  }

  #refuse(message: string): null {
    this.#unread++;
    say(message);
    return null;
  }
}

/** For reports that say their language: the detector is not loaded for them. */
const DECLARED = {
  READ_LANGUAGES: ['en'] as readonly string[],
  detectLanguage: (): string => 'und',
  languageName: (code: string): string => `${new Intl.DisplayNames(['en'], { type: 'language' }).of(code)} (${code})`,
};

function rendered(incidents: readonly Incident[], format: Format): string {
  switch (format) {
    case 'text': return text(incidents, process.stdout.isTTY ? COLOURED : PLAIN);
    case 'json': return json(incidents);
    case 'jsonl': return incidents.map(jsonLine).join('');
    case 'markdown': return markdown(incidents);
    case 'html': return html(incidents);
  }
}

const say = (message: string): void => void process.stderr.write(`cairn: ${message}\n`);

/** Waits for a slow reader, so that memory stays flat however much is printed. */
async function print(chunk: string): Promise<void> {
  if (!process.stdout.write(chunk)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
