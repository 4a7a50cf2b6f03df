/** Chooses when an incident happened from the times a report tells. */
import type { When } from '../../model/when.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { type Day, dayOfIso, isoMinute } from './calendar.js';
import { AFTER_DEED } from './days-after.js';
import { SMALL_HOURS, withClock, withPart } from './say-when.js';
import { FARTHEST, type OpenTime, type ReportTimes, type Span, type Standing, Telling } from './telling.js';
import { type TimeWeights, worthOf } from './time-features.js';
import type { TimeMention } from './time-mention.js';
import { OVERNIGHT } from './time-words.js';

export type { Span };
export interface IncidentTime {
  readonly when: When /** The day first, then the time of day where it comes from another place. */;
  readonly mentions: readonly TimeMention[];
}

/** When an incident happened as its report tells it; `when` null where nothing says which day the words mean, or there are none. */
export type ToldTime = IncidentTime | { readonly when: null; readonly mentions: readonly TimeMention[] };

/** A day later than this after publication is still to come; pages are often dated a day before the news. */
const AHEAD = 1;
/** Times far from the telling that are looked at besides those near it: the first of the report. */
const FAR_LOOKED_AT = 40;
/** What a time of day has against it; the least wins. Chosen by reading, in the order of how often each misleads. */
const AGAINST = {
  nothing: 18,
  sentence: 8,
  later: 0.3,
  /** Its sentence tells of a beginning: that speaks for it; that the story was last at another day, against it. */
  begins: -10,
  otherDay: 12,
  clockRank: 0.5,
};

/**
 * The time that what is said of it, by the weights, most likely makes the incident's, given the clauses that tell of the incident best
 * first; a day told there and a time of day told of the same day are one. Times of statements, durations, habits, datelines and publication
 * lines are never taken, nor, where others are told near, those of sentences that tell of another incident alone. Null where the report
 * does not say.
 */
export function incidentTime(
  weights: TimeWeights,
  report: ReportTimes,
  spans: readonly Span[],
  isOfAnother: (mention: TimeMention) => boolean = () => false,
): IncidentTime | null {
  const open = openTimes(report, spans, isOfAnother);
  const told = likeliest(weights, open, report);
  const isUncertain =
    told === null || COARSE.has(told.mention.when.precision) || (told.standing.of === 'nothing' && told.standing.away > 0);
  const day = (report.isHeldOnly && isUncertain ? dayOfHolding(open, report) : null) ?? told?.mention ?? dayOfClock(report, open);
  return day ? untilPublished(pastMidnight(withTimeOfDay(day, open)), dayOfIso(report.layout.report.published)) : null;
}

/** "Gunmen killed 40 people there last month": the week, month or year said with what happened; null where that is a day or not over. */
export function spanAsTold(time: TimeMention | null, { report }: Layout): IncidentTime | null {
  if (time === null || time.unresolved || time.duration || !COARSE.has(time.when.precision)) return null;
  const [start, published] = [dayOfIso(time.when.start), dayOfIso(report.published)];
  return start === null || (published !== null && start > published) ? null : { when: time.when, mentions: [time] };
}

/**
 * The words that date an incident of which nothing says which day they mean ("on June 5" in a report of no known date), and those that
 * give its time of day where they stand apart; of those in the clauses that tell of it, in the order of the text.
 */
