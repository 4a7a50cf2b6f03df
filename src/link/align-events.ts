/** Finds the events that several reports tell of, and makes one of each. */
import type { Event, SourcedWhen, SourcedWhere } from '../model/incident.js';
import { PLACE_PRECISIONS, TIME_PRECISIONS } from '../model/vocabulary.js';
import { isOtherKind } from './compare.js';
import { dayOf } from './day.js';
import { kilometresBetween } from './kilometres.js';
import { phraseKey } from './words.js';

export interface Aligned {
  /** In order of the first report that tells of each. */
  readonly events: readonly Event[];
  /** Id of every event given → the id it now goes by. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Two accounts of one event may put it this many minutes apart. */
const SAME_MINUTES = 30;
/** Two sites this far apart are two, in kilometres. */
const OTHER_SITE_KM = 5;

/**
 * @param ofReports each report's events, in the order of the reports.
 * An event joins one told before only where each is the other's only match: of two alike shootings in one report neither is taken for
 * the one shooting of another. Where each of two reports tells of one deed alone, it is the same, unless they name two sites; so is what
 * each of them tells first, unless one tells of several deeds, each at a site or hour of its own.
 */
export function alignEvents(ofReports: readonly (readonly Event[])[]): Aligned {
  const merged: Told[] = [];
  const renamed = new Map<string, string>();
  ofReports.forEach((own, report) => {
    const deeds = own.filter(isDeed);
    const isPlain = deeds.filter(isSet).length <= 1;
    const told = own.map(
      (event): Told => ({
        event,
        reports: new Set([report]),
        isOnly: deeds.length === 1 && isDeed(event),
        isLead: isPlain && event === deeds[0],
      }),
    );
    const known = merged.slice();
    for (const one of told) {
      const match = matchOf(one, known, told) ?? leadOf(one, merged);
      renamed.set(one.event.id, match === null ? one.event.id : match.event.id);
      if (match === null) merged.push(one);
      else merged[merged.findIndex(({ event }) => event.id === match.event.id)] = both(match, one);
    }
  });
  return {
    events: inOneOrder(
      merged.map(({ event }) => event),
      renamed,
    ),
    renamed,
  };
}

interface Told {
  readonly event: Event;
  /** The reports that tell of it, by their place. */
  readonly reports: ReadonlySet<number>;
  /** It is the only deed its report tells of. */
  readonly isOnly: boolean;
  /** It is the first deed its report tells of, and of its deeds at most one has a site or hour of its own. */
  readonly isLead: boolean;
}

/** What someone did or what befell someone, not what followed ("one robber was arrested"). */
const isDeed = ({ kind }: Event): boolean => kind !== 'other';

const isSet = ({ where, when }: Event): boolean => where?.precision === 'site' || (when !== null && isClock(when));

/** What other reports told first, for what a report tells first, unless the report tells of that by itself. */
function leadOf(one: Told, merged: readonly Told[]): Told | null {
  if (!one.isLead) return null;
  const lead = merged.find(({ isLead }) => isLead);
  const [own] = one.reports;
  return lead && !lead.reports.has(own!) && isSame(lead, one) ? lead : null;
}

const both = (a: Told, b: Told): Told => ({
  event: joined(a.event, b.event),
  reports: new Set([...a.reports, ...b.reports]),
  isOnly: a.isOnly && b.isOnly,
  isLead: a.isLead || b.isLead,
});

/** Of several matches the one most reports tell of, then the first; none where one report tells of two of them. */
function matchOf(one: Told, known: readonly Told[], own: readonly Told[]): Told | null {
  const matches = known.filter((other) => isSame(other, one));
  const told = matches.flatMap(({ reports }) => [...reports]);
  if (matches.length === 0 || new Set(told).size < told.length) return null;
  const match = matches.reduce((most, other) => (other.reports.size > most.reports.size ? other : most));
  return own.filter((rival) => isSame(match, rival)).length === 1 ? match : null;
}

/** Without a time or site on one side, only an event each report tells of once is taken for the other's. */
function isSame({ event: a, ...one }: Told, { event: b, ...other }: Told): boolean {
  if (isOtherKind(a.kind, b.kind) || isDeed(a) !== isDeed(b) || areTimesApart(a.when, b.when)) return false;
  // people were rescued, and men were arrested: two steps
  if (!isDeed(a) && !shareWord(a.what, b.what)) return false;
  return one.isOnly && other.isOnly ? !areSitesApart(a.where, b.where) : !arePlacesApart(a.where, b.where);
}

/** A word of some length stands in both: "was arrested", "police arrested". */
function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}
const wordsOf = (what: string): readonly string[] => what.toLowerCase().match(LONG_WORD) ?? [];
const LONG_WORD = /\p{L}{5,}/gu;

