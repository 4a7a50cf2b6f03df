/** Holds two units against each other: what they share and where they differ, as numbers the weights are for. */
import type { IncidentKind } from '../model/vocabulary.js';
import type { Facts } from './facts.js';
import { kilometresBetween } from './kilometres.js';
import { HEADING, NAME, NUMBER, PAIR } from './terms.js';
import type { Unit } from './unit.js';

/** Each is 0 where nothing is known or nothing speaks. */
export const FEATURES = [
  'wording',
  'names',
  'rarestPair',
  'numbers',
  'headingTold',
  'sharedTerms',
  'daysApart',
  'longAfter',
  'sameNewsCycle',
  'toldBefore',
  'sameEventDay',
  'eventDaysApart',
  'refersBack',
  'otherHour',
  'otherPlace',
  'sameManyDead',
  'sameGraveDay',
  'otherInjured',
  'samePersons',
  'sameSite',
  'otherSite',
  'otherKind',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Evidence = { readonly [F in Feature]: number };

/** A shared term this rare is one of few reports, not of a topic: half way on the logarithmic scale from everywhere to once. */
export const RARE = 0.48;
/** Two short texts share few terms whether they tell of one incident or not; sharing fewer than this speaks no more for them. */
const FEWEST_SHARED = 20;
/** Publication days unknown on either side count as this many days apart: neither near nor far. */
const UNKNOWN_DAYS_APART = 10;
/** Reports this close in days are of one news cycle. */
const NEWS_CYCLE_DAYS = 3;
/** Published this many days apart, and not dated to one day: the same people are in the news again. */
const LONG_AFTER_DAYS = 30;
/** Two accounts published this many days apart that date the event to one day: the later refers back to it. */
const REFERS_BACK_DAYS = 7;
/** Events this many days apart are as far apart as can be: beyond, the day is often misread from a later hearing. */
const EVENT_DAYS_CAP = 3;
/** Beyond this distance two places are told apart, in kilometres; below, one may be the suburb of the other. */
const OTHER_PLACE_KM = 60;
/** Within this distance two places are called one, in kilometres. */
const SAME_PLACE_KM = 25;
/** From this many hours between two stated times of one night or day on ("at 9:30", "in the evening"), they are two events. */
const OTHER_HOUR_FROM = 3;
/** Clock times further apart than this say no more than the days do, in hours. */
const OTHER_HOUR_UNTIL = 30;
/** From this number on, the same number of dead is no commonplace. */
const MANY_DEAD = 2;

/** From this number of dead on, two incidents of one day and place are rare. */
const GRAVE = 5;
/** Counts of one incident grow and differ by no more than this, mostly. */
const MOST_TIMES = 2.5;
/** Numbers of injured below this are counted alike by all who report. */
const FEW_INJURED = 8;

/** @param rarities of every term (`Units`). */
export function compare(a: Unit, b: Unit, rarities: Float32Array): Evidence {
  const days = a.publishedDay === null || b.publishedDay === null ? UNKNOWN_DAYS_APART : Math.abs(a.publishedDay - b.publishedDay);
  const eventDays = daysBetween(a.facts, b.facts);
  const site = agree(a.facts.sites, b.facts.sites);
  const sameDead = a.facts.killed !== null && a.facts.killed === b.facts.killed;
  const otherPlace = placesAgree(a.facts, b.facts) === false;
  const otherKind = a.facts.kind !== null && b.facts.kind !== null && isOtherKind(a.facts.kind, b.facts.kind);
  const terms = compareTerms(a, b, rarities);
  return {
    wording: terms.wording,
    names: terms.names,
    rarestPair: terms.rarestPair,
    numbers: terms.numbers,
    headingTold: terms.headingTold,
    sharedTerms: terms.sharedTerms,
    daysApart: Math.log1p(days),
    longAfter: flag(days >= LONG_AFTER_DAYS && !(eventDays !== null && eventDays <= 1)),
    sameNewsCycle: flag(days <= NEWS_CYCLE_DAYS),
    toldBefore: flag(isToldBefore(a, b) || isToldBefore(b, a)),
    sameEventDay: flag(eventDays === 0),
    eventDaysApart: eventDays === null ? 0 : Math.log1p(Math.min(eventDays, EVENT_DAYS_CAP)),
    refersBack: flag(eventDays !== null && eventDays <= 1 && days >= REFERS_BACK_DAYS),
    otherHour: flag(isOtherHour(a.facts, b.facts)),
    otherPlace: flag(otherPlace),
    sameManyDead: flag(sameDead && a.facts.killed! >= MANY_DEAD),
    sameGraveDay: flag(
      !otherPlace &&
        !otherKind &&
        !isOtherCourse(a.facts.kind, b.facts.kind) &&
        (eventDays === null ? days <= 1 : eventDays === 0) &&
        haveAsManyDead(a.facts, b.facts),
    ),
    otherInjured: flag(isOtherCount(a.facts.injured, b.facts.injured)),
    samePersons: flag(agree(a.facts.persons, b.facts.persons) === true),
    sameSite: flag(site === true),
    otherSite: flag(site === false),
    otherKind: flag(otherKind),
  };
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** One walk over both lists of terms, which are ascending. */
function compareTerms(a: Unit, b: Unit, rarities: Float32Array) {
  let cosine = 0;
  let names = 0;
  let rarestPair = 0;
  let numbers = 0;
  let shared = 0;
  let told = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!;
    if (order < 0) i++;
    else if (order > 0) j++;
    else {
      const rarity = rarities[a.terms[i]!]!;
      const either = a.sorts[i]! | b.sorts[j]!;
      cosine += a.weights[i]! * b.weights[j]!;
      shared++;
      if (a.sorts[i]! & HEADING) told += rarity;
      if (b.sorts[j]! & HEADING) told += rarity;
      if (rarity > RARE) {
        if (either & PAIR) rarestPair = Math.max(rarestPair, rarity);
        else if (either & NUMBER) numbers += rarity;
        else if (a.sorts[i]! & b.sorts[j]! & NAME) names += rarity;
      }
      i++;
      j++;
    }
  }
  const heading = a.headingRarity + b.headingRarity;
  return {
    wording: Math.sqrt(cosine),
    names: Math.log1p(names),
    rarestPair,
    numbers: Math.log1p(numbers),
    headingTold: heading > 0 ? told / heading : 0,
    sharedTerms: Math.log1p(Math.max(shared, FEWEST_SHARED)),
  };
}

/** Many dead, about as many in both, and a place named in each. */
function haveAsManyDead(a: Facts, b: Facts): boolean {
  if (a.killed === null || b.killed === null || a.where === null || b.where === null) return false;
  return Math.min(a.killed, b.killed) >= GRAVE && areAlike(a.killed, b.killed);
}

/** "20 injured" and "27 injured" may be of one incident, "two" and "four" hardly. */
function isOtherCount(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  return Math.min(a, b) < FEW_INJURED || !areAlike(a, b);
}

const areAlike = (a: number, b: number): boolean => Math.max(a, b) <= MOST_TIMES * Math.min(a, b);

/** Published before the day the other dates its incident to, a day's grace for zones. */
const isToldBefore = (told: Unit, happened: Unit): boolean =>
  told.publishedDay !== null && happened.facts.days !== null && told.publishedDay < happened.facts.days.first - 1;

/** Days between the two events, 0 where they overlap; null where either is not dated to the day. */
export function daysBetween({ days: a }: Facts, { days: b }: Facts): number | null {
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : null;
}

function isOtherHour({ hours: a }: Facts, { hours: b }: Facts): boolean {
  if (a === null || b === null) return false;
  const apart = Math.max(0, a.first - b.last, b.first - a.last);
  return apart >= OTHER_HOUR_FROM && apart <= OTHER_HOUR_UNTIL;
}

/** Null where either place is unknown, too coarse, or the distance between them leaves it open. */
export function placesAgree({ where: a }: Facts, { where: b }: Facts): boolean | null {
  if (!a || !b) return null;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (isRegion(a) || isRegion(b)) return a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1 ? false : null;
  const distance = kilometresBetween(a, b);
  if (distance === null) return null;
  return distance <= SAME_PLACE_KM ? true : distance > OTHER_PLACE_KM ? false : null;
}

const isRegion = ({ precision }: NonNullable<Facts['where']>): boolean => precision === 'country' || precision === 'admin1';

/** Kinds that reports use for one another: what one calls an attack, another calls a bombing or a clash. */
const KIN: readonly ReadonlySet<IncidentKind>[] = [
  new Set(['attack', 'bombing', 'assassination', 'clash', 'arson', 'threat', 'robbery', 'accident']),
  new Set(['kidnapping', 'hijacking', 'robbery', 'attack', 'threat']),
  new Set(['protest', 'riot', 'clash', 'forced-work-stoppage', 'arson', 'attack']),
  new Set(['accident', 'disaster']),
];

/** Whether no report would call the one kind by the other's name. */
export const isOtherKind = (a: IncidentKind, b: IncidentKind): boolean =>
  a !== b && a !== 'other' && b !== 'other' && !KIN.some((kin) => kin.has(a) && kin.has(b));

/** What nobody did: a report that calls it so tells of no bombing of that day, however many died in both. */
const BEFALLEN: ReadonlySet<IncidentKind> = new Set(['accident', 'disaster']);

const isOtherCourse = (a: IncidentKind | null, b: IncidentKind | null): boolean =>
  a !== null && b !== null && a !== 'other' && b !== 'other' && BEFALLEN.has(a) !== BEFALLEN.has(b);

/** Whether two sorted lists have an entry in common; null where either is empty. */
function agree(a: readonly number[], b: readonly number[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
