/** What stands at a place of a list, and before its first nothing. */

/**
 * Asked for what stands at -1, a list looks for something of that name, in itself and in all it inherits from, which takes a hundred times as
 * long; and wherever that happened once, every other question takes longer as well. Rules that look at what stands before ask here.
 */
export const itemAt = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);
