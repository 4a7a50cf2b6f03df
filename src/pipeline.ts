/** Every stage of Cairn, in order: reports are read, linked, reconciled and told. */
import { createHash } from 'node:crypto';
import type { Claim } from './model/claim.js';
import type { Incident, IncidentDraft } from './model/incident.js';
import type { Report } from './model/report.js';
import type { Reading } from './read/reading.js';
import type { Policy } from './reconcile/policy.js';
import { additions } from './reconcile/additions.js';
import { reconcile, type ReconcileContext } from './reconcile/reconcile.js';
import { chronology } from './tell/chronology.js';
import { overview } from './tell/overview.js';
import type { TellContext } from './tell/phrasing.js';
import { title } from './tell/title.js';

export interface Pipeline {
  readonly read: (report: Report) => Reading;
  readonly policy: Policy;
  readonly telling: TellContext;
}

/** Every incident of one report, each on its own: nothing is linked across reports. */
export function readEach(pipeline: Pipeline, report: Report): readonly Incident[] {
  return pipeline.read(report).drafts.map((draft) => settle(pipeline, draft, sourcesOf([report])));
}

/** From a draft to the incident: figures and findings, then title and overview. */
export function settle(pipeline: Pipeline, draft: IncidentDraft, sources: ReconcileContext['sources']): Incident {
  const ordered = { ...draft, events: chronology(draft.events) };
  const { figures, findings } = reconcile({ policy: pipeline.policy, sources }, ordered);
  const settled = { ...ordered, cairn: 1 as const, id: incidentId(draft), title: '', figures, findings, overview: [] };
  const titled = { ...settled, title: title(pipeline.telling, settled) };
  return { ...titled, overview: overview(pipeline.telling, titled, additions(draft, figures)) };
}

export const sourcesOf = (reports: readonly Report[]): ReconcileContext['sources'] =>
  new Map(reports.map((report) => [report.id, { publisher: report.publisher, published: report.published, independence: report.id }]));

/** The same reports and the same first event give the same id. */
function incidentId({ reports, claims }: IncidentDraft): string {
  const first: Claim | undefined = claims.find((claim) => claim.kind === 'event') ?? claims[0];
  const anchor = first ? `${first.report}:${first.start}-${first.end}` : '';
  return `i-${createHash('sha256').update(`${reports.join('\n')}\n${anchor}`).digest('hex').slice(0, 12)}`;
}
