/**
 * Whom a codebook counts: figures of persons who are no entities of the incident ("soldiers killed in the war"), or who did it ("three of
 * the terrorists were wounded"), are background to it.
 */
import type { BackgroundClaim, Claim } from '../model/claim.js';
import type { IncidentDraft } from '../model/incident.js';

/** The draft with figures of those persons alone that stand among its entities, and of whom only a number is told. */
export function countStanding(draft: IncidentDraft): IncidentDraft {
  const standing = new Set(draft.entities.flatMap(({ claims }) => claims));
  const told = new Set<string>();
  const counted = new Set<string>();
  for (const claim of draft.claims) {
    if (claim.kind !== 'participant' || claim.says.persons === null) continue;
    told.add(claim.says.persons);
    if (claim.says.role === 'victim' && standing.has(claim.id)) counted.add(claim.says.persons);
  }
  const isLeftOut = ({ kind, says }: Claim): boolean => kind === 'figure' && 'persons' in says && isTold(told, counted, says.persons);
  return draft.claims.some(isLeftOut)
    ? { ...draft, claims: draft.claims.map((claim) => (isLeftOut(claim) ? asContext(claim) : claim)) }
    : draft;
}

const isTold = (told: ReadonlySet<string>, counted: ReadonlySet<string>, persons: string | null): boolean =>
  persons !== null && told.has(persons) && !counted.has(persons);

const asContext = (claim: Claim): BackgroundClaim => ({ ...claim, kind: 'background', says: { about: 'context' } });
