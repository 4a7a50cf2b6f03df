/** Stretches that are not of the incident: earlier incidents, statistics, history and what surrounds it. */
import { bySentence } from '../text/by-sentence.js';
import type { Sentence } from '../text/layout.js';
import { MONTH_OF_DEED, YEAR_OF_DEED } from '../time/of-deed.js';
import type { TimeMention } from '../time/time-mention.js';
import type { BackgroundStretch } from './attribution.js';
import { countGoesOn } from './count-goes-on.js';
import { bySpanSoFar, countOfMore } from './counts-of-more.js';
import { dayOfContext, ofContextDay } from './day-of-context.js';
import { countsSeries, ofSeries } from './deeds-of-series.js';
import { AND, BE, DEFINITE, HAVE, HE, INDEFINITE, POINTS_BACK, PREPOSITION, PRONOUN, RELATIVE, THEY } from './grammar.js';
import type { Ground } from './ground.js';
import { findTakings, isOfHeld } from './held-persons.js';
import { type IncidentDays, incidentDays, isOfDay } from './incident-days.js';
import { leadSentences } from './lead-sentences.js';
import { ListedDays } from './listed-days.js';
import { looksBack } from './looks-back.js';
import { findDeedsOfMonths } from './months-of-deeds.js';
import { numberOfDeed } from './number-of-deed.js';
import { clauseOfPast, PAST_ASIDE } from './past-aside.js';
import { cuesWithin, firstCueFrom, hasCompany, hasWord, isAt, pastRelative, type Reading, span } from './reading.js';
import { byShare, byThisYear, byTown, byYearSoFar, isOfThoseTold } from './statistics-told.js';
import type { BackgroundCue } from './tables.js';
import { whatAGroupCost, whatAWarCost } from './what-a-war-cost.js';
import { pastWhatCameBefore } from './what-came-before.js';
import { whatItFollowed } from './what-it-followed.js';
import { mournedBefore, whereBefore } from './where-before.js';

/** A stretch of time that began so long before the incident tells of a history: "since 2011", "in the past two years". */
const LONG_BEFORE_DAYS = 60;

/** @param told the times of the report; a year by which a deed is called is looked for by itself */
export function readBackground(reading: Reading, told: readonly TimeMention[]): readonly BackgroundStretch[] {
  const times = told.filter(({ rule }) => rule !== YEAR_OF_DEED && rule !== MONTH_OF_DEED);
  const days = incidentDays(reading.layout, times);
  const listed = new ListedDays(reading, times, days);
  const timesOf = bySentence(times.filter((time) => listed.isOwn(time)));
  const leading = leadSentences(reading.layout);
  const lead = new Set(leading.map(({ index }) => index));
  const opening = openingSentences(reading, leading, days, (sentence) => timesOf.get(sentence) ?? []);
  const isOfEarlier = leadTellsOfEarlier(reading, lead);
  const opensOn = deedOfReport(reading, lead, timesOf, days);
  const deedOfMonth = findDeedsOfMonths(reading, leading, told, days);
  const tellsOfTaking = findTakings(reading, lead, (sentence) => timesOf.get(sentence) ?? [], days);
  const out: BackgroundStretch[] = [];
  let earlier: Ground | null = null;
  let paragraph = -1;
  let series = -1;
  let contextDay: string | null = null;
  for (const sentence of reading.layout.sentences) {
    if (sentence.role !== 'body' || sentence.lastToken <= sentence.firstToken) continue;
    const mentions = timesOf.get(sentence.index) ?? [];
    const isLead = lead.has(sentence.index);
    const isTaking = !isLead && tellsOfTaking(sentence);
    const opensSeries = countsSeries(reading, sentence);
    const ground: Ground | null = listed.isBefore(sentence)
      ? { first: sentence.firstToken, last: sentence.lastToken, about: 'earlier-incident', rule: 'listed-before' }
      : isTaking || sentence.index === opensOn
        ? null
        : (inSentence(reading, sentence, mentions, days, { isLead, opens: opening.has(sentence.index) }, isOfEarlier) ??
          (opensSeries || series === sentence.paragraph ? ofSeries(reading, sentence, opensSeries ? [] : mentions, days) : null) ??
          deedOfMonth(sentence) ??
          ofContextDay(reading, sentence, mentions, contextDay) ??
          (earlier && paragraph === sentence.paragraph && !isLead ? goesOn(reading, sentence, earlier, mentions) : null));
    if (opensSeries) series = sentence.paragraph;
    if (ground) contextDay ??= dayOfContext(ground, mentions, days);
    if (ground) out.push({ about: ground.about, rule: ground.rule, ...span(reading.tokens, ground) });
    earlier = ground && ground.first === sentence.firstToken ? ground : null;
    paragraph = sentence.paragraph;
  }
  return out;
}

