/**
 * A list of what happened on which day: "Sept. 27, 2006: A gunman …", "On 3 May 2001, …", "9 killed, May 3, 2001, Lugo: …", "February 2 1996,
 * Moses Lake" on a line of its own. Each entry reaches to the next, the last to the end of its paragraph.
 */
import type { Layout } from '../text/layout.js';
import type { TimeMention } from './time-mention.js';

/** Fewer are no list. */
const ENTRIES = 3;
/** Sentences of the story before the first entry; where more stand, the list is added to a report. */
const OPENS_WITHIN = 4;
/** Tokens before the date: "On", a dash; behind a number, "9 killed,". */
const BEFORE_DATE = 1;
const BEHIND_NUMBER = 3;
/** Tokens of the longest heading. */
const HEADING = 12;

export interface EntriesOfList {
  /** All that the page is: nothing, or a few sentences, stand before it. */
  readonly isPage: boolean;
  /** Position of the entry a sentence belongs to; -1 for none. */
  readonly of: (sentence: number) => number;
  /** Whether a time is the day at the head of an entry. */
  readonly isDay: (time: TimeMention) => boolean;
}

/** @returns null where the page holds no such list */
export function entriesOfList({ paragraphs, sentences, tokens }: Layout, times: readonly TimeMention[]): EntriesOfList | null {
  const dated = new Map<number, TimeMention>();
  for (const time of times) {
    const { firstToken } = sentences[time.sentence]!;
    const isAtHead = time.firstToken - firstToken <= (tokens[firstToken]!.shape === 'number' ? BEHIND_NUMBER : BEFORE_DATE);
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
  const last = sentences[heads.at(-1)!.sentence]!;
  const isHeading = last.lastToken - last.firstToken <= HEADING && sentences[last.index + 1]?.paragraph !== last.paragraph;
  const end = paragraphs[last.paragraph + (isHeading ? 1 : 0)]?.lastSentence ?? last.index + 1;
  const entries = new Int32Array(sentences.length).fill(-1);
  let entry = -1;
  for (const { index } of sentences) {
    if (heads[entry + 1]?.sentence === index) entry++;
    if (index < end) entries[index] = entry;
  }
  const before = sentences.filter(({ index, role }) => role === 'body' && index < first.sentence).length;
  return {
    isPage: before <= OPENS_WITHIN,
    of: (sentence) => entries[sentence]!,
    isDay: (time) => heads[entries[time.sentence]!] === time,
  };
}

/** With its year, as nobody writes of this week. */
const isFullDate = ({ rule, duration, unresolved, when: { precision, implied } }: TimeMention): boolean =>
  rule.startsWith('dates.') && !duration && !unresolved && precision === 'day' && !implied.includes('year');
