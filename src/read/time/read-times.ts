/** Reads when: every expression of time of a report, what it means, and what it is counted from. */
import type { TimePrecision } from '../../model/vocabulary.js';
import type { When } from '../../model/when.js';
import type { Language } from '../language/language.js';
import type { Layout } from '../text/layout.js';
import { type Anchors, findAnchors } from './anchors.js';
import { besideAll } from './beside.js';
import { type Day, isoDate } from './calendar.js';
import { AFTER_DEED, dayOfOutcome, daysBefore } from './days-after.js';
import { type Gathered, gatherDrafts } from './gather-pieces.js';
import type { Calendar, Clock, DaysAfter, Draft, Unit } from './piece.js';
import { type Around, type Days, resolveDays } from './resolve.js';
import { daysOnly, noWhen, partOf, SMALL_HOURS, withClock, withPart } from './say-when.js';
import type { Beside, TimeMention } from './time-mention.js';
import { OVERNIGHT, readTimeWords, type TimeWords } from './time-words.js';

/**
 * A function that reads the times of a report in order of their start; no two overlap. Time is linear in the tokens. Reads the tables
 * time-words, -parts, -phrases, -named-days, -zones, -not and -cues.
 *
 * Days are counted from the dateline's day, else from a "Posted:" line, else from `report.published`; with none of these, times told
 * from the day of the report stay unresolved. A preposition before a time is in its span; an article only where the time is the noun
 * ("the night of June 4"), so that "the June 4 attack" keeps its article.
 */
export function createTimeReader(language: Language): (layout: Layout) => readonly TimeMention[] {
  const words = readTimeWords(language);
  return (layout) => {
    const gathered = gatherDrafts(words, layout);
    return gathered.drafts.length === 0 ? [] : new Narrative(words, layout, gathered).mentions();
  };
}

/** Sentences within which a full date told of lends its year to dates without one. */
const NEAR = 4;
/** An explicit date this much earlier than the day of the story is background: times of day do not go with it. */
const STORY = 31;
/** Other times of the sentence looked at for the day of a time of day. */
const BESIDE = 6;
/** A time so few tokens after a verb of saying is when it was said. */
const SAYING = 2;
/** Ten o'clock: a writer who counts twelve hours seldom leaves such a time bare. */
const TWO_DIGITS = 600;
const WHOLE_DATE = ['year', 'month', 'day'] as const;

/** Hours of the day. */
const MORNING = 9;
const EVENING = 18;
const isLate = ({ when }: TimeMention): boolean =>
  when.start !== null && when.start.length > 10 && Number(when.start.slice(11, 13)) >= EVENING;

/** The days a draft means, and the day the story is at after it. */
interface Told {
  readonly days: Days | null;
  readonly story: Day | null;
}

/** Tokens from "hours" to the mark behind what they are counted from: "after the funeral of a priest,". */
const DEED_WITHIN = 8;

class Narrative {
  readonly #words: TimeWords;
  readonly #layout: Layout;
  readonly #drafts: readonly Draft[];
  readonly #anchors: Anchors;
  /** The day told of last, for "the next day". */
  #last: Day | null = null;
  /** The end of what was told of last, be it a day, a month or a year, for "that year". */
  #lastYear: Day | null = null;
  /** The day the story is at, for a time of day without one. */
  #story: Day | null = null;
  /** The drafts that date what came after a deed: the story is not at them. */
  readonly #outcomes = new Map<number, NonNullable<TimeMention['outcome']>>();
  #stated = 0;
  /** The clock that the report's other times of day are read from; null where none tells, or both do. */
  readonly #hours: 12 | 24 | null;

  readonly #beside: readonly Beside[];

  constructor(words: TimeWords, layout: Layout, gathered: Gathered) {
    this.#words = words;
    this.#layout = layout;
    this.#drafts = gathered.drafts;
    this.#anchors = findAnchors(words, layout, gathered.drafts);
    this.#hours = hoursOf(gathered.drafts);
    this.#beside = besideAll(words.classes, layout, gathered);
  }

