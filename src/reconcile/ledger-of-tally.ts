/** A tally as a ledger: its rows, its sets and its labelled parts are cells; every claim and every "part of" is a constraint. */
import type { FigureClaim } from '../model/claim.js';
import type { Group } from '../model/vocabulary.js';
import { ROW_GROUPS } from './lattice.js';
import type { Constraint, Ledger } from './ledger.js';
import { separateParts } from './persons-sets.js';
import { rangeOfCount } from './range.js';
import type { Tally } from './tally.js';
import { narrated, partsOf } from './tally-rows.js';
import type { Total } from './totals.js';

export interface TallyLedger {
  readonly ledger: Ledger;
  readonly rowCell: Readonly<Record<string, number>>;
}

const ROW_CELL: Readonly<Record<string, number>> = Object.fromEntries(ROW_GROUPS.map((group, i) => [group, i]));
const cellOf = (group: Group): number => ROW_CELL[group] ?? 0;

const rule = (plus: readonly number[], minus: readonly number[], low: number, high: number): Constraint => ({
  plus,
  minus,
  low,
  high,
  said: null,
});

/** What the words mean: people are victims and perpetrators; victims hold civilians and security forces; these, military and police. */
const LATTICE: readonly Constraint[] = [
  rule([cellOf('people')], [cellOf('victims'), cellOf('perpetrators')], 0, 0),
  rule([cellOf('victims')], [cellOf('civilians'), cellOf('security-forces')], 0, Infinity),
  rule([cellOf('security-forces')], [cellOf('military'), cellOf('police')], 0, Infinity),
];

/**
 * Sets lie in laminar groups and each adds to every row that contains it, so that propagation alone settles the ledger, unless
 * a total leaves groups out: then the solver is asked.
 * @param totals the totals taken at their word
 * @param dropped claims left out, since they cannot be true together with the others
 */
export function ledgerOfTally(tally: Tally, totals: readonly Total[], dropped: ReadonlySet<string>): TallyLedger {
  const constraints: Constraint[] = [...LATTICE];
  let cells = ROW_GROUPS.length;
  const cellOfSet = new Map(tally.sets.map((set) => [set, cells++]));
  for (const group of ROW_GROUPS) {
    const sets = narrated(tally, group);
    if (sets.length > 0)
      constraints.push(
        rule(
          [cellOf(group)],
          sets.map((set) => cellOfSet.get(set)!),
          0,
          Infinity,
        ),
      );
    const parts = tally.labelled.length === 0 ? [] : partsOf(tally, group);
    if (parts.length === 0) continue;
    const own = parts.map(() => cells++);
    constraints.push(rule([cellOf(group)], own, 0, Infinity));
    for (const [i, part] of parts.entries()) said(constraints, [own[i]!], [], part.claims, dropped);
  }
  for (const set of tally.sets) {
    const cell = cellOfSet.get(set)!;
    if (set.parts.length > 0)
      constraints.push(
        rule(
          [cell],
          separateParts(set.parts).map((part) => cellOfSet.get(part)!),
          0,
          Infinity,
        ),
      );
    // Persons who moved on were taken off already; the claim's own number no longer holds of the set.
    if (set.range.low < set.statement.range.low)
      constraints.push({
        plus: [cell],
        minus: [],
        low: set.range.low,
        high: set.range.high ?? Infinity,
        said: set.statement.claims[0]!.id,
      });
    else said(constraints, [cell], [], set.statement.claims, dropped);
  }
  for (const total of totals) said(constraints, [cellOf(total.group)], total.rest.map(cellOf), total.statement.claims, dropped, total);
  return { ledger: { cells, constraints }, rowCell: ROW_CELL };
}

function said(
  constraints: Constraint[],
  plus: readonly number[],
  minus: readonly number[],
  claims: readonly FigureClaim[],
  dropped: ReadonlySet<string>,
  total?: Total,
): void {
  for (const claim of claims) {
    if (dropped.has(claim.id)) continue;
    const { low, high } = total && claims.length === 1 ? total.statement.range : rangeOfCount(claim.says.count, null);
    constraints.push({ plus, minus, low, high: high ?? Infinity, said: claim.id });
  }
}
