/** What a report's times are counted from: the day of its dateline, the day it was published, the day something was said, or its full dates. */
import type { Layout } from '../text/layout.js';
import { civil, type Day, dayOf, dayOfIso, isDate, weekdayOf } from './calendar.js';
import type { Draft } from './piece.js';
import type { TimeWords } from './time-words.js';

export interface Anchors {
  /** The day the report speaks on. */
  readonly report: Day | null;
  /** Drafts that say when the report was published, not when something happened. */
  readonly publication: ReadonlyMap<Draft, 'dateline' | 'published-line'>;
  /** Full dates the report states, by position in the list of drafts. */
  readonly stated: readonly { readonly draft: number; readonly sentence: number; readonly day: Day }[];
  /** The last day the report may speak of by the bare name of its weekday: a dateline is often older than the text. */
  readonly weekday: Day | null;
  /**
   * Whether it may speak of the day after by its name, as it speaks of its own: pages are dated when they are first put up, and brought
   * up to date on the next day.
   */
  readonly ahead: boolean;
  /** The latest of them, within a year of the report's day. */
  readonly latest: Day | null;
  /** The year each month is told of, by its number; null for one told of in several years. */
  readonly yearOfMonth: ReadonlyMap<number, number | null>;
  /** Whether "05/06/2016" has its month first; null where nothing tells. */
  readonly monthFirst: boolean | null;
}

/** A dateline or "Posted:" line this far from the date given with the report is another report's, but not at the head of the text. */
const FARTHEST_LINE = 400;
/** Tokens of the head of a text: "Updated: 03/14/2011 10:24 PM Created: 03/14/2011 1:24 PM". */
const HEAD = 40;

/** Days after its dateline within which a report is still the same story, brought up to date. */
const UPDATED = 2;

export function findAnchors(words: TimeWords, layout: Layout, drafts: readonly Draft[]): Anchors {
  const published = dayOfIso(layout.report.published);
  const publication = new Map<Draft, 'dateline' | 'published-line'>();
  const stated: { draft: number; sentence: number; day: Day }[] = [];
  let dateline: Day | null = null;
  let line: Day | null = null;
  let said: Day | null = null;
  const monthFirst = orderOf(words, layout, drafts, published);
  drafts.forEach((draft, index) => {
    const day = fullDay(draft, monthFirst);
    if (isSignature(layout, draft)) {
      publication.set(draft, 'published-line');
    } else if (isInDateline(layout, draft)) {
      publication.set(draft, 'dateline');
      dateline ??= day ?? yearless(draft, published);
    } else if (day !== null && isPublishedLine(words, layout, draft)) {
      publication.set(draft, 'published-line');
      const isOwn = published === null || Math.abs(day - published) <= FARTHEST_LINE || (draft.first < HEAD && day < published);
      if (isOwn) line ??= day;
    } else if (opensUpdate(words, layout, draft)) {
      publication.set(draft, 'published-line');
    } else if (day !== null) {
      stated.push({ draft: index, sentence: draft.sentence, day });
      if (isWhenSaid(words, layout, draft)) said ??= day;
    }
  });
  const report = dateline ?? line ?? published ?? said;
  const latest = stated.reduce<Day | null>(
    (most, { day }) => (report !== null && day <= report + FARTHEST_LINE && (most === null || day > most) ? day : most),
    null,
  );
  const weekday = report !== null && published !== null && published > report && published - report <= UPDATED ? published : report;
  const ahead = dateline === null && line === null && published !== null && namesFewDays(drafts, weekdayOf(published));
  return { report, weekday, ahead, publication, stated, latest, yearOfMonth: yearsOfMonths(drafts, publication), monthFirst };
}

// in December 2014 … six days after the Dec. 6 shooting
function yearsOfMonths(drafts: readonly Draft[], publication: ReadonlyMap<Draft, unknown>): Anchors['yearOfMonth'] {
  const years = new Map<number, number | null>();
  for (const draft of drafts) {
    const { calendar } = draft;
    if (publication.has(draft) || (calendar?.kind !== 'month' && calendar?.kind !== 'date')) continue;
    const { year, month } = calendar.kind === 'month' ? calendar : calendar.date;
    if (year !== null) years.set(month, years.has(month) && years.get(month) !== year ? null : year);
  }
  return years;
}

// We were let out today. — Ana Pereda (@apereda) March 12, 2022: the day a post of a few words was sent
const isSignature = ({ tokens }: Layout, { first }: Draft): boolean =>
  tokens[first - 1]?.lower === ')' && (tokens[first - 3]?.lower === '@' || tokens[first - 2]?.lower.startsWith('@') === true);

