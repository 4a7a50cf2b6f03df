/** A verb that reports: whether it does where it stands, who its source is, and what is said. */
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import { afterAdjuncts } from './adjuncts.js';
import type { Cue } from './cue-scanner.js';
import { ADVERB, AND, DEFINITE, DO, HE, HELD_TO_BE, INDEFINITE, MODAL, NEGATED, NEGATION, OTHER, PREPOSITION, THEY } from './grammar.js';
import { cuesWithin, firstCueFrom, isAt, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { adjacentSpeech, invertedSource, sourceBefore } from './source-of-verb.js';
import { subjectBefore } from './source-phrase.js';
import type { ReportVerb, RoleWord } from './tables.js';
import { opensSpeech, trimmed } from './trim-said.js';
import { contentsOf, isShown } from './what-is-said.js';

export function readVerb(reading: Reading, reach: Stretch, cue: Cue<ReportVerb>, previous: Reported | null): Reported | null {
  const row = cue.rows[0]!;
  if (!canReport(reading, reach, cue, row) || takesLives(reading, reach, cue)) return null;
  const before = reading.tokens[cue.firstToken - 1];
  if (row.form === 'ing' && !reading.signs.be(before)) return participle(reading, reach, cue, previous);
  const speech = adjacentSpeech(reading, reach, cue);
  // police withdrew the figure and said that …
  if (previous && previous.kind !== 'cue' && reading.signs.is(before, AND))
    return reportedBy(cue, previous.source, contentsOf(reading, reach, cue, previous.source, speech, false));
  const inverted = invertedSource(reading, reach, cue, speech);
  // Ruiz urged them to vote and said he would go
  const ofFirstVerb = speech === null && reading.signs.is(before, AND) ? subjectOfSentence(reading, reach, cue.firstToken - 1) : null;
  const source = inverted ?? ofFirstVerb ?? sourceBefore(reading, reach, cue, speech, previous);
  if (!source || !canSpeak(reading, source, row) || (!inverted && !agrees(reading, source, cue))) return null;
  if (isOwningUp(reading, cue)) return reportedBy(cue, source, []);
  return reportedBy(cue, source, contentsOf(reading, reach, cue, source, speech, inverted !== null));
}

/** "The front claimed responsibility for a bombing that killed nine": it says that it did it, and the report says what was done. */
function isOwningUp({ found }: Reading, { firstToken }: Cue<ReportVerb>): boolean {
  const cue = found.responsibility[firstCueFrom(found.responsibility, firstToken)];
  return cue?.firstToken === firstToken && cue.rows.every(({ confidence }) => confidence === 'claimed');
}

function reportedBy({ rows, firstToken, lastToken }: Cue<ReportVerb>, source: Stretch, contents: Reported['contents']): Reported {
  const { kind, topic, denies, ofDeed } = rows[0]!;
  return { source, cue: { first: firstToken, last: lastToken }, contents, kind, topic, denies, ofDeed };
}

/** "…, adding that the road was closed" */
function participle(reading: Reading, reach: Stretch, cue: Cue<ReportVerb>, previous: Reported | null): Reported | null {
  const { kind } = cue.rows[0]!;
  const loose = kind === 'say' || kind === 'tell';
  // accused of ordering, charged with claiming: others say so of them
  if (OF_OTHERS.some((word) => isSmallWord(reading.layout, cue.firstToken - 1, word))) return null;
  // denied ordering, admitted claiming: what somebody says of what they did
  if (reading.found.verb[firstCueFrom(reading.found.verb, cue.firstToken - 1)]?.lastToken === cue.firstToken) return null;
  if (kind === 'show' || kind === 'believe' || (!loose && reading.tokens[cue.firstToken - 1]?.lower !== ',')) return null;
  const source = previous?.source ?? subjectOfSentence(reading, reach, cue.firstToken);
  if (!source || source.last > cue.firstToken) return null;
  const from = afterAdjuncts(reading, cue.lastToken, reach.last, kind);
  return reportedBy(cue, source, trimmed(reading, from, reach.last, opensSpeech(reading, from)));
}

const OF_OTHERS = ['of', 'with', 'for'] as const;

/** "The ministry issued a statement saying …": the subject of the first verb, where it is somebody by name or the roles table knows it. */
function subjectOfSentence(reading: Reading, reach: Stretch, limit: number): Stretch | null {
  for (let at = reach.first + 1; at < limit; at++) {
    if (!reading.signs.finite(reading.tokens[at]!, reading.tokens[at - 1])) continue;
    const subject = subjectBefore(reading, reach.first, at);
    return subject && maySpeak(reading, subject) ? subject : null;
  }
  return null;
}

function maySpeak(reading: Reading, subject: Stretch): boolean {
  const { tokens, signs, found, layout } = reading;
  if (cuesWithin(found.role, subject).length > 0) return true;
  const last = tokens[subject.last - 1]!;
  const isPronoun = subject.last - subject.first === 1 && signs.is(last, HE);
  return isPronoun || (last.capital && !layout.caseless && !last.possessive);
}

/** Whether this form, where it stands, can report at all: not a noun, an infinitive, or the passive ("was told"). */
function canReport(reading: Reading, reach: Stretch, cue: Cue<ReportVerb>, row: ReportVerb): boolean {
  const { tokens, signs, layout } = reading;
  const before = cue.firstToken > reach.first ? tokens[cue.firstToken - 1]! : null;
  // the United States, the Washington Post
  if (before?.capital && tokens[cue.firstToken]!.capital && !layout.caseless) return false;
  // rockets slammed into a market
  if (row.kind === 'object' && isAt(reading, cue.lastToken, 'moves-into')) return false;
  if (!before) return row.form !== 'base' && row.form !== 's';
  if (isAt(reading, cue.firstToken - 1, 'to') || isAt(reading, cue.firstToken - 1, 'not') || signs.is(before, NEGATED | DO)) return false;
  // two gunmen believed to be rebels killed a guard
  if (signs.is(tokens[cue.lastToken - 1], HELD_TO_BE) && isAt(reading, cue.lastToken, 'to') && !isSpokenTo(reading, cue.lastToken + 1))
    return false;
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

/** "said to the guards", "said to Ruiz": not what somebody is said to be. */
const isSpokenTo = ({ tokens, signs }: Reading, at: number): boolean =>
  signs.is(tokens[at], DEFINITE | INDEFINITE | OTHER) || tokens[at]?.capital === true;

/** Tokens from "claimed" to "lives": "at least a dozen more". */
const LIVES_REACH = 6;

/** "The shooting at Harmon College claimed three lives": nobody speaks; but "officials claimed three lives were lost". */
function takesLives(reading: Reading, reach: Stretch, { lastToken }: Cue<ReportVerb>): boolean {
  const { tokens, signs, classes } = reading;
  for (let at = lastToken; at < Math.min(reach.last, lastToken + LIVES_REACH); at++) {
    if (classes.lives.at(tokens[at])) return at + 1 >= reach.last || !signs.finite(tokens[at + 1]!, tokens[at]);
    if (at > lastToken + 1 && signs.finite(tokens[at]!, tokens[at - 1])) return false;
  }
  return false;
}

/** "claims", "tweets" and "plans" are nouns as well: before them stands a name, a pronoun, or a word for someone who speaks. */
function agrees(reading: Reading, source: Stretch, { rows, firstToken }: Cue<ReportVerb>): boolean {
  const row = rows[0]!;
  if (isAt(reading, firstToken, 'never-nouns') || isShown(reading, source, row)) return true;
  if (row.form !== 's' && row.form !== 'base') return true;
  const { tokens, signs, found, layout } = reading;
  let last = source.last - 1;
  while (last > source.first && tokens[last]!.shape === 'punctuation') last--;
  const token = tokens[last]!;
  if (signs.is(token, HE | THEY) || (isAt(reading, last, 'it') && row.form === 's') || (token.capital && !layout.caseless)) return true;
  return cuesWithin(found.role, source).some((cue) => cue.lastToken === last + 1) || tokens[source.last - 1]!.lower === ',';
}

/** Weaker verbs need someone who is known to speak: "the blast called for" is no report. */
function canSpeak(reading: Reading, source: Stretch, row: ReportVerb): boolean {
  const { tokens, found, signs, layout } = reading;
  const first = tokens[source.first]!;
  if (isAt(reading, source.first, 'it') && row.kind !== 'say') return false;
  if (isAt(reading, source.first, 'no-speaker') || isCompared(reading, source)) return false;
  if (isShown(reading, source, row)) return true;
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

/** "41 were missing, more than residents first reported": what they said was another number. */
function isCompared({ tokens, classes }: Reading, { first, last }: Stretch): boolean {
  for (let at = first - 1; at < last; at++) if (classes.than.at(itemAt(tokens, at))) return true;
  return false;
}

// the number of attackers suggests
//               ^^^^^^^^^ nobody who speaks
const isHead = ({ tokens, signs }: Reading, source: Stretch, { firstToken }: Cue<RoleWord>): boolean => {
  for (let at = source.first; at < firstToken; at++) if (signs.is(tokens[at]!, PREPOSITION)) return false;
  return true;
};
