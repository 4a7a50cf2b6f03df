/** "The attack on the bank", "a bomb wrecked the bank": a deed told of by its kind, and the same told of as an attack alone, are one. */
import type { Claim, ClaimId } from '../model/claim.js';
import type { Entity, Event, IncidentDraft } from '../model/incident.js';

interface Deeds {
  readonly events: readonly Event[];
}

/** By each part that tells of an attack on nobody and nothing but what another part tells the kind of deed for, that other part. */
export function toldByKind<Part extends Deeds>(
  draft: IncidentDraft,
  parts: readonly Part[],
  claimsOf: ReadonlyMap<Part, readonly Claim[]>,
  mayBeOne: (attack: Part, deed: Part) => boolean,
): ReadonlyMap<Part, Part> {
  const into = new Map<Part, Part>();
  const harmedIn = harmedBy(draft, parts, claimsOf);
  for (const attack of parts) {
    const harmed = harmedIn.get(attack);
    if (!isAttackAlone(attack) || !harmed) continue;
    const things = [...harmed].filter((entity) => !isUnhurtBeside(draft.entities[entity]!));
    const isOfThings = things.some((entity) => draft.entities[entity]!.role === 'target');
    const told = isOfThings ? things : [...harmed];
    const isOf = (part: Part): boolean =>
      part !== attack && !isAttackAlone(part) && mayBeOne(attack, part) && told.every((entity) => harmedIn.get(part)?.has(entity));
    const deed = parts.find((part) => isOf(part) && (isOfThings || (isTaking(part) && !isAnyHurt(claimsOf.get(attack)!))));
    if (deed) into.set(attack, deed);
  }
  return into;
}

/** The victims and targets that claims of each part tell of, by their places among the entities. */
function harmedBy<Part extends Deeds>(
  { entities }: IncidentDraft,
  parts: readonly Part[],
  claimsOf: ReadonlyMap<Part, readonly Claim[]>,
): ReadonlyMap<Part, ReadonlySet<number>> {
  const partOf = new Map<ClaimId, Part>();
  for (const part of parts) for (const { id } of claimsOf.get(part) ?? []) partOf.set(id, part);
  const harmed = new Map<Part, Set<number>>();
  entities.forEach(({ role, claims }, i) => {
    if (role !== 'victim' && role !== 'target') return;
    for (const claim of claims) {
      const part = partOf.get(claim);
      if (part) harmed.set(part, (harmed.get(part) ?? new Set()).add(i));
    }
  });
  return harmed;
}

const ATTACKS: ReadonlySet<Event['kind']> = new Set(['attack', 'clash', 'other'] as const);
const isAttackAlone = ({ events }: Deeds): boolean => events.every(({ kind }) => ATTACKS.has(kind));

const isTaking = ({ events }: Deeds): boolean => events.some(({ kind }) => kind === 'kidnapping');

/** "seized the mayor and shot him": more than a taking, unless he was found dead. */
const isAnyHurt = (claims: readonly Claim[]): boolean => claims.some((claim) => claim.kind === 'figure' && claim.says.effect === 'injured');

/** The owner of a house that was attacked, of whom no harm is told. */
const isUnhurtBeside = ({ role, effect }: Entity): boolean => role === 'victim' && effect === null;