/** The lead; its first sentence alone where that tells of violence and its day: the second may well look back ("Nine died in 2013"). */
function openingSentences(
  reading: Reading,
  lead: readonly Sentence[],
  days: IncidentDays,
  timesOf: (sentence: number) => readonly TimeMention[],
): ReadonlySet<number> {
  const [first] = lead;
  const isTold =
    first !== undefined &&
    cuesWithin(reading.found.violence, { first: first.firstToken, last: first.lastToken }).length > 0 &&
    timesOf(first.index).some((time) => isOfDay(time) && days.isRecent(time));
  return new Set((isTold ? [first] : lead).map(({ index }) => index));
}

/** A report that opens on an earlier incident (a trial, an anniversary) is about it: then its other sentences are not background for being old. */
function leadTellsOfEarlier({ layout, found }: Reading, lead: ReadonlySet<number>): boolean {
  return [...lead].some((index) => {
    const { firstToken: first, lastToken: last } = layout.sentences[index]!;
    return cuesWithin(found.background, { first, last }).some((cue) =>
      cue.rows.some((row) => row.about === 'earlier-incident' && row.lead !== 'yes' && row.lead !== 'after-violence'),
    );
  });
}

/**
 * "In 1974, a welder shot four people at a farm. Two of them died": the sentence a report opens on, where the years alone that it names are those
 * of one deed, and it goes on about it; -1 where they are of several, or of none long past.
 */
function deedOfReport(
  reading: Reading,
  lead: ReadonlySet<number>,
  timesOf: ReadonlyMap<number, readonly TimeMention[]>,
  days: IncidentDays,
): number {
  const [opening = -1] = lead;
  let goesOn = false;
  const years = new Set<string>();
  for (const sentence of reading.layout.sentences) {
    const past = (timesOf.get(sentence.index) ?? []).filter((time) => days.isLongPast(time));
    if (sentence.index === opening && past.length === 0) return -1;
    const stretch = { first: sentence.firstToken, last: sentence.lastToken };
    const isDeed = cuesWithin(reading.found.violence, stretch).length > 0;
    if (past.length === 0) goesOn ||= sentence.role === 'body' && isDeed;
    // was convicted of the murders in 1975
    else if (isDeed && (sentence.index === opening || !isOfHeld(reading, sentence)))
      for (const { when } of past) years.add((when.start ?? when.end)!.slice(0, 4));
  }
  return goesOn && years.size === 1 ? opening : -1;
}

function inSentence(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
  { isLead, opens }: { readonly isLead: boolean; readonly opens: boolean },
  told: boolean,
): Ground | null {
  const recent = mentions.find((time) => days.isRecent(time));
  const then = whenThen(reading, sentence, mentions, days);
  const back = looksBack(reading, sentence);
  const ground =
    countOfMore(reading, sentence, isLead, recent) ??
    byTown(reading, sentence) ??
    whatAWarCost(reading, sentence) ??
    whatAGroupCost(reading, sentence) ??
    whatItFollowed(reading, sentence) ??
    withThen(byCue(reading, sentence, isLead, told, recent), then ?? back) ??
    // thousands have been killed since 2016, when the army took power
    (then && !opens ? withThen(byTime(reading, sentence, mentions, days, recent), then) : null) ??
    then ??
    whereThen(reading, sentence, mentions, days) ??
    (opens
      ? (byPast(reading, sentence, mentions, days, recent) ?? statisticInLead(reading, sentence, mentions, days, recent))
      : (byTime(reading, sentence, mentions, days, recent) ??
        byPerfect(reading, sentence, mentions, days, told) ??
        byYearSoFar(reading, sentence, mentions) ??
        bySpanSoFar(reading, sentence, mentions) ??
        byThisYear(reading, sentence, mentions, recent) ??
        byYearOfDeed(reading, sentence) ??
        byShare(reading, sentence) ??
        (isLead ? statisticInLead(reading, sentence, mentions, days, recent) : null))) ??
    back;
  return ground?.about === 'statistic' && isOfThoseTold(reading, sentence) ? null : ground;
}

