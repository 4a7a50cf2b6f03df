/** Disagreements: different sources give different tolls for the same time; who stands where. */
import { append } from '../../model/append.js';
import type { Finding } from '../../model/incident.js';
import { type Account, dayOf, voiceOf } from '../account.js';
import { lastWords } from '../preferences.js';
import { idsOf, list, number, persons, who } from '../wording.js';
import { type Matter, wholeRows } from './matter.js';

export function disagreements({ rows }: Matter): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const { row, accounts } of wholeRows(rows)) {
    const differing = latestDifference(accounts);
    if (!differing) continue;
    const claims = idsOf(differing.flatMap((account) => account.claims));
    // The same claims about a narrower group are the same matter.
    const matter = [...claims].sort().join();
    if (told.has(matter)) continue;
    told.add(matter);
    findings.push({
      kind: 'disagreement',
      message: `Sources differ on the number of ${persons('', row.group, null).trim()} ${row.effect}: ${list(stands(differing))}.`,
      claims,
    });
  }
  return findings;
}

/** The accounts of the latest day on which two voices cannot both be right; null where there is none. */
function latestDifference(accounts: readonly Account[]): readonly Account[] | null {
  if (accounts.length < 2) return null;
  const days = new Map<string, Account[]>();
  for (const account of lastWords(accounts)) {
    if (account.basis === 'inferred') continue;
    append(days, dayOf(account), account);
  }
  for (const day of [...days.keys()].sort().reverse()) if (differ(days.get(day)!)) return days.get(day)!;
  return null;
}

/** A narrative tells of at least so many. Some pair of ranges is apart exactly where the highest low is above the lowest high. */
function differ(accounts: readonly Account[]): boolean {
  let highestLow: Account | null = null,
    lowestHigh: Account | null = null;
  for (const account of accounts) {
    if (!highestLow || account.range.low > highestLow.range.low) highestLow = account;
    if (account.whole && account.range.high !== null && (!lowestHigh || account.range.high < lowestHigh.range.high!)) lowestHigh = account;
  }
  return (
    highestLow !== null &&
    lowestHigh !== null &&
    highestLow.range.low > lowestHigh.range.high! &&
    voiceOf(highestLow) !== voiceOf(lowestHigh)
  );
}

function stands(accounts: readonly Account[]): readonly string[] {
  const byNumber = new Map<string, { low: number; names: Set<string> }>();
  for (const account of accounts) {
    const figure = number(account.whole ? account.range : { ...account.range, high: null });
    const known = byNumber.get(figure);
    if (known) known.names.add(who(account));
    else byNumber.set(figure, { low: account.range.low, names: new Set([who(account)]) });
  }
  return [...byNumber].sort(([, a], [, b]) => a.low - b.low).map(([figure, { names }]) => `${figure} (${list([...names].sort(), 4)})`);
}
