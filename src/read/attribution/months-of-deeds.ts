/** "suspected in the June attacks, in which 70 people died": a deed called by a month long past, with what is told of it. */
import { bySentence } from '../text/by-sentence.js';
import type { Sentence } from '../text/layout.js';
import { MONTH_OF_DEED } from '../time/of-deed.js';
import type { TimeMention } from '../time/time-mention.js';
import { RELATIVE } from './grammar.js';
import type { Ground } from './ground.js';
import type { IncidentDays } from './incident-days.js';
import { cuesWithin, firstCueFrom, type Reading } from './reading.js';

/** A report on somebody arrested or tried for such a deed is of that deed; and so is one that opens on it. */
export function findDeedsOfMonths(
  reading: Reading,
  lead: readonly Sentence[],
  told: readonly TimeMention[],
  days: IncidentDays,
): (sentence: Sentence) => Ground | null {
  const named = told.filter((time) => time.rule === MONTH_OF_DEED && days.isEarlier(time));
  if (named.length === 0 || opensOn(reading, lead, named)) return NONE;
  const of = bySentence(named);
  return (sentence) => {
    const [time] = of.get(sentence.index) ?? [];
    if (!time || firstCueFrom(reading.found.violence, time.firstToken) === 0) return null;
    return { first: time.firstToken, last: withWhatItCost(reading, sentence, time), about: 'earlier-incident', rule: 'month-of-deed' };
  };
}

const NONE = (): null => null;

/** Sentences at the head of a report, its headline among them, in which it tells what it is about. */
const OPENING = 4;

function opensOn({ layout, found }: Reading, lead: readonly Sentence[], named: readonly TimeMention[]): boolean {
  const last = Math.max(lead.at(-1)?.index ?? 0, OPENING - 1);
  const isNamed = named.some(({ sentence }) => sentence <= last);
  const ofHeld = layout.sentences
    .slice(0, last + 1)
    .some(({ firstToken, lastToken }) =>
      cuesWithin(found.held, { first: firstToken, last: lastToken }).some(({ rows }) => rows.some(({ use }) => use !== 'once')),
    );
  return isNamed || ofHeld;
}

/** Tokens of "in which". */
const RELATIVE_WITHIN = 2;

function withWhatItCost({ clauses, signs, tokens }: Reading, { lastToken }: Sentence, time: TimeMention): number {
  const last = clauses.last(time.lastToken);
  const next = tokens[last]?.lower === ',' ? last + 1 : last;
  for (let at = next; at < Math.min(lastToken - 1, next + RELATIVE_WITHIN); at++)
    if (signs.is(tokens[at]!, RELATIVE)) return clauses.last(at);
  return last;
}
