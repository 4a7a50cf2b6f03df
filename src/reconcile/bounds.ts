/** The tightest bounds of a cell: by propagation, and by an integer solver where propagation does not settle it. */
import { type Constraint as SolverConstraint, solve } from 'yalps';
import { type Bounds, type Constraint, isOfOneCell, isTree, type Ledger, propagate } from './ledger.js';
import { isSolvedFromBelow } from './solved-from-below.js';

/** `solved`: the bounds are the tightest there are; otherwise they are sound but may be wider. */
export interface TightBounds {
  readonly low: number;
  readonly high: number;
  readonly solved: boolean;
}

/** Beyond this many cells or constraints propagation alone is trusted: branch and bound is exponential, reports are hostile. */
export const MOST_SOLVED = 48;
/** Steps of branch and bound before giving up; a step is some microseconds at this size. */
const MOST_STEPS = 2000;

/** The solver's name for the cell whose bound is looked for. */
const SOUGHT = -1;

/** Null where the ledger has no solution. */
export function tightBounds(ledger: Ledger, cell: number): TightBounds | null {
  const bounds = propagate(ledger);
  if (!bounds) return null;
  const low = bounds.low[cell]!,
    high = bounds.high[cell]!;
  if (isTree(ledger)) return { low, high, solved: true };
  if (!isSmall(ledger)) return { low, high, solved: false };
  const least = extreme(ledger, bounds, cell, 'minimize');
  if (least === 'none') return null;
  const most = extreme(ledger, bounds, cell, 'maximize');
  if (most === 'none') return null;
  return { low: least ?? low, high: most ?? high, solved: least !== null && most !== null };
}

/** Is there any solution? Null where the ledger is too large to say more than that propagation finds no conflict. */
export function feasible(ledger: Ledger): boolean | null {
  const bounds = propagate(ledger);
  if (!bounds) return false;
  if (isTree(ledger)) return true;
  if (!isSmall(ledger)) return null;
  if (isSolvedFromBelow(ledger, bounds)) return true;
  const found = extreme(ledger, bounds, null, 'minimize');
  return found === null ? null : found !== 'none';
}

const isSmall = (ledger: Ledger): boolean => ledger.cells <= MOST_SOLVED && ledger.constraints.length <= 2 * MOST_SOLVED;

/** 'none': no solution; null: the solver gave up. */
function extreme(ledger: Ledger, bounds: Bounds, cell: number | null, direction: 'minimize' | 'maximize'): number | 'none' | null {
  if (cell !== null && direction === 'maximize' && bounds.high[cell] === Infinity && !isCapped(ledger, cell)) return Infinity;
  // The bounds of cell i are constraint i, the sums come behind them.
  const constraints: [number, SolverConstraint][] = [];
  const variables: [number, [number, number][]][] = [];
  for (let i = 0; i < ledger.cells; i++) {
    variables.push([
      i,
      [
        [i, 1],
        [SOUGHT, i === cell ? 1 : 0],
      ],
    ]);
    constraints.push([i, bounds.high[i] === Infinity ? { min: bounds.low[i]! } : { min: bounds.low[i]!, max: bounds.high[i]! }]);
  }
  for (const [i, constraint] of ledger.constraints.entries()) {
    if (isOfOneCell(constraint)) continue;
    const sum = ledger.cells + i;
    constraints.push([sum, solverConstraint(constraint)]);
    for (const [at, times] of coefficients(constraint)) variables[at]![1].push([sum, times]);
  }
  const found = solve(
    { direction, objective: SOUGHT, constraints, variables, integers: true },
    { maxIterations: MOST_STEPS, maxPivots: 4096 },
  );
  if (found.status === 'infeasible') return 'none';
  if (found.status === 'unbounded') return direction === 'maximize' ? Infinity : null;
  return found.status === 'optimal' ? Math.round(found.result) + 0 : null;
}

/** A cell that no upper limit reaches through any sum is open. */
const isCapped = (ledger: Ledger, cell: number): boolean => ledger.constraints.some((c) => c.plus.includes(cell) || c.minus.includes(cell));

function solverConstraint({ low, high }: Constraint): SolverConstraint {
  if (low === high) return { equal: low };
  return { ...(low > -Infinity ? { min: low } : {}), ...(high < Infinity ? { max: high } : {}) };
}

/** By cell: how often it is in the sum. */
function coefficients({ plus, minus }: Constraint): Map<number, number> {
  const times = new Map<number, number>();
  for (const cell of plus) times.set(cell, (times.get(cell) ?? 0) + 1);
  for (const cell of minus) times.set(cell, (times.get(cell) ?? 0) - 1);
  return times;
}
