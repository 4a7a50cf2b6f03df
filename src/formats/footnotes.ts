/** Claims numbered in the order the overview calls on them: the sources of a page of text. */
import type { Claim, ClaimId } from '../model/claim.js';
import type { Incident } from '../model/incident.js';

export interface Footnotes {
  /** Numbers of the claims, in order, each quote once. */
  readonly of: (claims: readonly ClaimId[]) => readonly number[];
  readonly notes: () => readonly { readonly number: number; readonly claim: Claim }[];
}

export function footnotes(incident: Incident): Footnotes {
  const byId = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const numbers = new Map<string, { number: number; claim: Claim }>();
  const numberOf = (id: ClaimId): number | null => {
    const claim = byId.get(id);
    if (!claim) return null;
    const key = `${claim.report}:${claim.start}-${claim.end}`;
    const known = numbers.get(key);
    if (known) return known.number;
    const number = numbers.size + 1;
    numbers.set(key, { number, claim });
    return number;
  };
  return {
    of: (claims) => [...new Set(claims.map(numberOf).filter((n): n is number => n !== null))],
    notes: () => [...numbers.values()],
  };
}

/** "Ministry of Health" or, without a speaker, "the report". */
export const voice = (claim: Claim): string => claim.speaker?.name ?? 'the report';