function areTimesApart(a: SourcedWhen | null, b: SourcedWhen | null): boolean {
  if (a?.start == null || b?.start == null) return false;
  const [x, y] = [dayOf(a.start), dayOf(b.start)];
  if (x === null || y === null) return false;
  const fine = isClock(a) && isClock(b);
  if (!fine) return isDay(a) && isDay(b) && (dayOf(a.end ?? a.start)! < y || dayOf(b.end ?? b.start)! < x);
  const minutes =
    minutesOf(a.start) !== null && minutesOf(b.start) !== null ? Math.abs((x - y) * 1440 + minutesOf(a.start)! - minutesOf(b.start)!) : 0;
  return minutes > SAME_MINUTES;
}

const isClock = ({ precision }: SourcedWhen): boolean => precision === 'minute' || precision === 'hour';
const isDay = ({ precision }: SourcedWhen): boolean => TIME_PRECISIONS.indexOf(precision) <= TIME_PRECISIONS.indexOf('day');

function minutesOf(iso: string): number | null {
  const clock = /T(\d{2}):(\d{2})/.exec(iso);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

/** Two named sites, whatever the order of their words. */
const areSitesApart = (a: SourcedWhere | null, b: SourcedWhere | null): boolean =>
  a?.precision === 'site' &&
  b?.precision === 'site' &&
  phraseKey(a.name) !== phraseKey(b.name) &&
  !(isBare(a.name) && lastWord(a.name) === lastWord(b.name)) &&
  !(isBare(b.name) && lastWord(a.name) === lastWord(b.name));

/** "the crowded market", which may be the Norgate Market. */
const isBare = (name: string): boolean => name === name.toLowerCase();
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

function arePlacesApart(a: SourcedWhere | null, b: SourcedWhere | null): boolean {
  if (!a || !b) return false;
  if (a.precision === 'site' && b.precision === 'site') return areSitesApart(a, b);
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  const coarse = [a, b].some(({ precision }) => precision === 'country' || precision === 'admin1');
  return !coarse && (kilometresBetween(a, b) ?? 0) > OTHER_SITE_KM;
}

/** Under the first one's id and words; time and place from whoever gives them more precisely. */
function joined(a: Event, b: Event): Event {
  const when = finer(a.when, b.when, TIME_PRECISIONS);
  return {
    ...a,
    when,
    where: finer(a.where, b.where, PLACE_PRECISIONS),
    bounds: when ? null : (a.bounds ?? b.bounds),
    after: [...a.after, ...b.after],
    claims: [...new Set([...a.claims, ...b.claims])],
  };
}

function finer<P extends string, T extends { readonly precision: P; readonly claims: readonly string[] }>(
  a: T | null,
  b: T | null,
  precisions: readonly P[],
): T | null {
  if (!a || !b) return a ?? b;
  const best = precisions.indexOf(b.precision) < precisions.indexOf(a.precision) ? b : a;
  return { ...best, claims: [...new Set([...a.claims, ...b.claims])] };
}

/** Renames what each event follows; leaves out what would make an event follow itself, in however many steps. */
function inOneOrder(events: readonly Event[], renamed: ReadonlyMap<string, string>): readonly Event[] {
  const follows = new Map<string, Set<string>>(events.map(({ id }) => [id, new Set()]));
  const leadsTo = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) {
      if (id === to) return true;
      for (const next of follows.get(id) ?? []) seen.add(next);
    }
    return false;
  };
  return events.map((event) => {
    for (const id of event.after.map((before) => renamed.get(before) ?? before)) if (!leadsTo(id, event.id)) follows.get(event.id)!.add(id);
    return { ...event, after: [...follows.get(event.id)!] };
  });
}
