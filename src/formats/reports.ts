/** How a report is named to a reader. */
import type { Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { dayInWords } from './days.js';

/** Reports by id. A format works without them: then it names a report by its id and shows quotes without their sentence. */
export type Reports = ReadonlyMap<string, Report>;
export const NO_REPORTS: Reports = new Map();

/** A hash is cut to what tells it apart; an id someone chose stays. */
export const shortId = (id: string): string => (/^[0-9a-f]{32,}$/.test(id) ? id.slice(0, 8) : id);

/** "Vestnik Kavkaza, 7 June 2016"; the id where neither is known. */
export function reportName(id: string, reports: Reports): string {
  const report = reports.get(id);
  const known = [report?.publisher, report?.published && dayInWords(report.published)].filter(Boolean).join(', ');
  return known || `report ${shortId(id)}`;
}

/** "counts as one source with Reuters, 4 March 2021: nearly the same text" for a copy of an earlier report; null for any other. */
export function sharedWith({ sharedSources = [] }: Incident, id: string, reports: Reports): string | null {
  const shared = sharedSources.find((source) => source.reports.indexOf(id) > 0);
  if (!shared) return null;
  const origin = shared.reports[0]!;
  const name = reports.has(origin) ? `${shortId(origin)} (${reportName(origin, reports)})` : shortId(origin);
  return `counts as one source with ${name}: ${shared.reasons.join(', ')}`;
}
