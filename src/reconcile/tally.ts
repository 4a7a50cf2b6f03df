/** The tally of one report for one effect: its sets of persons, how they lie within each other, and its stated totals. */
import { append } from '../model/append.js';
import type { FigureClaim } from '../model/claim.js';
import type { Basis, Effect, Group } from '../model/vocabulary.js';
import { movedOutOf } from './countable.js';
import { liftToParts, nest, type PersonsSet, setOf, without } from './persons-sets.js';
import type { Range } from './range.js';
import { rivalTolls, withRivalsAsOne } from './rivals.js';
import type { Reading } from './statement.js';
import { partAbove, type Total, totalAbove, totalsOf } from './totals.js';

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
  /** The widest sets found in a group, which every check asks for, too. */
  readonly narrated: Map<Group, readonly PersonsSet[]>;
}

/** What a report gives for a row. */
export interface RowValue {
  readonly range: Range;
  readonly basis: Basis;
  readonly claims: readonly FigureClaim[];
}

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
  for (const claim of withRivalsAsOne(claims)) {
    const { says } = claim;
    if (says.within !== null && says.within !== says.persons && !within.has(says.persons)) within.set(says.persons, says.within);
    const total = (says.scope === 'incident' && says.event === null) || rivals.has(says.persons);
    if (total && says.label === null) incidentWide.set(says.persons, says.group);
    const into = total ? stated : narrated;
    const key = total ? `${says.group}|${says.label ?? ''}|${says.persons}` : says.persons;
    append(into, key, claim);
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
    narrated: new Map(),
  };
}

function countsPerpetrators(claims: readonly FigureClaim[]): boolean {
  const tolls = new Set(claims.filter(({ says }) => says.scope === 'incident' && says.group === 'people').map(({ says }) => says.persons));
  return claims.some(
    ({ says }) => says.scope === 'incident' && says.group === 'perpetrators' && says.within !== null && tolls.has(says.within),
  );
}
