/** When violence is another incident than the one told of before: in another year, on another day, hours later, or far away. */
import type { Where } from '../../model/where.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { TimeMention } from '../time/time-mention.js';
import type { SaidWith } from './said-with.js';
import { isOneTold } from './told-again.js';
import { dayOf, type OpenEvent, type Setting, type ToldEvents } from './told-events.js';

/** Two places farther apart than this, each with violence of its own, are two incidents. Origin: one metropolitan area. */
const SAME_AREA_KM = 60;
/**
 * Days apart at which violence is another incident: told of by a verb as earlier, by a noun as earlier, or as later (a weekday is
 * within a week of its report, and may be the one before it or after it).
 */
const APART = { verb: 1, noun: 2, later: 7 };
/** Hours between two attacks of one day that are told of one after the other. */
const HOURS_APART = 6;

export function isOtherIncident(
  told: ToldEvents,
  said: SaidWith,
  current: OpenEvent,
  happening: Happening,
  { place, time }: Setting,
): boolean {
  if (happening.word.role !== 'violence' || (happening.nominal && current.role !== 'violence')) return false;
  const where = told.whereOf(current.incident);
  if (
    place?.where &&
    where &&
    (isFar(place.where, where) || (isOfNamed(happening, place) && isAbroad(place.where, where))) &&
    !said.isOnlyName(place) &&
    !isOfThoseTold(happening, place)
  )
    return true;
  if (isAnotherYear(current.time, time) || isAnotherOfTheDay(current, happening, time)) return true;
  const day = told.dayOf(current.incident);
  return isAnotherDay(day, dayOf(time), happening.nominal) || isSpanBefore(said, day, time, happening);
}

/** "A man was shot on Tuesday. Two women were wounded on Sunday": harm without a word for the deed, of a day or a week before. */
export const isHarmBefore = (
  told: ToldEvents,
  said: SaidWith,
  { incident }: OpenEvent,
  harm: Happening,
  time: TimeMention | null,
): boolean => {
  const [before, now] = [told.dayOf(incident), dayOf(time)];
  return (before !== null && now !== null && now < before && isAnotherDay(before, now, false)) || isSpanBefore(said, before, time, harm);
};

/**
 * "A mine killed two woodcutters, aid workers said on Monday. In March seven people died on that road": before the month the report is of, where it
 * tells no day.
 */
export const isBeforeUndated = (
  published: string | null,
  told: ToldEvents,
  said: SaidWith,
  current: OpenEvent,
  happening: Happening,
): boolean =>
  told.dayOf(current.incident) === null && isSpanBefore(said, published?.slice(0, 10) ?? null, said.time(happening, -1), happening);

/**
 * "The four were killed on their way to Lugo", "troops shot two of the attackers near Lugo", "visited Lugo after the killing": told of those
 * told of before, wherever it names.
 */
const isOfThoseTold = (happening: Happening, { firstToken }: PlaceMention): boolean => {
  const { nominal, phrase, targets } = happening;
  if (nominal) return phrase?.determiner === 'definite' && targets.length === 0 && firstToken > phrase.lastToken + OF_NOUN_WITHIN;
  return targets.length > 0 && targets.every(isOneTold);
};
/** Tokens from a noun to the place it is of: "the attack on the market town of". */
const OF_NOUN_WITHIN = 6;

function isAnotherDay(before: string | null, now: string | null, nominal: boolean): boolean {
  if (!before || !now) return false;
  return daysBetween(now, before) > (now > before ? APART.later : nominal ? APART.noun : APART.verb);
}

/** Of two days so far apart, or of a week or month before, one place tells of two incidents. */
export const isLongApart = (said: SaidWith, before: string | null, time: TimeMention | null, happening: Happening): boolean => {
  const now = dayOf(time);
  return (before !== null && now !== null && daysBetween(now, before) > APART.later) || isSpanBefore(said, before, time, happening);
};

/** "On the Sunday before, a soldier was shot dead there": told by a verb as of a day before, and of nobody by name. */
export const isOnDayBefore = (day: string | null, time: TimeMention | null, { nominal, targets }: Happening): boolean => {
  const now = dayOf(time);
  if (nominal || day === null || now === null || now >= day) return false;
  const isOther = (target: NounPhrase): boolean => target.name === null && (target.determiner === 'indefinite' || isNumbered(target));
  return targets.length > 0 && targets.every(isOther);
};

/**
 * "Last month a girl was shot on Mill Road", "A bombing there killed 40 in May", "the group, which last week killed nine": a week or month that
 * ended before, at the head of the sentence, said of the noun that it begins with, or beside its verb.
 */
const isSpanBefore = (said: SaidWith, before: string | null, time: TimeMention | null, happening: Happening): boolean =>
  before !== null &&
  time !== null &&
  !time.unresolved &&
  (happening.nominal
    ? happening.phrase?.determiner === 'indefinite'
    : happening.word.harms || isByAnother(happening) || isOnNumberOfOthers(happening) || isOnSomeOther(happening)) &&
  (time.when.precision === 'month' || time.when.precision === 'week') &&
  time.when.end !== null &&
  time.when.end.slice(0, 10) < before &&
  (isOnNumberOfOthers(happening) || isOnSomebody(happening) || isOfHead(said.reach(happening, -1).from, time, happening));

