/** Ways of narrowing the accounts of a row; policies are made of these. Each returns at least one account of those given. */

import { append } from '../model/append.js';
import { compareText } from '../model/compare-text.js';
import { type Account, dayOf, voiceOf } from './account.js';
import type { Choice, Note } from './policy.js';
import type { Range } from './range.js';
import { tier } from './reliability.js';

/** The number an account stands for; its low where it names none. */
export const numberOf = (account: Account): number => account.range.best ?? account.range.low;

const leastOf = (accounts: readonly Account[], of: (account: Account) => number): number =>
  accounts.reduce((least, account) => Math.min(least, of(account)), Infinity);

const orAll = (kept: readonly Account[], all: readonly Account[]): readonly Account[] => (kept.length > 0 ? kept : all);

/** Those that are neither hedged, nor by a lesser witness, nor by a perpetrator; failing that, those not by a perpetrator. */
export function mostReliable(accounts: readonly Account[]): readonly Account[] {
  const best = leastOf(accounts, tier);
  return accounts.filter((account) => tier(account) === best);
}

export const notFromPerpetrators = (accounts: readonly Account[]): readonly Account[] =>
  orAll(
    accounts.filter((account) => tier(account) < 2),
    accounts,
  );

/** Those of the latest day; accounts without a date give way to dated ones. */
export function mostRecent(accounts: readonly Account[]): readonly Account[] {
  let latest = '';
  for (const account of accounts) if (dayOf(account) > latest) latest = dayOf(account);
  return accounts.filter((account) => dayOf(account) === latest);
}

/**
 * Each voice's own last word: a later account of the same voice replaces its earlier ones, if it is told as plainly, and is a toll or
 * tells of more. "Charged with the killing of two" takes back no number told before, nor does a profile of one of five dead; and "a week
 * after 35 were killed" says again what the toll of 35 said.
 */
export function lastWords(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length < 2) return accounts;
  const newestFirst = [...accounts].sort((a, b) => compareText(b.at ?? '', a.at ?? ''));
  const said = new Map<string, Said[]>();
  const replaced = new Set<Account>();
  for (const account of newestFirst) {
    const voice = voiceOf(account);
    const later = said.get(voice) ?? [];
    if (later.some((since) => replaces(since, account))) replaced.add(account);
    said.set(voice, noteSaid(later, account));
  }
  return accounts.filter((account) => !replaced.has(account));
}

/** What a voice has said as plainly since: the moment of its newest account and of its newest toll, and the most it told of, and when. */
interface Said {
  readonly tier: number;
  readonly newest: string;
  readonly tollAt: string | null;
  readonly most: number;
  readonly mostAt: string;
}

function replaces(since: Said, account: Account): boolean {
  const at = account.at ?? '';
  if (since.tier > tier(account)) return false;
  if (!account.whole) return since.newest > at;
  return (since.tollAt ?? '') > at || (since.mostAt > at && since.most > numberOf(account));
}

/** One entry for each of the three tiers, however many accounts there are; the newest come first. */
function noteSaid(said: readonly Said[], account: Account): Said[] {
  const own = tier(account);
  const at = account.at ?? '';
  const number = numberOf(account);
  const known = said.find((one) => one.tier === own);
  const most = !known || number > known.most ? { most: number, mostAt: at } : { most: known.most, mostAt: known.mostAt };
  const noted: Said = { tier: own, newest: known?.newest ?? at, tollAt: known?.tollAt ?? (account.whole ? at : null), ...most };
  return [...said.filter((one) => one.tier !== own), noted];
}

/** A toll of the whole incident with both ends: others may follow from it, it follows from none. */
const isFirm = ({ range, whole }: Account): boolean => whole && range.high !== null && range.best !== null;

/**
 * Accounts that say nothing new: those that leave the upper end open ("at least 10", "dozens") and that a firm one makes true, and
 * narratives that tell of no more than some toll counts ("two of the injured died", beside "at least five were killed").
 */
export function notImplied(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length < 2) return accounts;
  const firm = mostOf(accounts.filter(isFirm));
  const whole = mostOf(accounts.filter((account) => account.whole));
  return orAll(
    accounts.filter((account) => isFirm(account) || account.range.low > (account.whole ? firm : whole)),
    accounts,
  );
}

