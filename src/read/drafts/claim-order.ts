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
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!;
    const says =
      claim.kind === 'weapon' && claim.says.partOf !== null
        ? { ...claim.says, partOf: idOfRank(ranks[Number(claim.says.partOf)]!) }
        : claim.says;
    sorted[ranks[i]!] = withId(claim, idOfRank(ranks[i]!), says);
  }
  return sorted;
}

/** Written as claims are when they are made: where all have one shape, every stage behind this one finds at once what it asks of them. */
function withId({ report, start, end, quote, kind, speaker, certainty, asOf, rule }: Claim, id: string, says: Claim['says']): Claim {
  return { id, report, start, end, quote, kind, says, speaker, certainty, asOf, rule } as Claim;
}
