/** What the findings look at: the chosen rows, each report's settled tallies, and who quotes and withdraws. */
import type { Finding, IncidentDraft } from '../../model/incident.js';
import type { ChosenRow } from '../chosen-row.js';
import type { ReconcileContext } from '../context.js';
import type { SetAside } from '../countable.js';
import type { Quote } from '../quoted.js';
import type { ReportAccounts } from '../report-accounts.js';
import type { Withdrawal } from '../withdrawn.js';

export interface Matter {
  readonly context: ReconcileContext;
  readonly draft: IncidentDraft;
  readonly reports: readonly ReportAccounts[];
  readonly rows: readonly ChosenRow[];
  readonly quotes: readonly Quote[];
  readonly withdrawn: readonly Withdrawal[];
  readonly setAside: readonly SetAside[];
}

export type Check = (matter: Matter) => readonly Finding[];

/** Rows of the whole incident without a label: the matters sources can differ about. */
export const wholeRows = (rows: readonly ChosenRow[]): readonly ChosenRow[] =>
  rows.filter(({ row }) => row.event === null && row.label === null);
