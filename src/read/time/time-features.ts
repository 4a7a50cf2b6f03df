/** What speaks for and against a time's being that of the incident, as named features; the weights are a table. */

import { readFeatureWeights } from '../language/feature-weights.js';
import type { Language } from '../language/language.js';
import { isSpoken } from '../text/is-spoken.js';
import type { Layout } from '../text/layout.js';
import { type Day, dayOfIso } from './calendar.js';
import { FARTHEST, headsSentence, type OpenTime, type ReportTimes } from './telling.js';
import type { TimeMention } from './time-mention.js';

export const TIME_FEATURES = [
  'bias',
  'headsReport',
  'ofIncident',
  'ofAftermath',
  'ofDeath',
  'ofNothing',
  'sameSentence',
  'oneSentenceOff',
  'twoSentencesOff',
  'threeSentencesOff',
  'farOff',
  'veryFarOff',
  'first',
  'second',
  'third',
  'amongSix',
  'late',
  'notNear',
  'opensReport',
  'inLead',
  'early',
  'inMiddle',
  'farDown',
  'dayAfterReport',
  'dayOfReport',
  'dayBeforeReport',
  'weekBefore',
  'monthBefore',
  'yearBefore',
  'longBefore',
  'coarseOfReport',
  'coarseBefore',
  'coarseYearBefore',
  'coarseLongBefore',
  'wireDayAfterReport',
  'wireDayOfReport',
  'wireDayBeforeReport',
  'wireWeekBefore',
  'wireMonthBefore',
  'wireYearBefore',
  'wireLongBefore',
  'wireCoarseOfReport',
  'wireCoarseBefore',
  'wireCoarseYearBefore',
  'wireCoarseLongBefore',
  'day',
  'days',
  'partOfDay',
  'minuteOrHour',
  'week',
  'month',
  'year',
  'date',
  'numericDate',
  'monthNamed',
  'yearNamed',
  'namedDay',
  'whichDay',
  'weekday',
  'phrase',
  'units',
  'partNamed',
  'clockNamed',
  'otherForm',
  'duration',
  'spoken',
  'headline',
  'inCaption',
  'beforeAftermath',
  'yearImplied',
  'dayStated',
  'earliest',
  'latest',
  'hasPart',
  'hasClock',
  'hadBeen',
] as const;
export type TimeFeature = (typeof TIME_FEATURES)[number];
export type TimeWeights = Readonly<Record<TimeFeature, number>>;

/** @throws Error where the table lacks a feature. */
export const readTimeWeights = (language: Language): TimeWeights => readFeatureWeights(language, 'time-weights', TIME_FEATURES);

/** As long as the times: the sum of the weights of what is said of each. */
export function worthOf(weights: TimeWeights, times: readonly OpenTime[], report: ReportTimes): readonly number[] {
  const sums = times.map(() => 0);
  tellFeatures(times, report, (index, feature) => {
    sums[index]! += weights[feature];
  });
  return sums;
}

/** Sentences from the first of the story until which a time stands in its lead, early in it, and in its middle. */
const LEAD = 2;
const EARLY = 6;
const MIDDLE = 15;
/** Sentences from the telling beyond which a time is very far off. */
const VERY_FAR = 8;
/** A word of arrest or trial so few tokens behind a time: "on Friday a court sentenced". */
const RIGHT_BEFORE = 3;
const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'year']);

type Add = (index: number, feature: TimeFeature) => void;

export function tellFeatures(times: readonly OpenTime[], { layout, lead }: ReportTimes, add: Add): void {
  const published = dayOfIso(layout.report.published);
  const days = times.map(({ mention }) => dayOfIso(mention.when.start)!);
  const [earliest, latest] = endsOf(times, days);
  times.forEach((time, index) => {
    const { mention } = time;
    const { when } = mention;
    add(index, 'bias');
    addStanding(time, index, add);
    add(index, sentenceOf(mention, lead));
    add(index, PRECISIONS[when.precision]);
    add(index, formOf(mention));
    if (when.precision === 'day' && when.end !== when.start) add(index, 'days');
    if (published !== null) {
      const age = ageOf(published - days[index]!, COARSE.has(when.precision));
      add(index, age);
      if (layout.dateline?.date && isOfStory(time)) add(index, OF_WIRES[age]);
    }
    addSigns(mention, layout, index, add);
    if (days[index]! <= earliest) add(index, 'earliest');
    if (days[index]! >= latest) add(index, 'latest');
  });
}

/** The first and the last of the days told near the telling; where there is none, every day is the first and none the last. */
function endsOf(times: readonly OpenTime[], days: readonly Day[]): readonly [earliest: number, latest: number] {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  times.forEach(({ near, mention }, index) => {
    if (near === null || COARSE.has(mention.when.precision)) return;
    earliest = Math.min(earliest, days[index]!);
    latest = Math.max(latest, days[index]!);
  });
  return [earliest, latest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : latest];
}

