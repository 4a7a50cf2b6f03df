/** Chooses when an incident happened from the times a report tells. */
import type { When } from '../../model/when.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { type Day, dayOfIso, isoMinute } from './calendar.js';
import { withClock, withPart } from './say-when.js';
import type { TimeMention } from './time-mention.js';

/** UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface IncidentTime {
  readonly when: When /** The day first, then the time of day where it comes from another place. */;
  readonly mentions: readonly TimeMention[];
}

/** What a time is the time of, and how well the clause that says so tells of the incident (0 is best). */
interface Standing {
  readonly of: 'incident' | 'saying' | 'aftermath' | 'death' | 'nothing';
  readonly rank: number /** Sentences to the nearest clause that tells of the incident. */;
  readonly away: number;
}

/** Beyond this many sentences from any clause that tells of the incident, a time is of something else. */
const FARTHEST = 3;
/** A day later than this after publication is still to come; pages are often dated a day before the news. */
const AHEAD = 1;
/** What a candidate has against it; the least wins. Chosen by reading, in the order of how often each misleads. */
const AGAINST = {
  nothing: 18,
  death: 40,
  sentence: 8,
  rank: 1,
  days: 10,
  week: 30,
  month: 45,
  year: 70,
  later: 0.3,
  /** "What we see today": words of a speaker. */
  speech: 12,
  /** Of a time of day: that its sentence tells of a beginning speaks for it; that the story was last at another day, against it. */
  begins: -10,
  otherDay: 12,
  clockRank: 0.5,
};

/**
 * The time in or nearest the clauses that tell of the incident, given best first; a day told there and a time of day told of the same
 * day are one. Times of statements, arrests, trials and treatment, durations, habits, datelines and publication lines are never taken.
 * Null where the report does not say.
 */
export function incidentTime(mentions: readonly TimeMention[], layout: Layout, spans: readonly Span[]): IncidentTime | null {
  const told = new Telling(layout, spans);
  const open = told
    .around(mentions)
    .filter(
      (mention) =>
        (!mention.duration || beginsThen(mention)) &&
        mention.rule !== 'dateline' &&
        mention.rule !== 'published-line' &&
        layout.sentences[mention.sentence]?.role !== 'boilerplate',
    );
  const published = dayOfIso(layout.report.published);
  const tooLate = published === null ? Number.POSITIVE_INFINITY : published + AHEAD;
  const standings = open.map((mention) => told.standing(mention));
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  open.forEach((mention, index) => {
    if ((dayOfIso(mention.when.start) ?? 0) > tooLate) return;
    const cost = costOf(mention, standings[index]!, index) + (told.isSpoken(mention) ? AGAINST.speech : 0);
    if (cost < least) [best, least] = [index, cost];
  });
  const day = open[best] ?? dayOfClock(mentions, layout, open, standings);
  return day ? untilPublished(withTimeOfDay(day, open, standings), published) : null;
}

/** "A bomb went off tonight": before that day was over, for its report is of that day. */
function untilPublished(time: IncidentTime, published: Day | null): IncidentTime {
  const { when } = time;
  const isOver = when.precision !== 'part-of-day' || published === null || dayOfIso(when.start) !== published;
  return isOver || dayOfIso(when.end) === published ? time : { ...time, when: { ...when, end: isoMinute(published, LAST_MINUTE) } };
}
const LAST_MINUTE = 24 * 60 - 1;

/** The dateline's day, where the report tells a time of day of the happening and no day at all. */
function dayOfClock(
  mentions: readonly TimeMention[],
  { dateline }: Layout,
  open: readonly TimeMention[],
  standings: readonly Standing[],
): TimeMention | undefined {
  const date = dateline?.date;
  if (
    !date ||
    !open.some(({ clock }, index) => clock?.half === 'known' && standings[index]!.of === 'incident' && standings[index]!.away === 0)
  )
    return undefined;
  const mention = mentions[countInFront(mentions, ({ end }) => end <= date.start)];
  if (mention?.rule !== 'dateline' || mention.unresolved) return undefined;
  return { ...mention, when: { ...mention.when, implied: ['year', 'month', 'day'] } };
}

function costOf(mention: TimeMention, { of, rank, away }: Standing, index: number): number {
  if (mention.unresolved || of === 'saying' || of === 'aftermath' || away > FARTHEST) return Number.POSITIVE_INFINITY;
  if (mention.duration && of !== 'incident') return Number.POSITIVE_INFINITY;
  const { precision } = mention.when;
  const coarse = precision === 'week' || precision === 'month' || precision === 'year' ? AGAINST[precision] : 0;
  const several = precision === 'day' && mention.when.end !== mention.when.start ? AGAINST.days : 0;
  if (coarse > 0 && of !== 'incident') return Number.POSITIVE_INFINITY;
  return (
    (of === 'nothing' ? AGAINST.nothing : of === 'death' ? AGAINST.death : 0) +
    AGAINST.rank * Math.min(rank, 20) +
    AGAINST.sentence * away +
    coarse +
    several +
    AGAINST.later * index
  );
}

