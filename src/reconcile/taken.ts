/** "Kidnappers freed 28 of the pupils": some of those taken, whom an earlier account counts. They are no newer number of those taken. */
import type { Account, Row } from './account.js';
import { numberOf } from './preferences.js';

interface AccountsOfRow {
  readonly row: Row;
  readonly accounts: readonly Account[];
}

/** The accounts of some of those taken, where another counts more and what they tell is no toll. */
export function someOfThoseTaken(rows: Iterable<AccountsOfRow>): ReadonlySet<Account> {
  const some = new Set<Account>();
  for (const { row, accounts } of rows) {
    if (row.effect !== 'abducted' || row.event !== null || accounts.length < 2) continue;
    for (const account of accounts) if (!account.whole && accounts.some((other) => isEarlierAndMore(other, account))) some.add(account);
  }
  return some;
}

const isEarlierAndMore = (other: Account, account: Account): boolean =>
  numberOf(other) > numberOf(account) && (account.at === null || (other.at !== null && other.at <= account.at));
