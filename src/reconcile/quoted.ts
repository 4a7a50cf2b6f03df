/** Which accounts go back to one source: reports of one group, reports of one outlet, and outlets that quote each other. */
import { type Account, type Row, rowKey } from './account.js';
import type { ReconcileContext } from './context.js';
import type { ReportAccounts } from './report-accounts.js';

/** One outlet gives a figure on the word of another; where that one quotes it back, no one stands behind the figure. */
export interface Quote {
  readonly row: Row;
  readonly account: Account;
  readonly quoted: string;
  readonly back: Account | null;
}

export interface Quoted {
  readonly rows: ReadonlyMap<string, { readonly row: Row; readonly accounts: readonly Account[] }>;
  readonly quotes: readonly Quote[];
}

export function joinQuoted(context: ReconcileContext, reports: readonly ReportAccounts[]): Quoted {
  const rows = new Map<string, { row: Row; accounts: Account[] }>();
  const outlets = reports.length > 1 ? outletsOf(context, reports) : null;
  const quotes: Quote[] = [];
  for (const { accounts } of reports) {
    for (const { row, account } of accounts) {
      const joined: Joined = outlets ? outlets.join(account) : account;
      if (joined.quotes && row.label === null && row.event === null)
        quotes.push({ row, account, quoted: account.speaker!.name, back: null });
      const key = rowKey(row);
      const known = rows.get(key);
      if (known) known.accounts.push(joined);
      else rows.set(key, { row, accounts: [joined] });
    }
  }
  return { rows, quotes: quotes.length === 0 ? [] : withBack(quotes) };
}

type Joined = Account & { readonly quotes?: boolean };

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '').trim();

/** Reports of one publisher are one source, and so are the publishers of one wire copy. */
function outletsOf(context: ReconcileContext, reports: readonly ReportAccounts[]): { join: (account: Account) => Joined } {
  const root = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    if (at !== name) root.set(name, at);
    return at;
  };
  const publishers = new Set<string>();
  for (const { report } of reports) {
    const source = context.sources.get(report);
    if (!source?.publisher) continue;
    publishers.add(plain(source.publisher));
    const [first, second] = [find(`group ${source.independence}`), find(`outlet ${plain(source.publisher)}`)].sort() as [string, string];
    if (first !== second) root.set(second, first);
  }
  return {
    join: (account) => {
      const own = find(`group ${account.independence}`);
      const quoted = account.speaker ? plain(account.speaker.name) : null;
      if (quoted === null || !publishers.has(quoted) || find(`outlet ${quoted}`) === own) return { ...account, independence: own };
      return { ...account, independence: find(`outlet ${quoted}`), quotes: true };
    },
  };
}

function withBack(quotes: readonly Quote[]): readonly Quote[] {
  const byPair = new Map<string, Account>();
  const pair = (key: string, from: string | null, to: string) => `${key}|${plain(from ?? '')}|${plain(to)}`;
  for (const { row, account, quoted } of quotes) byPair.set(pair(rowKey(row), account.publisher, quoted), account);
  return quotes.map((quote) => ({
    ...quote,
    back: quote.account.publisher ? (byPair.get(pair(rowKey(quote.row), quote.quoted, quote.account.publisher)) ?? null) : null,
  }));
}