export function timeAsSaid(
  report: ReportTimes,
  spans: readonly Span[],
  isOfAnother: (mention: TimeMention) => boolean = () => false,
): ToldTime {
  const said = openTimes(report, spans, isOfAnother)
    .filter(({ mention, standing: { of, away } }) => mention.unresolved && !mention.duration && of === 'incident' && away === 0)
    .sort((a, b) => a.standing.rank - b.standing.rank || a.mention.start - b.mention.start)
    .map(({ mention }) => mention);
  const day = said.find(({ dayStated }) => dayStated);
  const clock = day?.clock || day?.part ? undefined : said.find(({ clock, part, dayStated }) => (clock || part) && !dayStated);
  const mentions = [day, clock].filter((mention) => mention !== undefined);
  return { when: null, mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** What the incidents of a report choose from. */
export const reportTimes = (
  mentions: readonly TimeMention[],
  layout: Layout,
  isBackground: (token: number) => boolean = () => false,
): ReportTimes => ({
  layout,
  isBackground,
  all: mentions,
  open: mentions.filter((mention) => isOpen(mention, layout)),
  lead: layout.sentences.findIndex(({ role }) => role === 'body'),
});

/** "Six people were shot overnight": with no time of day, more often than not in the hours after midnight. */
function pastMidnight(time: IncidentTime): IncidentTime {
  const { when, mentions } = time;
  const last = dayOfIso(when.end);
  const isNight = when.precision === 'part-of-day' && mentions.some(({ part }) => part === OVERNIGHT);
  if (!isNight || last === null || last !== dayOfIso(when.start)! + 1) return time;
  return { ...time, when: { ...when, start: isoMinute(last, 0) } };
}

/** "A bomb went off tonight": before that day was over, for its report is of that day. */
function untilPublished(time: IncidentTime, published: Day | null): IncidentTime {
  const { when } = time;
  const isOver = when.precision !== 'part-of-day' || published === null || dayOfIso(when.start) !== published;
  return isOver || dayOfIso(when.end) === published ? time : { ...time, when: { ...when, end: isoMinute(published, LAST_MINUTE) } };
}
const LAST_MINUTE = 24 * 60 - 1;

/** The times that may be the incident's, in the order of the text. */
export function openTimes(
  report: ReportTimes,
  spans: readonly Span[],
  isOfAnother: (mention: TimeMention) => boolean,
): readonly OpenTime[] {
  const told = new Telling(report, spans);
  const around = told.around(report.open);
  const hasDay = around.some((mention) => !isOfAnother(mention) && isOwnDay(report, mention, told.standing(mention)));
  const isLeftOut = ({ firstToken }: TimeMention): boolean => hasDay && report.isBackground(firstToken);
  const own = around.filter((mention) => !isOfAnother(mention) && !isLeftOut(mention));
  const hasOwn = own.some((mention) => isTakeable({ mention, standing: told.standing(mention), near: 0 }, report.layout));
  const near = hasOwn ? own : around;
  const placeOf = new Map(near.map((mention, index) => [mention, index]));
  const far: TimeMention[] = [];
  for (const mention of report.open) {
    if (far.length === FAR_LOOKED_AT) break;
    if (!placeOf.has(mention) && !(hasOwn && isOfAnother(mention)) && !isLeftOut(mention)) far.push(mention);
  }
  return [...near, ...far]
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({ mention, standing: told.standing(mention), near: placeOf.get(mention) ?? null }));
}

/** Whether a clause that tells of the incident gives its day: then it is none told of as background. */
function isOwnDay({ isBackground, layout, lead, opensOnHarm }: ReportTimes, mention: TimeMention, { of, away }: Standing): boolean {
  const { firstToken, rule, sentence, unresolved, when, beside } = mention;
  if (of !== 'incident' || away > 0 || unresolved || COARSE.has(when.precision) || isBackground(firstToken)) return false;
  // On May 3 a court convicted two men over the fire
  const isOfTrial = beside?.left?.use === 'aftermath' || beside?.right?.use === 'aftermath';
  if (isOfTrial) return false;
  const age = (dayOfIso(layout.report.published) ?? Number.NaN) - dayOfIso(when.start)!;
  return rule.includes(DATED) || (opensOnHarm === true && sentence === lead && age >= 0 && age <= OF_THESE_DAYS);
}
/** "on July 5": a report that says no more than "on Sunday" is often about what it gives the date of, unless it opens on it. */
const DATED = 'dates.';
/** "Gunmen on Sunday killed a nurse": so many days before the report at most. */
const OF_THESE_DAYS = 7;

const isOpen = (mention: TimeMention, { sentences }: Layout): boolean =>
  (!mention.duration || beginsThen(mention)) &&
  // the fifth bombing since February 15
  !mention.beside?.since &&
  mention.rule !== 'dateline' &&
  mention.rule !== 'published-line' &&
  sentences[mention.sentence]?.role !== 'boilerplate';

/** What the weights are fitted on: whether an open time may be taken at all. */
export function isTakeable({ mention, standing }: OpenTime, { report }: Layout): boolean {
  const start = dayOfIso(mention.when.start);
  const published = dayOfIso(report.published);
  if (mention.unresolved || start === null || standing.of === 'saying' || standing.of === 'trial') return false;
  if (published !== null && start > published + AHEAD) return false;
  // on May 3, a day after the vote
  if (mention.rule === AFTER_DEED && standing.of === 'nothing') return false;
  return standing.of === 'incident' || (!mention.duration && mention.when.precision !== 'year');
}

/** "A unionist was stabbed on Saturday. He led marches on May 3": so much has the day of the marches against it. */
const OF_LESSER = 3;

/** "A unionist was stabbed on Saturday in Sremna. Two others were held in Lugo on May 3": so much has the day of those held against it. */
const OF_ELSEWHERE = 2;

/** "A clerk was arrested on Monday in the shooting of two men": such a day needs more that speaks for it to be that of the deed, too. */
const LEAST_OF_AFTERMATH = 1;

function likeliest(weights: TimeWeights, open: readonly OpenTime[], report: ReportTimes): OpenTime | null {
  const takeable = open.filter((time) => isTakeable(time, report.layout));
  const worth = worthOf(weights, takeable, report);
  const own = Math.max(0, ...takeable.map(againstOthers));
  const isToldOfItself = takeable.some(isDayOfItself);
  let best: OpenTime | null = null;
  let most = 0;
  takeable.forEach((time, index) => {
    const { standing, mention } = time;
    if (isToldOfItself && isOfSpeaker(time)) return;
    const isApart = standing.of === 'nothing' && standing.away > 0;
    const againstIt = !isToldOfItself ? 0 : standing.lesser ? OF_LESSER : isApart && report.isElsewhere?.(mention) ? OF_ELSEWHERE : 0;
    const points = worth[index]! - (isApart ? own : 0) - againstIt;
    if (points > Math.max(most, standing.of === 'aftermath' ? LEAST_OF_AFTERMATH : 0)) [best, most] = [time, points];
  });
  return best;
}

/** A clause that tells of the incident, and of no lesser thing, gives its day. */
const isDayOfItself = ({ mention: { when, duration }, standing: { of, away, lesser } }: OpenTime): boolean =>
  of === 'incident' && away === 0 && !lesser && !duration && !COARSE.has(when.precision);

// A union on Wednesday condemned the murder of a clerk, who was shot on Sunday
const isOfSpeaker = ({ mention: { beside, lastToken }, standing: { of } }: OpenTime): boolean =>
  of === 'nothing' && beside?.right?.use === 'saying' && beside.right.token === lastToken;

/** Where the clause that tells of the incident best counts its day from another, so much speaks against days of other sentences. */
const COUNTED_FROM = 2.6;

// On May 3 the editor got a threat. Six days later he was beaten
function againstOthers({ mention: { when, rule, duration, beside }, standing: { of, away, rank } }: OpenTime): number {
  if (of !== 'incident' || away > 0 || rank > 0 || duration || beside?.perfect || COARSE.has(when.precision)) return 0;
  return rule === COUNTED ? COUNTED_FROM : 0;
}
/** The rule of days counted from another: "six days later". */
const COUNTED = 'relative.units';

// On Friday a court sentenced him to two years; he was arrested in March 2017: both are the incident's, and of one the day is known
function dayOfHolding(open: readonly OpenTime[], { layout }: ReportTimes): TimeMention | null {
  const published = dayOfIso(layout.report.published);
  const isOver = ({ when }: TimeMention): boolean => published === null || dayOfIso(when.start)! <= published;
  const own = open.find(
    ({ mention, standing: { of, away } }) =>
      (of === 'incident' || of === 'trial') &&
      away === 0 &&
      !mention.unresolved &&
      !mention.duration &&
      !COARSE.has(mention.when.precision) &&
      isOver(mention),
  );
  return own?.mention ?? null;
}

/**
 * The report's own day, where it tells a time of day of the happening and no day at all: its dateline's, else the day it was published, which
 * a time before noon is of; one after noon may as well be of the day before.
 */
function dayOfClock({ all, layout }: ReportTimes, open: readonly OpenTime[]): TimeMention | undefined {
  const date = layout.dateline?.date;
  const told = open.filter(({ mention: { clock }, standing: { of, away } }) => clock?.half === 'known' && of === 'incident' && away === 0);
  if (told.length === 0) return undefined;
  if (!date)
    return ofPublication(
      told.map(({ mention }) => mention),
      dayOfIso(layout.report.published),
    );
  const mention = all[countInFront(all, ({ end }) => end <= date.start)];
  if (mention?.rule !== 'dateline' || mention.unresolved) return undefined;
  return { ...mention, when: { ...mention.when, implied: ['year', 'month', 'day'] } };
}

// Two were shot about 1 a.m. outside a bar
//               ^^^^^^^^^^^^ of the day the report was published
function ofPublication(clocks: readonly TimeMention[], published: Day | null): TimeMention | undefined {
  const mention = clocks.find(({ clock, unresolved }) => unresolved && clock!.minute < NOON);
  if (!mention || published === null) return undefined;
  const days = { start: published, end: published, precision: 'day', implied: ['year', 'month', 'day'] } as const;
  return { ...mention, unresolved: false, when: withClock(days, mention.clock!, mention.part ?? null) };
}
const NOON = 12 * 60;

// has been detained since February 15 | missing since Sunday
//                   ^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^ the day it happened
const beginsThen = ({ when, rule, unresolved, beside }: TimeMention): boolean =>
  !unresolved &&
  when.start !== null &&
  when.end === null &&
  !COARSE.has(when.precision) &&
  (rule.startsWith('dates') || (rule.startsWith('relative') && beside?.gone === true));
const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'year']);

