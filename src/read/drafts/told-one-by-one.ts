/** Of persons told of both as a number and one by one, each is an entity once: "three leaders were killed" goes where the three are named. */
import type { Claim, FigureClaim, ParticipantClaim, PersonsId } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';

/** Without the numbers whose persons are told of one by one, as far as those are entities themselves. */
export function withoutThoseToldOneByOne(entities: readonly Entity[], claims: ReadonlyMap<string, Claim>): readonly Entity[] {
  const harmed = entities.filter(({ role, effect }) => role === 'victim' && effect !== null);
  if (harmed.length < 3) return entities;
  const withinOf = wholesOf(claims);
  const numbered = new Tally();
  const ones = new Tally();
  const parts = new Tally();
  for (const part of harmed) {
    const number = exactNumber(part);
    if (number === 0) continue;
    numbered.add(part.effect!, 1);
    if (number === 1) ones.add(part.effect!, 1);
    const whole = withinOf.get(personsOf(part, claims) ?? '');
    if (whole !== undefined) parts.add(`${part.effect}/${whole}`, number);
  }
  const isToldOneByOne = (whole: Entity): boolean => {
    const number = exactNumber(whole);
    if (number < 2) return false;
    const single = ones.of(whole.effect!);
    return (
      parts.of(`${whole.effect}/${personsOf(whole, claims)}`) === number || (single === number && numbered.of(whole.effect!) === single + 1)
    );
  };
  const told = new Set(harmed.filter(isToldOneByOne));
  return told.size === 0 ? entities : entities.filter((entity) => !told.has(entity));
}

function wholesOf(claims: ReadonlyMap<string, Claim>): ReadonlyMap<PersonsId, PersonsId> {
  const wholes = new Map<PersonsId, PersonsId>();
  for (const { says } of figuresIn(claims)) if (says.within !== null) wholes.set(says.persons, says.within);
  return wholes;
}

const figuresIn = (claims: ReadonlyMap<string, Claim>): readonly FigureClaim[] =>
  [...claims.values()].filter((claim): claim is FigureClaim => claim.kind === 'figure');

const personsOf = ({ claims }: Entity, byId: ReadonlyMap<string, Claim>): PersonsId | null =>
  claims.flatMap((id) => (byId.get(id) as ParticipantClaim | undefined)?.says.persons ?? [])[0] ?? null;

const exactNumber = ({ count }: Entity): number => (count !== null && count.low === count.high ? (count.low ?? 0) : 0);

class Tally {
  readonly #sums = new Map<string, number>();

  add(key: string, number: number): void {
    this.#sums.set(key, this.of(key) + number);
  }

  of(key: string): number {
    return this.#sums.get(key) ?? 0;
  }
}
