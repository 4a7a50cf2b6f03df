/** Who says what: each reporting word with its source and the stretches it covers. */
import type { StatementSays } from '../../model/claim.js';
import type { Sentence } from '../text/layout.js';
import type { Cue } from './cue-scanner.js';
import {
  ADVERB,
  AND,
  BUT,
  DAY_WORD,
  DEFINITE,
  DO,
  HE,
  HELD_TO_BE,
  INDEFINITE,
  MODAL,
  NEGATED,
  NEGATION,
  OTHER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATE,
  THEY,
  VERB_ADVERB,
} from './grammar.js';
import { cuesWithin, firstCueFrom, type Reading, type Stretch } from './reading.js';
import { hasFinite, isParenthesis, phraseAfter, segmentEnd, subjectBefore } from './source-phrase.js';
import type { ReportCue, ReportVerb, RoleWord } from './tables.js';

/** A stretch that a source is given for; `last` moves while its sentence is read. */
export interface Content {
  readonly first: number;
  last: number;
  readonly direct: boolean;
}

export interface Reported {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly contents: readonly Content[];
  readonly kind: ReportVerb['kind'] | 'cue';
  readonly topic: StatementSays['topic'] | null;
  /** that: what follows with "that" is said not to be so; object: its object is taken back. */
  readonly denies: 'that' | 'object' | null;
}

/** Verbs looked for before "that": "told reporters in the capital on Sunday that …". */
const FARTHEST_THAT = 24;

/** No cue reaches further in a sentence that never ends: the work stays linear. */
const FARTHEST = 160;

/** In the order of the text. */
export function findReported(reading: Reading): readonly Reported[] {
  const out: Reported[] = [];
  for (const sentence of reading.layout.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'dateline') continue;
    const before = out.length;
    readSentence(reading, sentence, out);
    endWhereNextBegins(reading, out, before);
  }
  return out;
}

function readSentence(reading: Reading, sentence: Sentence, out: Reported[]): void {
  const { verb, cue } = reading.found;
  let v = firstCueFrom(verb, sentence.firstToken);
  let c = firstCueFrom(cue, sentence.firstToken);
  const start = out.length;
  colonHeading(reading, sentence, out);
  for (;;) {
    const nextVerb = v < verb.length && verb[v]!.firstToken < sentence.lastToken ? verb[v]! : null;
    const nextCue = c < cue.length && cue[c]!.firstToken < sentence.lastToken ? cue[c]! : null;
    if (!nextVerb && !nextCue) {
      if (out.length === start) signedSpeech(reading, sentence, out);
      return;
    }
    const takesCue = nextCue && (!nextVerb || nextCue.firstToken <= nextVerb.firstToken);
    const previous = out.length > start ? out[out.length - 1]! : null;
    const found = takesCue ? readCue(reading, sentence, nextCue) : readVerb(reading, sentence, nextVerb!, previous);
    if (found?.contents.length) out.push(found);
    if (takesCue) {
      c++;
      // "quoted as saying" is one cue: its verbs are no cues of their own.
      while (v < verb.length && verb[v]!.firstToken < nextCue.lastToken) v++;
    } else v++;
  }
}

/** The stretch a cue may reach: its sentence, and within a quotation only what is quoted. */
function reachOf({ quoted }: Reading, sentence: Sentence, at: number): Stretch {
  const speech = quoted.speech[at]!;
  const first = Math.max(sentence.firstToken, at - FARTHEST);
  const last = Math.min(sentence.lastToken, at + FARTHEST);
  if (speech < 0) return { first, last };
  return { first: Math.max(first, quoted.first[speech]! + 1), last: Math.min(last, quoted.last[speech]! - 1) };
}

