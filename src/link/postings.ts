/** Which units stand under each key, in one block of memory: a list for each key, in a given order of the units. */

export interface Postings {
  /** The lists, one after the other. */
  readonly units: Int32Array;
  /** Where the i-th key of a unit stands in `units`. */
  readonly position: (unit: number, i: number) => number;
  /** First and last (exclusive) position of up to `reach` units before and after the unit under its i-th key, itself among them. */
  readonly from: (unit: number, i: number, reach: number) => number;
  readonly until: (unit: number, i: number, reach: number) => number;
}

/**
 * @param order unit indices in the order their lists shall have.
 * @param keysOf of each unit, by its index: distinct numbers from 0 to `keys` - 1.
 */
export function postingsOf(order: Int32Array, keysOf: readonly Int32Array[], keys: number): Postings {
  const starts = new Int32Array(keys + 1);
  for (const unit of order) for (const key of keysOf[unit]!) starts[key + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const units = new Int32Array(starts[keys]!);
  const filled = starts.slice(0, keys);
  const positions: Int32Array[] = new Array(keysOf.length);
  for (const unit of order) {
    positions[unit] = Int32Array.from(keysOf[unit]!, (key) => {
      const position = filled[key]!++;
      units[position] = unit;
      return position;
    });
  }
  return {
    units,
    position: (unit, i) => positions[unit]![i]!,
    from: (unit, i, reach) => Math.max(starts[keysOf[unit]![i]!]!, positions[unit]![i]! - reach),
    until: (unit, i, reach) => Math.min(starts[keysOf[unit]![i]! + 1]!, positions[unit]![i]! + reach + 1),
  };
}

/** Numbers keys from 0, those alone that two units share; the others are left out. */
export function numberKeys(keysOf: readonly (readonly number[])[]): { readonly numbers: readonly Int32Array[]; readonly count: number } {
  const all = new Float64Array(keysOf.reduce((sum, keys) => sum + keys.length, 0));
  let filled = 0;
  for (const keys of keysOf) for (const key of keys) all[filled++] = key;
  all.sort();
  const shared = new Map<number, number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1] && !shared.has(all[i]!)) shared.set(all[i]!, shared.size);
  const numbers = keysOf.map((keys) =>
    Int32Array.from(
      keys.filter((key) => shared.has(key)),
      (key) => shared.get(key)!,
    ),
  );
  return { numbers, count: shared.size };
}