  mentions(): readonly TimeMention[] {
    const days: Told[] = [];
    this.#drafts.forEach((draft, index) => days.push(this.#days(draft, index, days)));
    let story: Day | null = null;
    let evening: Day | null = null;
    return this.#drafts.map((draft, index) => {
      const own = days[index]!;
      const beside = own.days === null && draft.calendar === null && draft.duration === null ? this.#dayBeside(days, index, story) : null;
      const isNext = beside !== null && beside === evening && beside !== this.#anchors.weekday && this.#isEarly(draft);
      const implied = isNext ? beside + 1 : beside;
      story = own.story;
      const mention = this.#mention(draft, index, own.days, implied);
      if (isLate(mention)) evening = own.days?.start ?? implied;
      return mention;
    });
  }

  /** "at dawn", "at 1 a.m.", told after the evening of the story's day: of the morning that follows. */
  #isEarly({ clock, part: named, edge }: Draft): boolean {
    if (clock?.half === 'known') return clock.minute < SMALL_HOURS;
    const part = clock ? null : partOf(this.#words, named, edge);
    return part !== null && part.from < part.to && part.to <= MORNING;
  }

  /** The days a draft means, and the day the story is at after it. */
  #days(draft: Draft, index: number, told: readonly Told[]): Told {
    const publication = this.#anchors.publication.get(draft);
    if (publication === 'dateline' && this.#anchors.report !== null) {
      return {
        days: {
          start: this.#anchors.report,
          end: this.#anchors.report,
          precision: 'day',
          implied: draft.calendar?.kind === 'date' && draft.calendar.date.year !== null ? [] : ['year'],
        },
        story: this.#story,
      };
    }
    if (draft.calendar?.kind === 'elsewhere' && draft.calendar.after) return this.#ofDeed(draft.calendar.after, index, told);
    const days = this.#resolved(index);
    if (days && !publication && draft.duration === null && draft.bound === null && days.precision === 'day') this.#tell(days, draft, index);
    if (days && !publication) this.#lastYear = days.end;
    return { days, story: this.#story };
  }

  #resolved(index: number): Days | null {
    const draft = this.#drafts[index]!;
    return draft.calendar && resolveDays(draft.calendar, draft, this.#around(draft, index));
  }

  /** "on Sunday, three days after a clerk was shot": the story is at the day of the deed then. */
  #ofDeed(after: DaysAfter, index: number, told: readonly Told[]): Told {
    const outcome = dayOfOutcome(this.#words, this.#layout, this.#drafts, index, (k) => this.#isOutcome(k, index, told[k]!.days));
    const day = outcome < 0 ? null : ((outcome < index ? told[outcome]!.days : this.#resolved(outcome)) ?? null);
    if (day?.precision !== 'day' || day.start !== day.end || this.#isDeedItself(outcome, index)) return { days: null, story: this.#story };
    const days = daysBefore(after, day.start);
    if (days.precision === 'day') this.#story = days.start;
    this.#outcomes.set(outcome, outcome < index ? 'told-first' : 'told-last');
    return { days, story: this.#story };
  }

  /** "Sunday's attack came three days after a clerk was shot", "The attack on Sunday came three days after": it was a deed, too. */
  #isDeedItself(outcome: number, index: number): boolean {
    const { tokens } = this.#layout;
    const before = tokens[this.#drafts[index]!.first - 1];
    return tokens[this.#drafts[outcome]!.last - 1]!.possessive || (before !== undefined && this.#words.words.at(before)?.comes === true);
  }

  /** A day told before the words in its sentence; one on which something was said only where they stand right behind it. */
  #isOutcome(at: number, index: number, days: Days | null): boolean {
    const draft = this.#drafts[at]!;
    if (days?.precision !== 'day' || draft.bound !== null || draft.duration !== null || this.#anchors.publication.has(draft)) return false;
    return this.#drafts[index]!.first - draft.last <= 1 || !this.#isSaying(draft, at);
  }

  #tell(days: Days, draft: Draft, index: number): void {
    this.#last = days.end;
    if (this.#outcomes.has(index)) return;
    const back = this.#story !== null && this.#story - days.end > STORY && draft.calendar?.kind === 'date';
    if (!back && !(this.#story !== null && this.#isSaying(draft, index))) this.#story = days.start;
  }

  /** "the governor said on Tuesday" does not move the story to Tuesday. */
  #isSaying(draft: Draft, index: number): boolean {
    const { left } = this.#beside[index]!;
    return left?.use === 'saying' && draft.first - left.token <= SAYING;
  }

  #around(draft: Draft, index: number): Around {
    const { report, weekday, ahead, stated, latest, yearOfMonth, monthFirst } = this.#anchors;
    while (this.#stated < stated.length && stated[this.#stated]!.draft < index) this.#stated++;
    const before = this.#stated > 0 ? stated[this.#stated - 1]! : null;
    const near = before !== null && draft.sentence - before.sentence <= NEAR;
    return {
      report,
      weekday: ahead ? weekday! + 1 : weekday,
      latest,
      last: this.#last,
      lastYear: this.#lastYear,
      monthFirst,
      yearOfMonth,
      statedNear: near,
      future: needsTurn(draft.calendar) && this.#isFuture(draft),
      stated: (before ?? stated[this.#stated])?.day ?? null,
    };
  }

  /** The day of a time of day said without one: another time's in its sentence, before it or else after it, or the story's. */
  #dayBeside(days: readonly { readonly days: Days | null }[], index: number, story: Day | null): Day | null {
    const { sentence } = this.#drafts[index]!;
    for (const step of [-1, 1]) {
      for (let k = index + step; this.#drafts[k]?.sentence === sentence && Math.abs(k - index) <= BESIDE; k += step) {
        const other = days[k]!.days;
        if (other?.precision === 'day' && this.#drafts[k]!.bound === null && !this.#anchors.publication.has(this.#drafts[k]!))
          return other.start;
      }
    }
    return story;
  }

  #mention(draft: Draft, index: number, days: Days | null, implied: Day | null): TimeMention {
    const { tokens } = this.#layout;
    const part = partOf(this.#words, draft.part, draft.edge);
    const publication = this.#anchors.publication.get(draft);
    const clock = draft.clock && this.#clock(draft.clock, part);
    const outcome = this.#outcomes.get(index);
    const said = days ?? (implied === null ? null : { start: implied, end: implied, precision: 'day' as const, implied: WHOLE_DATE });
    const when =
      draft.duration !== null ? this.#span(draft, days) : said ? this.#when(draft, said, clock, part) : noWhen(precisionOf(draft, part));
    const unresolved = when.start === null && when.end === null;
    return {
      start: tokens[draft.first]!.start,
      end: tokens[(unresolved && draft.calendar?.kind === 'elsewhere' ? this.#pastDeed(draft, index) : draft.last) - 1]!.end,
      firstToken: draft.first,
      lastToken: draft.last,
      sentence: draft.sentence,
      when,
      unresolved,
      duration: draft.duration !== null || draft.bound !== null,
      rule: publication ?? (draft.calendar?.kind === 'elsewhere' && days ? AFTER_DEED : draft.rule),
      dayStated: draft.calendar !== null,
      beside: this.#beside[index]!,
      ...(outcome && { outcome }),
      ...(isAheadOf(draft, this.#drafts[index + 1]) && { ahead: true as const }),
      ...(clock && { clock }),
      ...(part && { part }),
    };
  }

  /** Past "Hours after the funeral", up to the comma: what hours are counted from is part of what was said. */
  #pastDeed({ last, sentence }: Draft, index: number): number {
    const { tokens, sentences } = this.#layout;
    const end = Math.min(sentences[sentence]!.lastToken, this.#drafts[index + 1]?.first ?? tokens.length, last + DEED_WITHIN);
    for (let at = last; at < end; at++) if (tokens[at]!.shape !== 'word') return tokens[at]!.shape === 'punctuation' ? at : last;
    return last;
  }

  /** "11:05" is of the clock of twenty-four hours where no "a.m." is about; "2:30" only where the report or a "local time" says so. */
  #clock(clock: Clock, part: ReturnType<typeof partOf>): Clock {
    if (clock.half === 'known' || clock.precision !== 'minute' || part) return clock;
    const twentyFour = this.#hours === 24 || (this.#hours === null && (clock.hours === 24 || clock.minute >= TWO_DIGITS));
    return twentyFour ? { ...clock, half: 'known' } : clock;
  }

  #when(draft: Draft, days: Days, clock: Clock | null, part: ReturnType<typeof partOf>): When {
    // overnight Sunday, told on Sunday: the night before it
    if (part === OVERNIGHT && days.start === this.#anchors.weekday && days.end === days.start)
      return this.#when(draft, { ...days, start: days.start - 1, end: days.end - 1 }, clock, part);
    const said = clock ? withClock(days, clock, part) : part && days.precision === 'day' ? withPart(days, part) : daysOnly(days);
    switch (draft.bound) {
      case null:
        return said;
      case 'since':
      case 'after':
        return { ...said, end: null };
      case 'until':
      case 'before':
        return { ...said, start: null };
    }
  }

  /** "over the past year" ends with the report's day; a bare amount has no bounds. */
  #span(draft: Draft, days: Days | null): When {
    const { report } = this.#anchors;
    if (days) return daysOnly(days);
    const precision = PRECISION[draft.duration!];
    if (draft.rule !== 'durations.past' || report === null) return noWhen(precision);
    return {
      start: null,
      end: isoDate(report),
      precision: precision === 'minute' || precision === 'hour' ? 'day' : precision,
      zone: null,
      implied: WHOLE_DATE,
    };
  }

  /** "will gather on Sunday", "scheduled for June 10": a word for what is to come stands with the time, and no verb of saying between them. */
  #isFuture(draft: Draft): boolean {
    const { tokens, sentences } = this.#layout;
    const { firstToken, lastToken } = sentences[draft.sentence]!;
    for (let at = draft.first - 1; at >= Math.max(firstToken, draft.first - 14); at--) {
      const { lower } = tokens[at]!;
      if (this.#words.future.has(lower) && !this.#isPast(at)) return true;
      if (this.#words.reporting.has(lower) || lower === ';' || lower === '"' || lower === '.') return false;
    }
    if (draft.first > firstToken + 2) return false;
    for (let at = draft.last; at < Math.min(lastToken, draft.last + 12); at++) {
      const { lower } = tokens[at]!;
      if (this.#words.reporting.has(lower)) return false;
      if (this.#words.future.has(lower)) return !this.#isPast(at);
    }
    return false;
  }

  // was set on fire on Sunday | shut on Sunday due to the strike | the plan failed | had planned
  #isPast(at: number): boolean {
    const { classes } = this.#words;
    const [before, lower, next] = [-1, 0, 1].map((step) => this.#layout.tokens[at + step]?.lower ?? '') as [string, string, string];
    if (classes['for-ahead'].has(lower)) return !classes['for-to'].has(next);
    if (classes['to-ahead'].has(lower)) return classes.to.has(next) && !classes['verb-ahead'].at(this.#layout.tokens[at + 2]);
    if (classes['next-ahead'].has(lower)) return !classes['next-of'].has(next);
    if (classes['always-ahead'].has(lower)) return false;
    return classes['past-before'].has(before) || (classes['past-be'].has(before) && !classes['past-but'].has(lower));
  }
}

// on May 3, ten days before
//               ^^^ the next
const isAheadOf = ({ last, sentence }: Draft, next: Draft | undefined): boolean =>
  next?.calendar?.kind === 'elsewhere' && next.calendar.before && next.sentence === sentence && next.first - last <= NEXT_TO;
/** Tokens between two times that stand side by side: a comma, "just", "about". */
const NEXT_TO = 3;

function hoursOf(drafts: readonly Draft[]): 12 | 24 | null {
  const said = new Set(drafts.map(({ clock }) => clock?.hours ?? null));
  return said.has(12) === said.has(24) ? null : said.has(12) ? 12 : 24;
}

const needsTurn = (calendar: Calendar | null): boolean =>
  calendar !== null &&
  ((calendar.kind === 'date' && calendar.date.year === null) ||
    (calendar.kind === 'weekday' && calendar.turn === 'latest') ||
    (calendar.kind === 'month' && calendar.year === null) ||
    calendar.kind === 'day-of-month' ||
    calendar.kind === 'weekend');

const PRECISION: Readonly<Record<Unit, TimePrecision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
};

function precisionOf({ clock, calendar }: Draft, part: ReturnType<typeof partOf>): TimePrecision {
  if (clock) return clock.precision;
  if (part) return 'part-of-day';
  switch (calendar?.kind) {
    case 'month':
    case 'season':
      return 'month';
    case 'year':
      return 'year';
    case 'units':
    case 'elsewhere':
      return PRECISION[calendar.unit];
    default:
      return 'day';
  }
}
