/** A stream of bytes to its lines, split at line feeds alone: U+2028 inside a JSON string ends no line, as it would in `readline`. */
import { isUtf8 } from 'node:buffer';
import { BROKEN_UTF8, byMark } from './decode.js';

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly warnings: readonly string[];
}

/** Holds one line at a time, however long the stream. Empty lines are left out but counted. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of byteLines(inUtf8(stream))) {
    number++;
    const text = bytes.toString('utf8');
    const own = number === 1 ? text.replace(/^\ufeff/, '') : text;
    if (own.trim() !== '') yield { text: own, number, warnings: isUtf8(bytes) ? [] : [BROKEN_UTF8] };
  }
}

const LINE_FEED = 10;

async function* byteLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      open.push(chunk.subarray(from, at));
      yield open.length === 1 ? open[0]! : Buffer.concat(open);
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

/** UTF-16 with its mark is turned into UTF-8; everything else passes. */
async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (decoder === undefined) {
      const mark = byMark(buffer);
      decoder = mark && mark !== 'utf-8' ? new TextDecoder(mark) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(buffer, { stream: true })) : buffer;
  }
}
