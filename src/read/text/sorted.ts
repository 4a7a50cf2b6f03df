/** Searches in lists that stand in the order of the text. */

/** How many items at the front of a sorted list the test holds for: the position of the first it does not hold for. */
export function countInFront<T>(sorted: readonly T[], isInFront: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isInFront(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
