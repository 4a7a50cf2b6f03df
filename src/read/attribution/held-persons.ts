/**
 * "A court sentenced a blogger to two years on Monday … He was arrested on 3 February": in a report that opens on somebody held, how they were
 * taken is what it is about, however long before that was.
 */
import type { Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { DEFINITE, HE, THEY } from './grammar.js';
import type { IncidentDays } from './incident-days.js';
import { cuesWithin, firstCueFrom, type Reading, type Stretch } from './reading.js';

export interface HeldCue {
  readonly use: 'taken' | 'held' | 'once';
}

/** Whether a sentence tells how those were taken whom the report opens on. */
export type TellsOfTaking = (sentence: Sentence) => boolean;

/** Tokens from the one to the other of a subject, a word for an arrest and its object: "Moreno, 34, was also arrested", "police detained him". */
const BESIDE = 8;

/**
 * @param lead the sentences a report opens on
 * @param timesOf the times of a sentence
 */
export function findTakings(
  reading: Reading,
  lead: ReadonlySet<number>,
  timesOf: (sentence: number) => readonly TimeMention[],
  days: IncidentDays,
): TellsOfTaking {
  const opening = reading.layout.sentences.filter(({ index, role }) => lead.has(index) || role === 'headline');
  if (!opening.some((sentence) => opensOnHeld(reading, sentence))) return () => false;
  const takings = reading.layout.sentences.filter(({ role, index }) => role === 'body' && cuesOf(reading, index, 'taken').length > 0);
  // Where an arrest of these days is told, those of long ago are history.
  if (takings.some(({ index }) => timesOf(index).some((time) => days.isRecent(time)))) return () => false;
  const names = namesOf(reading, opening);
  return (sentence) =>
    cuesOf(reading, sentence.index, 'once').length === 0 &&
    cuesOf(reading, sentence.index, 'taken').some(({ firstToken, lastToken }) =>
      isOfKnown(reading, sentence, names, firstToken, lastToken),
    );
}

const stretchOf = ({ layout }: Reading, sentence: number): Stretch => {
  const { firstToken, lastToken } = layout.sentences[sentence]!;
  return { first: firstToken, last: lastToken };
};

const cuesOf = (reading: Reading, sentence: number, use: HeldCue['use']) =>
  cuesWithin(reading.found.held, stretchOf(reading, sentence)).filter(({ rows }) => rows.some((row) => row.use === use));

/** Whether a sentence says that somebody is or was held, tried or let go. */
export const isOfHeld = (reading: Reading, { index }: Sentence): boolean => cuesOf(reading, index, 'held').length > 0;

/** Of nothing worse: a report on those tried for a murder is about the murder. */
function opensOnHeld(reading: Reading, { firstToken, lastToken }: Sentence): boolean {
  const held = cuesWithin(reading.found.held, { first: firstToken, last: lastToken });
  if (!held.some(({ rows }) => rows.some(({ use }) => use !== 'once'))) return false;
  const holding = new Set<number>();
  for (const cue of held) for (let token = cue.firstToken; token < cue.lastToken; token++) holding.add(token);
  const { violence } = reading.found;
  for (let at = firstCueFrom(violence, firstToken); at < violence.length; at++) {
    const { firstToken: token } = violence[at]!;
    if (token >= lastToken) break;
    if (!holding.has(token)) return false;
  }
  return true;
}

/** Words written with a capital amidst the sentences. */
function namesOf({ tokens }: Reading, sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { firstToken, lastToken } of sentences)
    for (let at = firstToken; at < lastToken; at++) if (tokens[at]!.capital) names.add(tokens[at]!.lower);
  return names;
}

/** "He was arrested", "Moreno was arrested", "police arrested the blogger": nobody new. */
function isOfKnown(
  { tokens, signs }: Reading,
  { firstToken: from, lastToken: until }: Sentence,
  names: ReadonlySet<string>,
  first: number,
  last: number,
): boolean {
  const isKnown = (at: number, opens: boolean): boolean =>
    signs.is(tokens[at], opens ? HE | THEY | DEFINITE : HE | THEY) || (tokens[at]!.capital && names.has(tokens[at]!.lower));
  // The three, who work for a clinic in Lugo, were arrested
  if (first > from && isKnown(from, true)) return true;
  for (let at = Math.max(from, first - BESIDE); at < first; at++)
    if (isKnown(at, at === from || tokens[at - 1]!.lower === ',')) return true;
  return last < until && isKnown(last, true);
}