const OF = {
  incident: 'ofIncident',
  aftermath: 'ofAftermath',
  trial: 'ofAftermath',
  death: 'ofDeath',
  nothing: 'ofNothing',
  saying: 'ofNothing',
} as const;
const AWAY = ['sameSentence', 'oneSentenceOff', 'twoSentencesOff', 'threeSentencesOff'] as const;
const ORDER = ['first', 'second', 'third', 'amongSix', 'amongSix', 'amongSix'] as const;
const PRECISIONS = {
  minute: 'minuteOrHour',
  hour: 'minuteOrHour',
  'part-of-day': 'partOfDay',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

function addStanding({ standing: { of, away }, near }: OpenTime, index: number, add: Add): void {
  add(index, OF[of]);
  add(index, away > VERY_FAR ? 'veryFarOff' : away > FARTHEST ? 'farOff' : AWAY[away]!);
  add(index, near === null ? 'notNear' : (ORDER[near] ?? 'late'));
}

function sentenceOf({ sentence }: TimeMention, lead: number): TimeFeature {
  const down = sentence - lead;
  return down <= 0 ? 'opensReport' : down <= LEAD ? 'inLead' : down <= EARLY ? 'early' : down <= MIDDLE ? 'inMiddle' : 'farDown';
}

/** A report that opens with its day ("BOGOTA, 19 May 90 (Wire) --") is news of that day more than others are. */
const OF_WIRES = {
  dayAfterReport: 'wireDayAfterReport',
  dayOfReport: 'wireDayOfReport',
  dayBeforeReport: 'wireDayBeforeReport',
  weekBefore: 'wireWeekBefore',
  monthBefore: 'wireMonthBefore',
  yearBefore: 'wireYearBefore',
  longBefore: 'wireLongBefore',
  coarseOfReport: 'wireCoarseOfReport',
  coarseBefore: 'wireCoarseBefore',
  coarseYearBefore: 'wireCoarseYearBefore',
  coarseLongBefore: 'wireCoarseLongBefore',
} as const satisfies Partial<Record<TimeFeature, TimeFeature>>;

/** "He was to be buried today" is news of that day, and the murder is not. */
const isOfStory = ({ standing: { of } }: OpenTime): boolean => of !== 'aftermath' && of !== 'trial' && of !== 'death';

/** How many days before the report was published. */
function ageOf(days: number, coarse: boolean): keyof typeof OF_WIRES {
  if (coarse) return days <= 1 ? 'coarseOfReport' : days <= 31 ? 'coarseBefore' : days <= 366 ? 'coarseYearBefore' : 'coarseLongBefore';
  if (days <= 0) return days < 0 ? 'dayAfterReport' : 'dayOfReport';
  return days === 1 ? 'dayBeforeReport' : days <= 7 ? 'weekBefore' : days <= 31 ? 'monthBefore' : days <= 366 ? 'yearBefore' : 'longBefore';
}

/** By the rule that read it: "June 5", "the 5th", "05/06/2016", "in June", "last Sunday", "Sunday", "yesterday", "two days ago", "that night". */
const FORMS: readonly (readonly [beginning: string, feature: TimeFeature])[] = [
  ['dates.date', 'date'],
  ['dates.day-of-month', 'date'],
  ['dates.numeric', 'numericDate'],
  ['dates.month', 'monthNamed'],
  ['dates.which-month', 'monthNamed'],
  ['dates.year', 'yearNamed'],
  ['dates', 'namedDay'],
  ['relative.which-weekday', 'weekday'],
  ['relative.which', 'whichDay'],
  ['relative.weekday', 'weekday'],
  ['relative.after-deed', 'weekday'],
  ['relative.phrase', 'phrase'],
  ['relative', 'units'],
  ['parts', 'partNamed'],
  ['clock', 'clockNamed'],
  ['edge', 'clockNamed'],
];
const formOf = ({ rule }: TimeMention): TimeFeature => FORMS.find(([beginning]) => rule.startsWith(beginning))?.[1] ?? 'otherForm';

function addSigns(mention: TimeMention, layout: Layout, index: number, add: Add): void {
  const { duration, beside, part, clock, dayStated, when, lastToken, sentence } = mention;
  if (headsSentence(mention, layout)) add(index, 'headsReport');
  if (duration) add(index, 'duration');
  // What we see today
  if (isSpoken(layout, mention.start)) add(index, 'spoken');
  if (layout.sentences[sentence]!.role === 'headline') add(index, 'headline');
  if (layout.sentences[sentence]!.caption) add(index, 'inCaption');
  if (beside?.right?.use === 'aftermath' && beside.right.token - lastToken <= RIGHT_BEFORE) add(index, 'beforeAftermath');
  if (when.implied.includes('year') && !when.implied.includes('day')) add(index, 'yearImplied');
  if (dayStated) add(index, 'dayStated');
  if (beside?.perfect && !duration) add(index, 'hadBeen');
  if (part) add(index, 'hasPart');
  if (clock) add(index, 'hasClock');
}
