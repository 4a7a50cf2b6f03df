/** What changed between two times: the incidents as they could be known at each, held side by side. */
import type { LinkReading } from '../link/linking.js';
import type { Incident } from '../model/incident.js';
import { type Change, whatChanged } from '../tell/what-changed.js';
import { loadCountryNames } from './data.js';
import { type Cairn, isKnownBy } from './read-reports.js';

export interface IncidentChanges {
  /** Null for an incident that was not known at the earlier time. */
  readonly before: Incident | null;
  readonly after: Incident;
  readonly changes: readonly Change[];
}

/**
 * @param from, to ISO 8601 dates or date-times
 * @returns the incidents of the later time that changed, in their order; those nothing changed in are left out
 */
export function changesBetween(cairn: Cairn, readings: readonly LinkReading[], from: string, to: string): readonly IncidentChanges[] {
  const telling = { countryName: loadCountryNames() };
  const knownBy = (time: string): readonly Incident[] => [
    ...cairn.linkAll(readings.filter(({ report }) => isKnownBy(report, time))).incidents,
  ];
  const earlier = knownBy(from);
  const used = new Set<Incident>();
  return knownBy(to).flatMap((after): IncidentChanges[] => {
    const before = sameIncident(
      after,
      earlier.filter((incident) => !used.has(incident)),
    );
    if (before) used.add(before);
    const changes = whatChanged(telling, before, after);
    return changes.length === 0 ? [] : [{ before, after, changes }];
  });
}

/** The one that shares a claim: the same slice of the same report. Of several, the one that shares most. */
function sameIncident(after: Incident, candidates: readonly Incident[]): Incident | null {
  const slices = new Set(slicesOf(after));
  let best: Incident | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const shared = slicesOf(candidate).filter((slice) => slices.has(slice)).length;
    if (shared > most) {
      best = candidate;
      most = shared;
    }
  }
  return best;
}

const slicesOf = ({ claims }: Incident): readonly string[] =>
  claims.map(({ report, kind, start, end }) => `${report} ${kind} ${start}-${end}`);
