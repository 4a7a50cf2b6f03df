/** "The attack came less than two days after another man, aged 31, was stabbed": how far what it came after is told of. */
import type { Sentence } from '../text/layout.js';
import { firstCueFrom, isAt, type Reading } from './reading.js';
import type { BackgroundCue } from './tables.js';

/** The end of the clause behind a cue, with what the incident came after. */
export const pastWhatCameBefore = (reading: Reading, sentence: Sentence, from: number, row: BackgroundCue): number =>
  pastAge(reading, sentence, pastAfter(reading, sentence, from, row));

/** "came less than two days after a man was shot": past the clause of what it came after. */
function pastAfter(reading: Reading, { firstToken, lastToken }: Sentence, from: number, { scope, about }: BackgroundCue): number {
  const end = reading.clauses.last(from - 1);
  // "His departure came less than a week after the death of a judge": the report is of the death, where nothing was told before it
  if (firstCueFrom(reading.found.violence, firstToken) === 0) return end;
  const isOpen = scope === 'after' && about === 'context' && end < Math.min(lastToken - 1, from + AFTER_WITHIN);
  return isOpen && isAt(reading, end, 'after') ? reading.clauses.last(end) : end;
}
/** Tokens between "came less than" and "after": "a day and a half". */
const AFTER_WITHIN = 6;

/** "came hours after another man, aged 31, was stabbed": past the age of whom it tells. */
function pastAge({ tokens, clauses }: Reading, { lastToken }: Sentence, end: number): number {
  if (tokens[end]?.lower !== ',') return end;
  let isAge = false;
  for (let at = end + 1; at < Math.min(lastToken - 1, end + AGE_WITHIN); at++) {
    if (tokens[at]!.lower === ',') return isAge ? clauses.last(at + 1) : end;
    isAge ||= tokens[at]!.shape === 'number';
  }
  return end;
}
/** Tokens within which an age between commas ends: ", aged 31,". */
const AGE_WITHIN = 4;