// has been detained since February 15
//                   ^^^^^^^^^^^^^^^^^ the day it happened
const beginsThen = ({ when, rule }: TimeMention): boolean =>
  when.start !== null && when.end === null && when.precision !== 'year' && when.precision !== 'month' && rule.startsWith('dates');

function withTimeOfDay(day: TimeMention, open: readonly TimeMention[], standings: readonly Standing[]): IncidentTime {
  const when = day.duration ? { ...day.when, end: day.when.start } : day.when;
  const start = dayOfIso(day.when.start);
  const coarse = day.when.precision === 'week' || day.when.precision === 'month' || day.when.precision === 'year';
  if (start === null || coarse || day.clock?.half === 'known') return { when, mentions: [day] };
  const clock = nearestWith(open, standings, start, (mention) => mention.clock?.half === 'known' && fits(mention, day));
  if (clock) return { when: withClock(daysOf(day, start), clock.clock!, clock.part ?? day.part ?? null), mentions: [day, clock] };
  const part = day.part ? null : nearestWith(open, standings, start, (mention) => mention.part !== undefined);
  return part ? { when: withPart(daysOf(day, start), part.part!), mentions: [day, part] } : { when, mentions: [day] };
}

const daysOf = ({ when }: TimeMention, start: Day) => ({
  start,
  end: when.precision === 'day' ? (dayOfIso(when.end) ?? start) : start,
  precision: 'day' as const,
  implied: when.implied,
});

/** 14:28 cannot be in the night. */
function fits({ clock, part }: TimeMention, day: TimeMention): boolean {
  const window = day.part;
  if (!window || part) return true;
  const hour = clock!.minute / 60;
  return (hour >= window.from - 1 && hour <= window.to + 1) || hour + 24 <= window.to + 1;
}

/** The mention nearest to the telling of the incident whose day is that day, or is not said and so may be. */
function nearestWith(
  open: readonly TimeMention[],
  standings: readonly Standing[],
  day: Day,
  wanted: (mention: TimeMention) => boolean,
): TimeMention | null {
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  open.forEach((mention, index) => {
    const { of, rank, away } = standings[index]!;
    if (of === 'saying' || of === 'aftermath' || away > FARTHEST || !wanted(mention)) return;
    const own = dayOfIso(mention.when.start);
    if (own !== day && mention.dayStated) return;
    const begins = mention.beside?.begins === true;
    const cost =
      (begins ? AGAINST.begins : of === 'incident' ? 0 : AGAINST.nothing) +
      (own === null || own === day ? 0 : AGAINST.otherDay) +
      AGAINST.sentence * away +
      AGAINST.clockRank * Math.min(rank, 20) +
      AGAINST.later * index;
    if (cost < least) [best, least] = [mention, cost];
  });
  return best;
}

interface Governed {
  readonly of: Standing['of'];
  readonly rank: number | null;
}

/** A time within so many tokens of the beginning of its clause opens it, and goes with what follows. */
const CLAUSE_OPENS = 2;
/** "the August 14 fatal shooting": a day so close before the word for the happening is its day. */
const ATTRIBUTIVE = 2;

/** The words of a clause that tell of the incident: first and last token. */
interface Trigger {
  readonly token: number;
  readonly last: number;
  readonly rank: number;
}

/** Where the report tells of the incident. */
class Telling {
  readonly #layout: Layout;
  /** First token of each telling clause's trigger, in text order, with its rank. */
  readonly #triggers: readonly Trigger[];
  readonly #sentences: readonly number[];
  readonly #rankOf = new Map<number, number>();
  /** The first sentence of the story, which stands for the telling where no clause was found to tell. */
  readonly #lead: number;

