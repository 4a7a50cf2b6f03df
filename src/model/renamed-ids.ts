/** An incident under other ids: each claim, event and set of persons renamed wherever it is named. */
import type { Claim, FigureSays } from './claim.js';
import type { IncidentDraft } from './incident.js';

/** @param nameOf the new id for one of the draft; itself where it stays. */
export function withRenamedIds(draft: IncidentDraft, nameOf: (id: string) => string): IncidentDraft {
  const one = <T extends string | null>(id: T): T => (id === null ? id : nameOf(id)) as T;
  const sourced = <T extends { readonly claims: readonly string[] }>(value: T): T => ({ ...value, claims: value.claims.map(nameOf) });
  return {
    ...draft,
    when: draft.when && sourced(draft.when),
    where: draft.where && sourced(draft.where),
    events: draft.events.map((event) => ({
      ...sourced(event),
      id: nameOf(event.id),
      after: event.after.map(nameOf),
      when: event.when && sourced(event.when),
      where: event.where && sourced(event.where),
    })),
    entities: draft.entities.map(sourced),
    claims: draft.claims.map((claim) => ({ ...claim, id: nameOf(claim.id), says: saysWith(claim, one) }) as Claim),
  };
}

function saysWith(claim: Claim, one: <T extends string | null>(id: T) => T): Claim['says'] {
  switch (claim.kind) {
    case 'figure':
      return figureWith(claim.says, one);
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

function figureWith(says: FigureSays, one: <T extends string | null>(id: T) => T): FigureSays {
  const { event, persons, within, insteadOf } = says;
  const renamed = { ...says, event: one(event), persons: one(persons), within: one(within) };
  return insteadOf === undefined ? renamed : { ...renamed, insteadOf: one(insteadOf) };
}
