/** The days a report's incident can lie on, and which times lie well before them. */
import type { Layout } from '../text/layout.js';
import { dayOfIso } from '../time/calendar.js';
import type { TimeMention } from '../time/time-mention.js';
import { leadSentences } from './lead-sentences.js';

/** Told of so long after, an incident is an earlier one. A month: news of an incident, its victims and its suspects rarely runs longer. */
const EARLIER_BY_DAYS = 30;
/** The rule by which "in the past two years" is read. */
const PAST = 'durations.past';
/** A report that names no more than years, or months, tells of what was long past when so many days lie between it and their last day. */
const LONG_PAST_DAYS = { year: 365, month: 5 * 365 };

export interface IncidentDays {
  readonly isRecent: (time: TimeMention) => boolean;
  readonly isEarlier: (time: TimeMention) => boolean;
  /** Ends, or where it goes on begins, before the first day the incident can lie on. */
  readonly isBefore: (time: TimeMention) => boolean;
  /** Ends more than so many days before the last day the incident can lie on, which the report may tell of beside it. */
  readonly isBeforeLast: (time: TimeMention, days: number) => boolean;
  /** Tells of a year or month long before the report was published, and the report names no other time. */
  readonly isLongPast: (time: TimeMention) => boolean;
  /** Began at least so many days before. */
  readonly isLongBefore: (time: TimeMention, days: number) => boolean;
  /** Years, or several months, up to the day of the report: "over the past three months". */
  readonly isLongSpan: (time: TimeMention) => boolean;
}

/** Told to the day, and neither to the month nor to the year. */
export const isOfDay = ({ duration, when: { precision } }: TimeMention): boolean =>
  !duration && precision !== 'week' && precision !== 'month' && precision !== 'year';

const isMoment = (time: TimeMention): boolean => !time.duration && !time.unresolved;

/**
 * The dates of the lead, and the day of publication where any sentence tells of a day near it. A report whose lead names no recent
 * day is about the day it names first: a trial, an anniversary, a page dated long after.
 */
export function incidentDays(layout: Layout, times: readonly TimeMention[]): IncidentDays {
  const lead = leadSentences(layout);
  const leadEnd = (lead.at(-1)?.index ?? layout.sentences.length - 1) + 1;
  const published = dayOfIso(layout.report.published);
  const moments = times
    .filter(isMoment)
    .map((time) => ({ time, day: dayOfIso(time.when.end ?? time.when.start) }))
    .filter((one): one is { time: TimeMention; day: number } => one.day !== null);
  const isLongPast = ({ time, day }: { time: TimeMention; day: number }): boolean => {
    const { precision } = time.when;
    return published !== null && (precision === 'year' || precision === 'month') && published - day > LONG_PAST_DAYS[precision];
  };
  const dated = moments.filter((moment) => moment.time.when.precision !== 'year' && !isLongPast(moment));
  const anchors = new Set<number>();
  const opening = lead[0]?.index ?? 0;
  const isNear = (day: number): boolean => published !== null && Math.abs(published - day) <= EARLIER_BY_DAYS;
  const opensOnDay = dated.some(({ time, day }) => time.sentence <= opening && isOfDay(time) && isNear(day));
  for (const { time, day } of dated) if (time.sentence <= (opensOnDay && !isOfDay(time) ? opening : leadEnd - 1)) anchors.add(day);
  const near = moments.some(({ time, day }) => time.when.precision !== 'year' && isNear(day));
  if (published !== null && (near || dated.length === 0)) anchors.add(published);
  const recentLead = dated.some(({ time, day }) => time.sentence < leadEnd && isNear(day));
  if (!recentLead && dated.length > 0) anchors.add(dated[0]!.day);
  const days = [...anchors];
  const yearsAreHistory = days.length === 0 && times.some((time) => time.unresolved);
  const before = (day: number, by: number): boolean => days.length > 0 && days.every((anchor) => anchor - day > by);
  return {
    isRecent: (time) => {
      const day = isMoment(time) && time.when.precision !== 'year' ? dayOfIso(time.when.end ?? time.when.start) : null;
      return day !== null && days.some((anchor) => Math.abs(anchor - day) <= EARLIER_BY_DAYS);
    },
    isEarlier: (time) => {
      const day = isMoment(time) ? dayOfIso(time.when.end ?? time.when.start) : null;
      if (day === null) return false;
      return before(day, EARLIER_BY_DAYS) || (yearsAreHistory && time.when.precision === 'year' && time.sentence >= leadEnd);
    },
    isBefore: (time) => {
      if (time.unresolved || time.when.precision === 'year') return false;
      const day = dayOfIso(time.duration ? time.when.start : (time.when.end ?? time.when.start));
      return day !== null && before(day, 0);
    },
    isBeforeLast: (time, by) => {
      const day = isMoment(time) ? dayOfIso(time.when.end ?? time.when.start) : null;
      return day !== null && days.some((anchor) => anchor - day > by);
    },
    isLongPast: (time) => {
      const day = isMoment(time) ? dayOfIso(time.when.end ?? time.when.start) : null;
      return day !== null && dated.length === 0 && isLongPast({ time, day });
    },
    isLongBefore: (time, by) => {
      const day = dayOfIso(time.when.start);
      return day !== null && before(day, by);
    },
    isLongSpan: ({ duration, rule, when: { precision, start, end }, lastToken }) => {
      if (!duration || rule !== PAST || start !== null || end === null) return false;
      return precision === 'year' || (precision === 'month' && layout.endings.plural.of(layout.tokens[lastToken - 1]!.lower));
    },
  };
}
