/**
 * Joins units into groups, the surest pair of groups first, as long as their members agree on average (average linkage), and never
 * against a constraint: two units that must stay apart are never in one group, whoever links them.
 */
import { Groups } from './groups.js';
import { JoinQueue } from './join-queue.js';
import type { Constraints, Pair, PairList, Scored } from './pairs.js';
import { Parts } from './parts.js';

/** The average log odds from which two groups are joined among `FITTED_ON` units; chosen on the half of the corpus the weights were fitted on. */
const JOIN_FROM = -0.5;
const FITTED_ON = 2000;
/** The more units, the more pairs look alike by chance, the fewer, the likelier two are of one incident: log odds for each e-fold. */
const PRIOR_SLOPE = 0.2;

/** However few the reports, two attacks in one town on one day are two. */
const LEAST_JOIN_FROM = -0.8;

/** The average log odds from which two groups of so many units in all are taken for one incident. */
export const joinFrom = (units: number): number =>
  Math.max(LEAST_JOIN_FROM, JOIN_FROM + PRIOR_SLOPE * Math.log(Math.max(2, units) / FITTED_ON));

export interface Joining {
  /** Each group's units, ascending; groups by first unit. Every unit is in one. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs of `together` that an `apart` forbade. */
  readonly refused: readonly Pair[];
}

/**
 * Units that no chain of promising pairs connects can never join, so each connected part is joined on its own.
 * @param pairs proposed pairs with their log odds, each once.
 * @param logOddsOf compares a pair that was not proposed.
 */
export function agglomerate(
  count: number,
  pairs: PairList,
  constraints: Constraints,
  logOddsOf: (a: number, b: number) => number,
): Joining {
  const least = joinFrom(count);
  const parts = partsOf(count, pairs, constraints, least);
  const within = withinParts(parts, count, pairs, constraints);
  const groups: (readonly number[])[] = [];
  const refused: Pair[] = [];
  for (const units of parts.list()) {
    if (units.length === 1) {
      groups.push(units);
      continue;
    }
    const part = within(units);
    const joining = joinPart(units.length, part.pairs, part.constraints, least, (a, b) => logOddsOf(units[a]!, units[b]!));
    for (const group of joining.groups) groups.push(group.map((i) => units[i]!));
    for (const { a, b } of joining.refused) refused.push({ a: units[a]!, b: units[b]! });
  }
  return { groups: groups.sort((x, y) => x[0]! - y[0]!), refused: refused.sort((x, y) => x.a - y.a || x.b - y.b) };
}

function partsOf(count: number, pairs: PairList, { together }: Constraints, least: number): Parts {
  const parts = new Parts(count);
  for (let i = 0; i < pairs.size; i++) if (pairs.logOdds[i]! >= least) parts.connect(pairs.a[i]!, pairs.b[i]!);
  for (const { a, b } of together) parts.connect(a, b);
  return parts;
}

interface Part {
  readonly pairs: readonly Scored[];
  readonly constraints: Constraints;
}

/** What is known of the units of a part, each unit called by its place in the part. */
function withinParts(parts: Parts, count: number, pairs: PairList, { together, apart }: Constraints): (units: readonly number[]) => Part {
  const sorted = (list: readonly Pair[]): ((part: number) => Int32Array) =>
    parts.sorted(
      list.length,
      (i) => list[i]!.a,
      (i) => list[i]!.b,
    );
  const pairsOf = parts.sorted(
    pairs.size,
    (i) => pairs.a[i]!,
    (i) => pairs.b[i]!,
  );
  const apartOf = sorted(apart);
  const togetherOf = sorted(together);
  const local = new Int32Array(count);
  const renamed = ({ a, b }: Pair): Pair => ({ a: local[a]!, b: local[b]! });
  return (units) => {
    units.forEach((unit, i) => {
      local[unit] = i;
    });
    const part = units[0]!;
    return {
      pairs: Array.from(pairsOf(part), (i) => ({ a: local[pairs.a[i]!]!, b: local[pairs.b[i]!]!, logOdds: pairs.logOdds[i]! })),
      constraints: {
        together: Array.from(togetherOf(part), (i) => renamed(together[i]!)),
        apart: Array.from(apartOf(part), (i) => renamed(apart[i]!)),
      },
    };
  };
}

function joinPart(
  count: number,
  pairs: readonly Scored[],
  constraints: Constraints,
  least: number,
  logOddsOf: (a: number, b: number) => number,
): Joining {
  const groups = new Groups(count, constraints.apart, least);
  const refused = constraints.together.filter(({ a, b }) => !groups.joinJudged(a, b));
  groups.addPairs(pairs);
  const queue = new JoinQueue();
  groups.eachNeighbour((a, b, average) => queue.push({ a, b, average, version: groups.version(a, b) }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b } = next;
    if (next.version !== groups.version(a, b)) continue;
    if (groups.complete(a, b, logOddsOf)) {
      const average = groups.average(a, b);
      if (average >= least) queue.push({ a, b, average, version: groups.version(a, b) });
      continue;
    }
    if (groups.isBridged(a, b, logOddsOf)) continue;
    const joined = groups.join(a, b);
    groups.neighboursOf(joined, (other, average) => {
      const [x, y] = joined < other ? [joined, other] : [other, joined];
      queue.push({ a: x, b: y, average, version: groups.version(x, y) });
    });
  }
  return { groups: groups.list(), refused };
}
