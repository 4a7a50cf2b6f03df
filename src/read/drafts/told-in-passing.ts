/**
 * "Police arrested a lawyer on Sunday. She has represented the families of marchers killed in 2019": a report on somebody held tells of what
 * others suffered long before in passing, to say who is held.
 */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import { dayOfIso } from '../time/calendar.js';
import { isHeld, isSuffered } from './is-incident.js';

/**
 * The detention that a report tells of in place of incidents told in passing; null where it tells of none, or of an incident of its own.
 * @param incidents those it tells of otherwise
 */
export function detentionToldOf(drafts: readonly IncidentDraft[], incidents: readonly IncidentDraft[]): IncidentDraft | null {
  if (incidents.length === 0) return null;
  const held = drafts.find((draft) => !incidents.includes(draft) && firstOf(draft, isHolding) !== null);
  const day = held && dayOfIso(held.when?.start ?? null);
  if (held === undefined || day === null || day === undefined) return null;
  const from = firstOf(held, isHolding)!.start;
  return incidents.every((incident) => isInPassing(incident, from, day)) ? held : null;
}

/** An incident is history of those held who were so many days later. */
const LONG_BEFORE = 30;

function isInPassing({ claims, when }: IncidentDraft, from: number, day: number): boolean {
  const ended = dayOfIso(when?.end ?? when?.start ?? null);
  if (ended === null || day - ended <= LONG_BEFORE) return false;
  return claims.every((claim) => claim.kind !== 'figure' || !isSuffered(claim) || (claim.start > from && isAside(claim)));
}

/** "marchers killed in 2019", "the murder of a nun" */
const isAside = ({ rule }: Claim): boolean => rule === 'figures.reduced' || rule === 'figures.noun-of';

const isHolding = (claim: Claim): boolean => claim.kind === 'figure' && isHeld(claim) && !isAside(claim);

const firstOf = ({ claims }: IncidentDraft, isOne: (claim: Claim) => boolean): Claim | null => claims.find(isOne) ?? null;
