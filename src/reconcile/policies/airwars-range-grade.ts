/**
 * All accounts are kept: the range from lowest to highest, and a grade. Fair: two or more independent, generally credible sources.
 * Weak: one. Contested: credible sources that stand differ about whether anyone suffered the effect at all.
 *
 * Source: Airwars methodology; only "Fair" could be checked word for word (it also asks for strikes confirmed nearby, which a
 * count cannot tell); Weak and Contested are Cairn's reading of it.
 *
 * Example: a ministry says no one was killed, two papers say 4. Range 0 to 4, Contested.
 */
import type { Account } from '../account.js';
import type { Choice, Note, Policy, RowAccounts } from '../policy.js';
import { choice, commonNumber, independentSources, lastWords, notFromPerpetrators, numberOf, span } from '../preferences.js';
import { tier } from '../reliability.js';

export const airwarsRangeGrade: Policy = {
  name: 'airwars.range-grade',
  source: 'Airwars methodology note',
  summary: 'The range of all accounts, with a grade: Fair (two or more credible sources), Weak (one) or Contested.',
  choose,
};

function choose({ accounts }: RowAccounts): Choice {
  const standing = lastWords(accounts);
  const steps = [[standing, 'the same source gave a later figure']] as const;
  return choice(span(standing, commonNumber(standing)), accounts, standing, steps, DOUBT[grade(standing)]);
}

/** Fair is no doubt, so nothing is said of it. */
const DOUBT: Readonly<Record<'Fair' | 'Weak' | 'Contested', Note | null>> = {
  Fair: null,
  Weak: { text: 'Graded Weak', kind: 'single-source' },
  Contested: { text: 'Graded Contested', kind: 'disagreement' },
};

function grade(accounts: readonly Account[]): 'Fair' | 'Weak' | 'Contested' {
  const credible = notFromPerpetrators(accounts).filter((account) => tier(account) < 2);
  const none = credible.filter((account) => numberOf(account) === 0).length;
  if (none > 0 && none < credible.length) return 'Contested';
  return independentSources(credible) > 1 ? 'Fair' : 'Weak';
}
