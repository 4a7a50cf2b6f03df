/** "Eighteen are still in hospital": some of those hurt, whom an earlier toll counts. They are no newer toll, for who went home was hurt too. */
import { type Account, dayOf, type Row } from './account.js';
import { numberOf } from './preferences.js';

interface AccountsOfRow {
  readonly row: Row;
  readonly accounts: readonly Account[];
}

/** The accounts of those still treated that a toll of the hurt outnumbers, where those who died since do not make up the difference. */
export function stillInHospital(rows: Iterable<AccountsOfRow>): ReadonlySet<Account> {
  const some = new Set<Account>();
  let dead: readonly Account[] = [];
  const hurt: (readonly Account[])[] = [];
  for (const { row, accounts } of rows) {
    if (row.event !== null || row.label !== null) continue;
    if (row.effect === 'injured') hurt.push(accounts);
    else if (row.effect === 'killed' && row.group === 'people') dead = accounts;
  }
  for (const accounts of hurt) {
    if (accounts.length < 2) continue;
    for (const account of accounts) {
      const earlier = isOfTreated(account) ? largestBefore(accounts, account) : null;
      if (earlier && numberOf(earlier) - numberOf(account) > diedBetween(dead, dayOf(earlier), dayOf(account))) some.add(account);
    }
  }
  return some;
}

const isOfTreated = ({ at, claims }: Account): boolean => at !== null && claims.every(({ rule }) => rule === 'figures.taken-to-hospital');

function largestBefore(accounts: readonly Account[], { at, range }: Account): Account | null {
  let most: Account | null = null;
  for (const other of accounts)
    if (other.whole && other.at !== null && other.at < at! && !isOfTreated(other) && numberOf(other) > (range.high ?? range.low))
      if (most === null || numberOf(other) > numberOf(most)) most = other;
  return most;
}

function diedBetween(dead: readonly Account[], from: string, to: string): number {
  let [before, after] = [0, 0];
  for (const account of dead) {
    if (!account.whole || account.at === null) continue;
    if (dayOf(account) <= from) before = Math.max(before, numberOf(account));
    if (dayOf(account) <= to) after = Math.max(after, numberOf(account));
  }
  return after - before;
}
