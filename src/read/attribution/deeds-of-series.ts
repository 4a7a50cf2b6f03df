/** "It was the third shooting there this year. Two men were hurt in the others": what is told of the deeds before. */
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Ground } from './ground.js';
import type { IncidentDays } from './incident-days.js';
import { cuesWithin, hasCompany, isAt, type Reading } from './reading.js';

/** "This is the third shooting of the week" */
export const countsSeries = (reading: Reading, { firstToken: first, lastToken: last }: Sentence): boolean =>
  cuesWithin(reading.found.background, { first, last }).some((cue) =>
    cue.rows.some((row) => row.scope === 'next' && (!row.company || hasCompany(reading, { first: cue.lastToken, last }, row.company))),
  );

/** "… On Sunday two men were hit on Mill Road", "… A clerk was killed in the first": the shootings before it. */
export function ofSeries(reading: Reading, sentence: Sentence, mentions: readonly TimeMention[], days: IncidentDays): Ground | null {
  const { firstToken, lastToken } = sentence;
  if (mentions.some((time) => days.isBefore(time)))
    return { first: firstToken, last: lastToken, about: 'earlier-incident', rule: 'series' };
  const others = inTheOthers(reading, sentence);
  if (others < 0) return null;
  const first = Math.max(firstToken, reading.clauses.first(others));
  return { first, last: lastToken, about: 'earlier-incident', rule: 'series' };
}

/** The place of "in the others", "in the other two", "in the first", "in the first shooting"; but not of "in the first hour"; -1 where it is not said. */
function inTheOthers(reading: Reading, { firstToken, lastToken }: Sentence): number {
  const { layout, tokens } = reading;
  for (let at = firstToken; at < lastToken - 2; at++) {
    if (!isSmallWord(layout, at, 'in') || !isSmallWord(layout, at + 1, 'the') || !isAt(reading, at + 2, 'others-of-series')) continue;
    const next = at + 3 < lastToken ? tokens[at + 3]! : null;
    if (next === null || next.shape !== 'word' || isAt(reading, at + 3, 'one-of-series')) return at;
  }
  return -1;
}
