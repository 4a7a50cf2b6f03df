/** Goes through the items of several lists as through one list, and gives what becomes of them list by list. */
export function asOne<T, U>(lists: readonly (readonly T[])[], go: (items: readonly T[]) => readonly U[]): readonly (readonly U[])[] {
  const all = go(lists.flat());
  let from = 0;
  return lists.map(({ length }) => all.slice(from, (from += length)));
}
