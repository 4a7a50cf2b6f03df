/** Holds two units against each other: what they share and where they differ, as numbers the weights are for. */
import type { Facts } from './facts.js';
import { kilometresBetween } from './kilometres.js';
import { HEADING, NAME, NUMBER, PAIR, type Unit } from './unit.js';

/** Each is 0 where nothing is known or nothing speaks. In the order of `WEIGHTS`. */
export const FEATURES = [
  'wording', 'names', 'namePairs', 'rarestPair', 'numbers', 'headingTold', 'sharedTerms', 'daysApart', 'sameDays',
  'samePlace', 'otherPlace', 'sameEventDay', 'otherEventDay', 'toldBefore', 'sameKind', 'sameToll', 'otherToll', 'samePersons', 'sameSite', 'otherSite',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Evidence = { readonly [F in Feature]: number };

/** A shared term this rare is one of few reports, not of a topic: half way on the logarithmic scale from everywhere to once. */
export const RARE = 0.48;
/** Publication days unknown on either side count as this many days apart: neither near nor far. */
const UNKNOWN_DAYS_APART = 10;
/** Reports this close in days are of one news cycle. */
const NEWS_CYCLE_DAYS = 3;
/** Within this distance two places are taken for one town and its surroundings, in kilometres. */
const SAME_PLACE_KM = 25;
/** Beyond it, they are told apart, in kilometres. Between the two nothing is said. */
const OTHER_PLACE_KM = 60;
/** Days by which two accounts may differ on one event: a night has two dates, and zones differ. */
const SAME_EVENT_DAYS = 1;
/** From this many days between two stated days on, they are two. */
const OTHER_EVENT_DAYS = 4;

export function compare(a: Unit, b: Unit): Evidence {
  return { ...compareTerms(a, b), ...compareTimes(a, b), ...compareFacts(a.facts, b.facts) };
}

function compareTerms(a: Unit, b: Unit) {
  let cosine = 0;
  let names = 0;
  let pairs = 0;
  let rarestPair = 0;
  let numbers = 0;
  let shared = 0;
  let told = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!;
    if (order < 0) i++;
    else if (order > 0) j++;
    else {
      const rarity = a.rarities[i]!;
      const either = a.sorts[i]! | b.sorts[j]!;
      cosine += a.weights[i]! * b.weights[j]!;
      shared++;
      if (a.sorts[i]! & HEADING) told += rarity;
      if (b.sorts[j]! & HEADING) told += rarity;
      if (rarity > RARE) {
        if (either & PAIR) {
          pairs += rarity;
          rarestPair = Math.max(rarestPair, rarity);
        } else if (either & NUMBER) numbers += rarity;
        else if (a.sorts[i]! & b.sorts[j]! & NAME) names += rarity;
      }
      i++;
      j++;
    }
  }
  const heading = headingRarity(a) + headingRarity(b);
  return {
    wording: Math.sqrt(cosine),
    names: Math.log1p(names),
    namePairs: Math.log1p(pairs),
    rarestPair,
    numbers: Math.log1p(numbers),
    headingTold: heading > 0 ? told / heading : 0,
    sharedTerms: Math.log1p(shared),
  };
}

/** Rarity of all terms of the heading together. */
function headingRarity({ sorts, rarities }: Unit): number {
  let sum = 0;
  for (let i = 0; i < sorts.length; i++) if (sorts[i]! & HEADING) sum += rarities[i]!;
  return sum;
}

function compareTimes(a: Unit, b: Unit) {
  const days = a.publishedDay === null || b.publishedDay === null ? UNKNOWN_DAYS_APART : Math.abs(a.publishedDay - b.publishedDay);
  return { daysApart: Math.log1p(days), sameDays: days <= NEWS_CYCLE_DAYS ? 1 : 0, toldBefore: isToldBefore(a, b) || isToldBefore(b, a) ? 1 : 0 };
}

/** Published before the day the other dates its incident to, a day's grace for zones. */
const isToldBefore = (told: Unit, happened: Unit): boolean =>
  told.publishedDay !== null && happened.facts.days !== null && told.publishedDay < happened.facts.days.first - 1;

function compareFacts(a: Facts, b: Facts) {
  const place = placesAgree(a, b);
  const gap = a.days && b.days ? Math.max(0, a.days.first - b.days.last, b.days.first - a.days.last) : null;
  const toll = tollsAgree(a, b);
  const site = a.sites.length > 0 && b.sites.length > 0 ? shareOne(a.sites, b.sites) : null;
  return {
    samePlace: place === true ? 1 : 0,
    otherPlace: place === false ? 1 : 0,
    sameEventDay: gap !== null && gap <= SAME_EVENT_DAYS ? 1 : 0,
    otherEventDay: gap !== null && gap >= OTHER_EVENT_DAYS ? 1 : 0,
    sameKind: a.kind !== null && a.kind === b.kind ? 1 : 0,
    sameToll: toll === true ? 1 : 0,
    otherToll: toll === false ? 1 : 0,
    samePersons: shareOne(a.persons, b.persons) ? 1 : 0,
    sameSite: site === true ? 1 : 0,
    otherSite: site === false ? 1 : 0,
  };
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

/** Null where neither says a number for the same effect, or only that nobody was harmed. */
function tollsAgree(a: Facts, b: Facts): boolean | null {
  const pairs = [[a.killed, b.killed], [a.injured, b.injured]].filter(([x, y]) => x !== null && y !== null && x! + y! > 0);
  return pairs.length === 0 ? null : pairs.every(([x, y]) => x === y);
}

/** Whether two sorted lists have an entry in common. */
function shareOne(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
