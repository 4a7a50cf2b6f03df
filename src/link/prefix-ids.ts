/** Gives every id of a draft its report's place in front, wherever it is named. */
import type { Claim } from '../model/claim.js';
import type { IncidentDraft } from '../model/incident.js';

export function withPrefix(draft: IncidentDraft, prefix: string): IncidentDraft {
  const one = <T extends string | null>(id: T): T => (id === null ? id : `${prefix}${id}`) as T;
  const all = (ids: readonly string[]): readonly string[] => ids.map(one);
  const sourced = <T extends { readonly claims: readonly string[] }>(value: T): T => ({ ...value, claims: all(value.claims) });
  return {
    ...draft,
    when: draft.when && sourced(draft.when),
    where: draft.where && sourced(draft.where),
    events: draft.events.map((event) => ({
      ...sourced(event),
      id: one(event.id),
      after: all(event.after),
      when: event.when && sourced(event.when),
      where: event.where && sourced(event.where),
    })),
    entities: draft.entities.map(sourced),
    claims: draft.claims.map((claim) => ({ ...claim, id: one(claim.id), says: saysWith(claim, one) }) as Claim),
  };
}

function saysWith(claim: Claim, one: <T extends string | null>(id: T) => T): Claim['says'] {
  switch (claim.kind) {
    case 'figure':
      return { ...claim.says, event: one(claim.says.event), persons: one(claim.says.persons), within: one(claim.says.within) };
    case 'participant':
      return { ...claim.says, event: one(claim.says.event), persons: one(claim.says.persons) };
    case 'weapon':
      return { ...claim.says, event: one(claim.says.event), partOf: one(claim.says.partOf) };
    case 'event':
      return { ...claim.says, event: one(claim.says.event) };
    case 'responsibility':
      return { ...claim.says, event: one(claim.says.event) };
    case 'status':
    case 'statement':
    case 'background':
      return claim.says;
  }
}