// Police: man shot in dispute
// ^^^^^^ a source of the roles table, then a colon, opens a headline or a transcript's turn
function colonHeading(reading: Reading, sentence: Sentence, out: Reported[]): void {
  const { tokens, found } = reading;
  const { firstToken: first, lastToken: last } = sentence;
  for (let at = first + 1; at < Math.min(first + 6, last - 1); at++) {
    const token = tokens[at]!;
    if (token.lower === ':') {
      const source = { first, last: at };
      const speaks = cuesWithin(found.role, source).some((cue) =>
        cue.rows.some((row) => row.role !== 'media' && row.role !== 'witness' && row.role !== 'perpetrator'),
      );
      if ((speaks || isTurn(reading, source)) && !hasFinite(reading, first, at))
        out.push({
          source,
          cue: { first: at, last: at + 1 },
          contents: trimmed(reading, at + 1, last, false),
          kind: 'say',
          topic: null,
          denies: null,
        });
      return;
    }
    if (token.shape === 'punctuation') return;
  }
}

/** "RUIZ: We were there." In a text with case, a name in capitals before a colon. */
function isTurn({ tokens, text, layout }: Reading, { first, last }: Stretch): boolean {
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return !layout.caseless && last - first <= 4 && name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

// "We were lucky." -- Ana Ruiz
//                 ^^ a dash after a quotation, then a name to the end
function signedSpeech(reading: Reading, sentence: Sentence, out: Reported[]): void {
  const { tokens, quoted, layout } = reading;
  for (let at = sentence.lastToken - 2; at > Math.max(sentence.firstToken - 1, sentence.lastToken - 24) && at > 0; at--) {
    if (tokens[at]!.shape !== 'punctuation' || !DASHES.has(tokens[at]!.lower)) continue;
    const speech = quoted.speech[at - 1]!;
    const source = { first: at + 1, last: sentence.lastToken };
    if (
      speech < 0 ||
      quoted.last[speech]! !== at ||
      layout.caseless ||
      !tokens[at + 1]!.capital ||
      hasFinite(reading, source.first, source.last)
    )
      return;
    out.push({
      source,
      cue: { first: at, last: at + 1 },
      contents: wholeSpeech(reading, { first: quoted.first[speech]!, last: at }),
      kind: 'say',
      topic: null,
      denies: null,
    });
    return;
  }
}

const DASHES: ReadonlySet<string> = new Set(['--', '\u2014', '\u2013', '\u2015']);

function readVerb(reading: Reading, sentence: Sentence, cue: Cue<ReportVerb>, previous: Reported | null): Reported | null {
  const row = cue.rows[0]!;
  const reach = reachOf(reading, sentence, cue.firstToken);
  if (!canReport(reading, reach, cue, row)) return null;
  const speech = adjacentSpeech(reading, reach, cue);
  const made = { cue: { first: cue.firstToken, last: cue.lastToken }, kind: row.kind, topic: row.topic, denies: row.denies };
  if (row.form === 'ing' && !reading.signs.be(reading.tokens[cue.firstToken - 1])) return participle(reading, reach, cue, previous, made);
  // police withdrew the figure and said that …
  if (previous && previous.kind !== 'cue' && reading.signs.is(reading.tokens[cue.firstToken - 1], AND))
    return {
      cue: made.cue,
      kind: made.kind,
      topic: made.topic,
      denies: made.denies,
      source: previous.source,
      contents: contentsOf(reading, reach, cue, row, previous.source, speech, false),
    };
  const inverted = invertedSource(reading, reach, cue, speech);
  const from = Math.max(reach.first, speech?.last ?? 0, previous && previous.kind !== 'cue' ? previous.cue.last : 0);
  const source =
    inverted ??
    (speech ? betweenSpeechAndVerb(reading, speech.last, cue.firstToken) : null) ??
    subjectBefore(reading, from, cue.firstToken);
  if (!source || !canSpeak(reading, source, row) || (!inverted && !agrees(reading, source, row))) return null;
  const contents = contentsOf(reading, reach, cue, row, source, speech, inverted !== null);
  return { cue: made.cue, kind: made.kind, topic: made.topic, denies: made.denies, source, contents };
}

/** Whether this form, where it stands, can report at all: not a noun, an infinitive, or the passive ("was told"). */
function canReport({ tokens, signs, layout }: Reading, reach: Stretch, cue: Cue<ReportVerb>, row: ReportVerb): boolean {
  const before = cue.firstToken > reach.first ? tokens[cue.firstToken - 1]! : null;
  // the United States, the Washington Post
  if (before?.capital && tokens[cue.firstToken]!.capital && !layout.caseless) return false;
  if (!before) return row.form !== 'base' && row.form !== 's';
  if (before.lower === 'to' || before.lower === 'not' || signs.is(before, NEGATED | DO)) return false;
  // two gunmen believed to be rebels killed a guard
  if (signs.is(tokens[cue.lastToken - 1], HELD_TO_BE) && tokens[cue.lastToken]?.lower === 'to') return false;
  if (row.form === 'ing') return true;
  if (
    signs.be(before) ||
    (signs.is(before, ADVERB | NEGATION) && cue.firstToken - 2 >= reach.first && signs.be(tokens[cue.firstToken - 2]!))
  )
    return false;
  if (row.form === 'past' || row.form === 'participle') return !signs.is(before, DEFINITE | INDEFINITE | PREPOSITION);
  if (signs.is(before, DEFINITE | INDEFINITE | OTHER | PREPOSITION | MODAL)) return false;
  return !before.possessive;
}

/** "claims", "tweets" and "plans" are nouns as well: before them stands a name, a pronoun, or a word for someone who speaks. */
function agrees({ tokens, signs, found, layout }: Reading, source: Stretch, row: ReportVerb): boolean {
  if (row.form !== 's' && row.form !== 'base') return true;
  let last = source.last - 1;
  while (last > source.first && tokens[last]!.shape === 'punctuation') last--;
  const token = tokens[last]!;
  if (signs.is(token, HE | THEY) || (token.lower === 'it' && row.form === 's') || (token.capital && !layout.caseless)) return true;
  return cuesWithin(found.role, source).some((cue) => cue.lastToken === last + 1) || tokens[source.last - 1]!.lower === ',';
}

/** A quotation that ends right before the source or the verb: "…," the mayor said. */
function adjacentSpeech({ quoted, tokens }: Reading, reach: Stretch, cue: Cue<ReportVerb>): Stretch | null {
  const at = cue.firstToken;
  if (quoted.speech[at]! >= 0) return null;
  for (let i = at - 1; i >= Math.max(reach.first, at - 30); i--) {
    const speech = quoted.speech[i]!;
    if (speech >= 0) return { first: quoted.first[speech]!, last: quoted.last[speech]! };
    const mark = tokens[i]!.lower;
    if (mark === '.' || mark === ';' || mark === ':') return null;
  }
  return null;
}

/** "…," said Jones; "…, said the governor, adding". The source stands after the verb. */
function invertedSource(reading: Reading, reach: Stretch, cue: Cue<ReportVerb>, speech: Stretch | null): Stretch | null {
  const { tokens, signs } = reading;
  const row = cue.rows[0]!;
  const before = tokens[cue.firstToken - 1];
  const opens =
    cue.firstToken === reach.first || (speech !== null && speech.last === cue.firstToken) || before?.lower === ',' || before?.lower === '"';
  if (!opens || row.kind === 'object' || row.form === 'base') return null;
  const next = tokens[cue.lastToken];
  if (!next || cue.lastToken >= reach.last || next.lower === 'that' || next.shape !== 'word' || signs.is(next, PREPOSITION | ADVERB))
    return null;
  const end = segmentEnd(reading, cue.lastToken, reach.last);
  if (hasFinite(reading, cue.lastToken, end) || (speech === null && end - cue.lastToken > 14)) return null;
  return phraseAfter(reading, cue.lastToken, reach.last);
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

function participle(
  reading: Reading,
  reach: Stretch,
  cue: Cue<ReportVerb>,
  previous: Reported | null,
  made: Pick<Reported, 'cue' | 'kind' | 'topic' | 'denies'>,
): Reported | null {
  const row = cue.rows[0]!;
  const loose = row.kind === 'say' || row.kind === 'tell';
  if (row.kind === 'show' || row.kind === 'believe' || (!loose && reading.tokens[cue.firstToken - 1]?.lower !== ',')) return null;
  const source = previous?.source ?? subjectOfSentence(reading, reach, cue.firstToken);
  if (!source || source.last > cue.firstToken) return null;
  const from = afterAdjuncts(reading, cue.lastToken, reach.last, cue.rows[0]!.kind);
  return { source, contents: trimmed(reading, from, reach.last, opensSpeech(reading, from)), ...made };
}

/** "The ministry issued a statement saying …": the subject of the first verb, where the roles table knows it. */
function subjectOfSentence(reading: Reading, reach: Stretch, limit: number): Stretch | null {
  for (let at = reach.first + 1; at < limit; at++) {
    if (!reading.signs.finite(reading.tokens[at]!, reading.tokens[at - 1])) continue;
    const subject = subjectBefore(reading, reach.first, at);
    return subject && cuesWithin(reading.found.role, subject).length > 0 ? subject : null;
  }
  return null;
}

/** Weaker verbs need someone who is known to speak: "the blast called for" is no report. */
function canSpeak(reading: Reading, source: Stretch, row: ReportVerb): boolean {
  const { tokens, found, signs, layout } = reading;
  const first = tokens[source.first]!;
  if (first.lower === 'it' && row.kind !== 'say') return false;
  if (
    first.lower === 'that' ||
    first.lower === 'this' ||
    first.lower === 'who' ||
    first.lower === 'which' ||
    first.lower === 'what' ||
    first.lower === 'there'
  )
    return false;
  if (row.kind === 'say' && !row.needsThat && !row.needsSpeaker) return first.shape === 'word';
  if (signs.is(first, HE | THEY) || cuesWithin(found.role, source).some((cue) => isHead(reading, source, cue))) return true;
  // The number | the first word of the report: capitals that make no name
  return (
    !layout.caseless &&
    tokens
      .slice(source.first, source.last)
      .some((token) => token.capital && !signs.is(token, DEFINITE | INDEFINITE | OTHER) && token.start !== layout.sentences[0]?.start)
  );
}

// the number of attackers suggests
//               ^^^^^^^^^ nobody who speaks
const isHead = ({ tokens, signs }: Reading, source: Stretch, { firstToken }: Cue<RoleWord>): boolean => {
  for (let at = source.first; at < firstToken; at++) if (signs.is(tokens[at]!, PREPOSITION)) return false;
  return true;
};

function contentsOf(
  reading: Reading,
  reach: Stretch,
  cue: Cue<ReportVerb>,
  row: ReportVerb,
  source: Stretch,
  speech: Stretch | null,
  inverted: boolean,
): Reported['contents'] {
  const { tokens } = reading;
  const after = inverted ? source.last : cue.lastToken;
  const from = afterAdjuncts(reading, after, reach.last, inverted ? 'say' : row.kind);
  const next = tokens[from];
  const ended =
    from >= reach.last ||
    !next ||
    reading.signs.is(next, BUT) ||
    next.lower === ',' ||
    next.lower === ';' ||
    next.lower === '.' ||
    next.lower === '--' ||
    next.lower === ')';
  if (speech && (inverted || noClauseBetween(reading, speech.last, source.first))) {
    const more = from < reach.last && !quoteIs(reading, speech, from) ? speechFrom(reading, from, reach.last) : [];
    return [...wholeSpeech(reading, speech), ...more];
  }
  const left = inverted ? cue.firstToken : source.first;
  const canFollow =
    row.kind !== 'object' &&
    row.form !== 'ing' &&
    left > reach.first &&
    (tokens[left - 1]!.lower === ',' || tokens[left - 1]!.lower === '--');
  // As the phone rang, the caller said, "…"
  if (!inverted && next?.lower === ',' && opensSpeech(reading, from + 1)) return trimmed(reading, from + 1, reach.last, true);
  if (canFollow && (inverted || ended)) {
    const before = trimmed(reading, reach.first, left - 1, false);
    const rest = next?.lower === ',' ? continued(reading, from + 1, reach.last) : [];
    return [...before, ...rest];
  }
  if (from >= reach.last && tokens[from - 1]?.lower === ':' && opensSpeech(reading, from)) return trimmed(reading, from, from + 1, true);
  if (ended && next?.lower !== ',') return [];
  const begin = next?.lower === ',' ? from + 1 : from;
  if (row.needsThat && !introduces(reading, after, from, begin)) return [];
  if (row.kind === 'object' && begin < reach.last)
    return trimmed(reading, begin, endOfObject(reading, begin, reach.last), opensSpeech(reading, begin));
  return trimmed(reading, begin, reach.last, opensSpeech(reading, begin));
}

/** "condemned the attack, which killed nine, and …": the object ends where another clause begins. */
function endOfObject({ tokens, signs, quoted }: Reading, from: number, last: number): number {
  for (let at = from + 1; at < last - 1; at++) {
    if (quoted.speech[at]! >= 0) continue;
    if (tokens[at]!.lower === ';') return at;
    if (tokens[at]!.lower === ',' && (signs.is(tokens[at + 1]!, BUT | RELATIVE | SUBORDINATE) || tokens[at + 1]!.lower.endsWith('ing')))
      return at;
  }
  return last;
}

/** Verbs of many uses report where "that", a colon or a quotation follows. */
function introduces({ tokens, quoted }: Reading, after: number, from: number, begin: number): boolean {
  for (let at = after; at <= begin && at < tokens.length; at++) {
    if (
      tokens[at]!.lower === 'that' ||
      tokens[at]!.lower === ':' ||
      tokens[at]!.lower === '"' ||
      tokens[at]!.lower === '\u201c' ||
      quoted.speech[at]! >= 0
    )
      return true;
  }
  return from > after && tokens[from - 1]?.lower === 'that';
}

const noClauseBetween = (reading: Reading, from: number, source: number): boolean =>
  source - from <= 2 || !hasFinite(reading, from, source);

const quoteIs = ({ quoted }: Reading, speech: Stretch, at: number): boolean =>
  quoted.speech[at]! >= 0 && quoted.first[quoted.speech[at]!] === speech.first;

/** The quotation, and those it runs on into over paragraphs. */
function wholeSpeech({ quoted, layout }: Reading, speech: Stretch): Reported['contents'] {
  const out = [{ first: speech.first, last: speech.last, direct: true }];
  let index = quoted.speech[speech.first]!;
  for (let next = index + 1; next < layout.quotations.length && next < index + 12; next++) {
    if (layout.quotations[next]!.continues !== index) continue;
    out.push({ first: quoted.first[next]!, last: quoted.last[next]!, direct: true });
    index = next;
  }
  return out;
}

const opensSpeech = ({ quoted, tokens }: Reading, at: number): boolean =>
  at < tokens.length && quoted.speech[at]! >= 0 && quoted.first[quoted.speech[at]!] === at;

function speechFrom(reading: Reading, from: number, last: number): Reported['contents'] {
  const { quoted } = reading;
  for (let at = from; at < Math.min(from + 12, last); at++) {
    if (opensSpeech(reading, at)) return wholeSpeech(reading, { first: at, last: quoted.last[quoted.speech[at]!]! });
  }
  return [];
}

/** ", he said, and the road was closed": what goes on after the source. */
function continued(reading: Reading, from: number, last: number): Reported['contents'] {
  const token = reading.tokens[from];
  if (!token || from >= last || token.lower.endsWith('ing') || reading.signs.is(token, RELATIVE)) return [];
  if (!hasFinite(reading, from, last) && isParenthesis(reading, from, segmentEnd(reading, from, last))) return [];
  return trimmed(reading, from, last, false);
}

/** A stretch without the marks and small words at its ends; a quotation that opens it is taken whole. */
function trimmed(reading: Reading, from: number, last: number, direct: boolean): Reported['contents'] {
  const { tokens, quoted } = reading;
  if (direct) {
    const speech = { first: from, last: quoted.last[quoted.speech[from]!]! };
    if (!goesOnAfter(reading, speech, last)) return wholeSpeech(reading, speech);
  }
  let first = from;
  let end = last;
  while (first < end && tokens[first]!.shape === 'punctuation' && !opensQuote(tokens[first]!.lower)) first++;
  while (
    end > first &&
    (tokens[end - 1]!.lower === '.' || tokens[end - 1]!.lower === ',' || tokens[end - 1]!.lower === ';' || tokens[end - 1]!.lower === '--')
  )
    end--;
  return first < end ? [{ first, last: end, direct: false }] : [];
}

// called it "a cruel and cowardly act" and ordered an inquiry
//                                      ^^^ the quotation is part of a longer statement
function goesOnAfter({ tokens }: Reading, speech: Stretch, last: number): boolean {
  const closing = tokens[speech.last - 2];
  const next = tokens[speech.last];
  return speech.last < last && next?.shape === 'word' && closing?.shape === 'word';
}

const opensQuote = (mark: string): boolean => mark === '"' || mark === '\u201c' || mark === "'" || mark === '(' || mark === '[';

/** Past "on Sunday", "in a statement", "reporters in the capital": to "that", a colon, a mark, or what is said. */
export function afterAdjuncts(reading: Reading, from: number, last: number, kind: ReportVerb['kind']): number {
  const { tokens, signs } = reading;
  let at = kind === 'tell' ? afterAddressee(reading, from, last) : from;
  if (kind === 'object') return tokens[at]?.lower === ':' ? at + 1 : at;
  const that = thatAhead(reading, at, last);
  if (that >= 0) return that + 1;
  for (;;) {
    const token = tokens[at];
    if (!token || at >= last) return at;
    const adjunct = adjunctAt(reading, at);
    if (adjunct) at = adjunct;
    else if (token.lower === ':') return at + 1;
    else if (signs.is(token, DAY_WORD | VERB_ADVERB) || (token.lower.length > 5 && token.lower.endsWith('ly'))) at++;
    else if (signs.is(token, PREPOSITION)) {
      const end = segmentEnd(reading, at, last);
      if (hasFinite(reading, at, end)) {
        // said on Sunday the attackers fled
        //      ^^^^^^^^^ only the time is skipped
        if (token.lower === 'on' && signs.is(tokens[at + 1], DAY_WORD)) at += 2;
        else return at;
      } else return end;
    } else return at;
  }
}

function adjunctAt({ found }: Reading, at: number): number {
  const i = firstCueFrom(found.cue, at);
  const cue = found.cue[i];
  return cue && cue.firstToken === at && cue.rows[0]!.frame === 'adjunct' ? cue.lastToken : 0;
}

/** "that" before the next mark, with no verb on the way: -1 where there is none. */
function thatAhead({ tokens, signs }: Reading, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + FARTHEST_THAT); at++) {
    const token = tokens[at]!;
    if (token.lower === 'that') return at;
    if (token.lower === ';' || token.lower === ':' || token.lower === '"' || token.lower === '\u201c') return -1;
    if (token.lower === ',' && tokens[at + 1]?.lower !== 'that' && at > from + 8) return -1;
    if (signs.finite(token, tokens[at - 1])) return -1;
  }
  return -1;
}

