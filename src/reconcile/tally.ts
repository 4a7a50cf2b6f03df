/** The tally of one report for one effect: its sets of persons, how they lie within each other, and its stated totals. */
import type { FigureClaim } from '../model/claim.js';
import type { Basis, Effect, Group } from '../model/vocabulary.js';
import { movedOutOf } from './countable.js';
import { contains } from './lattice.js';
import { add, compatible, type Range, ZERO } from './range.js';
import { byVoice, joined, type Reading, type Restated, type Statement } from './statement.js';

/** Persons the narrative tells of; each is counted once, whatever number of claims speak of it. */
export interface PersonsSet {
  readonly persons: string;
  readonly group: Group;
  readonly label: string | null;
  readonly event: string | null;
  readonly statement: Statement;
  /** What other voices say of the same persons, and what this one said earlier. */
  readonly others: readonly Statement[];
  /** The group of the stated total these persons are said to be within; null where they are within none. */
  inTotal: Group | null;
  /** Those of a stated part ("three men") that these persons are or are among; null where they are of none. */
  inPart: string | null;
  /** As stated, less those who are counted under what became of them later, and no less than its parts. */
  range: Range;
  parent: PersonsSet | null;
  readonly parts: PersonsSet[];
}

/** A toll said of the whole incident. `rest` groups are left out of it ("not counting the police"). */
export interface Total {
  readonly group: Group;
  readonly label: string | null;
  readonly statement: Statement;
  readonly persons: string;
  readonly rest: readonly Group[];
  /** "three residents – a fisherman, his wife and a driver": these persons are of that labelled part, and not counted beside it. */
  readonly isInPart: boolean;
}

export interface Tally {
  readonly report: string;
  readonly effect: Effect;
  readonly sets: readonly PersonsSet[];
  /** Totals by group, without a label; the one that stands first. */
  readonly totals: ReadonlyMap<Group, readonly Total[]>;
  /** Parts of a total that carry a label ("a sales assistant"), or are within a total of their own group. */
  readonly labelled: readonly Total[];
  /** Pairs of one voice about one thing that cannot both be true. */
  readonly clashes: readonly (readonly [FigureClaim, FigureClaim])[];
  /** The report counts perpetrators among the people of a toll ("17 people (11 attackers, 3 soldiers)"), and so, it may be taken, of each. */
  readonly countsPerpetrators: boolean;
  readonly reading: Reading;
  /** What was found to be told of a group: every check asks for it, it is added up once. */
  readonly toldOf: Map<Group, RowValue | null>;
}

/** What a report gives for a row. */
export interface RowValue {
  readonly range: Range;
  readonly basis: Basis;
  readonly claims: readonly FigureClaim[];
}

const LEAVES_OPEN: ReadonlySet<string> = new Set(['more-than', 'at-least']);
/** "More than 90" is said of no more than so many times 90. */
const OPEN_UP_TO = 2;
/** Steps up a chain of "within" before it is taken for endless; real reports nest two or three deep. */
const DEEPEST = 12;

/** @param claims counted figure claims of one effect; @param everything all counted claims of the report, whose movements matter */
export function createTally(
  report: string,
  effect: Effect,
  claims: readonly FigureClaim[],
  everything: readonly FigureClaim[],
  reading: Reading,
): Tally {
  const within = new Map<string, string>();
  const narrated = new Map<string, FigureClaim[]>();
  const stated = new Map<string, FigureClaim[]>();
  const incidentWide = new Map<string, Group>();
  const rivals = rivalTolls(claims);
  for (const claim of claims) {
    const { says } = claim;
    if (says.within !== null && says.within !== says.persons && !within.has(says.persons)) within.set(says.persons, says.within);
    const total = (says.scope === 'incident' && says.event === null) || rivals.has(says.persons);
    if (total && says.label === null) incidentWide.set(says.persons, says.group);
    const into = total ? stated : narrated;
    const key = total ? `${says.group}|${says.label ?? ''}|${says.persons}` : says.persons;
    const known = into.get(key);
    if (known) known.push(claim);
    else into.set(key, [claim]);
  }
  const clashes: (readonly [FigureClaim, FigureClaim])[] = [];
  const moved = movedOutOf(everything, effect);
  const sets = [...narrated.values()].map((own) => setOf(own, reading, clashes));
  nest(sets, within);
  const parts = new Set([...stated.values()].filter(([claim]) => claim!.says.label !== null).map(([claim]) => claim!.says.persons));
  for (const set of sets) {
    set.inTotal = totalAbove(set.persons, within, incidentWide);
    if (parts.size > 0) set.inPart = partAbove(set.persons, within, parts);
  }
  for (const set of sets) if (moved.length > 0) set.range = without(set.range, moved, set.persons, within, reading);
  liftToParts(sets);
  const { totals, labelled } = totalsOf(stated, within, parts, incidentWide, moved, reading, clashes);
  return {
    report,
    effect,
    sets,
    totals,
    labelled,
    clashes,
    countsPerpetrators: countsPerpetrators(everything),
    reading,
    toldOf: new Map(),
  };
}

