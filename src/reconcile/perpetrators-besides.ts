/**
 * "He killed twelve people before police shot him", and a week later "the twelve people killed at the mill": the later report leaves out him
 * who did it, of whose death it does not tell. Counted as the earlier ones count, the dead are thirteen there, too.
 */
import { type Account, type Row, rowKey } from './account.js';
import type { ReconcileContext } from './context.js';
import { add } from './range.js';
import type { ReportAccounts, RowAccount } from './report-accounts.js';

const rowOf = (group: Row['group']): string => rowKey({ group, label: null, effect: 'killed', event: null });
const PEOPLE = rowOf('people');
const VICTIMS = rowOf('victims');
const PERPETRATORS = rowOf('perpetrators');

export function withPerpetratorsBesides(context: ReconcileContext, reports: readonly ReportAccounts[]): readonly ReportAccounts[] {
  if (reports.length < 2) return reports;
  const told = reports.map((report) => ({ report, dead: accountsOf(report, PERPETRATORS).filter(({ range }) => range.low > 0) }));
  const dead = told.flatMap((one) => one.dead);
  const silent = told.filter((one) => one.dead.length === 0);
  if (dead.length === 0 || silent.length === 0) return reports;
  const { taken, low, best, high } = context.policy.choose({
    row: { group: 'perpetrators', label: null, effect: 'killed', event: null },
    accounts: dead,
  });
  if (low === null || best === null || best === 0) return reports;
  const besides = { range: { low, best, high }, claims: taken.flatMap(({ claims }) => claims) };
  const numbers = numbersOf(told.filter((one) => one.dead.length > 0).map((one) => one.report));
  return told.map((one) => (one.dead.length > 0 ? one.report : counted(one.report, besides, numbers)));
}

const accountsOf = ({ accounts }: ReportAccounts, key: string): readonly Account[] =>
  accounts.filter(({ row }) => rowKey(row) === key).map(({ account }) => account);

interface Numbers {
  readonly ofVictims: ReadonlySet<number>;
  readonly ofAll: ReadonlySet<number>;
}

/** What is said of the victims, and of all, where the perpetrators are told of as dead. */
function numbersOf(reports: readonly ReportAccounts[]): Numbers {
  const of = (key: string): ReadonlySet<number> =>
    new Set(reports.flatMap((report) => accountsOf(report, key).flatMap(({ range: { best } }) => best ?? [])));
  return { ofVictims: of(VICTIMS), ofAll: of(PEOPLE) };
}

function counted(report: ReportAccounts, besides: Pick<Account, 'range' | 'claims'>, numbers: Numbers): ReportAccounts {
  const victims = accountsOf(report, VICTIMS).some(({ whole }) => whole);
  const leavesOut = (account: Account): boolean =>
    account.whole && account.speaker?.role !== 'perpetrator' && (victims || isOfVictims(account, diedSince(report), numbers));
  const accounts = report.accounts.map((one): RowAccount => {
    if (rowKey(one.row) !== PEOPLE || !leavesOut(one.account)) return one;
    const { account } = one;
    return {
      ...one,
      account: { ...account, range: add(account.range, besides.range), basis: 'inferred', claims: [...account.claims, ...besides.claims] },
    };
  });
  return { ...report, accounts };
}

/** As many as are said to be the victims elsewhere, or were before those died who have died since, and not as many as all the dead. */
function isOfVictims({ range: { best } }: Account, since: number, { ofVictims, ofAll }: Numbers): boolean {
  const areVictims = (number: number): boolean => ofVictims.has(number) && !ofAll.has(number);
  return best !== null && (areVictims(best) || (since > 0 && areVictims(best - since)));
}

/** How many of the wounded the report says have died. */
function diedSince({ accounts }: ReportAccounts): number {
  const since = new Map<string, number>();
  for (const { account } of accounts)
    for (const { says } of account.claims)
      if (says.effect === 'killed' && says.movedFrom === 'injured') since.set(says.persons, says.count.low ?? 0);
  return [...since.values()].reduce((sum, n) => sum + n, 0);
}
