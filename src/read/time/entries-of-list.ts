/**
 * A page that lists what happened on which day: "Sept. 27, 2006: A gunman …", "On 3 May 2001, …", "February 2 1996, Moses Lake" on a line of its
 * own. Each entry reaches to the next.
 */
import type { Layout } from '../text/layout.js';
import type { TimeMention } from './time-mention.js';

/** Fewer are no list. */
const ENTRIES = 3;
/** Sentences of the story before the first entry; where more stand, the list is added to a report. */
const OPENS_WITHIN = 4;
/** Tokens before the date: "On", a dash. */
const BEFORE_DATE = 1;

export interface EntriesOfList {
  /** Position of the entry a sentence belongs to; -1 for none. */
  readonly of: (sentence: number) => number;
  /** Whether a time is the day at the head of an entry. */
  readonly isDay: (time: TimeMention) => boolean;
}

/** @returns null where the page is no such list */
export function entriesOfList({ paragraphs, sentences }: Layout, times: readonly TimeMention[]): EntriesOfList | null {
  const dated = new Map<number, TimeMention>();
  for (const time of times) {
    const isAtHead = time.firstToken - sentences[time.sentence]!.firstToken <= BEFORE_DATE;
    if (isAtHead && isFullDate(time) && !dated.has(time.sentence)) dated.set(time.sentence, time);
  }
  if (dated.size < ENTRIES) return null;
  const heads: TimeMention[] = [];
  const days = new Set<string>();
  for (const { firstSentence } of paragraphs) {
    const head = dated.get(firstSentence);
    if (!head) continue;
    heads.push(head);
    days.add(head.when.start!);
  }
  const [first] = heads;
  if (!first || days.size < ENTRIES) return null;
  if (sentences.filter(({ index, role }) => role === 'body' && index < first.sentence).length > OPENS_WITHIN) return null;
  const entries = new Int32Array(sentences.length).fill(-1);
  let entry = -1;
  for (const { index } of sentences) {
    if (heads[entry + 1]?.sentence === index) entry++;
    entries[index] = entry;
  }
  return { of: (sentence) => entries[sentence]!, isDay: (time) => heads[entries[time.sentence]!] === time };
}

/** With its year, as nobody writes of this week. */
const isFullDate = ({ rule, duration, unresolved, when: { precision, implied } }: TimeMention): boolean =>
  rule.startsWith('dates.') && !duration && !unresolved && precision === 'day' && !implied.includes('year');
