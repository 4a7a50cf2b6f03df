/** The day a report is of, for an incident of which it tells no day at all. */
import type { When } from '../../model/when.js';
import { countInFront } from '../text/sorted.js';
import { type Day, dayOfIso, isoDate } from './calendar.js';
import { type IncidentTime, openTimes, type Span, type ToldTime } from './incident-time.js';
import { withClock, withPart } from './say-when.js';
import type { OpenTime, ReportTimes } from './telling.js';
import type { TimeMention } from './time-mention.js';

/** "Police said on Monday that two men were killed", told on Wednesday: a statement so many days before the report is of its news. */
const OF_THESE_DAYS = 7;
const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'year']);
/** Hours of a day. */
const HOURS = 24;
const WHOLE_DATE = ['year', 'month', 'day'] as const;

/**
 * "Two men were shot on Elm Street about 5 p.m.": news with no day is of the day it is told on, and nobody can have told of it before; with
 * the words that give its time of day, if any. All of the date is implied, and no claim says it. Null where the report tells the day of
 * an arrest or trial with it, or a span of the past ("last month"): then it looks back.
 */
export function dayOfReport(
  report: ReportTimes,
  said: ToldTime,
  spans: readonly Span[],
  isOfAnother: (mention: TimeMention) => boolean = () => false,
): IncidentTime | null {
  if (said.mentions.some(({ dayStated }) => dayStated)) return null;
  const open = openTimes(report, spans, isOfAnother);
  const own = ownDay(report);
  if (own === null || open.some(looksBack)) return null;
  const day = open.reduce((first, time) => Math.min(first, saidOn(time, own)), own);
  const clock = said.mentions[0] ?? open.find(isItsClock)?.mention;
  return { when: whenOn(day, clock), mentions: clock ? [clock] : [] };
}

/** The dateline's day, else the day it was published. */
function ownDay({ all, layout }: ReportTimes): Day | null {
  const date = layout.dateline?.date;
  const mention = date ? all[countInFront(all, ({ end }) => end <= date.start)] : undefined;
  const dateline = mention?.rule === 'dateline' ? dayOfIso(mention.when.start) : null;
  return dateline ?? dayOfIso(layout.report.published);
}

const looksBack = ({ mention: { when, duration }, standing: { of, away } }: OpenTime): boolean =>
  of === 'trial' ||
  (away === 0 && !duration && when.start !== null && (of === 'incident' || of === 'aftermath' || COARSE.has(when.precision)));

/** "It happened around 5 p.m.": a sentence beside those that tell of it gives the time of day. */
const isItsClock = ({ mention: { clock, unresolved, duration }, standing: { of, away } }: OpenTime): boolean =>
  clock?.half === 'known' && unresolved && !duration && of === 'incident' && away <= 1;

/** The day of a statement that tells of it; infinite for other times. */
function saidOn({ mention: { when, duration }, standing: { of, away } }: OpenTime, own: Day): Day {
  const day = dayOfIso(when.start);
  const isOfNews = of === 'saying' && away === 0 && !duration && day !== null && day <= own && own - day <= OF_THESE_DAYS;
  return isOfNews && !COARSE.has(when.precision) ? day : Number.POSITIVE_INFINITY;
}

function whenOn(day: Day, said: TimeMention | undefined): When {
  const days = { start: day, end: day, precision: 'day', implied: WHOLE_DATE } as const;
  if (said?.clock?.half === 'known') return withClock(days, said.clock, said.part ?? null);
  // at night: that of the day before, or of the day
  if (said?.part && said.part.to <= HOURS) return withPart(days, said.part);
  return { start: isoDate(day), end: isoDate(day), precision: 'day', zone: null, implied: WHOLE_DATE };
}
