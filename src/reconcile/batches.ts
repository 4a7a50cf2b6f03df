/**
 * Those arrested, and those set free, are told of as it happens: "two were held", and days later "a third man was arrested". What a later
 * report tells of others is counted with what was told before; what it tells again is not.
 */
import type { FigureClaim } from '../model/claim.js';
import type { Event } from '../model/incident.js';
import type { Effect } from '../model/vocabulary.js';
import { type Account, dayOf, type Row } from './account.js';
import { numberOf } from './preferences.js';
import { add, type Range } from './range.js';

interface AccountsOfRow {
  readonly row: Row;
  readonly accounts: readonly Account[];
}

const IN_BATCHES: ReadonlySet<Effect> = new Set<Effect>(['detained', 'rescued']);
/** Reports of so many days tell the same news. */
const SAME_NEWS_DAYS = 2;
/** The rule by which "twelve of them escaped" is read. */
const GOT_FREE = 'figures.got-free';

/** The rows with each later account of others told as the sum of all so far. */
export function withBatchesAdded(rows: ReadonlyMap<string, AccountsOfRow>, events: readonly Event[]): ReadonlyMap<string, AccountsOfRow> {
  let days: ReadonlyMap<string, string> | null = null;
  const out = new Map<string, AccountsOfRow>();
  for (const [key, { row, accounts }] of rows) {
    const isTold = IN_BATCHES.has(row.effect) && row.event === null && accounts.length > 1;
    if (isTold) days ??= daysOf(events);
    out.set(key, isTold ? { row, accounts: addedUp(accounts, days!) } : { row, accounts });
  }
  return out;
}

/** The day of each event that is dated to one. */
const daysOf = (events: readonly Event[]): ReadonlyMap<string, string> =>
  new Map(events.flatMap(({ id, when }) => (when?.start && DATED.has(when.precision) ? [[id, when.start.slice(0, DAY)] as const] : [])));
const DATED: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);
const DAY = 10;

/** Those told of together, and when: on the day of the deed where it is told, else of the report. */
interface Batch {
  readonly range: Range;
  readonly day: string | null;
  readonly told: string;
  /** They got away by themselves, and were not let go by who held them. */
  readonly gotFree: boolean;
  readonly claims: readonly FigureClaim[];
}

function addedUp(accounts: readonly Account[], days: ReadonlyMap<string, string>): readonly Account[] {
  const inOrder = accounts.filter(({ at }) => at !== null).sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0));
  const summed = new Map<Account, Account>();
  let batches: readonly Batch[] = [];
  for (const account of inOrder) {
    const batch: Batch = {
      range: account.range,
      day: dayTold(account, days),
      told: dayOf(account),
      gotFree: account.claims.every(({ rule }) => rule === GOT_FREE),
      claims: account.claims,
    };
    const isNew = batches.length > 0 && isOfOthers(account, batch, batches) && !batches.some((before) => isSameNews(before, batch));
    if (isNew) batches = [...batches, batch];
    else if (batches.length === 0 || numberOf(account) > numberOf(sumOf(account, batches))) batches = [batch];
    // a report told again counts nobody anew
    if (isNew || batches.some((before) => before.claims !== account.claims && isSameNews(before, batch)))
      summed.set(account, sumOf(account, batches));
  }
  return accounts.map((account) => summed.get(account) ?? account);
}

function sumOf(account: Account, batches: readonly Batch[]): Account {
  const range = batches.map((batch) => batch.range).reduce(add);
  return { ...account, range, basis: batches.length > 1 ? 'summed' : account.basis, claims: batches.flatMap(({ claims }) => claims) };
}

function dayTold({ claims }: Account, days: ReadonlyMap<string, string>): string | null {
  const told = claims.map(({ says }) => (says.event === null ? undefined : days.get(says.event)));
  return told.every((day) => day !== undefined && day === told[0]) ? (told[0] ?? null) : null;
}

/** "A third man was arrested"; or on a day of its own, after all that was told of before. */
const isOfOthers = ({ claims, whole }: Account, { day, gotFree }: Batch, before: readonly Batch[]): boolean =>
  !whole &&
  (claims[0]!.says.further === true ||
    (day !== null && before.every((batch) => (batch.day ?? batch.told) < day)) ||
    before.every((batch) => batch.gotFree !== gotFree));

/** As many, on the same day, or told within days of each other where no day is told. */
function isSameNews(a: Batch, b: Batch): boolean {
  if (a.range.low !== b.range.low) return false;
  if (a.day !== null && b.day !== null) return a.day === b.day;
  return Math.abs(Date.parse(b.told) - Date.parse(a.told)) < SAME_NEWS_DAYS * 86_400_000;
}