/**
 * At the head of a report, only what cannot be its incident: "13,000 people have been killed since 2009", and an attack of 2011 in a
 * report of later years that names no day at all.
 */
function byPast(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
  recent: TimeMention | undefined,
): Ground | null {
  if (recent) return null;
  const past = mentions.filter((time) => days.isLongPast(time));
  const aside = past.length === 1 ? clauseOfPast(reading, sentence, past[0]!) : null;
  if (aside) return { ...aside, about: 'context', rule: PAST_ASIDE };
  // the trial over the 2015 murder: what such a report is about
  if (past.some((time) => !isOfDeed(reading, time)))
    return { first: sentence.firstToken, last: sentence.lastToken, about: 'earlier-incident', rule: 'long-past' };
  for (const time of mentions) {
    if (!time.duration || (time.when.precision !== 'year' && !isLong(days, time))) continue;
    // has sentenced a nurse to two years in prison | has been held for four years
    if (time.when.start === null && isOfHeld(reading, sentence)) continue;
    const before = { first: reading.clauses.first(Math.max(sentence.firstToken, time.firstToken - 1)), last: time.lastToken };
    const after = { first: time.firstToken, last: behindTime(reading, sentence, time) };
    const clause = [before, after].find((one) => hasWord(reading, one, HAVE));
    if (clause) return { about: 'statistic', rule: 'long-time', ...clause };
  }
  return null;
}

// the March 2015 murder
const isOfDeed = ({ found }: Reading, { lastToken }: TimeMention): boolean =>
  found.violence[firstCueFrom(found.violence, lastToken)]?.firstToken === lastToken;

/** A span that began long before the report, or is counted in years or months up to it. */
const isLong = (days: IncidentDays, time: TimeMention): boolean => days.isLongBefore(time, LONG_BEFORE_DAYS) || days.isLongSpan(time);

/** "In the last three years, 64 mayors have been killed": the end of the clause behind a time the sentence opens on. */
function behindTime({ clauses, tokens }: Reading, { firstToken, lastToken }: Sentence, time: TimeMention): number {
  const opens = time.firstToken === firstToken && tokens[time.lastToken]?.lower === ',' && time.lastToken + 1 < lastToken;
  return clauses.last(opens ? time.lastToken + 1 : time.lastToken - 1);
}

/** Where a report is two sentences long, the second may well say how many were killed "so far this year". */
function statisticInLead(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
  recent: TimeMention | undefined,
): Ground | null {
  if (firstCueFrom(reading.found.violence, sentence.firstToken) === 0) return byThisYear(reading, sentence, mentions, recent);
  const ground = [
    byCue(reading, sentence, false, false, recent),
    byTime(reading, sentence, mentions, days, recent),
    byThisYear(reading, sentence, mentions, recent),
  ].find((one) => one?.about === 'statistic' && one.last > one.first);
  return ground ?? null;
}

/** Of a cue that counts in the first sentences on a condition, where it holds. */
const CONDITIONAL: ReadonlySet<BackgroundCue['lead']> = new Set(['unless-violence', 'after-violence'] as const);

