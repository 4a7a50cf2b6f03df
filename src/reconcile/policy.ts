/** A policy: a named, published rule that chooses low, best and high from the accounts of one row. */
import type { FindingKind } from '../model/vocabulary.js';
import type { Account, Row } from './account.js';
import type { VagueNumber } from './range.js';
import type { Split } from './split-over-events.js';

export interface RowAccounts {
  readonly row: Row;
  /** Never empty; in order of report, then text. */
  readonly accounts: readonly Account[];
}

export interface Choice {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly taken: readonly Account[];
  readonly setAside: readonly { readonly account: Account; readonly reason: string }[];
  /** A doubt the policy wants said of the figure; null: none. */
  readonly note: Note | null;
}

/** "Provisional", and the kind of finding that says so. */
export interface Note {
  readonly text: string;
  readonly kind: FindingKind;
}

export interface Policy {
  readonly name: string;
  /** The document the rule stands in. */
  readonly source: string;
  /** The rule in one plain sentence. */
  readonly summary: string;
  readonly choose: (row: RowAccounts) => Choice;
  /** The number published for a vague term; absent where the policy names none. */
  readonly vagueNumber?: VagueNumber;
  /** How a toll is shared out over days and places; absent where the policy publishes one row for the whole. */
  readonly split?: Split;
}