function countsPerpetrators(claims: readonly FigureClaim[]): boolean {
  const tolls = new Set(claims.filter(({ says }) => says.scope === 'incident' && says.group === 'people').map(({ says }) => says.persons));
  return claims.some(
    ({ says }) => says.scope === 'incident' && says.group === 'perpetrators' && says.within !== null && tolls.has(says.within),
  );
}

function setOf(claims: readonly FigureClaim[], reading: Reading, clashes: (readonly [FigureClaim, FigureClaim])[]): PersonsSet {
  const [first, ...rest] = inTrust(byVoice(claims, reading));
  for (const voice of [first!, ...rest]) clashes.push(...voice.clashes);
  let { group, label, event } = claims[0]!.says;
  for (const { says } of claims) {
    if (group !== says.group && (contains(group, says.group) || group === 'unspecified')) group = says.group;
    label ??= says.label;
    event ??= says.event;
  }
  const others = [...first!.earlier, ...rest.flatMap((voice) => [voice.stands, ...voice.earlier])];
  return {
    persons: claims[0]!.says.persons,
    group,
    label,
    event,
    statement: first!.stands,
    others,
    range: first!.stands.range,
    inTotal: null,
    inPart: null,
    parent: null,
    parts: [],
  };
}

/**
 * "The minister said 70 people were arrested. The opposition said more than 200 were": numbers of people at large that different
 * speakers give for one event are tolls of the same people, and not added up. The persons of such claims.
 */
function rivalTolls(claims: readonly FigureClaim[]): ReadonlySet<string> {
  const first = new Map<string, FigureClaim>();
  const rivals = new Set<string>();
  for (const claim of claims) {
    const { group, label, count, event, within, persons } = claim.says;
    if (group !== 'people' || label !== null || within !== null || claim.speaker === null || (count.low ?? 0) < 2) continue;
    const other = first.get(event ?? '');
    if (!other) first.set(event ?? '', claim);
    else if (other.speaker!.name !== claim.speaker.name && other.says.persons !== persons) rivals.add(persons).add(other.says.persons);
  }
  return rivals;
}

/** The voice that stands first: established before others, later before earlier, as they come in the text. */
function inTrust(voices: readonly Restated[]): readonly Restated[] {
  if (voices.length === 1) return voices;
  return exactFirst(
    [...voices].sort((a, b) => compareStatements(a.stands, b.stands)),
    ({ stands }) => stands,
  );
}

const ESTABLISHED: ReadonlySet<string> = new Set(['official', 'medical', 'police', 'military']);
const standing = ({ speaker, hedged }: Statement): number =>
  (speaker?.role === 'perpetrator' ? 4 : speaker === null || ESTABLISHED.has(speaker.role) ? 0 : 2) + (hedged ? 1 : 0);

export const compareStatements = (a: Statement, b: Statement): number =>
  standing(a) - standing(b) || compareTimes(b.at, a.at) || order(a.claims[0]!) - order(b.claims[0]!);

const order = (claim: FigureClaim): number => claim.start;
const compareTimes = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Each set under the nearest larger set that the narrative tells of; a chain that comes back to itself is cut. */
function nest(sets: readonly PersonsSet[], within: ReadonlyMap<string, string>): void {
  if (within.size === 0) return;
  const byPersons = new Map(sets.map((set) => [set.persons, set]));
  for (const set of sets) {
    let at = within.get(set.persons);
    for (let step = 0; at !== undefined && step < DEEPEST && !byPersons.has(at); step++) at = within.get(at);
    const parent = at === undefined ? undefined : byPersons.get(at);
    if (!parent || parent === set || isUnder(parent, set)) continue;
    set.parent = parent;
    parent.parts.push(set);
  }
}

