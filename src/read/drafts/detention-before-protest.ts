/**
 * "Police arrested five nurses in Lugo on Sunday. In Vigo, students protested": where a report tells first of those held, and else of nothing
 * but protests in another town, it is about those held.
 */
import type { IncidentDraft } from '../../model/incident.js';
import { isHeld, isSuffered } from './is-incident.js';

/**
 * The incidents of a report, a detention told of before them in front where it is what the report is about.
 * @param drafts all that are told of @param incidents those of them that are incidents
 */
export function detentionBeforeProtest(drafts: readonly IncidentDraft[], incidents: readonly IncidentDraft[]): readonly IncidentDraft[] {
  if (!incidents.every(isPeaceful)) return incidents;
  const held = drafts.find((draft) => !incidents.includes(draft) && draft.claims.some((claim) => claim.kind === 'figure' && isHeld(claim)));
  if (held === undefined) return incidents;
  const last = held.claims.find((claim) => claim.kind === 'figure' && isHeld(claim))!.end;
  return incidents.every((incident) => isLater(incident, last) && isInOtherTown(incident, held)) ? [held, ...incidents] : incidents;
}

const isPeaceful = ({ kind, claims }: IncidentDraft): boolean =>
  kind === 'protest' && !claims.some((claim) => claim.kind === 'figure' && isSuffered(claim));

const isLater = ({ claims }: IncidentDraft, from: number): boolean => claims.every(({ kind, start }) => kind !== 'event' || start >= from);

const isInOtherTown = ({ where }: IncidentDraft, { where: held }: IncidentDraft): boolean =>
  where?.precision === 'place' && held?.precision === 'place' && where.name !== held.name;