const isOfHead = (head: number, time: TimeMention, { nominal, phrase, trigger }: Happening): boolean =>
  time.firstToken <= head + 1 || time.lastToken === trigger.firstToken || (nominal && phrase?.firstToken === head);

/** "Last month another column attacked the barracks": by somebody else than who is told of, or by somebody not told of before. */
const isByAnother = ({ agent }: Happening): boolean =>
  agent !== null &&
  (agent.determiner === 'other' ||
    agent.quantity?.additional === true ||
    (agent.person !== null && agent.pronoun === null && agent.determiner !== 'definite' && agent.determiner !== 'possessive'));

/** "Last week the rebels kidnapped four engineers" */
const isOnNumberOfOthers = ({ word, targets }: Happening): boolean =>
  word.role === 'violence' && word.kind !== 'other' && targets.some((target) => isNumbered(target) && target.quantity!.of === null);

/** "A professor was shot dead in Lugo last month" */
const isOnSomebody = ({ nominal, word, targets }: Happening): boolean =>
  !nominal && word.harms && targets.length > 0 && targets.every(({ determiner, person }) => determiner === 'indefinite' && person !== null);

/** "Last week a rancher was kidnapped", "In March a van hit a mine": by nobody told of, to somebody or something not told of before. */
const isOnSomeOther = ({ agent, targets, word }: Happening): boolean =>
  agent === null &&
  (word.kind === 'kidnapping' || word.kind === 'bombing') &&
  targets.length > 0 &&
  targets.every(({ determiner }) => determiner === 'indefinite');

/** "four engineers", and not "the four" or "no engineers". */
export const isNumbered = ({ quantity, count }: NounPhrase): boolean =>
  quantity !== null && quantity.anaphoric !== true && count?.high !== 0;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(`${a}T00:00Z`) - Date.parse(`${b}T00:00Z`)) / 86_400_000;

/**
 * "In the morning a bomb exploded at a market. In the evening gunmen killed two guards at a depot": of another kind, hours later, by
 * somebody not told of before.
 */
function isAnotherOfTheDay(current: OpenEvent, happening: Happening, time: TimeMention | null): boolean {
  const { agent, nominal, word, trigger } = happening;
  if (nominal) return isAtAnotherHour(current, happening, time);
  if (!agent?.person || agent.determiner === 'definite' || agent.determiner === 'other' || agent.pronoun) return false;
  if (current.role !== 'violence' || word.kind === current.kind || current.site === null) return false;
  const [before, now] = [hourOf(current.time), hourOf(time)];
  return before !== null && now !== null && now - before >= HOURS_APART && time!.firstToken < trigger.firstToken;
}

/** "A man was shot on Sunday afternoon. Two died in a shooting early Sunday": a noun that points back to nothing, hours before or after. */
function isAtAnotherHour(current: OpenEvent, { phrase }: Happening, time: TimeMention | null): boolean {
  if (phrase?.determiner !== 'indefinite' || current.role !== 'violence' || !time) return false;
  const [before, now] = [hourOf(current.time), hourOf(time)];
  return before !== null && now !== null && dayOf(current.time) === dayOf(time) && Math.abs(now - before) >= HOURS_APART;
}

/** The hour of the day, where a time tells it. */
export const hourOf = (time: TimeMention | null): number | null =>
  time?.when.start && time.when.start.length > 10 ? Number(time.when.start.slice(11, 13)) : null;

/** "In 2013 … In April 2015": of two times, one of them no day. */
function isAnotherYear(before: TimeMention | null, now: TimeMention | null): boolean {
  if (!before || !now || before.unresolved || now.unresolved || (dayOf(before) && dayOf(now))) return false;
  const [one, other] = [yearsOf(before), yearsOf(now)];
  return one !== null && other !== null && (one.last < other.first || other.last < one.first);
}

function yearsOf({ when }: TimeMention): { readonly first: number; readonly last: number } | null {
  return when.start && when.end ? { first: Number(when.start.slice(0, 4)), last: Number(when.end.slice(0, 4)) } : null;
}

/** "the murder of Juan Mora in Guatemala", after one in Lima: in another country, whatever place of it. */
const isAbroad = (a: Where, b: Where): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country && (a.precision === 'country' || b.precision === 'country');

const isOfNamed = ({ nominal, targets, trigger }: Happening, { firstToken }: PlaceMention): boolean =>
  nominal && firstToken >= trigger.lastToken && targets.length > 0 && targets.every(({ name }) => name !== null);

function isFar(a: Where, b: Where): boolean {
  if (a.precision !== 'place' || b.precision !== 'place' || a.name === b.name) return false;
  if (a.latitude === null || b.latitude === null) return false;
  const kmPerDegree = 111;
  const dy = (a.latitude - b.latitude) * kmPerDegree;
  const dx = (a.longitude! - b.longitude!) * kmPerDegree * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(dx, dy) > SAME_AREA_KM;
}
