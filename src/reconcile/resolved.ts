/** Missing persons who were found: whoever said before that they were missing was right then, and contradicts nobody. */
import type { Account, Row } from './account.js';

export interface Resolved {
  /** The first to say that nobody is missing any more. */
  readonly by: Account;
  /** What was said before that; never empty. */
  readonly earlier: readonly Account[];
}

export function resolvedMissing({ effect }: Row, accounts: readonly Account[]): Resolved | null {
  if (effect !== 'missing') return null;
  let by: Account | null = null;
  for (const account of accounts) if (account.range.high === 0 && account.at !== null && (by === null || account.at < by.at!)) by = account;
  if (by === null) return null;
  const earlier = accounts.filter((account) => account !== by && account.range.low > 0 && account.at !== null && account.at < by.at!);
  return earlier.length > 0 ? { by, earlier } : null;
}
