/**
 * Whom a codebook counts: figures of persons who are no entities of the incident ("soldiers killed in the war"), whom nobody describes
 * ("305 dead"), or who did it ("three of the terrorists were wounded") are background to it.
 */
import type { BackgroundClaim, Claim } from '../model/claim.js';
import type { IncidentDraft } from '../model/incident.js';

/** The draft with figures of those persons alone to whom it was done and who stand among its entities; and that nobody came to harm. */
export function countStanding(draft: IncidentDraft): IncidentDraft {
  const standing = new Set(draft.entities.flatMap(({ claims }) => claims));
  const counted = new Set<string>();
  for (const { id, kind, says } of draft.claims)
    if (kind === 'participant' && says.role === 'victim' && says.persons !== null && standing.has(id)) counted.add(says.persons);
  const isLeftOut = ({ kind, says }: Claim): boolean =>
    kind === 'figure' && says.count.high !== 0 && says.persons !== null && !counted.has(says.persons);
  return draft.claims.some(isLeftOut)
    ? { ...draft, claims: draft.claims.map((claim) => (isLeftOut(claim) ? asContext(claim) : claim)) }
    : draft;
}

const asContext = (claim: Claim): BackgroundClaim => ({ ...claim, kind: 'background', says: { about: 'context' } });