function isUnder(set: PersonsSet, above: PersonsSet): boolean {
  let at: PersonsSet | null = set;
  for (let step = 0; at !== null; step++, at = at.parent) if (at === above || step > DEEPEST) return true;
  return false;
}

/** Those who died of their wounds are no longer among the wounded of the set they were within, nor of any around it. */
function without(
  range: Range,
  moved: readonly FigureClaim[],
  persons: string,
  within: ReadonlyMap<string, string>,
  reading: Reading,
): Range {
  let left = range;
  const seen = new Set<string>();
  for (const claim of moved) {
    if (!liesIn(claim.says.within!, persons, within) || seen.has(claim.says.persons)) continue;
    seen.add(claim.says.persons);
    const gone = byVoice([claim], reading)[0]!.stands.range;
    const less = (n: number | null, by: number | null) => (n === null ? null : Math.max(0, n - (by ?? 0)));
    left = { low: less(left.low, gone.high ?? gone.low)!, best: less(left.best, gone.best ?? gone.low), high: less(left.high, gone.low) };
  }
  return left;
}

function liesIn(inner: string, outer: string, within: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = inner;
  for (let step = 0; at !== undefined && step < DEEPEST; step++, at = within.get(at)) if (at === outer) return true;
  return false;
}

function liftToParts(sets: readonly PersonsSet[]): void {
  if (sets.every((set) => set.parent === null)) return;
  for (const set of innermostFirst(sets)) {
    if (set.parts.length === 0) continue;
    const low = separateParts(set.parts).reduce((sum, part) => sum + part.range.low, 0);
    if (low <= set.range.low || (set.range.high !== null && low > set.range.high)) continue;
    set.range = { low, best: set.range.best === null ? null : Math.max(low, set.range.best), high: set.range.high };
  }
}

/** Every set after its parts. */
function innermostFirst(sets: readonly PersonsSet[]): readonly PersonsSet[] {
  const outermostFirst = sets.filter((set) => set.parent === null);
  for (let i = 0; i < outermostFirst.length; i++) for (const part of outermostFirst[i]!.parts) outermostFirst.push(part);
  return outermostFirst.reverse();
}

interface Part {
  readonly group: Group;
  readonly label: string | null;
  readonly range: Range;
}

/**
 * Parts of one whole that surely are different persons. "8 women and 5 foreigners" may be the same people: of several labelled
 * parts of one group that count more than one person each, only the largest is sure to add.
 */
export function separateParts<P extends Part>(parts: readonly P[]): readonly P[] {
  const vague = (part: P) => part.label !== null && part.range.low > 1;
  if (parts.length < 2 || parts.filter(vague).length < 2) return parts;
  const largest = new Map<Group, P>();
  for (const part of parts) {
    const known = largest.get(part.group);
    if (vague(part) && (!known || part.range.low > known.range.low)) largest.set(part.group, part);
  }
  return parts.filter((part) => !vague(part) || largest.get(part.group) === part);
}

function totalsOf(
  stated: ReadonlyMap<string, FigureClaim[]>,
  within: ReadonlyMap<string, string>,
  parts: ReadonlySet<string>,
  incidentWide: ReadonlyMap<string, Group>,
  moved: readonly FigureClaim[],
  reading: Reading,
  clashes: (readonly [FigureClaim, FigureClaim])[],
) {
  const totals = new Map<Group, Total[]>();
  const labelled: Total[] = [];
  for (const claims of stated.values()) {
    const { says } = claims[0]!;
    const rest = says.excludes.filter((group) => contains(groupOf(says.group), group));
    const group = groupOf(says.group) === 'people' && rest.includes('perpetrators') ? 'victims' : groupOf(says.group);
    const above = within.get(says.persons);
    const isInPart = says.label !== null && above !== undefined && partAbove(above, within, parts) !== null;
    const part = says.label !== null || isWithinOwnGroup(says.persons, says.group, within, incidentWide);
    for (const voice of inTrust(byVoice(claims, reading))) {
      clashes.push(...voice.clashes);
      for (const statement of [voice.stands, ...voice.earlier]) {
        const range = moved.length > 0 ? without(statement.range, moved, says.persons, within, reading) : statement.range;
        const total: Total = {
          group,
          label: says.label,
          statement: { ...statement, range },
          persons: says.persons,
          rest: rest.filter((other) => other !== 'perpetrators' || group !== 'victims'),
          isInPart,
        };
        if (part) labelled.push(total);
        else (totals.get(group) ?? startList(totals, group)).push(total);
      }
    }
  }
  // Sets that are each within the other leave no total; the first is then taken for one.
  for (const part of labelled) {
    if (part.label === null && ![...totals.keys()].some((group) => contains(part.group, group))) startList(totals, part.group).push(part);
  }
  for (const [group, list] of totals) if (list.length > 1) totals.set(group, mergeVoices(list, clashes));
  return { totals, labelled };
}

