/** Figures that their own source took back later: a later denial of the same number by the same voice or outlet. */
import type { FigureClaim } from '../model/claim.js';
import { type Account, type Row, rowKey, voiceOf } from './account.js';
import { type ReconcileContext, sourceOf } from './context.js';

export interface Withdrawal {
  readonly row: Row;
  readonly account: Account;
  readonly denial: FigureClaim;
}

export interface Withdrawals {
  readonly accounts: ReadonlySet<Account>;
  readonly found: readonly Withdrawal[];
}

type Rows = ReadonlyMap<string, { readonly row: Row; readonly accounts: readonly Account[] }>;

export function withdrawals(context: ReconcileContext, denied: readonly FigureClaim[], rows: Rows): Withdrawals {
  const accounts = new Set<Account>();
  const found: Withdrawal[] = [];
  const latest = new Map<string, { denial: FigureClaim; at: string }>();
  for (const denial of denied) {
    const { published, publisher, independence } = sourceOf(context, denial.report);
    const { group, label, effect, count } = denial.says;
    const voice = denial.speaker ? `says ${denial.speaker.name.toLowerCase()}` : `from ${publisher?.toLowerCase() ?? independence}`;
    const at = denial.asOf ?? published;
    const key = `${rowKey({ group, label, effect, event: null })}|${count.low ?? ''}|${voice}`;
    if (at !== null && at > (latest.get(key)?.at ?? '')) latest.set(key, { denial, at });
  }
  if (latest.size === 0) return { accounts, found };
  for (const [key, { row, accounts: own }] of rows) {
    for (const account of own) {
      const later = latest.get(`${key}|${account.range.low}|${voiceOf(account)}`);
      if (!later || account.at === null || later.at <= account.at) continue;
      accounts.add(account);
      found.push({ row, account, denial: later.denial });
    }
  }
  return { accounts, found };
}
