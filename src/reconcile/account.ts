/** One source's account of one row of the ledger: what it states, or what its narrative adds up to. */
import type { FigureClaim } from '../model/claim.js';
import type { Basis, Effect, Group, SpeakerRole } from '../model/vocabulary.js';
import type { Range } from './range.js';

export interface Row {
  readonly group: Group;
  readonly label: string | null;
  readonly effect: Effect;
  readonly event: string | null;
}

export const rowKey = ({ group, label, effect, event }: Row): string => `${effect}|${group}|${label ?? ''}|${event ?? ''}`;

export interface Account {
  readonly range: Range;
  readonly basis: Basis;
  readonly report: string;
  readonly publisher: string | null;
  /** One vote each: accounts that go back to one source share it. */
  readonly independence: string;
  /** Who says so; null where the report says it in its own voice or several voices are summed. */
  readonly speaker: { readonly name: string; readonly role: SpeakerRole } | null;
  /** True where it is told with a hedge ("reportedly"). */
  readonly hedged: boolean;
  /** True where it speaks of all of them; a narrative may leave some out, so what it tells of is a least number. */
  readonly whole: boolean;
  /** The moment it speaks for, ISO 8601; null: unknown. */
  readonly at: string | null;
  readonly claims: readonly FigureClaim[];
}

/** The calendar day it speaks for; accounts of one day are about the same time. */
export const dayOf = (account: Account): string => account.at?.slice(0, 10) ?? '';

/** The same named speaker in whatever outlet, or the same outlet in its own voice. */
export const voiceOf = (account: Account): string =>
  account.speaker ? `says ${account.speaker.name.toLowerCase()}` : `from ${account.publisher?.toLowerCase() ?? account.independence}`;
