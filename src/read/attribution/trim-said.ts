/** A stretch of what is said, without the marks at its ends, or the whole of the quotation it opens. */
import { RELATIVE } from './grammar.js';
import type { Reading, Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { hasFinite, isParenthesis, segmentEnd } from './source-phrase.js';

/** A stretch without the marks and small words at its ends; a quotation that opens it is taken whole. */
export function trimmed(reading: Reading, from: number, last: number, direct: boolean): Reported['contents'] {
  const { tokens, quoted } = reading;
  if (direct) {
    const speech = { first: from, last: quoted.last[quoted.speech[from]!]! };
    if (!goesOnAfter(reading, speech, last)) return wholeSpeech(reading, speech);
  }
  let first = from;
  let end = last;
  while (first < end && tokens[first]!.shape === 'punctuation' && !opensQuote(tokens[first]!.lower)) first++;
  while (end > first && CLOSING.has(tokens[end - 1]!.lower)) end--;
  return first < end ? [{ first, last: end, direct: false }] : [];
}

// called it "a cruel and cowardly act" and ordered an inquiry
//                                      ^^^ the quotation is part of a longer statement
function goesOnAfter({ tokens }: Reading, speech: Stretch, last: number): boolean {
  const closing = tokens[speech.last - 2];
  const next = tokens[speech.last];
  return speech.last < last && next?.shape === 'word' && closing?.shape === 'word';
}

const CLOSING: ReadonlySet<string> = new Set(['.', ',', ';', '--']);

const opensQuote = (mark: string): boolean => mark === '"' || mark === '\u201c' || mark === "'" || mark === '(' || mark === '[';

/** The quotation, and those it runs on into over paragraphs. */
export function wholeSpeech({ quoted, layout }: Reading, speech: Stretch): Reported['contents'] {
  const out = [{ first: speech.first, last: speech.last, direct: true }];
  let index = quoted.speech[speech.first]!;
  for (let next = index + 1; next < layout.quotations.length && next < index + 12; next++) {
    if (layout.quotations[next]!.continues !== index) continue;
    out.push({ first: quoted.first[next]!, last: quoted.last[next]!, direct: true });
    index = next;
  }
  return out;
}

export const opensSpeech = ({ quoted, tokens }: Reading, at: number): boolean =>
  at < tokens.length && quoted.speech[at]! >= 0 && quoted.first[quoted.speech[at]!] === at;

/** ", he said, and the road was closed": what goes on after the source. */
export function continued(reading: Reading, from: number, last: number): Reported['contents'] {
  const token = reading.tokens[from];
  if (!token || from >= last || reading.layout.endings.ing.of(token.lower) || reading.signs.is(token, RELATIVE)) return [];
  if (!hasFinite(reading, from, last) && isParenthesis(reading, from, segmentEnd(reading, from, last))) return [];
  return trimmed(reading, from, last, false);
}
