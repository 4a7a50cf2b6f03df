/** Speakers told by a mark alone: a colon behind the name, a dash before it. */
import type { Sentence } from '../text/layout.js';
import { cuesWithin, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { hasFinite } from './source-phrase.js';
import { trimmed, wholeSpeech } from './trim-said.js';

/** Tokens looked at for the colon of a heading, and for the dash of a signature. */
const FARTHEST_COLON = 6;
const FARTHEST_DASH = 24;

// Police: man shot in dispute
// ^^^^^^ a source of the roles table, then a colon, opens a headline or a transcript's turn
export function colonHeading(reading: Reading, { firstToken: first, lastToken: last }: Sentence): Reported | null {
  const { tokens } = reading;
  for (let at = first + 1; at < Math.min(first + FARTHEST_COLON, last - 1); at++) {
    if (tokens[at]!.shape !== 'punctuation') continue;
    const source = { first, last: at };
    if (tokens[at]!.lower !== ':' || !opensTurn(reading, source)) return null;
    return saidAt(at, source, trimmed(reading, at + 1, last, false));
  }
  return null;
}

function opensTurn(reading: Reading, source: Stretch): boolean {
  const speaks = cuesWithin(reading.found.role, source).some((cue) =>
    cue.rows.some((row) => row.role !== 'media' && row.role !== 'witness' && row.role !== 'perpetrator'),
  );
  return (speaks || isTurn(reading, source)) && !hasFinite(reading, source.first, source.last);
}

/** "RUIZ: We were there." In a text with case, a name in capitals before a colon. */
function isTurn({ tokens, text, layout }: Reading, { first, last }: Stretch): boolean {
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return !layout.caseless && last - first <= 4 && name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

// "We were lucky." -- Ana Ruiz
//                 ^^ a dash after a quotation, then a name to the end
export function signedSpeech(reading: Reading, { firstToken, lastToken }: Sentence): Reported | null {
  const { tokens, quoted } = reading;
  for (let at = lastToken - 2; at > Math.max(firstToken - 1, lastToken - FARTHEST_DASH) && at > 0; at--) {
    if (tokens[at]!.shape !== 'punctuation' || !DASHES.has(tokens[at]!.lower)) continue;
    const source = { first: at + 1, last: lastToken };
    const speech = quoted.speech[at - 1]!;
    if (speech < 0 || quoted.last[speech]! !== at || !isSignature(reading, source)) return null;
    return saidAt(at, source, wholeSpeech(reading, { first: quoted.first[speech]!, last: at }));
  }
  return null;
}

const isSignature = (reading: Reading, { first, last }: Stretch): boolean =>
  !reading.layout.caseless && reading.tokens[first]!.capital && !hasFinite(reading, first, last);

/** Tokens of a source at the end of a title. */
const LONGEST_SIGNATURE = 6;

// Blast kills nine in Lugo: police | Nine dead in Lugo air strike - hospital sources
//                         ^                                       ^ a colon or dash in a title, then one who speaks, to the end
export function signedTitle(reading: Reading, { role, firstToken, lastToken }: Sentence): Reported | null {
  if (role !== 'headline') return null;
  const { tokens, found } = reading;
  for (let at = lastToken - 2; at > Math.max(firstToken + 1, lastToken - 2 - LONGEST_SIGNATURE); at--) {
    const { shape, lower } = tokens[at]!;
    if (shape !== 'punctuation' || !(lower === ':' || lower === '-' || DASHES.has(lower))) continue;
    const source = { first: at + 1, last: lastToken };
    const cue = cuesWithin(found.role, source).at(-1);
    const isSpeaker = cue?.lastToken === lastToken && cue.rows.some((row) => row.role !== 'media');
    return isSpeaker && !hasFinite(reading, source.first, source.last) ? saidAt(at, source, trimmed(reading, firstToken, at, false)) : null;
  }
  return null;
}

const saidAt = (mark: number, source: Stretch, contents: Reported['contents']): Reported => ({
  source,
  cue: { first: mark, last: mark + 1 },
  contents,
  kind: 'say',
  topic: null,
  denies: null,
  ofDeed: false,
});

const DASHES: ReadonlySet<string> = new Set(['--', '\u2014', '\u2013', '\u2015']);
