/** Of persons told of both as a number and one by one, each is an entity once: "three leaders were killed" goes where the three are named. */
import type { Claim, FigureClaim, ParticipantClaim, PersonsId } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';

/**
 * Without the numbers whose persons are told of one by one, as far as those are entities themselves.
 * @param sentenceAt the sentence at a place in the text
 */
export function withoutThoseToldOneByOne(
  entities: readonly Entity[],
  claims: ReadonlyMap<string, Claim>,
  sentenceAt: (start: number) => number,
): readonly Entity[] {
  const harmed = entities.filter(({ role, effect }) => role === 'victim' && effect !== null);
  if (harmed.length < 2) return entities;
  const withinOf = wholesOf(claims);
  const numbered = new Tally();
  const ones = new Tally();
  const parts = new Tally();
  const firstOnes = new Map<string, number>();
  for (const part of harmed) {
    const number = exactNumber(part);
    if (number === 0) continue;
    numbered.add(part.effect!, 1);
    if (number === 1) {
      ones.add(part.effect!, 1);
      firstOnes.set(part.effect!, Math.min(firstOnes.get(part.effect!) ?? Number.POSITIVE_INFINITY, sentenceAt(startOf(part, claims))));
    }
    const whole = withinOf.get(personsOf(part, claims) ?? '');
    // four were shot, of whom one died
    if (whole !== undefined) parts.add(whole, number);
  }
  const counted = partsCounted(claims);
  const isToldOneByOne = (whole: Entity): boolean => {
    const number = exactNumber(whole);
    if (number < 2) return false;
    const single = ones.of(whole.effect!);
    const persons = personsOf(whole, claims) ?? '';
    const standing = parts.of(persons);
    // two people were killed, a cook and a soldier: the cook stands for those the incident was done to. Of "a judge, his driver and two
    // guards", and of two guards told of after both, the number is another
    return (
      standing === number ||
      (standing > 0 && counted.of(persons) === number) ||
      (single === number && numbered.of(whole.effect!) === single + 1 && sentenceAt(startOf(whole, claims)) < firstOnes.get(whole.effect!)!)
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

/** By the whole, how many of it are told of by what they are, whether or not they are entities. */
function partsCounted(claims: ReadonlyMap<string, Claim>): Tally {
  const sums = new Tally();
  const seen = new Set<PersonsId>();
  for (const { says } of figuresIn(claims)) {
    const { within, persons, count, superseded } = says;
    if (within === null || superseded || count.low === null || count.low !== count.high || seen.has(persons)) continue;
    seen.add(persons);
    sums.add(within, count.low);
  }
  return sums;
}

const figuresIn = (claims: ReadonlyMap<string, Claim>): readonly FigureClaim[] =>
  [...claims.values()].filter((claim): claim is FigureClaim => claim.kind === 'figure');

function personsOf({ claims }: Entity, byId: ReadonlyMap<string, Claim>): PersonsId | null {
  for (const id of claims) {
    const persons = (byId.get(id) as ParticipantClaim | undefined)?.says.persons;
    if (persons) return persons;
  }
  return null;
}

/** Where what became of them is told first; claims stand in the order of the text. */
function startOf({ claims, effect }: Entity, byId: ReadonlyMap<string, Claim>): number {
  for (const id of claims) {
    const claim = byId.get(id);
    if (claim?.kind === 'participant' && claim.says.effect === effect) return claim.start;
  }
  return 0;
}

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
