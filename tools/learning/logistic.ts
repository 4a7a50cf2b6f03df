/**
 * Logistic regression held near given weights (L2): weighted least squares again and again (Friedman, Hastie and Tibshirani 2010), each time one
 * weight after the other. The same examples give the same weights.
 */

export interface Example {
  /** What it has, each with how much of it. */
  readonly has: readonly (readonly [feature: number, amount: number])[];
  readonly isTrue: boolean;
}

const ROUNDS = 8;
const MOST_PASSES = 25;
/** A pass in which no weight moves more ends its round. */
const STILL = 0.001;
/** No example weighs less, however sure its judgement. */
const LEAST_BEND = 0.001;

/** @param hold how strongly each feature's weight is held near what it is by hand: 0 unless given */
export function fitLogistic(
  examples: readonly Example[],
  hold: readonly number[],
  hand: readonly number[] = hold.map(() => 0),
): readonly number[] {
  const columns = columnsOf(examples, hold.length);
  const weights = Float64Array.from(hand);
  const sums = Float64Array.from(examples, ({ has }) => has.reduce((sum, [feature, amount]) => sum + amount * hand[feature]!, 0));
  for (let round = 0; round < ROUNDS; round++) {
    const bends = new Float64Array(examples.length);
    /** How far each sum is from where this round wants it. */
    const rest = new Float64Array(examples.length);
    examples.forEach(({ isTrue }, row) => {
      const share = 1 / (1 + Math.exp(-sums[row]!));
      bends[row] = Math.max(LEAST_BEND, share * (1 - share));
      rest[row] = ((isTrue ? 1 : 0) - share) / bends[row]!;
    });
    const wanted = rest.map((value, row) => value + sums[row]!);
    for (let pass = 0; pass < MOST_PASSES; pass++) if (passOver(columns, hold, hand, weights, bends, rest) < STILL) break;
    wanted.forEach((value, row) => {
      sums[row] = value - rest[row]!;
    });
  }
  return [...weights];
}

interface Column {
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

function columnsOf(examples: readonly Example[], features: number): readonly Column[] {
  const cells = Array.from({ length: features }, (): [number, number][] => []);
  examples.forEach(({ has }, row) => {
    for (const [feature, amount] of has) cells[feature]!.push([row, amount]);
  });
  return cells.map((column) => ({
    rows: Int32Array.from(column, ([row]) => row),
    amounts: Float64Array.from(column, ([, amount]) => amount),
  }));
}

/** Each weight is set where it is best while the others stand; returns how far the one moved that moved most. */
function passOver(
  columns: readonly Column[],
  hold: readonly number[],
  hand: readonly number[],
  weights: Float64Array,
  bends: Float64Array,
  rest: Float64Array,
): number {
  let most = 0;
  for (let feature = 0; feature < columns.length; feature++) {
    const { rows, amounts } = columns[feature]!;
    let slope = hold[feature]! * (hand[feature]! - weights[feature]!);
    let bend = hold[feature]!;
    for (let i = 0; i < rows.length; i++) {
      const pull = bends[rows[i]!]! * amounts[i]!;
      slope += pull * rest[rows[i]!]!;
      bend += pull * amounts[i]!;
    }
    const step = bend === 0 ? 0 : slope / bend;
    weights[feature]! += step;
    for (let i = 0; i < rows.length; i++) rest[rows[i]!]! -= step * amounts[i]!;
    most = Math.max(most, Math.abs(step));
  }
  return most;
}
