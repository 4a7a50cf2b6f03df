/** Reads the line a wire report opens with: "BOGOTA, 19 MAY 90 (EFE) -- [TEXT]". */
import type { Dateline, Token } from './layout.js';

/** Words of datelines: months and weekdays, and those that stand for a missing date. */
export type DatelineWords = ReadonlyMap<string, string>;

/** Longer openings are no dateline. FBIS puts up to three bracketed notes of a dozen words each into one. */
const MOST_TOKENS = 70;
const DASHES = new Set(['--', '-', '\u2014', '\u2013', '\u2015']);

interface Span {
  readonly firstToken: number;
  readonly lastToken: number;
}
interface Seen {
  place: Span | null;
  date: Span | null;
  agency: Span | null;
  notes: number;
  commas: number;
  shouted: boolean;
}

/** The dateline that begins at token `from`, with the token after it, or null. */
export function readDateline(
  words: DatelineWords,
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  caseless: boolean,
): { readonly dateline: Dateline; readonly lastToken: number } | null {
  const last = Math.min(until, from + MOST_TOKENS);
  const seen: Seen = {
    place: null,
    date: null,
    agency: null,
    notes: 0,
    commas: 0,
    shouted: isShouted(text, tokens[from]?.lower === '(' ? tokens[from + 1] : tokens[from]),
  };
  // (Orlasvik, December 28, 2019) --
  const bracketed = tokens[from]?.lower === '(' ? closing(tokens, from, last) : null;
  let at = bracketed === null ? from : from + 1;
  for (; at < last; at++) {
    if (at === bracketed) continue;
    const token = tokens[at]!;
    if (DASHES.has(token.lower) || (token.lower === ':' && !caseless && at - from <= longestBeforeColon(seen, tokens))) break;
    if (token.lower === '[' || token.lower === '(') {
      const close = closing(tokens, at, last);
      if (close === null) return null;
      if (token.lower === '[') seen.notes++;
      else if (tokens[close - 1]!.shape === 'number') seen.date ??= { firstToken: at + 1, lastToken: close };
      else seen.agency ??= { firstToken: at + 1, lastToken: close };
      at = close;
    } else if (!take(words, tokens, at, seen, text, caseless)) break;
  }
  const end = tokens[at];
  const dashed = end !== undefined && at < last && DASHES.has(end.lower);
  const colon = end?.lower === ':' && at < last && !caseless && at - from <= longestBeforeColon(seen, tokens);
  const isBracketed = bracketed !== null && dashed && at === bracketed + 1 && seen.place !== null && !seen.shouted;
  const isDated = colon && isPlaceAndDate(seen, tokens);
  if (!isBracketed && !isDated && !accepts(text, tokens, seen, caseless, dashed, colon, at - from)) return null;
  const lastToken = dashed || colon ? pastNotes(tokens, at + 1, last) : at;
  return { dateline: build(text, tokens, from, lastToken, seen), lastToken };
}

/** Tokens before the colon of "GULU:" and of "Gulu, Friday, 3 June 2016:". */
const longestBeforeColon = (seen: Seen, tokens: readonly Token[]): number => (isPlaceAndDate(seen, tokens) || seen.agency ? 8 : 4);

/** "Gulu (WIRE Online):", but not "Annan (the former mayor):". */
const isWire = (text: string, tokens: readonly Token[], { firstToken }: Span): boolean =>
  isShouted(text, tokens[firstToken]) && tokens[firstToken]!.lower.length > 2;

// Gulu, 3 June 2016: | but not "On June 3, 2016:"
const isPlaceAndDate = ({ place, date }: Seen, tokens: readonly Token[]): boolean =>
  place !== null && date !== null && date.lastToken - date.firstToken > 1 && tokens[place.lastToken]!.lower === ',';

function take(words: DatelineWords, tokens: readonly Token[], at: number, seen: Seen, text: string, caseless: boolean): boolean {
  const token = tokens[at]!;
  if (seen.notes > 0) return false;
  if (token.lower === ',') return ++seen.commas <= 5;
  if (token.lower === '/' || token.lower === '.') return true;
  const kind = words.get(token.lower);
  const missing = kind === 'no' && words.get(tokens[at + 1]?.lower ?? '') === 'date';
  if (kind === 'date' || missing || token.shape === 'number') {
    seen.date = { firstToken: seen.date?.firstToken ?? at, lastToken: at + 1 };
    return true;
  }
  if (token.shape !== 'word' || seen.agency || kind === 'label') return false;
  if (!caseless && !token.capital && kind !== 'joins') return false;
  if (seen.date) return kind === 'joins' || isShouted(text, token);
  seen.place = { firstToken: seen.place?.firstToken ?? at, lastToken: at + 1 };
  return seen.place.lastToken - seen.place.firstToken <= 9;
}

function accepts(
  text: string,
  tokens: readonly Token[],
  seen: Seen,
  caseless: boolean,
  dashed: boolean,
  colon: boolean,
  length: number,
): boolean {
  if (!seen.place || !(dashed || colon || seen.notes)) return false;
  // Gulu (Wire Online):
  if (colon) return seen.agency === null ? seen.shouted : isWire(text, tokens, seen.agency);
  if (!dashed) return seen.notes > 0 && seen.date !== null;
  if (seen.date || seen.notes) return caseless || seen.shouted || seen.agency !== null || seen.commas > 0;
  if (seen.agency) return true;
  return !caseless && (seen.shouted || (seen.commas === 1 && length <= 6));
}

function closing(tokens: readonly Token[], at: number, last: number): number | null {
  const close = tokens[at]!.lower === '[' ? ']' : ')';
  for (let i = at + 1; i < last && i < at + 25; i++) if (tokens[i]!.lower === close) return i;
  return null;
}

/** "-- [REPORT] [TEXT]": the bracketed notes after the dash belong to the dateline. */
function pastNotes(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && tokens[at]!.lower === '[') {
    const close = closing(tokens, at, last);
    if (close === null) break;
    at = close + 1;
  }
  return at;
}

function build(text: string, tokens: readonly Token[], from: number, lastToken: number, seen: Seen): Dateline {
  const span = (part: Span | null) => (part ? { start: tokens[part.firstToken]!.start, end: tokens[part.lastToken - 1]!.end } : null);
  const agency = seen.agency && seen.agency.lastToken > seen.agency.firstToken ? span(seen.agency) : null;
  return {
    start: tokens[from]!.start,
    end: tokens[lastToken - 1]!.end,
    place: span(seen.place),
    date: span(seen.date),
    agency: agency ? text.slice(agency.start, agency.end) : null,
  };
}

/** In capitals throughout: "KILLEEN", not "Killeen" or "A". */
function isShouted(text: string, token: Token | undefined): boolean {
  if (token?.shape !== 'word' || token.end - token.start < 2) return false;
  const written = text.slice(token.start, token.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}