// Update, 12:44 p.m., Jan. 24: | UPDATE @ 3:20 p.m. | Original story (June 4)
function opensUpdate(words: TimeWords, { tokens, sentences }: Layout, { first, sentence }: Draft): boolean {
  const from = sentences[sentence]!.firstToken;
  if (first - from > UPDATE_OPENS) return false;
  let isOne = false;
  for (let at = from; at < first; at++) {
    if (words.published.has(tokens[at]!.lower)) isOne = true;
    else if (tokens[at]!.shape === 'word') return false;
  }
  return isOne;
}
/** Tokens in front of the time of an update. */
const UPDATE_OPENS = 3;

/** Names of weekdays by which a report tells of one thing; one that names more goes through the days of a week. */
const FEW_DAYS = 2;

/** Whether few weekdays are told by their bare names, and this among them. */
function namesFewDays(drafts: readonly Draft[], own: number): boolean {
  const named = new Set<number>();
  for (const { calendar } of drafts)
    if (calendar?.kind === 'weekday' && calendar.turn === 'latest' && calendar.week === null) named.add(calendar.weekday);
  return named.has(own) && named.size <= FEW_DAYS;
}

function fullDay(draft: Draft, monthFirst: boolean | null): Day | null {
  const { calendar } = draft;
  if (calendar?.kind === 'date' && calendar.date.year !== null) return dayOf(calendar.date.year, calendar.date.month, calendar.date.day);
  if (calendar?.kind !== 'ambiguous' || monthFirst === null) return null;
  return monthFirst ? dayOf(calendar.year, calendar.first, calendar.second) : dayOf(calendar.year, calendar.second, calendar.first);
}

function isInDateline(layout: Layout, draft: Draft): boolean {
  const date = layout.dateline?.date;
  return (
    date !== undefined &&
    date !== null &&
    draft.duration === null &&
    layout.tokens[draft.first]!.start < date.end &&
    layout.tokens[draft.last - 1]!.end > date.start
  );
}

/** The dateline's day without a year: the one nearest to the day of publication. */
function yearless({ calendar }: Draft, published: Day | null): Day | null {
  if (calendar?.kind !== 'date' || published === null) return null;
  const { month, day } = calendar.date;
  const { year } = civil(published);
  let best: Day | null = null;
  for (const y of [year - 1, year, year + 1]) {
    if (!isDate(y, month, day)) continue;
    const at = dayOf(y, month, day);
    if (best === null || Math.abs(at - published) < Math.abs(best - published)) best = at;
  }
  return best;
}

// Posted: Tuesday, January 28, 2014 | (Published Monday, March 24, 2014) | This story is from March 10, 2002
function isPublishedLine({ published, classes }: TimeWords, { tokens }: Layout, draft: Draft): boolean {
  let at = draft.first - 1;
  for (let steps = 0; at >= 0 && steps < 3; steps++, at--) {
    const { lower, shape } = tokens[at]!;
    if (published.has(lower)) {
      const before = tokens[at - 1];
      return (
        !before ||
        before.shape === 'punctuation' ||
        tokens[at + 1]!.lower === ':' ||
        before.end < tokens[at]!.start - 1 ||
        (tokens[at]!.capital && !before.capital) ||
        published.has(before.lower)
      );
    }
    if (lower !== ':' && lower !== '-' && shape !== 'punctuation' && !classes['published-lead'].has(lower)) return false;
  }
  return false;
}

// the ministry said on Tuesday, 24 March 2020: a report that gives no other day of its own speaks on that one
function isWhenSaid({ reporting, classes }: TimeWords, { tokens }: Layout, { first, sentence }: Draft): boolean {
  if (sentence > LATEST_SAID) return false;
  const before = classes.on.at(tokens[first - 1]) ? first - 2 : first - 1;
  return before >= 0 && reporting.has(tokens[before]!.lower);
}

/** Sentences of the head of a report. */
const LATEST_SAID = 3;

/**
 * Which of the two a date in digits puts first: the report's other dates in digits tell; then whether one reading lies after the
 * report was published; then the country the report names itself as writing of (the United States alone writes the month first).
 */
function orderOf({ monthFirst }: TimeWords, layout: Layout, drafts: readonly Draft[], published: Day | null): boolean | null {
  const open = drafts.filter((draft) => draft.calendar?.kind === 'ambiguous');
  if (open.length === 0) return null;
  for (const draft of drafts) {
    if (draft.rule !== 'dates.numeric' || draft.calendar?.kind !== 'date') continue;
    const parts = /^(\d{1,2})[-/](\d{1,2})[-/]\d/.exec(layout.report.text.slice(layout.tokens[draft.last - 1]!.start));
    if (parts && Number(parts[1]) !== Number(parts[2])) return Number(parts[1]) === draft.calendar.date.month;
  }
  if (published !== null) {
    for (const { calendar } of open) {
      if (calendar?.kind !== 'ambiguous') continue;
      const american = dayOf(calendar.year, calendar.first, calendar.second) <= published + 1;
      const other = dayOf(calendar.year, calendar.second, calendar.first) <= published + 1;
      if (american !== other) return american;
    }
  }
  return layout.tokens.some((_, at) => monthFirst.at(layout.tokens, at)) ? true : null;
}
