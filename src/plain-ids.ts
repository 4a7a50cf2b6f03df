/** Plain ids for a joined draft: claims c1, c2 … in order of report and place in the text, events e1, e2 … in the order told. */
import type { IncidentDraft } from './model/incident.js';
import { withRenamedIds } from './model/renamed-ids.js';

/** Sets of persons keep their ids. Ids that stand for nothing in the draft are left as they are. */
export function withPlainIds(draft: IncidentDraft): IncidentDraft {
  const place = new Map(draft.reports.map((report, i) => [report, i]));
  const claims = [...draft.claims].sort((a, b) => place.get(a.report)! - place.get(b.report)! || a.start - b.start || a.end - b.end);
  const names = new Map([
    ...claims.map(({ id }, i) => [id, `c${i + 1}`] as const),
    ...draft.events.map(({ id }, i) => [id, `e${i + 1}`] as const),
  ]);
  return withRenamedIds({ ...draft, claims }, (id) => names.get(id) ?? id);
}
