/** Keeps readings until their incidents are told: in memory while they are few, in a file of their own once they are many. */
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { LinkReading } from '../link/linking.js';
import type { IncidentDraft } from '../model/incident.js';
import type { Report } from '../model/report.js';
import type { Shelf } from '../pipeline.js';

/** Characters of reports that are kept in memory; with what is read from them they take some twelve times as many bytes. */
const KEPT_IN_MEMORY = 2_000_000;
/** Bytes gathered before they are written. */
const WRITTEN_AT_ONCE = 1 << 20;
/** Readings at hand after they were read back; those of one incident are asked for again and again. */
const AT_HAND = 64;

export function createShelf(keptInMemory = KEPT_IN_MEMORY): Shelf {
  const kept = new Map<string, LinkReading>();
  let characters = 0;
  let file: ShelfFile | null = null;
  return {
    put: (reading) => {
      characters += reading.report.text.length;
      if (characters <= keptInMemory) kept.set(reading.report.id, reading);
      else {
        if (file === null) collectEarlier();
        (file ??= new ShelfFile()).put(reading);
      }
    },
    get: (report) => {
      const reading = kept.get(report) ?? file?.get(report);
      if (!reading) throw new Error(`expected a reading of report "${report}", found none`);
      return reading;
    },
  };
}

/**
 * Where many reports are read, memory counts more than the last tenth of speed: the heap is cleared once it has grown by two fifths
 * of what is in use, not once it is some multiple of it. Measured: 428 instead of 722 MB at 20,000 reports.
 */
const collectEarlier = (): void => setFlagsFromString('--heap-growing-percent=40');

/** Where a reading stands in the file, in bytes: the report, then its drafts. */
interface Place {
  readonly at: number;
  readonly report: number;
  readonly drafts: number;
}

class ShelfFile {
  readonly #file = openPrivateFile();
  readonly #places = new Map<string, Place>();
  readonly #atHand = new Map<string, LinkReading>();
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #written = 0;

  put({ report, drafts }: LinkReading): void {
    const [head, body] = [Buffer.from(JSON.stringify(report)), Buffer.from(JSON.stringify(drafts))];
    this.#places.set(report.id, { at: this.#written + this.#pendingBytes, report: head.length, drafts: body.length });
    this.#pending.push(head, body);
    this.#pendingBytes += head.length + body.length;
    if (this.#pendingBytes >= WRITTEN_AT_ONCE) this.#write();
  }

  get(id: string): LinkReading | null {
    const known = this.#atHand.get(id);
    if (known) return known;
    const place = this.#places.get(id);
    if (!place) return null;
    this.#write();
    const reading = new ShelvedReading(this.#parsed(place.at, place.report) as Report, () =>
      this.#parsed(place.at + place.report, place.drafts),
    );
    if (this.#atHand.size >= AT_HAND) this.#atHand.delete(this.#atHand.keys().next().value!);
    this.#atHand.set(id, reading);
    return reading;
  }

  #parsed(at: number, length: number): unknown {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const got = readSync(this.#file, bytes, read, length - read, at + read);
      if (got === 0)
        throw new Error(
          `the temporary file of readings is shorter than expected: ${fstatSync(this.#file).size} bytes, ${at + length} needed`,
        );
      read += got;
    }
    return JSON.parse(bytes.toString('utf8'));
  }

  #write(): void {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending, this.#pendingBytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

/** Its drafts are read when they are asked for: often only the text is. */
class ShelvedReading implements LinkReading {
  readonly report: Report;
  #drafts: readonly IncidentDraft[] | (() => unknown);

  constructor(report: Report, drafts: () => unknown) {
    this.report = report;
    this.#drafts = drafts;
  }

  get drafts(): readonly IncidentDraft[] {
    if (typeof this.#drafts === 'function') this.#drafts = this.#drafts() as readonly IncidentDraft[];
    return this.#drafts;
  }
}

/** A file no one else can read, and that has no name any more: it is gone with the process, however that ends. */
function openPrivateFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  const file = openSync(join(folder, 'readings'), 'w+', 0o600);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Where an open file cannot be removed, it goes when the process ends.
    process.on('exit', () => {
      closeSync(file);
      remove();
    });
  }
  return file;
}