function withTimeOfDay(day: TimeMention, open: readonly OpenTime[]): IncidentTime {
  const when = day.duration ? { ...day.when, end: day.when.start } : day.when;
  const start = dayOfIso(day.when.start);
  const coarse = COARSE.has(day.when.precision);
  // around 10:30 Monday night
  const hasClock = day.clock !== undefined && (day.clock.half === 'known' || day.part !== undefined);
  if (start === null || coarse || hasClock) return { when, mentions: [day] };
  const clock = nearestWith(open, start, (mention) => mention.clock?.half === 'known' && fits(mention, day), day);
  // late on Saturday … at 12:40 a.m.
  if (clock && !isBeforeNoon(day) && isOfNextMorning(clock, start)) return { when: clock.when, mentions: [day, clock] };
  // overnight Saturday, told on Saturday … on Saturday at about 1:30
  if (clock?.dayStated && isOfNight(clock, day) && dayOfIso(clock.when.start) === start + 1)
    return { when: clock.when, mentions: [day, clock] };
  if (clock) return { when: withClock(daysOf(day, start), clock.clock!, clock.part ?? day.part ?? null), mentions: [day, clock] };
  const part = day.part ? null : nearestWith(open, start, (mention) => mention.part !== undefined);
  return part ? { when: withPart(daysOf(day, start), part.part!), mentions: [day, part] } : { when, mentions: [day] };
}

