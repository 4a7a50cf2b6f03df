/** Bytes to text: byte-order marks, UTF-8, the charset a page declares, else what the bytes look like; binary data are refused. */
import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

export type Decoded = { readonly text: string; readonly warnings: readonly string[] } | { readonly reason: string };

/** Bytes looked at to guess a charset or to see that data are binary. */
const SAMPLE = 65_536;
/** A page must declare its charset within this many bytes (HTML, "prescan a byte stream"). */
const PRESCAN = 1024;

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'the file is empty' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer);
  if (marked) return { text: iconv.decode(buffer, marked), warnings: [] };
  const known = signatureOf(buffer);
  if (known) return { reason: `expected text, found ${known}` };
  const wide = wideWithoutMark(buffer);
  if (wide) return { text: iconv.decode(buffer, wide), warnings: [`read as ${wide.toUpperCase()}, which it does not say`] };
  if (isBinary(buffer)) return { reason: 'expected text, found binary data' };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), warnings: [] };
  return notUtf8(buffer);
}

/** `toString` puts U+FFFD in the place of every byte that fits nowhere. */
export const BROKEN_UTF8 = 'broken UTF-8: bytes that could not be read stand as U+FFFD';

export function byMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

function notUtf8(buffer: Buffer): Decoded {
  const declared = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(buffer.subarray(0, PRESCAN).toString('latin1'))?.[1];
  if (declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared))
    return { text: iconv.decode(buffer, declared), warnings: [] };
  const mended = buffer.toString('utf8');
  if (isMostlyUtf8(mended)) return { text: mended, warnings: [BROKEN_UTF8] };
  const guessed = guess(buffer);
  if (guessed) return { text: iconv.decode(buffer, guessed), warnings: [`read as ${guessed}, which is a guess`] };
  return { text: mended, warnings: [BROKEN_UTF8] };
}

/** Text in another charset hardly ever makes a whole character of UTF-8 by chance, so a text with as many of them as holes is UTF-8. */
function isMostlyUtf8(text: string): boolean {
  let holes = 0;
  let beyond = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) holes++;
    else if (code > 127) beyond++;
  }
  return holes <= beyond;
}

/** The bytes beyond ASCII decide, and they may all stand late in the file. */
function guess(buffer: Buffer): string | null {
  const first = buffer.findIndex((byte) => byte > 127);
  const from = Math.max(0, first - SAMPLE / 2);
  const name = chardet.detect(buffer.subarray(from, from + SAMPLE));
  return name && name !== 'UTF-8' && name !== 'ASCII' && iconv.encodingExists(name) ? name : null;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF, which Cairn does not read yet'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document: unpack it, or save it as text'],
  ['\u001f\u008b', 'gzip data: unpack it first'],
  ['{\\rtf', 'an RTF document: save it as text'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document: save it as text'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['WARC/', 'a web archive (WARC), which Cairn does not read yet'],
];

function signatureOf(buffer: Buffer): string | null {
  const head = buffer.subarray(0, 8).toString('latin1');
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

/** UTF-16 of a text in Latin letters has a NUL in every other byte. */
function wideWithoutMark(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = buffer.subarray(0, Math.min(buffer.length, 4096) & ~1);
  if (sample.length < 4) return null;
  const nuls = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i & 1]!++;
  const half = sample.length / 2;
  if (nuls[1]! > half * 0.7 && nuls[0]! < half * 0.05) return 'utf-16le';
  return nuls[0]! > half * 0.7 && nuls[1]! < half * 0.05 ? 'utf-16be' : null;
}

/** A NUL byte, or many control bytes, in the first part: no text of any single-byte charset or of UTF-8 looks so. */
function isBinary(buffer: Buffer): boolean {
  const sample = buffer.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // Escape (27) opens the shifts of ISO-2022-JP.
    if (byte < 8 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length / 20;
}
