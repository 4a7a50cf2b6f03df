/** Figures and findings of one incident: claims become accounts, a policy chooses among them, and what does not fit is said. */

import { append } from '../model/append.js';
import type { ClaimId } from '../model/claim.js';
import { compareText } from '../model/compare-text.js';
import type { Figure, Finding, IncidentDraft } from '../model/incident.js';
import { EFFECTS } from '../model/vocabulary.js';
import { type Account, type Row, rowKey } from './account.js';
import { type Addition, additions } from './additions.js';
import { withBatchesAdded } from './batches.js';
import type { ChosenRow } from './chosen-row.js';
import type { ReconcileContext } from './context.js';
import { type Countable, claimRowKey, countable, NO_LONGER, PASSING, type SetAside } from './countable.js';
import { fatesAddedUp } from './fates.js';
import { findingsOf } from './findings/findings.js';
import { stillInHospital } from './in-hospital.js';
import { ROW_GROUPS } from './lattice.js';
import { withPerpetratorsBesides } from './perpetrators-besides.js';
import { joinQuoted } from './quoted.js';
import { type ReportAccounts, reportAccounts } from './report-accounts.js';
import { resolvedMissing } from './resolved.js';
import { sharesOf } from './split-over-events.js';
import { someOfThoseTaken } from './taken.js';
import { withdrawals } from './withdrawn.js';

export type { ReconcileContext, Source } from './context.js';

export interface Reconciled {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Totals that add up from their parts. */
  readonly additions: readonly Addition[];
}

/** Pure; the order of claims and reports changes nothing. Cost grows near-linearly with the number of figure claims. */
export function reconcile(context: ReconcileContext, draft: IncidentDraft): Reconciled {
  const counted = countable(context, draft.claims);
  if (counted.byReport.size === 0) return { figures: [], findings: [], additions: [] };
  const each: ReportAccounts[] = [];
  for (const [report, claims] of counted.byReport) if (claims.length > 0) each.push(reportAccounts(context, report, claims));
  const reports = withPerpetratorsBesides(context, each);
  const joined = joinQuoted(context, reports);
  const quoted = reports.length > 1 ? { ...joined, rows: withBatchesAdded(joined.rows, draft.events) } : joined;
  const withdrawn = withdrawals(context, counted.denied, quoted.rows);
  const left = new Map<Account, string>();
  for (const account of withdrawn.accounts) left.set(account, 'its source withdrew it');
  if (reports.length > 1) {
    for (const account of stillInHospital(quoted.rows.values())) left.set(account, 'those still treated are some of those hurt');
    for (const account of someOfThoseTaken(quoted.rows.values())) left.set(account, 'they are some of those taken');
  }
  const rows = chosenRows(context, quoted.rows, left);
  const aside = setAsideByRow(counted);
  const chosen = rows.map((row) => figureOf(context.policy.name, row, aside, left));
  const { split } = context.policy;
  const figures = split ? [...chosen, ...sharesOf(split, chosen, draft.events)] : chosen;
  return {
    figures,
    findings: findingsOf({ context, draft, reports, rows, quotes: quoted.quotes, withdrawn: withdrawn.found, setAside: counted.setAside }),
    additions: [
      ...additions(
        reports.flatMap(({ tallies }) => tallies),
        figures,
      ),
      ...fatesAddedUp(rows),
    ],
  };
}

function chosenRows(
  context: ReconcileContext,
  rows: ReadonlyMap<string, { row: Row; accounts: readonly Account[] }>,
  left: ReadonlyMap<Account, string>,
): readonly ChosenRow[] {
  const chosen: ChosenRow[] = [];
  for (const [key, { row, accounts: all }] of rows) {
    const kept = left.size === 0 ? all : all.filter((account) => !left.has(account));
    const resolved = resolvedMissing(row, kept);
    const standing = resolved ? kept.filter((account) => !resolved.earlier.includes(account)) : kept;
    const counts = (account: Account): boolean => !namesNone(account) && !(PASSING.has(row.effect) && account.range.high === 0);
    const accounts = standing.some(counts) ? standing.filter(counts) : standing;
    if (accounts.length > 0) chosen.push({ key, row, accounts, all, choice: context.policy.choose({ row, accounts }), resolved });
  }
  return chosen.sort(byRow);
}

const NO_ASIDES: readonly SetAside[] = [];

/** From none to any number: it says nothing, and a policy is not asked about it where others say something. */
const namesNone = ({ range }: Account): boolean => range.low === 0 && range.high === null;

function figureOf(
  policy: string,
  { key, row, choice, accounts, all, resolved }: ChosenRow,
  asides: ReadonlyMap<string, readonly SetAside[]>,
  left: ReadonlyMap<Account, string>,
): Figure {
  const claims = claimIds(choice.taken);
  const { group, label, effect, event } = row;
  const { low, best, high } = choice;
  const { basis } = choice.taken[0]!;
  const aside = asides.size === 0 ? NO_ASIDES : (asides.get(key) ?? NO_ASIDES);
  if (choice.setAside.length === 0 && aside.length === 0 && accounts.length === all.length)
    return { group, label, effect, event, low, best, high, policy, basis, claims, setAside: [] };
  const taken = new Set(claims);
  const setAside = new Map<ClaimId, string>();
  const put = (claim: ClaimId, reason: string) => {
    if (!taken.has(claim) && !setAside.has(claim)) setAside.set(claim, reason);
  };
  for (const { account, reason } of choice.setAside) for (const claim of account.claims) put(claim.id, reason);
  if (accounts.length < all.length) {
    const asked = new Set(accounts);
    const reasonOf = (account: Account): string =>
      left.get(account) ??
      (resolved?.earlier.includes(account) ? 'they were found since' : account.range.high === 0 ? NO_LONGER : 'it names no number');
    for (const account of all) {
      if (asked.has(account)) continue;
      for (const claim of account.claims) put(claim.id, reasonOf(account));
    }
  }
  for (const { claim, reason } of aside) put(claim.id, reason);
  return {
    group,
    label,
    effect,
    event,
    low,
    best,
    high,
    policy,
    basis,
    claims,
    setAside: [...setAside].map(([claim, reason]) => ({ claim, reason })),
  };
}

function claimIds(accounts: readonly Account[]): readonly ClaimId[] {
  const ids = new Set<ClaimId>();
  for (const account of accounts) for (const claim of account.claims) ids.add(claim.id);
  return [...ids];
}

function setAsideByRow(counted: Countable): ReadonlyMap<string, readonly SetAside[]> {
  const rows = new Map<string, SetAside[]>();
  for (const aside of counted.setAside) {
    for (const key of new Set([
      claimRowKey(aside.claim),
      rowKey({ group: aside.claim.says.group, label: null, effect: aside.claim.says.effect, event: null }),
    ])) {
      append(rows, key, aside);
    }
  }
  return rows;
}

const EFFECT_ORDER = new Map<string, number>(EFFECTS.map((effect, i) => [effect, i]));
const GROUP_ORDER = new Map<string, number>([...ROW_GROUPS, 'unspecified'].map((group, i) => [group, i]));

/** The whole incident before its events, killed before injured, the wider group before the narrower, groups before labels. */
function byRow({ row: a }: ChosenRow, { row: b }: ChosenRow): number {
  return (
    compareText(a.event ?? '', b.event ?? '') ||
    EFFECT_ORDER.get(a.effect)! - EFFECT_ORDER.get(b.effect)! ||
    GROUP_ORDER.get(a.group)! - GROUP_ORDER.get(b.group)! ||
    compareText(a.label ?? '', b.label ?? '')
  );
}
