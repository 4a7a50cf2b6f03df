/** Which units stand under each key, in one block of memory: a list for each key, in a given order of the units. */

export interface Postings {
  /** Up to `reach` units before and after `unit` in the list of its i-th key, itself among them. */
  readonly around: (unit: number, i: number, reach: number) => Int32Array;
}

/**
 * @param order unit indices in the order their lists shall have.
 * @param keysOf of each unit, by its index: distinct numbers from 0 to `keys` - 1.
 */
export function postingsOf(order: Int32Array, keysOf: readonly Int32Array[], keys: number): Postings {
  const starts = new Int32Array(keys + 1);
  for (const unit of order) for (const key of keysOf[unit]!) starts[key + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const lists = new Int32Array(starts[keys]!);
  const filled = starts.slice(0, keys);
  const positions: Int32Array[] = [];
  for (const unit of order) {
    positions[unit] = Int32Array.from(keysOf[unit]!, (key) => {
      const position = filled[key]!++;
      lists[position] = unit;
      return position;
    });
  }
  const endOf = (position: number, key: number): number => Math.min(position, starts[key + 1]!);
  return {
    around: (unit, i, reach) => {
      const key = keysOf[unit]![i]!;
      const position = positions[unit]![i]!;
      return lists.subarray(Math.max(starts[key]!, position - reach), endOf(position + reach + 1, key));
    },
  };
}
