/** The ledger: non-negative whole numbers of persons, bound by what is said of their sums. */

/** Σ plus − Σ minus lies in [low, high]; `high` may be Infinity, `low` -Infinity. */
export interface Constraint {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Names the statement it comes from; null for what holds by the meaning of the words (a part is no larger than its whole). */
  readonly said: string | null;
}

/** Cells are numbered from 0 and never negative. */
export interface Ledger {
  readonly cells: number;
  readonly constraints: readonly Constraint[];
}

export interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Figures beyond this are no counts of persons; it keeps sums exact in doubles. */
export const MOST = 1e12;
/** Passes over all constraints before propagation stops short; a laminar ledger settles in about its depth. */
const MOST_PASSES = 40;

/**
 * Interval propagation to a fixpoint: what each sum leaves for each of its cells. Null where no solution can exist. Bounds are
 * sound always, and tight where no cell can be reached twice (`isTree`).
 */
export function propagate(ledger: Ledger): Bounds | null {
  const low = new Array<number>(ledger.cells).fill(0);
  const high = new Array<number>(ledger.cells).fill(Infinity);
  const sums: Constraint[] = [];
  // What is said of one cell alone needs no second pass.
  for (const constraint of ledger.constraints) {
    if (!isOfOneCell(constraint)) sums.push(constraint);
    else if (clamp(constraint, low, high) === 'empty') return null;
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let changed = false;
    for (const constraint of sums) {
      const outcome = narrow(constraint, low, high);
      if (outcome === 'empty') return null;
      if (outcome === 'changed') changed = true;
    }
    if (!changed) break;
  }
  return { low, high };
}

export const isOfOneCell = ({ plus, minus }: Constraint): boolean => plus.length === 1 && minus.length === 0;

type Outcome = 'same' | 'changed' | 'empty';

function clamp({ plus, low: atLeast, high: atMost }: Constraint, low: number[], high: number[]): Outcome {
  const cell = plus[0]!;
  return raise(low, high, cell, atLeast, lower(high, low, cell, atMost, 'same'));
}

/** Sums with open ends are kept as a finite part and a number of infinities, so that one open cell can still be bounded. */
function narrow({ plus, minus, low: atLeast, high: atMost }: Constraint, low: number[], high: number[]): Outcome {
  let least = 0,
    most = 0,
    openMost = 0,
    openLeast = 0;
  for (const cell of plus) {
    least += low[cell]!;
    if (high[cell] === Infinity) openMost++;
    else most += high[cell]!;
  }
  for (const cell of minus) {
    most -= low[cell]!;
    if (high[cell] === Infinity) openLeast++;
    else least -= high[cell]!;
  }
  if ((openLeast === 0 && least > atMost) || (openMost === 0 && most < atLeast)) return 'empty';
  let outcome: Outcome = 'same';
  if (atMost !== Infinity && openLeast <= 1) {
    for (const cell of plus) if (openLeast === 0) outcome = lower(high, low, cell, atMost - (least - low[cell]!), outcome);
    for (const cell of minus) {
      if (openLeast === 0) outcome = raise(low, high, cell, least + high[cell]! - atMost, outcome);
      else if (high[cell] === Infinity) outcome = raise(low, high, cell, least - atMost, outcome);
    }
  }
  if (outcome === 'empty' || atLeast === -Infinity || openMost > 1) return outcome;
  // The first half may have moved cells of this very constraint; sums are taken afresh so that nothing is counted from stale bounds.
  return outcome === 'changed' ? 'changed' : narrowFromBelow(plus, minus, atLeast, most, openMost, low, high);
}

function narrowFromBelow(
  plus: readonly number[],
  minus: readonly number[],
  atLeast: number,
  most: number,
  openMost: number,
  low: number[],
  high: number[],
): Outcome {
  let outcome: Outcome = 'same';
  for (const cell of plus) {
    if (openMost === 0) outcome = raise(low, high, cell, atLeast - (most - high[cell]!), outcome);
    else if (high[cell] === Infinity) outcome = raise(low, high, cell, atLeast - most, outcome);
  }
  for (const cell of minus) if (openMost === 0) outcome = lower(high, low, cell, most + low[cell]! - atLeast, outcome);
  return outcome;
}

function lower(high: number[], low: number[], cell: number, to: number, outcome: Outcome): Outcome {
  if (outcome === 'empty' || to >= high[cell]!) return outcome;
  high[cell] = to;
  return to < low[cell]! ? 'empty' : 'changed';
}

function raise(low: number[], high: number[], cell: number, to: number, outcome: Outcome): Outcome {
  if (outcome === 'empty' || to <= low[cell]!) return outcome;
  low[cell] = to;
  return to > high[cell]! ? 'empty' : 'changed';
}

/** Does the graph of cells and constraints hold no circle? Then propagation alone gives tight bounds. */
export function isTree(ledger: Ledger): boolean {
  const root = new Int32Array(ledger.cells + ledger.constraints.length);
  for (let i = 0; i < root.length; i++) root[i] = i;
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (const [i, { plus, minus }] of ledger.constraints.entries()) {
    if (plus.length + minus.length === 1) continue;
    for (const cell of [...plus, ...minus]) {
      const a = find(cell),
        b = find(ledger.cells + i);
      if (a === b) return false;
      root[a] = b;
    }
  }
  return true;
}
