/** "17 people, 11 of them attackers": which larger set each set of persons is said to lie within. */

/** By the persons of a set those it is within. */
export type Within = ReadonlyMap<string, string>;

/** Steps up a chain of "within" before it is taken for endless; real reports nest two or three deep. */
export const DEEPEST = 12;

/** What is found first of the sets around these persons, the nearest first; a chain that comes back to them ends there. */
export function firstAround<T>(persons: string, within: Within, find: (around: string) => T | undefined): T | undefined {
  let at = within.get(persons);
  for (let step = 0; at !== undefined && at !== persons && step < DEEPEST; step++, at = within.get(at)) {
    const found = find(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a set around these persons is such. */
export const isWithin = (persons: string, within: Within, test: (around: string) => boolean): boolean =>
  firstAround(persons, within, (around) => (test(around) ? around : undefined)) !== undefined;

/** They are those, or within them. */
export const liesIn = (inner: string, outer: string, within: Within): boolean =>
  inner === outer || isWithin(inner, within, (around) => around === outer);
