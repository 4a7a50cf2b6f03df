/** What one report gives for each row of a tally: the total it states, or the sum of what it tells of. */
import type { FigureClaim } from '../model/claim.js';
import type { Group } from '../model/vocabulary.js';
import { contains, WITHIN } from './lattice.js';
import { type PersonsSet, separateParts, sumOf, widestIn } from './persons-sets.js';
import { add, type Range, tighten } from './range.js';
import type { RowValue, Tally } from './tally.js';
import type { Total } from './totals.js';

/** The total that stands for a group, null where the report states none. */
export const totalOf = (tally: Tally, group: Group): Total | null =>
  tally.totals.get(group)?.find((total) => total.rest.length === 0) ?? null;

/** Stated if the report states it, else summed; null where it tells of nobody of the group. */
export function rowValue(tally: Tally, group: Group): RowValue | null {
  const total = totalOf(tally, group);
  return total ? { range: total.statement.range, basis: 'stated', claims: total.statement.claims } : toldOf(tally, group);
}

/**
 * The sum of what is told: the widest sets in the group, where narrower groups have totals of their own those instead of
 * their sets, or what is told of them if that is more. Null where nothing is told.
 */
export function toldOf(tally: Tally, group: Group): RowValue | null {
  const known = tally.toldOf.get(group);
  if (known !== undefined) return known;
  const told = sumToldOf(tally, group);
  tally.toldOf.set(group, told);
  return told;
}

function sumToldOf(tally: Tally, group: Group): RowValue | null {
  const narrower = statedWithin(tally, group);
  const sets = narrated(tally, group);
  const moved = movedToVictims(tally);
  const own =
    narrower.length === 0
      ? sets
      : sets.filter((set) => !narrower.some((inner) => contains(inner, set.group) || isInTotalOf(inner, set, moved)));
  let range = sumOf(own);
  const claims: FigureClaim[] = [];
  for (const set of own) claims.push(...set.statement.claims);
  for (const inner of narrower) {
    const value = insteadOf(tally, inner, own);
    range = add(range, value.range);
    claims.push(...value.claims);
  }
  const exact = labelledPart(tally, group, sets);
  if (exact) {
    range = add(range, exact.range);
    claims.push(...exact.claims);
  }
  if (claims.length === 0) return null;
  const one = sets.length === 1 && sets[0]!.group === group && narrower.length === 0 && !exact;
  return { range, basis: one ? 'stated' : 'summed', claims };
}

/** Whose total of people leaves the perpetrators out, and so was moved to the victims; null where the people have a total. */
const movedToVictims = ({ totals }: Tally): ReadonlySet<string> | null =>
  totals.has('people') ? null : new Set(totals.get('victims')?.map(({ persons }) => persons));

function isInTotalOf(inner: Group, { inTotal, persons }: PersonsSet, moved: ReadonlySet<string> | null): boolean {
  if (inTotal !== null && contains(inner, inTotal)) return true;
  return inner === 'victims' && moved !== null && (inTotal === 'people' || moved.has(persons));
}

/** The widest sets in the group. */
export function narrated({ sets, narrated: known }: Tally, group: Group): readonly PersonsSet[] {
  let widest = known.get(group);
  if (!widest) known.set(group, (widest = widestIn(sets, (set) => contains(group, set.group))));
  return widest;
}

/** The widest groups inside this one that have a total, or labelled parts of their own. */
export function statedWithin(tally: Tally, group: Group): readonly Group[] {
  if (tally.totals.size === 0 && tally.labelled.length === 0) return [];
  const found: Group[] = [];
  for (const inner of WITHIN.get(group)!) {
    if (found.some((wider) => contains(wider, inner))) continue;
    if (totalOf(tally, inner) || tally.labelled.some((part) => part.group === inner && part.label !== null && !part.isInPart))
      found.push(inner);
  }
  return found;
}

/**
 * "The army said two of its soldiers died. The rebels' envoy said 12 soldiers did": where soldiers are all that is told of a group, what
 * others say of their number is said of the group's. All totals of that narrower group, the one that stands first; else none.
 */
