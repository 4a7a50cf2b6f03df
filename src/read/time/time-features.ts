/** What speaks for and against a time's being that of the incident, as named features; the weights are a table. */
import type { Language } from '../language/language.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { dayOfIso } from './calendar.js';
import { FARTHEST, type OpenTime } from './telling.js';
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
  'beforeAftermath',
  'yearImplied',
  'dayStated',
  'earliest',
  'latest',
  'hasPart',
  'hasClock',
] as const;
export type TimeFeature = (typeof TIME_FEATURES)[number];
export type TimeWeights = Readonly<Record<TimeFeature, number>>;

/** @throws Error where the table lacks a feature. */
export function readTimeWeights(language: Language): TimeWeights {
  const rows = new Map(language.table('time-weights').map((row) => [row.feature!, Number(row.weight)] as const));
  const missing = TIME_FEATURES.filter((feature) => !Number.isFinite(rows.get(feature)));
  if (missing.length > 0) throw new Error(`time-weights: expected a number for ${missing.join(', ')}`);
  return Object.fromEntries(TIME_FEATURES.map((feature) => [feature, rows.get(feature)!])) as TimeWeights;
}

/** As long as the times: the sum of the weights of what is said of each. */
export function worthOf(weights: TimeWeights, times: readonly OpenTime[], layout: Layout): readonly number[] {
  const sums = times.map(() => 0);
  tellFeatures(times, layout, (index, feature) => {
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

export function tellFeatures(times: readonly OpenTime[], layout: Layout, add: (index: number, feature: TimeFeature) => void): void {
  const published = dayOfIso(layout.report.published);
  const lead = layout.sentences.findIndex(({ role }) => role === 'body');
  const days = times.map(({ mention }) => dayOfIso(mention.when.start)!);
  const near = days.filter((_, index) => times[index]!.near !== null && !COARSE.has(times[index]!.mention.when.precision));
  const earliest = Math.min(...near);
  const latest = Math.max(...near);
  times.forEach((time, index) => {
    const { mention } = time;
    add(index, 'bias');
    for (const feature of [...standingOf(time), sentenceOf(mention, lead), PRECISIONS[mention.when.precision], formOf(mention)])
      add(index, feature);
    if (mention.when.precision === 'day' && mention.when.end !== mention.when.start) add(index, 'days');
    if (published !== null) {
      const age = ageOf(published - days[index]!, COARSE.has(mention.when.precision));
      add(index, age);
      if (layout.dateline?.date) add(index, OF_WIRES[age]);
    }
    for (const feature of signsOf(mention, layout)) add(index, feature);
    if (days[index]! <= earliest) add(index, 'earliest');
    if (near.length > 0 && days[index]! >= latest) add(index, 'latest');
  });
}

const OF = { incident: 'ofIncident', aftermath: 'ofAftermath', death: 'ofDeath', nothing: 'ofNothing', saying: 'ofNothing' } as const;
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

function standingOf({ standing: { of, away }, near }: OpenTime): readonly TimeFeature[] {
  return [
    OF[of],
    away > VERY_FAR ? 'veryFarOff' : away > FARTHEST ? 'farOff' : AWAY[away]!,
    near === null ? 'notNear' : (ORDER[near] ?? 'late'),
  ];
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

/** How many days before the report was published. */
function ageOf(days: number, coarse: boolean): keyof typeof OF_WIRES {
  if (coarse) return days <= 1 ? 'coarseOfReport' : days <= 31 ? 'coarseBefore' : days <= 366 ? 'coarseYearBefore' : 'coarseLongBefore';
  if (days <= 0) return days < 0 ? 'dayAfterReport' : 'dayOfReport';
  return days === 1 ? 'dayBeforeReport' : days <= 7 ? 'weekBefore' : days <= 31 ? 'monthBefore' : days <= 366 ? 'yearBefore' : 'longBefore';
}

/** By the rule that read it: "June 5", "05/06/2016", "in June", "last Sunday", "Sunday", "yesterday", "two days ago", "that night". */
const FORMS: readonly (readonly [beginning: string, feature: TimeFeature])[] = [
  ['dates.date', 'date'],
  ['dates.numeric', 'numericDate'],
  ['dates.month', 'monthNamed'],
  ['dates.which-month', 'monthNamed'],
  ['dates.year', 'yearNamed'],
  ['dates', 'namedDay'],
  ['relative.which', 'whichDay'],
  ['relative.weekday', 'weekday'],
  ['relative.phrase', 'phrase'],
  ['relative', 'units'],
  ['parts', 'partNamed'],
  ['clock', 'clockNamed'],
  ['edge', 'clockNamed'],
];
const formOf = ({ rule }: TimeMention): TimeFeature => FORMS.find(([beginning]) => rule.startsWith(beginning))?.[1] ?? 'otherForm';

function signsOf(mention: TimeMention, layout: Layout): readonly TimeFeature[] {
  const { duration, beside, part, clock, dayStated, when, lastToken, sentence } = mention;
  const signs: TimeFeature[] = [];
  if (headsSentence(mention, layout)) signs.push('headsReport');
  if (duration) signs.push('duration');
  if (isSpoken(mention, layout)) signs.push('spoken');
  if (layout.sentences[sentence]!.role === 'headline') signs.push('headline');
  if (beside?.right?.use === 'aftermath' && beside.right.token - lastToken <= RIGHT_BEFORE) signs.push('beforeAftermath');
  if (when.implied.includes('year') && !when.implied.includes('day')) signs.push('yearImplied');
  if (dayStated) signs.push('dayStated');
  if (part) signs.push('hasPart');
  if (clock) signs.push('hasClock');
  return signs;
}

// 01/17/2013: A device went off
function headsSentence({ firstToken, lastToken, sentence }: TimeMention, { sentences, tokens }: Layout): boolean {
  const { firstToken: from, lastToken: until } = sentences[sentence]!;
  return firstToken === from && lastToken < until && tokens[lastToken]!.lower === ':';
}

/** "What we see today": words of a speaker. */
function isSpoken({ start }: TimeMention, { quotations }: Layout): boolean {
  const around = quotations[countInFront(quotations, (quotation) => quotation.start <= start) - 1];
  return around?.speech === true && around.end > start;
}