function byCue(reading: Reading, sentence: Sentence, lead: boolean, told: boolean, recent: TimeMention | undefined): Ground | null {
  const whole = { first: sentence.firstToken, last: sentence.lastToken };
  let ground = null as Ground | null;
  for (const cue of cuesWithin(reading.found.background, whole)) {
    const row = cue.rows.find(
      (row) =>
        row.scope !== 'next' &&
        counts(reading, sentence, row, lead) &&
        !(told && row.about === 'earlier-incident' && row.lead !== 'yes') &&
        (!row.company || hasCompany(reading, whole, row.company)),
    );
    if (!row) continue;
    const rule = `cue: ${reading.tokens
      .slice(cue.firstToken, cue.lastToken)
      .map((token) => token.lower)
      .join(' ')}`;
    if (!ground && row.scope === 'sentence' && (!lead || CONDITIONAL.has(row.lead)) && (!recent || isOfCue(cue, recent)))
      return { about: row.about, rule, ...(numberOfDeed(reading, sentence, { first: cue.firstToken, last: cue.lastToken }) ?? whole) };
    const end = pastWhatCameBefore(reading, sentence, { first: cue.firstToken, last: cue.lastToken }, row);
    if (!ground && row.scope === 'deed')
      return { about: row.about, rule, first: cue.firstToken, last: endOfDeed(reading, cue.lastToken, end) };
    const clause = row.scope === 'after' ? cue.firstToken : reading.clauses.first(cue.firstToken);
    const rest = { first: Math.max(clause, whole.first), last: withRelative(reading, sentence, cue.firstToken, end) };
    // The clause that holds the recent time is the incident's own, but for what a protest, a condemnation or a revenge is about.
    if (
      recent &&
      !(row.scope === 'after' && (row.about === 'context' || row.lead === 'yes')) &&
      recent.firstToken >= rest.first &&
      recent.firstToken < rest.last
    )
      continue;
    // is the fourth to be killed this year, after the murders of Ana Ruiz and Juan Mora
    if (ground && cue.firstToken > ground.last + 1) continue;
    ground = ground ? { ...ground, last: Math.max(ground.last, rest.last) } : { about: row.about, rule, ...rest };
  }
  return ground;
}

/** "so far this month": a time that dates nothing but what is counted. */
const isOfCue = (cue: Stretched, time: TimeMention): boolean => time.firstToken >= cue.firstToken && time.lastToken <= cue.lastToken;
type Stretched = Pick<TimeMention, 'firstToken' | 'lastToken'>;

/** "Two rebels involved in the killing of nine miners were shot": up to what became of the rebels. */
function endOfDeed({ tokens, signs }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && !signs.is(tokens[at]!, BE | HAVE)) at++;
  return at;
}

/** "the worst attack since 2011, when nine died": with what happened then. */
const withThen = (ground: Ground | null, then: Ground | null): Ground | null =>
  ground && then && ground.first < then.first ? { ...ground, last: Math.max(ground.last, then.last) } : ground;

/** "revenge for the raid, which killed nine": with what is told of it. */
function withRelative(reading: Reading, { lastToken }: Sentence, cue: number, end: number): number {
  const behindComma = reading.tokens[end]?.lower === ',' && end + 1 < lastToken ? end + 1 : end;
  if (behindComma > end && isOfDeedBefore(reading, cue, end)) return reading.clauses.last(behindComma);
  // the latest of the attacks that have killed 60
  const isThat =
    behindComma < lastToken - 1 && isAt(reading, behindComma, 'that') && reading.signs.is(reading.tokens[behindComma + 1]!, HAVE);
  const last = isThat ? reading.clauses.last(behindComma) : pastRelative(reading, lastToken, behindComma);
  return last > behindComma ? last : end;
}

/** "The attack followed a wave of bombings, killing nine": what the bombings did. */
function isOfDeedBefore({ found: { violence } }: Reading, cue: number, end: number): boolean {
  const what = violence[firstCueFrom(violence, end + 1)];
  return what?.firstToken === end + 1 && what.rows.includes('ing') && firstCueFrom(violence, cue + 1) < firstCueFrom(violence, end);
}

function counts({ found }: Reading, { firstToken }: Sentence, row: BackgroundCue, lead: boolean): boolean {
  const tellsOfViolence = firstCueFrom(found.violence, firstToken) > 0;
  if (row.lead === 'unless-violence') return !tellsOfViolence;
  return row.lead === 'after-violence' ? tellsOfViolence : row.lead === 'yes' || !lead;
}

