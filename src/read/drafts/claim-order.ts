/** Claims in the order of the text, with ids that say so. */
import type { Claim } from '../../model/claim.js';

/** The place of each claim in the order of the text; of claims of one stretch the first made stands first. */
export function rankedByText(claims: readonly Claim[]): readonly number[] {
  const order = claims.map((_, i) => i).sort((a, b) => claims[a]!.start - claims[b]!.start || claims[a]!.end - claims[b]!.end || a - b);
  const ranks = new Array<number>(claims.length).fill(0);
  for (const [rank, i] of order.entries()) ranks[i] = rank;
  return ranks;
}

export const idOfRank = (rank: number): string => `c${rank + 1}`;

/** Claims in text order with ids c1, c2 …, in place of the positions they were made with. */
export function renamed(claims: readonly Claim[], ranks: readonly number[]): readonly Claim[] {
  const sorted = [...claims];
  for (const [i, claim] of claims.entries()) {
    const id = idOfRank(ranks[i]!);
    sorted[ranks[i]!] =
      claim.kind === 'weapon' && claim.says.partOf !== null
        ? { ...claim, id, says: { ...claim.says, partOf: idOfRank(ranks[Number(claim.says.partOf)]!) } }
        : { ...claim, id };
  }
  return sorted;
}
