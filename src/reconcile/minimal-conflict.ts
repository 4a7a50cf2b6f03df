/** A smallest set of statements that cannot all be true: drop any one and the rest can be. */
import { compareText } from '../model/compare-text.js';
import { feasible } from './bounds.js';
import { type Bounds, type Constraint, type Ledger, propagate } from './ledger.js';

/** Statements tried one by one by the deletion filter; a larger conflict is cut by bisection alone. */
const MOST_FILTERED = 64;

/**
 * Null where the ledger has a solution. Every conflict is "at least so many" against "at most so many". So the largest lower
 * ends that conflict with all upper ends are found by bisection, then by divide and conquer (Junker's QuickXplain, AAAI 2004) the
 * few upper ends these conflict with, and a deletion filter drops what is not needed. For a total and its parts this is minimal at
 * any size: without its smallest part the run would fit.
 * @param bounds what propagation finds of the ledger
 */
export function minimalConflict(ledger: Ledger, bounds: Bounds | null = propagate(ledger)): readonly string[] | null {
  const isPlain = bounds === null;
  if (!isPlain && feasible(ledger) !== false) return null;
  const meaning = ledger.constraints.filter((constraint) => constraint.said === null);
  const said = ledger.constraints.filter((constraint) => constraint.said !== null);
  const floors = said
    .filter(({ low, minus }) => low > (minus.length > 0 ? -Infinity : 0))
    .sort((a, b) => b.low - a.low || byName(a, b))
    .map((c) => ({ ...c, high: Infinity }));
  const ceilings = said
    .filter(({ high }) => high < Infinity)
    .sort((a, b) => a.high - b.high || byName(a, b))
    .map((c) => ({ ...c, low: -Infinity }));
  const together = (some: readonly Constraint[]): Ledger => ({ cells: ledger.cells, constraints: [...some, ...meaning] });
  // What propagation finds in the whole it finds in the few that cause it; the solver is asked at the end alone.
  const conflict = isPlain ? (some: Ledger) => propagate(some) === null : conflicts;
  const parts = shortest(floors, (run) => conflict(together([...run, ...ceilings])));
  const totals = needed(ceilings, (some) => conflict(together([...some, ...parts])));
  const names = [...new Set([...totals, ...parts].map((constraint) => constraint.said!))];
  if (names.length > MOST_FILTERED) return names;
  const named = new Set(names);
  const own = said.filter((constraint) => named.has(constraint.said!));
  return withoutIdle(names, own, (some) => conflicts(together(some)));
}

/** The deletion filter: each statement is left out for good where the others still conflict. */
function withoutIdle(
  names: readonly string[],
  constraints: readonly Constraint[],
  conflict: (some: readonly Constraint[]) => boolean,
): readonly string[] {
  let kept = constraints;
  const idle = new Set<string>();
  for (const name of [...names].reverse()) {
    const rest = kept.filter(({ said }) => said !== name);
    if (!conflict(rest)) continue;
    kept = rest;
    idle.add(name);
  }
  return names.filter((name) => !idle.has(name));
}

/** The shortest run from the start that conflicts, given that the whole does. */
function shortest(list: readonly Constraint[], conflict: (run: readonly Constraint[]) => boolean): readonly Constraint[] {
  let least = 0,
    most = list.length;
  while (least < most) {
    const half = (least + most) >> 1;
    if (conflict(list.slice(0, half))) most = half;
    else least = half + 1;
  }
  return list.slice(0, most);
}

/** A minimal part of the list that conflicts; few checks where few members are needed. */
function needed(list: readonly Constraint[], conflict: (some: readonly Constraint[]) => boolean): readonly Constraint[] {
  const within = (fixed: readonly Constraint[], fixedAlone: boolean, open: readonly Constraint[]): readonly Constraint[] => {
    if (fixedAlone && conflict(fixed)) return [];
    if (open.length <= 1) return open;
    const half = open.length >> 1;
    const [first, second] = [open.slice(0, half), open.slice(half)];
    const fromSecond = within([...fixed, ...first], first.length > 0, second);
    return [...within([...fixed, ...fromSecond], fromSecond.length > 0, first), ...fromSecond];
  };
  return conflict([]) ? [] : within([], false, list);
}

const byName = (a: Constraint, b: Constraint): number => compareText(a.said!, b.said!);

/** A large ledger conflicts where propagation says so; a small one also where only the solver can tell. */
const conflicts = (ledger: Ledger): boolean => feasible(ledger) === false;