function byTime(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
  recent: TimeMention | undefined,
): Ground | null {
  for (const time of mentions) {
    const about = time.duration ? (isLong(days, time) ? 'statistic' : null) : days.isEarlier(time) ? 'earlier-incident' : null;
    if (!about || (isOfDeed(reading, time) && isOfTrial(reading, sentence.firstToken, time.lastToken - 1))) continue;
    const rule = about === 'statistic' ? 'long-time' : 'earlier-time';
    if (!recent) return { first: sentence.firstToken, last: sentence.lastToken, about, rule };
    return { first: reading.clauses.first(time.firstToken), last: reading.clauses.last(time.lastToken - 1), about, rule };
  }
  return null;
}

/** "Three days ago, unknown men had gunned down a lawyer": somebody not told of before, and a time of its own before the incident. */
function byPerfect(
  reading: Reading,
  { firstToken, lastToken }: Sentence,
  mentions: readonly TimeMention[],
  days: IncidentDays,
  told: boolean,
): Ground | null {
  const { tokens, signs } = reading;
  const [time] = mentions;
  if (told || !time || time.duration || time.firstToken > firstToken + 1) return null;
  if (!days.isBefore(time) && !(time.unresolved && time.rule === 'relative.units')) return null;
  const subject = tokens[time.lastToken]?.lower === ',' ? time.lastToken + 1 : time.lastToken;
  const who = tokens[subject];
  if (!who || signs.is(who, DEFINITE | HE | THEY | PRONOUN | POINTS_BACK)) return null;
  for (let at = subject + 1; at < Math.min(lastToken - 1, subject + PERFECT_WITHIN); at++) {
    if (signs.is(tokens[at]!, RELATIVE) || tokens[at]!.lower === ',') return null;
    if (isAt(reading, at, 'had')) return { first: firstToken, last: lastToken, about: 'earlier-incident', rule: 'earlier-perfect' };
  }
  return null;
}

/** Tokens from the subject of a sentence to its "had". */
const PERFECT_WITHIN = 9;

/**
 * "have camped there since June 1, when police shot a man", "the fourth blast since April, when three guards died"; but "has been missing
 * since June 1, when he was dragged from his home" tells of one happening.
 */
function whenThen(reading: Reading, sentence: Sentence, mentions: readonly TimeMention[], days: IncidentDays): Ground | null {
  const isBefore = (time: TimeMention): boolean => days.isBefore(time) || (time.duration && days.isLongBefore(time, LONG_BEFORE_DAYS));
  const then = mentions.find((time) => isFollowedByWhen(reading, time) && isBefore(time));
  if (then?.duration && cuesWithin(reading.found.gone, { first: sentence.firstToken, last: then.firstToken + 1 }).length > 0) return null;
  return then ? { first: then.lastToken + 1, last: sentence.lastToken, about: 'earlier-incident', rule: 'when-then' } : null;
}

const isFollowedByWhen = (reading: Reading, { lastToken }: TimeMention): boolean =>
  reading.tokens[lastToken]?.lower === ',' && isAt(reading, lastToken + 1, 'when');

/** "in Lugo, where nine died on Monday" may well be the incident: so many days before the last, at the least, is another; a week or month that is over. */
const WHERE_BEFORE_DAYS = 6;

/** Days before the last: on the day before, the vigil may be for him whom the report is about. */
const MOURNED_BEFORE_DAYS = 1;

/** "two blocks from where a boy was shot last month" */
function whereThen(reading: Reading, sentence: Sentence, mentions: readonly TimeMention[], days: IncidentDays): Ground | null {
  for (const time of mentions) {
    const isDay = time.when.precision !== 'week' && time.when.precision !== 'month';
    const clause =
      (days.isBeforeLast(time, isDay ? WHERE_BEFORE_DAYS : 0) ? whereBefore(reading, sentence, time) : null) ??
      (days.isBeforeLast(time, isDay ? MOURNED_BEFORE_DAYS : 0) ? mournedBefore(reading, sentence, time) : null);
    if (clause) return { ...clause, about: 'earlier-incident', rule: 'where-then' };
  }
  return null;
}

