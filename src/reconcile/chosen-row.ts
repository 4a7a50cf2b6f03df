/** What is made of one row of the ledger. */
import type { Account, Row } from './account.js';
import type { Choice } from './policy.js';
import type { Resolved } from './resolved.js';

/** A row with all its accounts and what the policy made of them. */
export interface ChosenRow {
  readonly key: string;
  readonly row: Row;
  /** Those the policy was asked about; `all` holds those that were withdrawn, resolved or name no number, too. */
  readonly accounts: readonly Account[];
  readonly all: readonly Account[];
  readonly choice: Choice;
  readonly resolved: Resolved | null;
}
