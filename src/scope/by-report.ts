/** A codebook may date an incident of which no report tells the day on or before that of its report; then nothing is said of when it began. */
import type { Incident } from '../model/incident.js';
import type { Unit } from './scope.js';

/** @param published the day or time of publication of a report of the incident; null where it is not known */
export function datedByReport(unit: Unit | null, incident: Incident, published: (report: string) => string | null): Incident {
  if (unit?.datedByReport !== true || incident.when !== null) return incident;
  const days = incident.reports.flatMap((report) => published(report)?.slice(0, 10) ?? []).sort();
  const teller = incident.claims.find(({ kind }) => kind === 'event');
  if (days.length === 0 || !teller) return incident;
  return {
    ...incident,
    when: { start: null, end: days[0]!, precision: 'day', zone: null, implied: ['year', 'month', 'day'], claims: [teller.id] },
  };
}
