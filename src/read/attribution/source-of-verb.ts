/** Where the source of a reporting verb stands beside a quotation: "…," the mayor said; "…," said Jones. */
import type { Cue } from './cue-scanner.js';
import { ADVERB, AND, PREPOSITION } from './grammar.js';
import { isAt, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { hasFinite, openingBracket, phraseAfter, segmentEnd, subjectBefore } from './source-phrase.js';
import type { ReportVerb } from './tables.js';

/** A quotation that ends right before the source or the verb: "…," the mayor said. */
export function adjacentSpeech({ quoted, tokens, signs }: Reading, reach: Stretch, cue: Cue<ReportVerb>): Stretch | null {
  const at = cue.firstToken;
  if (quoted.speech[at]! >= 0) return null;
  for (let i = at - 1; i >= Math.max(reach.first, at - 30); i--) {
    const speech = quoted.speech[i]!;
    if (speech >= 0) return { first: quoted.first[speech]!, last: quoted.last[speech]! };
    const mark = tokens[i]!.lower;
    // Rep. Ana Ruiz (D-N.M.) said
    if (mark === ')') i = Math.max(reach.first, openingBracket(tokens, reach.first, i));
    else if (mark === '.' || mark === ';' || mark === ':') return null;
  }
  return speechAsked({ quoted, tokens, signs }, reach, cue);
}

/** "Who did it?" Ruiz asked: the question ends a sentence, and Ruiz says no more in the next. */
function speechAsked(
  { quoted, tokens, signs }: Pick<Reading, 'quoted' | 'tokens' | 'signs'>,
  { first, last }: Stretch,
  cue: Cue<ReportVerb>,
) {
  const speech = first > 0 ? quoted.speech[first - 1]! : -1;
  if (speech < 0 || quoted.last[speech] !== first || !ASKS.has(tokens[first - 2]?.lower ?? '')) return null;
  const next = cue.lastToken < last ? tokens[cue.lastToken]! : null;
  const isAll = next === null || next.shape === 'punctuation' || signs.is(next, PREPOSITION);
  return isAll ? { first: quoted.first[speech]!, last: first } : null;
}

const ASKS: ReadonlySet<string> = new Set(['?', '!']);

/** "…," said Jones; "…, said the governor, adding". The source stands after the verb. */
export function invertedSource(reading: Reading, reach: Stretch, cue: Cue<ReportVerb>, speech: Stretch | null): Stretch | null {
  const { tokens, signs } = reading;
  const row = cue.rows[0]!;
  const before = tokens[cue.firstToken - 1];
  const opens =
    cue.firstToken === reach.first || (speech !== null && speech.last === cue.firstToken) || before?.lower === ',' || before?.lower === '"';
  // "…, the mayor, Ana Ruiz, told reporters": those who are told say nothing
  if (!opens || row.kind === 'object' || row.kind === 'tell' || row.form === 'base') return null;
  const next = tokens[cue.lastToken];
  if (
    !next ||
    cue.lastToken >= reach.last ||
    isAt(reading, cue.lastToken, 'that') ||
    next.shape !== 'word' ||
    signs.is(next, PREPOSITION | ADVERB)
  )
    return null;
  const end = segmentEnd(reading, cue.lastToken, reach.last);
  if (hasFinite(reading, cue.lastToken, end) || (speech === null && end - cue.lastToken > 14)) return null;
  if (speech === null && before?.lower === ',' && isNameApart(reading, reach.first, cue.firstToken)) return null;
  return phraseAfter(reading, cue.lastToken, reach.last);
}

/** "Ana Ruiz, head of a school in Lugo, said parents want it": all that stands before the verb is who speaks. */
function isNameApart(reading: Reading, from: number, verb: number): boolean {
  const { tokens } = reading;
  const subject = subjectBefore(reading, from, verb);
  if (subject === null || subject.first !== from || !tokens[from]!.capital) return false;
  return tokens.slice(from, verb - 1).some(({ lower }) => lower === ',');
}

export function sourceBefore(
  reading: Reading,
  reach: Stretch,
  { firstToken }: Cue<ReportVerb>,
  speech: Stretch | null,
  previous: Reported | null,
): Stretch | null {
  const from = Math.max(reach.first, speech?.last ?? 0, previous && previous.kind !== 'cue' ? previous.cue.last : 0);
  const between = speech ? betweenSpeechAndVerb(reading, speech.last, firstToken) : null;
  return between ?? subjectBefore(reading, from, firstToken);
}

/** "…," Ana Ruiz, the attorney general of the state, said: everything between the quotation and the verb, unless a clause stands there. */
function betweenSpeechAndVerb({ tokens, signs }: Reading, from: number, verb: number): Stretch | null {
  let first = from;
  let last = verb;
  while (first < last && (tokens[first]!.shape === 'punctuation' || signs.is(tokens[first]!, AND | ADVERB))) first++;
  while (last > first && signs.auxiliary(tokens[last - 1]!)) last--;
  if (last - first < 2 || last - first > 40 || !tokens[first]!.capital) return null;
  return hasFinite({ tokens, signs }, first, last) ? null : { first, last };
}