  constructor(layout: Layout, spans: readonly Span[]) {
    this.#layout = layout;
    this.#lead = Math.max(
      0,
      layout.sentences.findIndex((sentence) => sentence.role === 'body'),
    );
    this.#triggers = spans.map((span, rank) => triggerOf(layout, span, rank)).sort((a, b) => a.token - b.token);
    const sentences = new Set<number>();
    for (const { token, rank } of this.#triggers) {
      const sentence = sentenceOf(layout, token);
      sentences.add(sentence);
      this.#rankOf.set(sentence, Math.min(rank, this.#rankOf.get(sentence) ?? rank));
    }
    this.#sentences = [...sentences].sort((a, b) => a - b);
  }

  standing(mention: TimeMention): Standing {
    const nearest = this.#nearestSentence(mention.sentence) ?? this.#lead;
    const away = Math.abs(nearest - mention.sentence);
    const governed = this.#governor(mention);
    return { of: governed.of, rank: governed.rank ?? this.#rankOf.get(nearest) ?? 0, away };
  }

  /**
   * A time goes with the word before it; where it opens its clause, as after "that" or "when", with the word after it ("On Sunday,
   * gunmen shot").
   */
  #governor(mention: TimeMention): Governed {
    const { firstToken: from, lastToken: until } = this.#layout.sentences[mention.sentence]!;
    // 01/17/2013: A device went off
    if (mention.firstToken === from && mention.lastToken < until && this.#layout.tokens[mention.lastToken]!.lower === ':')
      return { of: 'incident', rank: 0 };
    const left = this.#triggerBefore(mention.firstToken, from),
      right = this.#triggerAfter(mention.lastToken, until);
    const cues = mention.beside;
    const barrier = cues?.barrier ?? -1;
    const cueLeft = cues?.left ?? null,
      cueRight = cues?.right ?? null;
    // the August 14 shooting | Tuesday's attack
    if (right && right.token - mention.lastToken <= ATTRIBUTIVE && !this.#comma(mention.lastToken) && !(cues && cues.next < right.token))
      return { of: 'incident', rank: right.rank };
    // the May 23 report
    if (cueRight?.hold === 'near') return { of: cueRight.use, rank: null };
    // a court on Saturday sentenced two men
    if (!left && !cueLeft && cueRight?.use === 'aftermath' && cueRight.token === mention.lastToken) return { of: 'aftermath', rank: null };
    const opens = mention.firstToken - Math.max(barrier + 1, from) <= CLAUSE_OPENS;
    const nearLeft = Math.max(left?.last ?? -1, cueLeft?.token ?? -1);
    const toLeft = (): Governed | null =>
      nearLeft < 0
        ? null
        : left?.last === nearLeft
          ? { of: 'incident', rank: left.rank }
          : { of: cueLeft!.hold === 'after' ? 'death' : cueLeft!.use, rank: null };
    const toRight = (): Governed | null =>
      right && (!cueRight || right.token <= cueRight.token)
        ? { of: 'incident', rank: right.rank }
        : cueRight && opens
          ? { of: cueRight.use === 'saying' ? 'nothing' : cueRight.use, rank: null }
          : null;
    const order = nearLeft > barrier || !opens ? [toLeft, toRight] : [toRight, toLeft];
    return order[0]!() ?? order[1]!() ?? { of: 'nothing', rank: null };
  }

  /** The mentions near enough to the telling to be of the incident, at a cost that does not grow with the others. */
  around(mentions: readonly TimeMention[]): readonly TimeMention[] {
    const near: TimeMention[] = [];
    let next = 0;
    for (const sentence of this.#sentences.length > 0 ? this.#sentences : [this.#lead]) {
      next = Math.max(
        next,
        countInFront(mentions, (mention) => mention.sentence < sentence - FARTHEST),
      );
      while (next < mentions.length && mentions[next]!.sentence <= sentence + FARTHEST) near.push(mentions[next++]!);
    }
    return near;
  }

  isSpoken({ start }: TimeMention): boolean {
    const { quotations } = this.#layout;
    const around = quotations[countInFront(quotations, (quotation) => quotation.start <= start) - 1];
    return around?.speech === true && around.end > start;
  }

  #comma(token: number): boolean {
    return this.#layout.tokens[token]?.lower === ',';
  }

  #triggerBefore(token: number, from: number): Trigger | null {
    const at = this.#position(token) - 1;
    const trigger = this.#triggers[at];
    return trigger && trigger.token >= from ? trigger : null;
  }

  #triggerAfter(token: number, until: number): Trigger | null {
    const trigger = this.#triggers[this.#position(token)];
    return trigger && trigger.token < until ? trigger : null;
  }

  /** Position of the first trigger at or after a token. */
  #position(token: number): number {
    return countInFront(this.#triggers, (trigger) => trigger.token < token);
  }

  #nearestSentence(sentence: number): number | null {
    const at = countInFront(this.#sentences, (one) => one < sentence);
    const after = this.#sentences[at],
      before = this.#sentences[at - 1];
    if (after === undefined) return before ?? null;
    return before === undefined || after - sentence <= sentence - before ? after : before;
  }
}

const triggerOf = (layout: Layout, { start, end }: Span, rank: number): Trigger => ({
  token: firstTokenFrom(layout, start),
  last: firstTokenFrom(layout, end) - 1,
  rank,
});

const firstTokenFrom = ({ tokens }: Layout, offset: number): number => countInFront(tokens, (token) => token.start < offset);

const sentenceOf = ({ sentences }: Layout, token: number): number =>
  Math.min(
    countInFront(sentences, (sentence) => sentence.lastToken <= token),
    sentences.length - 1,
  );
