/** An incident opened for telling: its claims by id, and the context its sentences need. */
import { append } from '../model/append.js';
import type { Claim, ClaimId } from '../model/claim.js';
import type { OverviewSentence } from '../model/incident.js';
import { inOrdinaryCase } from './ordinary-case.js';
import type { TellContext } from './phrasing.js';
import type { Settled } from './settled.js';

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

export interface Telling {
  readonly context: TellContext;
  readonly incident: Settled;
  readonly claims: (ids: readonly ClaimId[]) => readonly Claim[];
  readonly ofKind: <K extends Claim['kind']>(kind: K) => readonly ClaimOf<K>[];
  /** What is said of one set of persons. */
  readonly figuresOf: (persons: string) => readonly ClaimOf<'figure'>[];
  /** True for the personal name of a private person that this telling leaves out. */
  readonly isWithheld: (mention: string) => boolean;
}

export function openTelling(context: TellContext, settled: Settled): Telling {
  const incident = inOrdinaryCase(settled);
  const byId = new Map<ClaimId, Claim>();
  const byKind = new Map<Claim['kind'], Claim[]>();
  const byPersons = new Map<string, ClaimOf<'figure'>[]>();
  const withheld = new Set<string>();
  for (const claim of incident.claims) {
    byId.set(claim.id, claim);
    append(byKind, claim.kind, claim);
    if (claim.kind === 'figure') append(byPersons, claim.says.persons, claim);
    if (context.withholdNames && claim.kind === 'participant' && claim.says.personalName) withheld.add(claim.says.mention);
  }
  return {
    context,
    incident,
    claims: (ids) => {
      const found: Claim[] = [];
      for (const id of ids) {
        const claim = byId.get(id);
        if (claim) found.push(claim);
      }
      return found;
    },
    ofKind: <K extends Claim['kind']>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly ClaimOf<K>[],
    figuresOf: (persons) => byPersons.get(persons) ?? [],
    isWithheld: (mention) => withheld.has(mention),
  };
}

/** Claims of several parts, each once, in the order given. */
export function together(...parts: readonly (readonly ClaimId[])[]): readonly ClaimId[] {
  const ids = new Set<ClaimId>();
  for (const part of parts) for (const id of part) ids.add(id);
  return [...ids];
}

export const told = (text: string, claims: readonly ClaimId[]): OverviewSentence => ({ text, claims });