/** "told the Associated Press gunmen had fled": the known listeners, else the article's noun phrase. */
function afterAddressee(reading: Reading, from: number, last: number): number {
  const { tokens, signs, found } = reading;
  let at = from;
  while (at < last && (signs.is(tokens[at]!, DEFINITE) || signs.is(tokens[at]!, INDEFINITE))) at++;
  const i = firstCueFrom(found.addressee, from);
  const known = found.addressee[i];
  if (known && known.firstToken <= at + 3 && known.lastToken <= last) return known.lastToken;
  const begin = at;
  while (at < last && at < begin + 6) {
    const token = tokens[at]!;
    if (token.shape !== 'word' || token.lower === 'that' || signs.is(token, PREPOSITION | ADVERB | DEFINITE | HE | THEY | PRONOUN)) break;
    if (at > begin && tokens[at - 1]!.capital && !token.capital) break;
    at++;
  }
  return signs.is(tokens[begin], HE | THEY | PRONOUN) ? begin : at;
}

function readCue(reading: Reading, sentence: Sentence, cue: Cue<ReportCue>): Reported | null {
  const { frame } = cue.rows[0]!;
  const reach = reachOf(reading, sentence, cue.firstToken);
  const made = { cue: { first: cue.firstToken, last: cue.lastToken }, kind: 'cue', topic: null, denies: null } as const;
  if (frame === 'adjunct') return null;
  if (frame === 'passive' || frame === 'as-saying') {
    const source = frame === 'passive' ? subjectBefore(reading, reach.first, cue.firstToken) : objectBefore(reading, reach, cue.firstToken);
    const from = afterAdjuncts(reading, cue.lastToken, reach.last, 'say');
    return source && { source, contents: trimmed(reading, from, reach.last, opensSpeech(reading, from)), ...made };
  }
  const source = phraseAfter(reading, cue.lastToken, reach.last);
  if (!source) return null;
  if (frame === 'citing') return { source, contents: trimmed(reading, reach.first, cue.firstToken, false), ...made };
  return { source, contents: aroundCue(reading, reach, cue, source), ...made };
}

