/**
 * Where reports differ or are vague the lowest reported number is used, until a more reliable or a corroborated one appears.
 * Vague terms have published numbers (data/policies/vague-terms.tsv). A total over several days or places is split evenly.
 *
 * Source: ACLED codebook (2024), "Fatalities".
 *
 * Example: a witness says 30, one paper 12, another "dozens". Twelve is the lowest of the reliable figures, and dozens counts 12.
 */
import type { Choice, Policy, RowAccounts } from '../policy.js';
import { choice, independentSources, lastWords, lowest, mostReliable, span, votesByNumber } from '../preferences.js';

const NAME = 'acled.lowest-until-better';

/** @param vagueTerms as read by `readVagueTerms` */
export const acledLowestUntilBetter = (vagueTerms: ReadonlyMap<string, ReadonlyMap<string, number>>): Policy => ({
  name: NAME,
  source: 'ACLED codebook 2024, Fatalities',
  summary:
    'The lowest reported figure until a more reliable or a corroborated one appears; vague terms by a published table, a total over days or places split evenly.',
  choose,
  vagueNumber: (term) => vagueTerms.get(NAME)?.get(term) ?? null,
  split: splitEvenly,
});

function choose({ accounts }: RowAccounts): Choice {
  const latest = lastWords(accounts);
  const reliable = mostReliable(latest);
  const corroborated = [...votesByNumber(reliable).values()].filter((voting) => independentSources(voting) > 1).flat();
  const better = corroborated.length > 0 ? corroborated : reliable;
  const taken = lowest(better);
  return choice(span(taken, taken[0]!.range.best), accounts, taken, [
    [latest, 'the same source gave a later figure'],
    [reliable, 'a more reliable source gives a figure'],
    [better, 'another figure is corroborated by several sources'],
    [taken, 'the lowest figure stands until a better one is known'],
  ]);
}

/** A total over several days or places, as even as can be, the remainder to the first: 10 over 4 is 3, 3, 2, 2. */
export function splitEvenly(total: number, parts: number): readonly number[] {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`total must be a whole number of at least 0, found ${total}`);
  if (!Number.isInteger(parts) || parts < 1 || parts > 10_000)
    throw new RangeError(`parts must be a whole number from 1 to 10000, found ${parts}`);
  const share = Math.floor(total / parts);
  return Array.from({ length: parts }, (_, i) => share + (i < total - share * parts ? 1 : 0));
}
