/** "The attack came less than two days after another man, aged 31, was stabbed": how far what it came after is told of. */
import type { Sentence } from '../text/layout.js';
import { firstCueFrom, isAt, type Reading, type Stretch } from './reading.js';
import type { BackgroundCue } from './tables.js';

/** The end of the clause behind a cue, with what the incident came after. */
export const pastWhatCameBefore = (reading: Reading, sentence: Sentence, cue: Stretch, row: BackgroundCue): number =>
  pastAge(reading, sentence, pastAfter(reading, sentence, cue, row));

/** "came less than two days after a man was shot": past the clause of what it came after. */
function pastAfter(reading: Reading, sentence: Sentence, cue: Stretch, { scope, about }: BackgroundCue): number {
  const end = reading.clauses.last(cue.last - 1);
  const isOpen = scope === 'after' && about === 'context' && end < Math.min(sentence.lastToken - 1, cue.last + AFTER_WITHIN);
  return isOpen && isAt(reading, end, 'after') && isOfIncident(reading, sentence, cue) ? reading.clauses.last(end) : end;
}

/** "The attack came", "It comes": where a departure came after a murder, the report may be of the murder. */
function isOfIncident({ found: { violence } }: Reading, { firstToken }: Sentence, { first }: Stretch): boolean {
  const deed = violence[firstCueFrom(violence, firstToken)];
  return first <= firstToken + 1 || (deed !== undefined && deed.lastToken === first && first <= firstToken + SUBJECT_WITHIN);
}
/** Tokens of such a subject: "the second fatal shooting". */
const SUBJECT_WITHIN = 6;
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