function startList(totals: Map<Group, Total[]>, group: Group): Total[] {
  const list: Total[] = [];
  totals.set(group, list);
  return list;
}

/** A toll of persons of no said group is a toll of people. */
const groupOf = (group: Group): Group => (group === 'unspecified' ? 'people' : group);

function totalAbove(persons: string, within: ReadonlyMap<string, string>, incidentWide: ReadonlyMap<string, Group>): Group | null {
  let at = within.get(persons);
  for (let step = 0; at !== undefined && at !== persons && step < DEEPEST; step++, at = within.get(at)) {
    const wide = incidentWide.get(at);
    if (wide !== undefined) return groupOf(wide);
  }
  return null;
}

function partAbove(persons: string, within: ReadonlyMap<string, string>, parts: ReadonlySet<string>): string | null {
  let at: string | undefined = persons;
  for (let step = 0; at !== undefined && step < DEEPEST; step++, at = within.get(at)) if (parts.has(at)) return at;
  return null;
}

/** "22 injured, 4 of them seriously": the 4 are a part, no total of the injured. */
function isWithinOwnGroup(
  persons: string,
  group: Group,
  within: ReadonlyMap<string, string>,
  incidentWide: ReadonlyMap<string, Group>,
): boolean {
  let at = within.get(persons);
  for (let step = 0; at !== undefined && at !== persons && step < DEEPEST; step++, at = within.get(at)) {
    const wide = incidentWide.get(at);
    if (wide !== undefined && contains(groupOf(group), groupOf(wide))) return true;
  }
  return false;
}

/** Totals of one voice for one row speak of the same persons, whatever the reader took them for. */
function mergeVoices(list: readonly Total[], clashes: (readonly [FigureClaim, FigureClaim])[]): Total[] {
  const merged: Total[] = [];
  const place = new Map<string, number>();
  for (const total of list) {
    const voice = `${total.statement.speaker?.name.toLowerCase() ?? ''}|${total.rest.join()}|${total.statement.at ?? ''}`;
    const known = place.get(voice);
    if (known === undefined) {
      place.set(voice, merged.length);
      merged.push(total);
      continue;
    }
    const first = merged[known]!;
    if (!compatible(first.statement.range, total.statement.range)) {
      clashes.push([first.statement.claims[0]!, total.statement.claims[0]!]);
      merged.push(total);
    } else merged[known] = { ...first, statement: joined(first.statement, total.statement) };
  }
  merged.sort((a, b) => compareStatements(a.statement, b.statement));
  return exactFirst(merged, ({ statement }) => statement);
}

/** Of as good a source, "2,012" says what "more than 2,000" leaves open, and stands before it. */
function exactFirst<T>(inTrust: T[], statementOf: (one: T) => Statement): T[] {
  const first = statementOf(inTrust[0]!);
  if (!LEAVES_OPEN.has(first.claims[0]!.says.count.modifier)) return inTrust;
  const exact = inTrust.findIndex((one) => isExactOf(statementOf(one), first));
  if (exact > 0) inTrust.unshift(...inTrust.splice(exact, 1));
  return inTrust;
}

const isExactOf = (exact: Statement, open: Statement): boolean =>
  standing(exact) === standing(open) && exact.range.low > open.range.low && exact.range.low <= open.range.low * OPEN_UP_TO;

/** Sets that lie in a group, none of them inside another that does. */
export function widestIn(sets: readonly PersonsSet[], lies: (set: PersonsSet) => boolean): readonly PersonsSet[] {
  return sets.filter((set) => {
    if (!lies(set)) return false;
    for (let at = set.parent; at !== null; at = at.parent) if (lies(at)) return false;
    return true;
  });
}

export const sumOf = (parts: readonly { readonly range: Range }[]): Range => parts.reduce((sum, part) => add(sum, part.range), ZERO);
