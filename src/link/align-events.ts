/** Finds the events that several reports tell of, and makes one of each. */
import type { Event, SourcedWhen, SourcedWhere } from '../model/incident.js';
import { PLACE_PRECISIONS, TIME_PRECISIONS } from '../model/vocabulary.js';
import { dayOf } from './day.js';
import { kilometresBetween } from './kilometres.js';

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
 * the one shooting of another.
 */
export function alignEvents(ofReports: readonly (readonly Event[])[]): Aligned {
  const merged: Event[] = [];
  const renamed = new Map<string, string>();
  for (const own of ofReports) {
    const known = merged.length;
    for (const event of own) {
      const matches = merged.slice(0, known).filter((other) => isSame(other, event));
      const [match] = matches;
      const only = match !== undefined && matches.length === 1 && own.filter((rival) => isSame(match, rival)).length === 1;
      renamed.set(event.id, only ? match.id : event.id);
      if (only) merged[merged.indexOf(match)] = joined(match, event);
      else merged.push(event);
    }
  }
  return { events: inOneOrder(merged, renamed), renamed };
}

function isSame(a: Event, b: Event): boolean {
  if (a.kind !== b.kind || areTimesApart(a.when, b.when) || arePlacesApart(a.where, b.where)) return false;
  // Without a time or site on one side, only an event each report tells of once is taken for the other's.
  return true;
}

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

function arePlacesApart(a: SourcedWhere | null, b: SourcedWhere | null): boolean {
  if (!a || !b) return false;
  if (a.precision === 'site' && b.precision === 'site') return a.name.toLowerCase() !== b.name.toLowerCase();
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
