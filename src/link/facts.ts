/** What a draft says of its incident that two drafts can agree or disagree on: day, place, sites, kind, toll, persons. */
import type { Claim } from '../model/claim.js';
import { isDayOfReport } from '../model/day-of-report.js';
import type { IncidentDraft } from '../model/incident.js';
import type { IncidentKind } from '../model/vocabulary.js';
import type { When } from '../model/when.js';
import type { Where } from '../model/where.js';
import { dayOf } from './day.js';
import { phraseKey } from './words.js';

export interface Facts {
  /** First and last day, where the draft dates it to the day. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** Hours since 1970-01-01 in local time, from first to last, where the draft gives a clock time or a part of the day. */
  readonly hours: { readonly first: number; readonly last: number } | null;
  readonly where: Place | null;
  readonly kind: IncidentKind | null;
  /** Names of sites and targets, and of persons, as numbers in ascending order: without case, and without what holds them. */
  readonly sites: readonly number[];
  readonly persons: readonly number[];
  /** The largest number said to be killed, and injured; null where none is said. */
  readonly killed: number | null;
  readonly injured: number | null;
}

/** What of a place can agree with another. */
export type Place = Pick<Where, 'admin1' | 'country' | 'latitude' | 'longitude' | 'precision'>;

const NOTHING: Facts = { days: null, hours: null, where: null, kind: null, sites: [], persons: [], killed: null, injured: null };

/** @param once gives one copy of each name. */
export function factsOf(draft: IncidentDraft | null, once: (name: string) => string = (name) => name): Facts {
  if (draft === null) return NOTHING;
  // an incident of any day before may be told on the day of the report
  const when = isDayOfReport(draft.when) ? null : draft.when;
  return {
    days: when && daysOf(when),
    hours: when && hoursOf(when),
    where: draft.where && placeOf(draft.where, once),
    kind: draft.kind,
    sites: numbered(sitesOf(draft)),
    persons: numbered(personsOf(draft)),
    killed: tollOf(draft.claims, 'killed'),
    injured: tollOf(draft.claims, 'injured'),
  };
}

const placeOf = ({ admin1, country, latitude, longitude, precision }: Where, once: (name: string) => string): Place => ({
  admin1: admin1 === null ? null : once(admin1),
  country: country === null ? null : once(country),
  latitude,
  longitude,
  precision,
});

const NO_NAMES: readonly number[] = [];

function numbered(names: readonly string[]): readonly number[] {
  return names.length === 0 ? NO_NAMES : [...new Set(names.map(phraseKey))].sort((a, b) => a - b);
}

const DAY_OR_FINER: ReadonlySet<When['precision']> = new Set(['minute', 'hour', 'part-of-day', 'day']);

function daysOf({ start, end, precision }: When): Facts['days'] {
  if (!DAY_OR_FINER.has(precision)) return null;
  const first = dayOf(start ?? end);
  const last = dayOf(end ?? start);
  return first === null || last === null ? null : { first, last };
}

function hoursOf({ start, end, precision }: When): Facts['hours'] {
  if (precision !== 'minute' && precision !== 'hour' && precision !== 'part-of-day') return null;
  const first = hourOf(start ?? end);
  const last = hourOf(end ?? start);
  return first === null || last === null ? null : { first, last };
}

function hourOf(iso: string | null): number | null {
  const day = dayOf(iso);
  const clock = /T(\d{2}):(\d{2})/.exec(iso ?? '');
  return day === null || !clock ? null : day * 24 + Number(clock[1]) + Number(clock[2]) / 60;
}

/** Names of sites and targets as written. */
export function sitesOf({ where, events, claims }: IncidentDraft): readonly string[] {
  const named = [where, ...events.map((event) => event.where)].flatMap((place) => (place?.precision === 'site' ? [place.name] : []));
  const targets = claims.flatMap((claim) =>
    claim.kind === 'participant' && claim.says.role === 'target' && claim.says.count?.high === 1 ? [claim.says.mention] : [],
  );
  return [...named, ...targets];
}

/** Names of persons as written. */
export const personsOf = ({ claims }: IncidentDraft): readonly string[] =>
  claims.flatMap((claim) => (claim.kind === 'participant' && claim.says.personalName ? [claim.says.mention] : []));

/** A whole-incident toll where one is given, else the sum over the distinct sets of persons the narrative tells of. */
function tollOf(claims: readonly Claim[], effect: 'killed' | 'injured'): number | null {
  let stated: number | null = null;
  const sets = new Map<string, number>();
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.says.effect !== effect || claim.says.count.low === null) continue;
    // "Several were hurt" is no other number than the ten of a later report
    if (claim.says.count.modifier === 'vague') continue;
    if (claim.certainty === 'denied' || claim.certainty === 'hypothetical') continue;
    const { scope, group, persons, within, count } = claim.says;
    const low = count.low!;
    if (scope === 'incident' && (group === 'people' || group === 'victims')) stated = Math.max(stated ?? 0, low);
    else if (within === null) sets.set(persons, Math.max(sets.get(persons) ?? 0, low));
  }
  if (stated !== null) return stated;
  return sets.size === 0 ? null : [...sets.values()].reduce((sum, n) => sum + n, 0);
}
