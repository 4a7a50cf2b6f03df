/** Finds the paragraphs of a text, whether they are set apart by blank lines, by indents or by single line ends. */

import { type Codes, codesOf, isLowerLetter, isSpace } from './characters.js';
import { itemAt } from './item-at.js';

/** A stretch of text without the white space around it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Line extends Stretch {
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** A text with a line longer than this was not wrapped by hand: teleprinters and mail programs wrap at 65 to 120 columns. */
const WIDEST_WRAP = 130;
/** A line that the next line's first word would have filled to this share of the width was wrapped there. */
const FULL = 0.85;
/** The share of line ends within sentences that must look wrapped before single line ends are read as spaces. */
const MOSTLY = 0.8;
/** The share of lines that may stand beyond the width of a wrapped text, and the lines it takes: one was written longer later, or is an address. */
const BEYOND = 0.2;
const ENOUGH_LINES = 6;
/** Beyond the width is what is so many times as long as most lines. */
const FAR = 1.25;

export function findParagraphs(codes: Codes, caseless: boolean): readonly Stretch[] {
  const lines = splitLines(codes);
  const widest = lines.reduce((longest, line) => Math.max(longest, lengthOf(line)), 0);
  const isToWidest = isWrapped(codes, lines, widest, caseless);
  const width = isToWidest ? widest : usualWidth(lines);
  const wrapped = isToWidest || (width > 0 && isWrapped(codes, lines, width, caseless));
  const indent = wrapped ? usualIndent(lines) : 0;
  const paragraphs: Stretch[] = [];
  let start = 0;
  lines.forEach((line, i) => {
    const previous = itemAt(lines, i - 1);
    if (previous && startsParagraph(previous, line)) {
      paragraphs.push({ start, end: previous.end });
      start = line.start;
    } else if (!previous) start = line.start;
  });
  const last = lines[lines.length - 1];
  if (last) paragraphs.push({ start, end: last.end });
  return paragraphs;

  function startsParagraph(previous: Line, line: Line): boolean {
    if (line.afterBlank) return true;
    if (!wrapped) return caseless || !isLowerLetter(codes[line.start]!) || endsWithStop(codes, previous);
    if (line.indent > indent + 1) return true;
    return !fills(codes, previous, line, width) && (endsWithStop(codes, previous) || previous.end - previous.start < width / 2);
  }
}

const lengthOf = (line: Line): number => line.end - line.start + line.indent;

/** The length of the longest line, a few far longer ones aside; 0 where there are none of these. */
function usualWidth(lines: readonly Line[]): number {
  if (lines.length < ENOUGH_LINES) return 0;
  const lengths = lines.map(lengthOf).sort((a, b) => b - a);
  const most = lengths[Math.ceil(lengths.length * BEYOND)]! * FAR;
  return lengths[0]! > most ? lengths.find((length) => length <= most)! : 0;
}

function splitLines(codes: Codes): readonly Line[] {
  const lines: Line[] = [];
  const length = codes.length - 1;
  let afterBlank = false;
  for (let at = 0; at < length; ) {
    const end = endOfLine(codes, at, length);
    let from = at;
    let until = end;
    while (from < end && isSpace(codes[from]!)) from++;
    while (until > from && isSpace(codes[until - 1]!)) until--;
    if (from === until) afterBlank = true;
    else {
      lines.push({ start: from, end: until, indent: from - at, afterBlank });
      afterBlank = false;
    }
    at = codes[end]! === 13 && codes[end + 1]! === 10 ? end + 2 : end + 1;
  }
  return lines;
}

function endOfLine(codes: Codes, at: number, length: number): number {
  for (; at < length; at++) {
    const code = codes[at]!;
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at;
  }
  return at;
}

function isWrapped(codes: Codes, lines: readonly Line[], width: number, caseless: boolean): boolean {
  if (width > WIDEST_WRAP) return false;
  let ends = 0;
  let full = 0;
  let onward = 0;
  lines.forEach((line, i) => {
    const previous = itemAt(lines, i - 1);
    if (!previous || line.afterBlank) return;
    if (endsWithStop(codes, previous)) return;
    ends++;
    if (fills(codes, previous, line, width)) full++;
    if (caseless ? previous.end - previous.start > 50 : isLowerLetter(codes[line.start]!)) onward++;
  });
  return ends > 2 ? full >= ends * MOSTLY && onward > 0 : ends > 0 && onward === ends;
}

function fills(codes: Codes, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && !isSpace(codes[wordEnd]!)) wordEnd++;
  return line.end - line.start + line.indent + 1 + wordEnd - next.start > width * FULL;
}

function usualIndent(lines: readonly Line[]): number {
  const seen = new Map<number, number>();
  for (const line of lines) if (!line.afterBlank) seen.set(line.indent, (seen.get(line.indent) ?? 0) + 1);
  let usual = 0;
  for (const [indent, times] of seen) if (times > (seen.get(usual) ?? 0)) usual = indent;
  return usual;
}

const STOPS: Codes = codesOf('.!?"\u201d:\u2019)]');
const endsWithStop = (codes: Codes, line: Line): boolean => STOPS.includes(codes[line.end - 1]!);
