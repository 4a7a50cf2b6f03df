/** What the rows of one event of a table make: an incident as if reports had told of it. */
import type { IncidentDraft } from '../../model/incident.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../reconcile/reconcile.js';

export interface CodedIncident {
  /** As the table names it. */
  readonly event: string;
  readonly reports: readonly Report[];
  readonly draft: IncidentDraft;
  readonly sources: ReadonlyMap<string, Source>;
}
