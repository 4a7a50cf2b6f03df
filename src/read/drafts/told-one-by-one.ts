/** Of persons told of both as a number and one by one, each is an entity once: "three leaders were killed" goes where the three are named. */
import type { Claim, FigureClaim, ParticipantClaim, PersonsId } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';

/** Without the numbers whose persons are told of one by one, as far as those are entities themselves. */
export function withoutThoseToldOneByOne(entities: readonly Entity[], claims: ReadonlyMap<string, Claim>): readonly Entity[] {
  const harmed = entities.filter(({ role, effect }) => role === 'victim' && effect !== null);
  if (harmed.length < 2) return entities;
  const withinOf = wholesOf(claims);
  const numbered = new Tally();
  const ones = new Tally();
  const kindOf = kindsTold(claims);
  const parts = new Tally();
  for (const part of harmed) {
    const number = exactNumber(part);
    if (number === 0) continue;
    numbered.add(part.effect!, 1);
    if (number === 1) for (const kind of ['', kindOf.get(personsOf(part, claims) ?? '') ?? NAMED]) ones.add(`${part.effect} ${kind}`, 1);
    const whole = withinOf.get(personsOf(part, claims) ?? '');
    // four were shot, of whom one died
    if (whole !== undefined) parts.add(whole, number);
  }
  const counted = partsCounted(claims);
  const beside = besideOthers(claims);
  const isToldOneByOne = (whole: Entity): boolean => {
    const number = exactNumber(whole);
    if (number < 2) return false;
    const persons = personsOf(whole, claims) ?? '';
    const single = singlesOf(ones, whole.effect!, kindOf.get(persons));
    const standing = parts.of(persons);
    // two people were killed, a cook and a soldier: the cook stands for those the incident was done to
    return (
      standing === number ||
      (standing > 0 && counted.of(persons) === number) ||
      (single === number && numbered.of(whole.effect!) === single + 1 && !beside.has(persons))
    );
  };
  const told = new Set(harmed.filter(isToldOneByOne));
  return told.size === 0 ? entities : entities.filter((entity) => !told.has(entity));
}

/** Of whom no more is told than a name. */
const NAMED = 'named';
/** Numbers of anybody: "two people", "two men". */
const ANYBODY: ReadonlySet<string> = new Set(['people', 'unspecified', 'victims'] as const);

/** "Two officers, a woman and her son were killed": neither the woman nor her son is one of the officers. */
const singlesOf = (ones: Tally, effect: string, kind: string | undefined): number =>
  kind === undefined || ANYBODY.has(kind) ? ones.of(`${effect} `) : ones.of(`${effect} ${kind}`) + ones.of(`${effect} ${NAMED}`);

/** What is told of persons, where a word tells it. */
function kindsTold(claims: ReadonlyMap<string, Claim>): ReadonlyMap<PersonsId, string> {
  const kinds = new Map<PersonsId, string>();
  for (const { says } of figuresIn(claims))
    if (!kinds.has(says.persons) && (says.label !== null || !ANYBODY.has(says.group))) kinds.set(says.persons, says.group);
  return kinds;
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

/** "A man, a woman and two children were killed": persons of whom a number is told in one breath with others before them are others. */
function besideOthers(claims: ReadonlyMap<string, Claim>): ReadonlySet<PersonsId> {
  const beside = new Set<PersonsId>();
  let last: FigureClaim | null = null;
  for (const figure of figuresIn(claims)) {
    const isOfOneList = last !== null && last.says.effect === figure.says.effect && last.report === figure.report;
    if (isOfOneList && last!.start <= figure.start && figure.start < last!.end && figure.says.within === null && figure.says.count.low! > 1)
      beside.add(figure.says.persons);
    last = figure;
  }
  return beside;
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
