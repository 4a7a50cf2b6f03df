/** The sentence of a report that a claim was read from: what a reader wants to see around a quote. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch shown on either side of a quote, in UTF-16 units: beyond it the passage is cut between words. */
const REACH = 320;
/** A full stop after these ends no sentence; nor does one after a single letter. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm st no sen rep gov pres jr sr vs etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** From the end of the sentence before to the end of its own, within one line of text. Always holds `start` to `end`. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  return { start: firstOf(text, start), end: lastOf(text, end) };
}

function firstOf(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  for (let i = start - 1; i >= from; i--) {
    if (isLineEnd(text, i)) return skipSpace(text, i + 1, start);
    if (isSentenceEnd(text, i)) return skipSpace(text, i + 1, start);
  }
  return from === 0 ? skipSpace(text, 0, start) : skipSpace(text, nextSpace(text, from, start), start);
}

function lastOf(text: string, end: number): number {
  const to = Math.min(text.length, end + REACH);
  for (let i = Math.max(end - 1, 0); i < to; i++) {
    if (i >= end && isLineEnd(text, i)) return trimmedEnd(text, i, end);
    if (isSentenceEnd(text, i) && i + 1 >= end) return i + 1;
  }
  if (to === text.length) return trimmedEnd(text, to, end);
  const space = text.lastIndexOf(' ', to);
  return space > end ? space : end;
}

/** A blank line ends a passage; a single line break only where the text is not wrapped, which a blank line tells best. */
const isLineEnd = (text: string, i: number): boolean => text[i] === '\n' && /^\r?\n[ \t]*\r?\n/.test(text.slice(i, i + 80));

/** The last unit of a sentence: a full stop, or the mark or bracket that closes after it, with white space to follow. */
function isSentenceEnd(text: string, i: number): boolean {
  const next = text[i + 1];
  if (next !== undefined && !/\s/.test(next)) return false;
  let stop = i;
  while (stop > 0 && i - stop < 3 && /["'”’»)\]]/.test(text[stop]!)) stop--;
  if (!/[.!?…]/.test(text[stop]!)) return false;
  if (text[stop] !== '.' || stop !== i) return true;
  const word = /[\p{L}]{0,6}$/u.exec(text.slice(Math.max(0, stop - 6), stop))![0].toLowerCase();
  return word.length !== 1 && !ABBREVIATIONS.has(word);
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /\s/.test(text[i]!)) i++;
  return i;
}

function nextSpace(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > to ? to : space;
}

function trimmedEnd(text: string, from: number, least: number): number {
  let i = from;
  while (i > least && /\s/.test(text[i - 1]!)) i--;
  return i;
}
