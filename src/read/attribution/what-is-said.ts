/** Where what is said stands: in the quotation, before the source, or behind the verb. */
import { afterAdjuncts } from './adjuncts.js';
import type { Cue } from './cue-scanner.js';
import { AND, BUT, PREPOSITION, RELATIVE, SUBORDINATE } from './grammar.js';
import { nextDeed } from './next-deed.js';
import { isAt, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { hasFinite } from './source-phrase.js';
import type { ReportVerb } from './tables.js';
import { continued, opensSpeech, trimmed, wholeSpeech } from './trim-said.js';

export function contentsOf(
  reading: Reading,
  reach: Stretch,
  cue: Cue<ReportVerb>,
  source: Stretch,
  speech: Stretch | null,
  inverted: boolean,
): Reported['contents'] {
  const { tokens, signs } = reading;
  const row = cue.rows[0]!;
  const after = inverted ? source.last : cue.lastToken;
  const from = afterAdjuncts(reading, after, reach.last, inverted ? 'say' : row.kind);
  if (speech && (inverted || noClauseBetween(reading, speech.last, source.first))) return speechAndMore(reading, speech, from, reach.last);
  const comma = tokens[from]?.lower === ',';
  // As the phone rang, the caller said, "…"
  if (!inverted && comma && opensSpeech(reading, from + 1)) return trimmed(reading, from + 1, reach.last, true);
  const ended = isEnded(reading, from, reach.last);
  const left = inverted ? cue.firstToken : beforeAs(reading, source.first);
  if ((inverted || ended) && canFollow(reading, reach, row, left))
    return [...trimmed(reading, reach.first, left - 1, false), ...(comma ? continued(reading, from + 1, reach.last) : [])];
  if (from >= reach.last && tokens[from - 1]?.lower === ':' && opensSpeech(reading, from)) return trimmed(reading, from, from + 1, true);
  if (ended && !comma) return [];
  const begin = comma ? from + 1 : from;
  const isKnownToSay =
    introduces(reading, after, from, begin) ||
    (row.kind === 'object' && holdsQuoted(reading, begin, reach.last)) ||
    isShown(reading, source, row);
  if (row.needsThat && !isKnownToSay) return [];
  const last =
    row.kind === 'object' && begin < reach.last
      ? endOfObject(reading, begin, reach.last)
      : signs.is(tokens[source.first - 1], RELATIVE)
        ? endOfAside(reading, begin, reach.last)
        : reach.last;
  return trimmed(reading, begin, last, opensSpeech(reading, begin));
}

/** "Four people died, as a doctor told us": the comma stands before "as". */
const beforeAs = (reading: Reading, source: number): number =>
  isAt(reading, source - 1, 'as') && reading.tokens[source - 2]?.lower === ',' ? source - 1 : source;

function speechAndMore(reading: Reading, speech: Stretch, from: number, last: number): Reported['contents'] {
  const more = from < last && !quoteIs(reading, speech, from) ? speechFrom(reading, from, last) : [];
  return [...wholeSpeech(reading, speech), ...more];
}

const ENDS: ReadonlySet<string> = new Set([',', ';', '.', '--', ')']);

/** Nothing that is said follows right behind the verb. */
function isEnded({ tokens, signs }: Reading, from: number, last: number): boolean {
  const next = tokens[from];
  return from >= last || !next || signs.is(next, BUT) || ENDS.has(next.lower);
}

/** "The road was closed, he said": what is said may stand before its source. */
function canFollow({ tokens }: Reading, reach: Stretch, row: ReportVerb, left: number): boolean {
  if (row.kind === 'object' || row.form === 'ing' || left <= reach.first) return false;
  return tokens[left - 1]!.lower === ',' || tokens[left - 1]!.lower === '--';
}

/** "condemned the attack, which killed nine, and …": the object ends where another clause begins. */
function endOfObject(reading: Reading, from: number, last: number): number {
  const { tokens, signs, quoted } = reading;
  const deed = nextDeed(reading, from, last);
  for (let at = from + 1; at < last - 1; at++) {
    if (at === deed) return at;
    if (quoted.speech[at]! >= 0) continue;
    if (tokens[at]!.lower === ';') return at;
    if (
      tokens[at]!.lower === ',' &&
      (signs.is(tokens[at + 1]!, BUT | RELATIVE | SUBORDINATE) || reading.layout.endings.ing.of(tokens[at + 1]!.lower))
    )
      return at;
  }
  return last;
}

/** "the gun, which he thought was empty, and shot her", "which he thought was empty and shot her": what was thought ends before what was done. */
function endOfAside({ tokens, signs }: Reading, from: number, last: number): number {
  if (from >= last || !signs.finite(tokens[from]!, tokens[from - 1])) return last;
  for (let at = from + 1; at < last - 1; at++) {
    if (tokens[at]!.lower === ',' || (signs.is(tokens[at]!, AND) && signs.finite(tokens[at + 1]!, tokens[at]))) return at;
    // a guard who police said was drunk | shot two men
    if (at > from + 1 && signs.finite(tokens[at]!, tokens[at - 1]) && !signs.auxiliary(tokens[at - 1]!)) return at;
  }
  return last;
}

/** Verbs of many uses report where "that", a colon or a quotation follows. */
function introduces(reading: Reading, after: number, from: number, begin: number): boolean {
  const { tokens, quoted } = reading;
  for (let at = after; at <= begin && at < tokens.length; at++)
    if (isAt(reading, at, 'that') || INTRODUCING.has(tokens[at]!.lower) || quoted.speech[at]! >= 0) return true;
  return from > after && isAt(reading, from - 1, 'that');
}

/** "a survey of the region shows", "one study found": by what speaks without anybody speaking. */
export function isShown(reading: Reading, { first, last }: Stretch, { kind }: ReportVerb): boolean {
  if (kind !== 'show') return false;
  for (let at = first; at < last; at++) {
    if (isAt(reading, at, 'evidence')) return true;
    if (reading.signs.is(reading.tokens[at]!, PREPOSITION)) return false;
  }
  return false;
}

/** "called the attack "a crime"" */
function holdsQuoted({ tokens }: Reading, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (QUOTING.has(tokens[at]!.lower)) return true;
  return false;
}

const QUOTING: ReadonlySet<string> = new Set(['"', '\u201c', "''", '``', '\u2018']);
const INTRODUCING: ReadonlySet<string> = new Set([':', '"', '\u201c']);

const noClauseBetween = (reading: Reading, from: number, source: number): boolean =>
  source - from <= 2 || !hasFinite(reading, from, source);

const quoteIs = ({ quoted }: Reading, speech: Stretch, at: number): boolean =>
  quoted.speech[at]! >= 0 && quoted.first[quoted.speech[at]!] === speech.first;

function speechFrom(reading: Reading, from: number, last: number): Reported['contents'] {
  const { quoted } = reading;
  for (let at = from; at < Math.min(from + 12, last); at++) {
    if (opensSpeech(reading, at)) return wholeSpeech(reading, { first: at, last: quoted.last[quoted.speech[at]!]! });
  }
  return [];
}