export function onlyTotalsWithin(tally: Tally, group: Group): readonly Total[] {
  const [inner, another] = statedWithin(tally, group);
  if (!inner || another || narrated(tally, group).some((set) => !contains(inner, set.group)) || partsOf(tally, group).length > 0) return [];
  const totals = tally.totals.get(inner) ?? [];
  return totals.every(({ rest }) => rest.length === 0) ? totals : [];
}

/** "Six clerks" by one speaker and "twelve clerks" by another, and nobody else told of in the group; the one that stands first. */
export function onlyPartWithin(tally: Tally, group: Group): readonly Total[] {
  if (tally.labelled.length < 2 || totalOf(tally, group) || narrated(tally, group).length > 0) return [];
  const parts = tally.labelled.filter((part) => contains(group, part.group) && !part.isInPart);
  const isOne = parts.every(({ label, persons }) => label !== null && persons === parts[0]!.persons);
  return isOne && [...tally.totals.keys()].every((total) => !contains(group, total)) ? parts : [];
}

/** A narrower group's value less those of it who are already counted inside a wider set ("ten hurt, four of them police"). */
function insteadOf(tally: Tally, inner: Group, counted: readonly PersonsSet[]): RowValue {
  const value = rowValue(tally, inner)!;
  const sets = narrated(tally, inner);
  const told = toldOf(tally, inner);
  const lifted = told && totalOf(tally, inner) ? tighten(value.range, told.range.low, null) : value.range;
  const wider = new Set(counted);
  const inside = sets.filter((set) => isInsideAny(set, wider));
  if (inside.length === 0) return { ...value, range: lifted };
  const less = sumOf(inside);
  const minus = (n: number | null, by: number | null): number | null => (n === null ? null : Math.max(0, n - (by ?? 0)));
  return {
    ...value,
    range: { low: minus(lifted.low, less.low)!, best: minus(lifted.best, less.best), high: minus(lifted.high, less.low) },
  };
}

function isInsideAny(set: PersonsSet, counted: ReadonlySet<PersonsSet>): boolean {
  for (let at = set.parent; at !== null; at = at.parent) if (counted.has(at)) return true;
  return false;
}

/** Groups that leave open who the persons are: "two of the victims" may be two of the four men. */
const LEAVES_OPEN: ReadonlySet<Group> = new Set(['unspecified', 'victims']);

/** Labelled parts of the group itself, so far as they are more than the narrative tells of it. */
function labelledPart(tally: Tally, group: Group, sets: readonly PersonsSet[]): { range: Range; claims: readonly FigureClaim[] } | null {
  if (tally.labelled.length === 0) return null;
  const parts = partsOf(tally, group).filter((part) => part.label !== null);
  if (parts.length === 0) return null;
  const said = sumOf(parts);
  const own = new Set(parts.map(({ persons }) => persons));
  const told = sumOf(sets.filter(({ inPart, group: of }) => inPart !== null && (own.has(inPart) || of === group || LEAVES_OPEN.has(of))));
  const more = (n: number | null, than: number | null): number | null => (n === null || than === null ? null : Math.max(0, n - than));
  return {
    range: { low: Math.max(0, said.low - told.low), best: more(said.best, told.best), high: more(said.high, told.high) },
    claims: parts.flatMap((part) => part.claims),
  };
}

/** A larger number is rather the toll of a whole, which those told of beside it may be of. */
const FEW = 20;

interface LabelledPart {
  readonly persons: string;
  readonly group: Group;
  readonly label: string | null;
  readonly range: Range;
  readonly claims: readonly FigureClaim[];
}

/** Labelled parts a report gives of a group's total, each set of persons once. */
export function partsOf(tally: Tally, group: Group): readonly LabelledPart[] {
  const seen = new Set<string>();
  const [ofWhole, onTheirOwn]: [LabelledPart[], LabelledPart[]] = [[], []];
  for (const part of tally.labelled) {
    if (part.group !== group || part.isInPart || seen.has(part.persons)) continue;
    seen.add(part.persons);
    const { range, claims } = part.statement;
    const isOfWhole = claims.some(({ says }) => says.within !== null);
    (isOfWhole ? ofWhole : onTheirOwn).push({ persons: part.persons, group, label: part.label, range, claims });
  }
  // "killed two guards … killed three cooks": of nobody else's number, and so surely five; but of 300 villagers two brothers may be some
  if (onTheirOwn.some(({ range }) => (range.high ?? range.low) > FEW)) return separateParts([...ofWhole, ...onTheirOwn]);
  return [...separateParts(ofWhole), ...onTheirOwn];
}

