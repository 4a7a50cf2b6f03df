/** Plain ids for a joined draft: claims c1, c2 … in order of report and place in the text, events e1, e2 … in the order told. */
import type { Claim } from './model/claim.js';
import type { IncidentDraft } from './model/incident.js';

/** A set of persons keeps its id, which no output shows. Ids that stand for nothing in the draft are left as they are. */
export function withPlainIds(draft: IncidentDraft): IncidentDraft {
  const place = new Map(draft.reports.map((report, i) => [report, i]));
  const claims = [...draft.claims].sort((a, b) => place.get(a.report)! - place.get(b.report)! || a.start - b.start || a.end - b.end);
  const names = new Map([
    ...claims.map(({ id }, i) => [id, `c${i + 1}`] as const),
    ...draft.events.map(({ id }, i) => [id, `e${i + 1}`] as const),
  ]);
  const one = <T extends string | null>(id: T): T => ((id === null ? null : names.get(id)) ?? id) as T;
  const sourced = <T extends { readonly claims: readonly string[] }>(value: T): T => ({ ...value, claims: value.claims.map(one) });
  return {
    ...draft,
    when: draft.when && sourced(draft.when),
    where: draft.where && sourced(draft.where),
    events: draft.events.map((event) => ({
      ...sourced(event),
      id: one(event.id),
      after: event.after.map(one),
      when: event.when && sourced(event.when),
      where: event.where && sourced(event.where),
    })),
    entities: draft.entities.map(sourced),
    claims: claims.map((claim) => ({ ...claim, id: one(claim.id), says: saysWith(claim, one) }) as Claim),
  };
}

function saysWith(claim: Claim, one: <T extends string | null>(id: T) => T): Claim['says'] {
  switch (claim.kind) {
    case 'weapon':
      return { ...claim.says, event: one(claim.says.event), partOf: one(claim.says.partOf) };
    case 'figure':
    case 'participant':
    case 'responsibility':
      return { ...claim.says, event: one(claim.says.event) } as Claim['says'];
    case 'event':
      return { ...claim.says, event: one(claim.says.event) };
    case 'status':
    case 'statement':
    case 'background':
      return claim.says;
  }
}
