/** The ledger's algebra: bounds against a second solver, and conflicts that are minimal. */
import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { feasible, tightBounds } from '../../src/reconcile/bounds.js';
import { type Constraint, isTree, type Ledger, propagate } from '../../src/reconcile/ledger.js';
import { minimalConflict } from '../../src/reconcile/minimal-conflict.js';
import { isSolvedFromBelow } from '../../src/reconcile/solved-from-below.js';

interface Highs {
  readonly solve: (problem: string) => { readonly Status: string; readonly ObjectiveValue: number };
}
const highs = await (highsLoader as unknown as () => Promise<Highs>)();
const CELLS = 5;

const constraint: fc.Arbitrary<Constraint> = fc
  .record({
    members: fc.uniqueArray(fc.nat(CELLS - 1), { minLength: 1, maxLength: 4 }),
    negative: fc.nat(4),
    low: fc.integer({ min: -4, max: 12 }),
    width: fc.oneof(fc.nat(6), fc.constant(Infinity)),
    said: fc.nat(99),
  })
  .map(({ members, negative, low, width, said }) => {
    const minus = negative === 0 ? members.slice(1) : [];
    return { plus: negative === 0 ? members.slice(0, 1) : members, minus, low, high: low + width, said: `s${said}` };
  });
/** Every cell is capped, so that each solver's answer is a number. */
const caps: readonly Constraint[] = Array.from({ length: CELLS }, (_, i) => ({ plus: [i], minus: [], low: 0, high: 20, said: null }));
const ledger: fc.Arbitrary<Ledger> = fc
  .array(constraint, { minLength: 1, maxLength: 6 })
  .map((some) => ({ cells: CELLS, constraints: [...caps, ...some.map((one, i) => ({ ...one, said: `s${i}` }))] }));

function oracle({ constraints, cells }: Ledger, cell: number, direction: 'Minimize' | 'Maximize'): number | null {
  const sum = (c: Constraint) => [...c.plus.map((i) => `+ x${i}`), ...c.minus.map((i) => `- x${i}`)].join(' ');
  const rows = constraints.flatMap((c, i) => [
    ...(c.low > -Infinity ? [` l${i}: ${sum(c)} >= ${c.low}`] : []),
    ...(c.high < Infinity ? [` h${i}: ${sum(c)} <= ${c.high}`] : []),
  ]);
  const names = Array.from({ length: cells }, (_, i) => `x${i}`).join(' ');
  const found = highs.solve(`${direction}\n obj: x${cell}\nSubject To\n${rows.join('\n')}\nGeneral\n ${names}\nEnd`);
  return found.Status === 'Optimal' ? Math.round(found.ObjectiveValue) : null;
}

describe('bounds', () => {
  it('are as tight as the second solver finds them', () => {
    fc.assert(
      fc.property(ledger, fc.nat(CELLS - 1), (one, cell) => {
        const ours = tightBounds(one, cell);
        const low = oracle(one, cell, 'Minimize');
        if (ours === null || low === null) {
          expect(ours === null).toBe(low === null);
          return;
        }
        expect(ours.solved).toBe(true);
        expect([ours.low, ours.high]).toEqual([low, oracle(one, cell, 'Maximize')]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('by propagation alone never leave out a solution', () => {
    fc.assert(
      fc.property(ledger, fc.array(fc.nat(20), { minLength: CELLS, maxLength: CELLS }), (one, values) => {
        const holds = one.constraints.every((c) => {
          const sum = c.plus.reduce((n, i) => n + values[i]!, 0) - c.minus.reduce((n, i) => n + values[i]!, 0);
          return sum >= c.low && sum <= c.high;
        });
        if (!holds) return;
        const bounds = propagate(one);
        expect(bounds).not.toBeNull();
        for (const [i, value] of values.entries()) expect(value >= bounds!.low[i]! && value <= bounds!.high[i]!).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('are enough to count up to a solution, and never to one that is none', () => {
    const said = (plus: number[], minus: number[], low: number, high: number): Constraint => ({ plus, minus, low, high, said: null });
    const fromBelow = (one: Ledger): boolean => isSolvedFromBelow(one, propagate(one)!);
    // three killed are two groups together, the second of at most one: two of the first have to be added
    expect(fromBelow({ cells: 3, constraints: [said([0], [1, 2], 0, 0), said([0], [], 3, 3), said([2], [], 0, 1)] })).toBe(true);
    // what a sum lacks is added to it
    expect(fromBelow({ cells: 2, constraints: [said([0, 1], [], 4, 9)] })).toBe(true);
    // of three cells each two are one: no whole numbers are, and propagation alone does not see it
    const halves = [said([0, 1], [], 1, 1), said([1, 2], [], 1, 1), said([0, 2], [], 1, 1)];
    expect(fromBelow({ cells: 3, constraints: halves })).toBe(false);
  });

  it('knows a tree from a circle', () => {
    const sum = (plus: number[]): Constraint => ({ plus, minus: [], low: 0, high: 9, said: null });
    expect(isTree({ cells: 4, constraints: [sum([0, 1]), sum([1, 2]), sum([3])] })).toBe(true);
    expect(isTree({ cells: 3, constraints: [sum([0, 1]), sum([1, 2]), sum([0, 2])] })).toBe(false);
  });
});

describe('a minimal conflict', () => {
  it('is a conflict, and none without any one of its members', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(ledger, (one) => {
        const conflict = minimalConflict(one);
        if (conflict === null) {
          expect(feasible(one)).toBe(true);
          return;
        }
        conflicts++;
        const only = (names: readonly string[]): Ledger => ({
          cells: one.cells,
          constraints: one.constraints.filter(({ said }) => said === null || names.includes(said)),
        });
        expect(feasible(only(conflict))).toBe(false);
        for (const name of conflict) expect(feasible(only(conflict.filter((other) => other !== name)))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(conflicts).toBeGreaterThan(30);
  });
});