/** "the 2014 massacre of four guards", "jailed for a 2013 shooting in which a teenager was hurt": a deed of another year, with what is told of it. */
function byYearOfDeed(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  const { tokens, found, layout } = reading;
  const published = Number.parseInt(layout.report.published ?? '', 10);
  for (let at = firstToken; at < lastToken - 1; at++) {
    const { lower, shape } = tokens[at]!;
    if (shape !== 'number' || !YEAR.test(lower) || !(Number(lower) < published)) continue;
    const deed = found.violence[firstCueFrom(found.violence, at + 1)];
    const isNamedSo = deed?.rows.includes('noun') === true && isOneName(reading, at + 1, deed.firstToken);
    if (deed?.firstToken !== at + 1 && !isNamedSo) continue;
    return isOfTrial(reading, firstToken, at) ? null : { first: at, last: lastToken, about: 'earlier-incident', rule: 'year-of-deed' };
  }
  return null;
}

/** "a 1992 gas explosion", "the 1999 Dawn Front assassination": up to the deed nothing but words that tell what or whose it was. */
function isOneName({ tokens, signs }: Reading, from: number, to: number): boolean {
  if (to <= from || to > from + NAMED_WITHIN) return false;
  for (let at = from; at < to; at++)
    if (tokens[at]!.shape !== 'word' || signs.is(tokens[at]!, PREPOSITION | DEFINITE | INDEFINITE | BE | HAVE | AND | THEY | HE))
      return false;
  return to === from + 1 || tokens.slice(from, to).every((token) => !signs.finite(token, undefined));
}
const NAMED_WITHIN = 3;

/** "A jury sentenced a man for a bombing. … The April 15, 2013 bombings killed three people": what he was tried for. */
const isOfTrial = (reading: Reading, first: number, year: number): boolean =>
  year <= first + DATE_OF_DEED &&
  reading.signs.is(reading.tokens[first]!, DEFINITE) &&
  leadSentences(reading.layout).some((sentence) => isOfHeld(reading, sentence));
/** Tokens from the article to the year of a deed: "The April 15, 2013". */
const DATE_OF_DEED = 4;
const YEAR = /^(?:19|20)\d\d$/;

/** Tokens that a sentence opens with, in which it may stay in the past perfect. */
const PAST_WITHIN = 14;

/** "That attack left 16 dead": the sentence after one about an earlier incident, while it points back or stays in the past perfect. */
function goesOn(reading: Reading, sentence: Sentence, ground: Ground, mentions: readonly TimeMention[]): Ground | null {
  if (ground.about !== 'earlier-incident') return countGoesOn(reading, sentence, ground, mentions);
  const { tokens, signs } = reading;
  const first = tokens[sentence.firstToken]!.lower === '"' ? sentence.firstToken + 1 : sentence.firstToken;
  let perfect = false;
  for (let at = sentence.firstToken + 1; at < Math.min(sentence.lastToken, sentence.firstToken + PAST_WITHIN); at++)
    perfect ||= isAt(reading, at - 1, 'had') && (isAt(reading, at, 'been') || signs.finite(tokens[at]!, undefined));
  // One of them died
  const ofThem = isAt(reading, first + 1, 'of') && first + 2 < sentence.lastToken && isAt(reading, first + 2, 'them');
  const isToll = mentions.length === 0 && opensOnToll(reading, sentence);
  return signs.is(tokens[first], POINTS_BACK) || perfect || ofThem || isToll
    ? { first: sentence.firstToken, last: sentence.lastToken, about: ground.about, rule: 'goes-on' }
    : null;
}

/** "Some 86 people died." */
function opensOnToll(reading: Reading, { firstToken, lastToken }: Sentence): boolean {
  let isNumber = false;
  for (let at = firstToken; at < Math.min(lastToken, firstToken + TOLL_WITHIN); at++) {
    isNumber ||= reading.tokens[at]!.shape === 'number' && at < firstToken + TOLL_WITHIN / 2;
    if (isNumber && isAt(reading, at, 'lost')) return true;
  }
  return false;
}
/** Tokens from the head of a sentence to its verb: "More than 80 of the passengers were killed". */
const TOLL_WITHIN = 8;