// Reuters quoted a doctor as saying that …
//                ^^^^^^^^ the source stands between "quoted" and "as saying"
function objectBefore({ tokens }: Reading, reach: Stretch, cue: number): Stretch | null {
  for (let at = cue - 1; at >= Math.max(reach.first, cue - 20); at--) {
    if (
      tokens[at]!.lower === 'quoted' ||
      tokens[at]!.lower === 'quotes' ||
      tokens[at]!.lower === 'quoting' ||
      tokens[at]!.lower === 'cited'
    )
      return at + 1 < cue ? { first: at + 1, last: cue } : null;
  }
  return null;
}

/** "According to the mayor, A"; "A, according to the mayor, B"; "A according to the mayor". */
function aroundCue(reading: Reading, reach: Stretch, cue: Cue<ReportCue>, source: Stretch): Reported['contents'] {
  const { tokens } = reading;
  const left = trimmed(reading, reach.first, cue.firstToken, false);
  const opening = cue.firstToken - reach.first <= 1 || !left.length;
  const comma = source.last < reach.last && tokens[source.last]!.lower === ',';
  if (opening) return trimmed(reading, comma ? source.last + 1 : source.last, reach.last, false);
  return comma && hasFinite(reading, source.last + 1, reach.last) ? [...left, ...continued(reading, source.last + 1, reach.last)] : left;
}