/** Of those missing, who grow fewer: accounts that name a number, where one does. "35 are still missing" is the newest word on the 50 of before. */
export const namingNumber = (accounts: readonly Account[]): readonly Account[] =>
  orAll(
    accounts.filter(({ range }) => range.best !== null),
    accounts,
  );

const mostOf = (accounts: readonly Account[]): number => -leastOf(accounts, (account) => -account.range.low);

/** The dead only grow in number: a lower toll of an earlier day is no rival to a later one of a source as reliable. */
export function notOutgrown(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length < 2) return accounts;
  const later = [...accounts].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const outgrown = new Set<Account>();
  const highest = [-1, -1, -1];
  for (let i = 0; i < later.length; ) {
    const day = dayOf(later[i]!);
    let end = i;
    for (; end < later.length && dayOf(later[end]!) === day; end++) {
      const account = later[end]!;
      if (day !== '' && Math.max(...highest.slice(0, tier(account) + 1)) > numberOf(account)) outgrown.add(account);
    }
    for (; i < end; i++) highest[tier(later[i]!)] = Math.max(highest[tier(later[i]!)]!, numberOf(later[i]!));
  }
  return accounts.filter((account) => !outgrown.has(account));
}

/** The figure that more than half of the independent sources give; null where there is none. */
export function majority(accounts: readonly Account[]): readonly Account[] | null {
  const votes = votesByNumber(accounts);
  const voters = new Set(accounts.map((account) => account.independence)).size;
  for (const voting of votes.values()) if (independentSources(voting) * 2 > voters) return voting;
  return null;
}

export function votesByNumber(accounts: readonly Account[]): ReadonlyMap<number, readonly Account[]> {
  const votes = new Map<number, Account[]>();
  for (const account of accounts) append(votes, numberOf(account), account);
  return votes;
}

export const independentSources = (accounts: readonly Account[]): number => new Set(accounts.map((account) => account.independence)).size;

export function lowest(accounts: readonly Account[]): readonly Account[] {
  const least = leastOf(accounts, numberOf);
  return accounts.filter((account) => numberOf(account) === least);
}

export function highest(accounts: readonly Account[]): readonly Account[] {
  const most = -leastOf(accounts, (account) => -numberOf(account));
  return accounts.filter((account) => numberOf(account) === most);
}

const lowestLow = (accounts: readonly Account[]): number => leastOf(accounts, (account) => account.range.low);

/** Open ends above the highest number are kept out of it; null only where every account is open. */
function highestHigh(accounts: readonly Account[]): number | null {
  let most: number | null = null;
  for (const account of accounts) {
    if (account.range.high !== null && (most === null || account.range.high > most)) most = account.range.high;
  }
  if (most === null) return null;
  const openAbove = accounts.some((account) => account.range.high === null && numberOf(account) > most);
  return openAbove ? null : most;
}

/** The number all accounts name; null where they differ or one names none. */
export function commonNumber(accounts: readonly Account[]): number | null {
  const first = accounts[0]!.range.best;
  return accounts.every((account) => account.range.best === first) ? first : null;
}

/** A step of a policy: the accounts it leaves, and why the others go. */
export type Step = readonly [left: readonly Account[], reason: string];

/** Puts a choice together; low and high are widened so that low ≤ best ≤ high, and each account gets the reason it went for. */
export function choice(
  range: Range,
  accounts: readonly Account[],
  taken: readonly Account[],
  steps: readonly Step[],
  note: Note | null = null,
): Choice {
  const { low, best, high } = range;
  return {
    low: best === null ? low : Math.min(low, best),
    best,
    high: high === null ? null : Math.max(high, best ?? low),
    taken,
    setAside: taken.length === accounts.length ? [] : setAsideBy(accounts, taken, steps),
    note,
  };
}

function setAsideBy(accounts: readonly Account[], taken: readonly Account[], steps: readonly Step[]): Choice['setAside'] {
  const kept = new Set(taken);
  const left = steps.map(([some, reason]) => ({ some: new Set(some), reason }));
  const last = steps.at(-1)?.[1] ?? 'another figure is taken';
  return accounts
    .filter((account) => !kept.has(account))
    .map((account) => ({ account, reason: left.find(({ some }) => !some.has(account))?.reason ?? last }));
}

/** From the lowest low to the highest high of some accounts. */
export const span = (accounts: readonly Account[], best: number | null): Range => ({
  low: lowestLow(accounts),
  best,
  high: highestHigh(accounts),
});
