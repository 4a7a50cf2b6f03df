/** What reading one report gives: its incidents as drafts, and how its text lies. */
import type { IncidentDraft } from '../model/incident.js';
import type { Report } from '../model/report.js';
import type { Attribution } from './attribution/attribution.js';
import type { PlaceMention } from './place/place-mention.js';
import type { Layout } from './text/layout.js';
import type { TimeMention } from './time/time-mention.js';

export interface Reading {
  readonly report: Report;
  /** One for each incident the report tells of, the first told first; empty where there is none. */
  readonly drafts: readonly IncidentDraft[];
  readonly layout: Layout;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly attribution: Attribution;
}
