/** Sentences that tell of days before those of an incident. */
import { append } from '../../model/append.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { type Day, dayOfIso } from '../time/calendar.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Span } from './enclosing.js';

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Spans of an incident, best first, by whose sentences its days are told. */
const BEST = 2;

/**
 * A function that says of the sentences of a report, for an incident told of there, whether they tell of earlier days alone: "He was shot in Lugo on
 * Sunday. In May he was stopped in Sremna"; those who mourn do so later, and often there.
 */
export function earlierDays(
  times: readonly TimeMention[],
  { sentences }: Layout,
): (spans: readonly Span[]) => (sentence: number) => boolean {
  const bySentence = new Map<number, Days[]>();
  for (const time of times) {
    const days = daysOf(time);
    if (days) append(bySentence, time.sentence, days);
  }
  const sentenceAt = (offset: number): number => countInFront(sentences, ({ start }) => start <= offset) - 1;
  return (spans) => {
    const own = spans.slice(0, BEST).flatMap(({ start }) => bySentence.get(sentenceAt(start)) ?? []);
    if (own.length === 0) return () => false;
    return (sentence) => {
      const told = bySentence.get(sentence);
      return told?.every((days) => own.every((one) => days.last < one.first)) ?? false;
    };
  };
}

/** The days a time is of; null where it is open, or said of a speaker. */
function daysOf({ when: { start, end }, unresolved, duration, beside, rule }: TimeMention): Days | null {
  if (unresolved || duration || rule === 'dateline' || rule === 'published-line') return null;
  if (beside?.left?.use === 'saying' || beside?.right?.use === 'saying') return null;
  const [first, last] = [dayOfIso(start), dayOfIso(end ?? start)];
  return first === null || last === null ? null : { first, last };
}