/** What one source says ends where the next source of the sentence begins after a comma, "but", "and" or "while". */
function endWhereNextBegins(reading: Reading, out: Reported[], from: number): void {
  for (let i = from; i < out.length - 1; i++) {
    const next = out[i + 1]!;
    for (const content of out[i]!.contents) {
      if (
        content.direct ||
        content.first >= next.source.first ||
        content.last <= next.source.first ||
        next.source.first <= out[i]!.cue.first
      )
        continue;
      const edge = jointBefore(reading, next.source.first, content.first);
      if (edge > content.first) content.last = edge;
    }
    endBeforeParticiple(reading, out[i]!, next);
  }
}

/** "said A, adding that B": A ends at the comma before "adding". */
function endBeforeParticiple({ tokens }: Reading, current: Reported, next: Reported): void {
  if (next.source !== current.source) return;
  for (const content of current.contents) {
    if (content.direct || content.first >= next.cue.first || content.last <= next.cue.first) continue;
    const comma = tokens[next.cue.first - 1]!.lower === ',' ? next.cue.first - 1 : next.cue.first;
    if (comma > content.first) content.last = comma;
  }
}

function jointBefore({ tokens, signs }: Reading, at: number, from: number): number {
  let edge = at;
  while (edge > from && (signs.is(tokens[edge - 1]!, AND | BUT) || tokens[edge - 1]!.lower === 'while')) edge--;
  if (edge > from && (tokens[edge - 1]!.lower === ',' || tokens[edge - 1]!.lower === ';')) return edge - 1;
  return edge < at ? edge : -1;
}
