/** Files, folders and standard input to a stream of reports, in an order that does not depend on the disk. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { captureFile, READABLE } from './capture-file.js';
import type { Captured, Given } from './captured.js';
import { fromJsonLine } from './from-jsonl.js';

/** Streams JSONL line by line, so that memory stays flat however long the input. */
export async function* capturePaths(paths: readonly string[], given: Given, stdin: Readable): AsyncGenerator<Captured> {
  for (const path of paths) {
    if (path === '-') yield* captureStream(stdin, given);
    else yield* capturePath(path, given, true);
  }
}

async function* capturePath(path: string, given: Given, named: boolean): AsyncGenerator<Captured> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { error: { source: path, reason: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file or folder' : (error as Error).message } };
    return;
  }
  if (isFolder) {
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) yield* capturePath(join(path, name), given, false);
  } else if (named || READABLE.has(extname(path).toLowerCase())) yield* captureOne(path, given);
}

async function* captureOne(path: string, given: Given): AsyncGenerator<Captured> {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) {
    yield* lines(createReadStream(path), path, given);
    return;
  }
  try {
    yield* await captureFile(path, await readFile(path), given);
  } catch (error) {
    yield { error: { source: path, reason: (error as Error).message } };
  }
}

async function* lines(stream: Readable, source: string, given: Given): AsyncGenerator<Captured> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield fromJsonLine(number === 1 ? line.replace(/^\ufeff/, '') : line, `${source}, line ${number}`, given);
  }
}

/** Standard input is JSONL where its first character says so, else one text. */
async function* captureStream(stdin: Readable, given: Given): AsyncGenerator<Captured> {
  const iterator = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await iterator.next();
  if (first.done) {
    yield { error: { source: 'standard input', reason: 'the input is empty' } };
    return;
  }
  const whole = rejoined(first.value, iterator);
  if (/^\s*\{\s*"/.test(first.value.subarray(0, 200).toString('utf8'))) {
    const { Readable: Stream } = await import('node:stream');
    yield* lines(Stream.from(whole), 'standard input', given);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of whole) chunks.push(chunk);
  yield* (await captureFile('standard input', Buffer.concat(chunks), given));
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
