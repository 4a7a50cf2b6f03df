/** Revisions: how a toll changed from day to day, and by whom; a later figure supersedes, it does not contradict. */
import { compareText } from '../../model/compare-text.js';
import type { Finding } from '../../model/incident.js';
import { type Account, dayOf, voiceOf } from '../account.js';
import { lowest, majority, mostReliable, notFromPerpetrators } from '../preferences.js';
import { compatible } from '../range.js';
import { day, idsOf, number, persons, who } from '../wording.js';
import { type Matter, wholeRows } from './matter.js';

/** Steps told in one sentence; the first and the latest always are. */
const MOST_STEPS = 5;

export function revisions({ rows }: Matter): readonly Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const { row, accounts, resolved } of wholeRows(rows)) {
    const steps = resolved
      ? [inTime(resolved.earlier).at(-1) ?? resolved.earlier.at(-1)!, resolved.by]
      : (ownSteps(accounts) ?? stepsOf(accounts, row.effect === 'killed'));
    if (steps.length < 2) continue;
    const claims = idsOf(steps.flatMap((account) => account.claims));
    const matter = [...claims].sort().join();
    if (told.has(matter)) continue;
    told.add(matter);
    const shown = steps.length > MOST_STEPS ? [steps[0]!, ...steps.slice(1 - MOST_STEPS)] : steps;
    const [first, ...later] = shown.map(step);
    findings.push({
      kind: 'revision',
      message: `The number of ${persons('', row.group, null).trim()} ${row.effect} was given as ${first}, then as ${later.join(', then as ')}.`,
      claims,
    });
  }
  return findings;
}

const step = (account: Account): string =>
  `${number(account.range)} (${[who(account), day(account)].filter((part) => part !== '').join(', ')})`;

/** What one voice said and then said otherwise: of several such voices the one that spoke last. Null where none went back on its word. */
function ownSteps(accounts: readonly Account[]): readonly Account[] | null {
  const voices = new Map<string, Account[]>();
  for (const account of inTime(accounts)) {
    const said = voices.get(voiceOf(account)) ?? [];
    const last = said.at(-1);
    if (!last || (last.at !== account.at && (!compatible(last.range, account.range) || outgrows(account, last)))) said.push(account);
    voices.set(voiceOf(account), said);
  }
  const revised = [...voices.values()].filter((said) => said.length > 1);
  return revised.length === 0 ? null : revised.reduce((last, said) => (said.at(-1)!.at! >= last.at(-1)!.at! ? said : last));
}

/** Stated tolls whose moment is known, the earliest first. */
const inTime = (accounts: readonly Account[]): readonly Account[] =>
  accounts
    .filter((account) => account.at !== null && account.whole && account.basis !== 'inferred')
    .sort((a, b) => compareText(a.at!, b.at!));

/**
 * One account a day, and each further word of a voice on that day; only those that change what stood before.
 * What a party boasts of revises no count of others.
 * @param onlyRises the dead only grow in number: a lower figure of another voice disagrees, it revises nothing.
 */
function stepsOf(accounts: readonly Account[], onlyRises: boolean): readonly Account[] {
  if (accounts.length < 2) return [];
  const timed = inTime(notFromPerpetrators(accounts));
  const steps: Account[] = [];
  const voices = new Set<string>();
  for (let i = 0; i < timed.length; ) {
    let end = i;
    while (end < timed.length && dayOf(timed[end]!) === dayOf(timed[i]!)) end++;
    const standing = steps.at(-1);
    const ofDay = timed
      .slice(i, end)
      .filter((account) => !onlyRises || !standing || account.range.low >= standing.range.low || voices.has(voiceOf(account)));
    for (const account of ofDay.length > 0 ? ofOneDay(ofDay) : []) {
      const before = steps.at(-1);
      if (!before || !compatible(before.range, account.range) || outgrows(account, before)) steps.push(account);
    }
    for (const account of steps) voices.add(voiceOf(account));
    i = end;
  }
  return steps;
}

/** "At least five" may still be true once eleven are counted, and yet the toll rose. */
const outgrows = ({ range }: Account, before: Account): boolean => before.range.high === null && range.low > before.range.low;

/** The day's figure; before it, what its own voice had said earlier that day. */
function ofOneDay(accounts: readonly Account[]): readonly Account[] {
  const credible = mostReliable(accounts);
  const stands = (majority(credible) ?? lowest(credible)).at(-1)!;
  return [...accounts.filter((account) => account !== stands && account.at! < stands.at! && voiceOf(account) === voiceOf(stands)), stands];
}
