/** Bytes to text: byte-order marks, UTF-8, else the charset the bytes look like; binary data is refused. */
import chardet from 'chardet';
import iconv from 'iconv-lite';

export type Decoded = { readonly text: string; readonly warning: string | null } | { readonly reason: string };

/** Bytes looked at to guess a charset or to see that data are binary. */
const SAMPLE = 65_536;

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'the file is empty' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer);
  if (marked) return { text: iconv.decode(buffer, marked), warning: null };
  if (isBinary(buffer)) return { reason: 'expected text, found binary data' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(buffer), warning: null };
  } catch {
    return guessed(buffer);
  }
}

function byMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

function guessed(buffer: Buffer): Decoded {
  const name = chardet.detect(buffer.subarray(0, SAMPLE));
  if (name && name !== 'UTF-8' && name !== 'ASCII' && iconv.encodingExists(name)) return { text: iconv.decode(buffer, name), warning: `read as ${name}` };
  return { text: new TextDecoder('utf-8').decode(buffer), warning: 'broken UTF-8: bytes that could not be read are shown as U+FFFD' };
}

/** A NUL byte, or many control bytes, in the first part: no text of any single-byte charset or of UTF-8 looks so. */
function isBinary(buffer: Buffer): boolean {
  const sample = buffer.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length / 20;
}
