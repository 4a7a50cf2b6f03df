/** Settles a tally: which totals can be taken at their word together, what cannot all be true, and what bounds follow. */
import type { ClaimId } from '../model/claim.js';
import type { Group } from '../model/vocabulary.js';
import { feasible, tightBounds } from './bounds.js';
import { ROW_GROUPS } from './lattice.js';
import { type Bounds, propagate } from './ledger.js';
import { ledgerOfTally, type TallyLedger } from './ledger-of-tally.js';
import { minimalConflict } from './minimal-conflict.js';
import { isExact } from './range.js';
import type { Tally } from './tally.js';
import { rowValue } from './tally-rows.js';
import type { Total } from './totals.js';

export interface RowBounds {
  readonly low: number;
  readonly high: number | null;
}

export interface Settled {
  /** With its total of people moved to victims where it only adds up without the perpetrators. */
  readonly tally: Tally;
  readonly withoutPerpetrators: Total | null;
  /** Minimal sets of claims that cannot all be true; at most `MOST_CONFLICTS` an effect. */
  readonly conflicts: readonly (readonly ClaimId[])[];
  readonly bounds: (group: Group) => RowBounds | null;
}

/** A report that contradicts itself in every line is told so this many times for an effect, not in every line. */
export const MOST_CONFLICTS = 3;
const NO_BOUNDS = (): null => null;

export function settle(tally: Tally): Settled {
  if (tally.totals.size === 0 && tally.labelled.length === 0 && tally.sets.every((set) => set.parent === null)) {
    return { tally, withoutPerpetrators: null, conflicts: [], bounds: NO_BOUNDS };
  }
  const leavingOut = addsUpWithoutPerpetrators(tally) ? readWithoutPerpetrators(tally) : null;
  if (leavingOut) return leavingOut;
  const open = openLedger(tally, new Set());
  const bounds = boundsOf(open);
  if (bounds) return { tally, withoutPerpetrators: null, conflicts: [], bounds };
  return readWithoutPerpetrators(tally) ?? withConflicts(tally, open);
}

/** One total a row, that of the voice that stands first; totals that leave groups out beside it. */
function totalsTaken(tally: Tally): readonly Total[] {
  const taken: Total[] = [];
  for (const list of tally.totals.values()) {
    const first = list.find((total) => total.rest.length === 0);
    if (first) taken.push(first);
    taken.push(...list.filter((total) => total.rest.length > 0));
  }
  return taken;
}

interface OpenLedger extends TallyLedger {
  /** Null where propagation finds that not all can be true. */
  readonly found: Bounds | null;
  readonly needsSolver: boolean;
}

function openLedger(tally: Tally, dropped: ReadonlySet<ClaimId>): OpenLedger {
  const totals = totalsTaken(tally);
  const { ledger, rowCell } = ledgerOfTally(tally, totals, dropped);
  return { ledger, rowCell, found: propagate(ledger), needsSolver: totals.some((total) => total.rest.length > 0) };
}

function boundsOf({ ledger, rowCell, found, needsSolver }: OpenLedger): ((group: Group) => RowBounds | null) | null {
  if (!found) return null;
  if (needsSolver && feasible(ledger) === false) return null;
  return (group) => {
    const cell = rowCell[group];
    if (cell === undefined) return null;
    const tight = needsSolver ? tightBounds(ledger, cell) : null;
    const low = tight?.low ?? found.low[cell]!;
    const high = tight?.high ?? found.high[cell]!;
    return { low, high: high === Infinity ? null : high };
  };
}

/** A toll of people whose parts, none of them perpetrators, make up just its number. */
function addsUpWithoutPerpetrators({ totals, labelled }: Tally): boolean {
  const people = totals.get('people');
  if (!people) return false;
  const partsOf = new Map<string, Total[]>();
  for (const list of [...totals.values(), labelled])
    for (const part of list)
      for (const { says } of part.statement.claims)
        if (says.within !== null) (partsOf.get(says.within) ?? partsOf.set(says.within, []).get(says.within)!).push(part);
  return people.some(({ persons, statement: { range } }) => {
    const parts = partsOf.get(persons) ?? [];
    if (!isExact(range) || parts.some(({ group }) => group === 'perpetrators')) return false;
    const numbers = new Map(parts.map((part) => [part.persons, part.statement.range.low]));
    return numbers.size > 1 && [...numbers.values()].reduce((sum, n) => sum + n, 0) === range.low;
  });
}

/** "Five people were killed: three students and two teachers", and a gunman dead besides: the five leave the gunman out. */
function readWithoutPerpetrators(tally: Tally): Settled | null {
  const people = tally.totals.get('people');
  const perpetrators = rowValue(tally, 'perpetrators');
  if (!people || tally.totals.has('victims') || !perpetrators || perpetrators.range.low === 0) return null;
  // who did it is said to be one of the five
  if (perpetrators.claims.some(({ says }) => people.some(({ persons }) => says.within === persons))) return null;
  const totals = new Map(tally.totals);
  totals.delete('people');
  totals.set(
    'victims',
    people.map((total) => ({ ...total, group: 'victims' as const })),
  );
  // the three students are of the five, and no people besides
  const ofThem = new Set(people.map(({ persons }) => persons));
  const labelled = tally.labelled.map((part) =>
    part.statement.claims.some(({ says }) => says.within !== null && ofThem.has(says.within)) ? { ...part, isInPart: true } : part,
  );
  const read: Tally = { ...tally, totals, labelled, toldOf: new Map() };
  const bounds = boundsOf(openLedger(read, new Set()));
  return bounds && { tally: read, withoutPerpetrators: people[0]!, conflicts: [], bounds };
}

function withConflicts(tally: Tally, whole: OpenLedger): Settled {
  let open = whole;
  const conflicts: (readonly ClaimId[])[] = [];
  const dropped = new Set<ClaimId>();
  for (let round = 0; round < MOST_CONFLICTS; round++) {
    const conflict = minimalConflict(open.ledger, open.found);
    if (!conflict) break;
    conflicts.push(conflict);
    dropped.add(leastTrusted(tally, conflict));
    open = openLedger(tally, dropped);
  }
  return { tally, withoutPerpetrators: null, conflicts, bounds: boundsOf(open) ?? NO_BOUNDS };
}

/** A stated total stands before what the narrative adds up to, a wider total before a narrower one. */
function leastTrusted(tally: Tally, conflict: readonly ClaimId[]): ClaimId {
  const width = new Map<ClaimId, number>();
  for (const [group, list] of tally.totals) {
    for (const { statement } of list)
      for (const claim of statement.claims) width.set(claim.id, (ROW_GROUPS as readonly Group[]).indexOf(group));
  }
  const rank = (id: ClaimId): number => width.get(id) ?? ROW_GROUPS.length;
  return conflict.reduce((least, id) => (rank(id) > rank(least) || (rank(id) === rank(least) && id > least) ? id : least));
}