const isOfNextMorning = ({ clock, when, dayStated }: TimeMention, start: Day): boolean =>
  !dayStated && clock!.minute < SMALL_HOURS && dayOfIso(when.start) === start + 1;

// early Sunday morning … at 2:30 a.m.: of that morning
const isBeforeNoon = ({ part }: TimeMention): boolean => part !== undefined && part.to * 60 <= NOON;

const daysOf = ({ when }: TimeMention, start: Day) => ({
  start,
  end: when.precision === 'day' ? (dayOfIso(when.end) ?? start) : start,
  precision: 'day' as const,
  implied: when.implied,
});

/** "overnight", told on Sunday, and "at 1:30 a.m. Sunday". */
const isOfNight = ({ clock }: TimeMention, night: TimeMention | null): boolean =>
  night?.part !== undefined && clock?.half === 'known' && clock.minute < (night.part.to - DAY) * 60;
const DAY = 24;

/** 14:28 cannot be in the night. */
function fits({ clock, part }: TimeMention, day: TimeMention): boolean {
  const window = day.part;
  if (!window || part) return true;
  const hour = clock!.minute / 60;
  return (hour >= window.from - 1 && hour <= window.to + 1) || hour + 24 <= window.to + 1;
}

/** The mention nearest to the telling of the incident whose day is that day, or is not said and so may be. */
function nearestWith(
  open: readonly OpenTime[],
  day: Day,
  wanted: (mention: TimeMention) => boolean,
  night: TimeMention | null = null,
): TimeMention | null {
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { mention, standing, near } of open) {
    const { of, rank, away } = standing;
    if (near === null || of === 'saying' || of === 'aftermath' || of === 'trial' || away > FARTHEST || !wanted(mention)) continue;
    const own = dayOfIso(mention.when.start);
    if (own !== day && mention.dayStated && !(own === day + 1 && isOfNight(mention, night))) continue;
    const begins = mention.beside?.begins === true;
    const cost =
      (begins ? AGAINST.begins : of === 'incident' ? 0 : AGAINST.nothing) +
      (own === null || own === day ? 0 : AGAINST.otherDay) +
      AGAINST.sentence * away +
      AGAINST.clockRank * Math.min(rank, 20) +
      AGAINST.later * near;
    if (cost < least) [best, least] = [mention, cost];
  }
  return best;
}