/** A total of people of which it is not said whether the perpetrators are in it. */
export interface OpenTotal {
  readonly total: Total;
  readonly perpetrators: RowValue;
  /**
   * The report's own voice gives the total and tells of nobody besides but the perpetrators ("killing six. He was later shot
   * dead"): they are then counted on top. Such totals left them out wherever a coded corpus could tell (5 of 5, MSA and GVA).
   */
  readonly onTop: boolean;
}

export function openTotal(tally: Tally): OpenTotal | null {
  const total = totalOf(tally, 'people');
  if (!total || tally.countsPerpetrators) return null;
  const perpetrators = rowValue(tally, 'perpetrators');
  if (!perpetrators || perpetrators.range.low === 0 || perpetrators.claims.some((claim) => claim.says.within === total.persons))
    return null;
  const told = toldOf(tally, 'people');
  const ofShot = total.statement.claims.every(({ says }) => says.movedFrom !== null && says.within !== null);
  if (told && told.range.best === total.statement.range.best && !(ofShot && told.claims.length === perpetrators.claims.length)) return null;
  const isClosed = total.statement.range.high !== null;
  // "The gunman died": one who did it makes no toll of his own
  const isOfOne = perpetrators.range.high === 1;
  const nobodyElse =
    (isOfOne || !totalOf(tally, 'perpetrators')) &&
    narrated(tally, 'people').every((set) => isPerpetrators(set) || set.inTotal === 'people');
  return { total, perpetrators, onTop: isClosed && nobodyElse && tally.effect === 'killed' };
}

const isPerpetrators = ({ group }: PersonsSet): boolean => group === 'perpetrators';

/** The total as it may be meant: with the perpetrators in it, or besides. */
export function openRange({ total, perpetrators, onTop }: OpenTotal): Range {
  const { low, best, high } = total.statement.range;
  const sum = add(total.statement.range, perpetrators.range);
  return { low, best: onTop ? sum.best : best, high: high === null ? null : sum.high };
}

/** People without perpetrators, where the report lets it be told. */
export function victimsValue(tally: Tally, people: RowValue | null): RowValue | null {
  const stated = totalOf(tally, 'victims');
  if (stated) return { range: stated.statement.range, basis: 'stated', claims: stated.statement.claims };
  const perpetrators = rowValue(tally, 'perpetrators');
  const told = toldOf(tally, 'victims');
  const open = openTotal(tally);
  if (open?.onTop) {
    const { range, claims } = open.total.statement;
    return { range: { ...range, low: Math.max(0, range.low - (open.perpetrators.range.high ?? range.low)) }, basis: 'inferred', claims };
  }
  const noneElse = perpetrators === null && told !== null && people?.range.high === told.range.low;
  if (people && totalOf(tally, 'people') && !noneElse)
    return perpetrators ? lessPerpetrators(people, perpetrators, told, totalOf(tally, 'perpetrators') !== null) : null;
  // "15 people" of 23 civilians are victims, too
  const groupless = tally.sets.some(
    ({ parent, group, inTotal }) =>
      parent === null && !contains('victims', group) && group !== 'perpetrators' && !(inTotal && contains('victims', inTotal)),
  );
  return groupless || (tally.totals.has('people') && !noneElse) || tally.labelled.some((part) => part.group === 'people') ? null : told;
}

/** @param all whether the number of perpetrators is a total; if not, more of them may be among the people */
function lessPerpetrators(people: RowValue, perpetrators: RowValue, told: RowValue | null, all: boolean): RowValue {
  const low = Math.max(told?.range.low ?? 0, !all || perpetrators.range.high === null ? 0 : people.range.low - perpetrators.range.high);
  const high = people.range.high === null ? null : Math.max(low, people.range.high - perpetrators.range.low);
  const best = people.range.best === null || perpetrators.range.best === null ? null : people.range.best - perpetrators.range.best;
  return {
    range: { low, best: best === null ? null : Math.max(low, high === null ? best : Math.min(best, high)), high },
    basis: 'inferred',
    claims: [...people.claims, ...perpetrators.claims],
  };
}
