/** Files, folders and standard input to a stream of reports, in an order that does not depend on the disk. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { captureFile, kindByContent, kindByName } from './capture-file.js';
import type { Captured, Given } from './captured.js';
import { fromJsonLine } from './from-json.js';
import { linesOf } from './lines.js';

const STDIN = 'standard input';

/**
 * JSONL is streamed line by line, so that memory stays flat however long the input. Never throws for what a path holds.
 * @param stdin what `-` stands for
 */
export async function* capturePaths(paths: readonly string[], given: Given, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Captured> {
  for (const path of paths) {
    if (path === '-') yield* guarded(STDIN, captureStream(stdin, given));
    else yield* guarded(path, capturePath(path, given, new Set()));
  }
}

async function* capturePath(path: string, given: Given, folders: ReadonlySet<string>): AsyncGenerator<Captured> {
  const named = folders.size === 0;
  if ((await stat(path)).isDirectory()) yield* captureFolder(path, given, folders);
  else if (kindByName(path) === 'jsonl') yield* captureLines(createReadStream(path), path, given);
  else if (named || kindByName(path) !== null || extname(path) === '') yield* await captureFile(path, await readFile(path), given);
  else if (UNREAD_DOCUMENTS.has(extname(path).toLowerCase()))
    yield { error: { source: path, reason: `Cairn does not read ${extname(path)} files yet` } };
  else yield { skipped: { source: path, reason: `a ${extname(path)} file is no report` } };
}

/** Endings of files that may well be reports: leaving them out must be said, and counts. */
const UNREAD_DOCUMENTS = new Set([
  '.pdf',
  '.doc',
  '.docx',
  '.odt',
  '.rtf',
  '.epub',
  '.eml',
  '.mht',
  '.mhtml',
  '.warc',
  '.xml',
  '.rss',
  '.atom',
  '.gz',
  '.zip',
]);

/** @param folders real paths of the folders around it, so that a link to one of them is not followed for ever */
async function* captureFolder(path: string, given: Given, folders: ReadonlySet<string>): AsyncGenerator<Captured> {
  const real = await realpath(path);
  if (folders.has(real)) return;
  const around = new Set([...folders, real]);
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  if (names.length === 0 && folders.size === 0) yield { error: { source: path, reason: 'the folder is empty' } };
  for (const name of names) yield* guarded(join(path, name), capturePath(join(path, name), given, around));
}

/** What the disk refuses is said of the path it was refused for; the rest goes on. */
async function* guarded(source: string, captured: AsyncGenerator<Captured>): AsyncGenerator<Captured> {
  try {
    yield* captured;
  } catch (error) {
    yield { error: { source, reason: reasonOf(error as NodeJS.ErrnoException) } };
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be opened: permission denied';
    case 'ELOOP':
      return 'the link leads back to itself';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'it is larger than 512 MB; split it, or give the reports as JSONL, which is read line by line';
    default:
      return error.message;
  }
}

async function* captureLines(stream: AsyncIterable<Uint8Array>, source: string, given: Given): AsyncGenerator<Captured> {
  let any = false;
  for await (const { text, number, warnings } of linesOf(stream)) {
    any = true;
    yield fromJsonLine(text, `${source}, line ${number}`, given, warnings);
  }
  if (!any) yield { error: { source, reason: source === STDIN ? 'it is empty' : 'the file is empty' } };
}

/** Enough to see whether the first line opens a JSON object. */
const LOOKED_AT = 4096;

/** Standard input is JSONL where its first characters say so, else one text or page. */
async function* captureStream(stdin: AsyncIterable<Uint8Array>, given: Given): AsyncGenerator<Captured> {
  const iterator = stdin[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < LOOKED_AT) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  const all = rejoined(head, iterator);
  if (kindByContent(head.toString('utf8')) === 'jsonl') {
    yield* captureLines(all, STDIN, given);
    return;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of all) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) yield { error: { source: STDIN, reason: 'it is empty' } };
  else yield* await captureFile(STDIN, bytes, given);
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
