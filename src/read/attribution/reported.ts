/** What a source is reported to say, before it is a statement. */
import type { StatementSays } from '../../model/claim.js';
import type { Stretch } from './reading.js';
import type { ReportVerb } from './tables.js';

/** A stretch that a source is given for; `last` moves while its sentence is read. */
export interface Content {
  readonly first: number;
  last: number;
  readonly direct: boolean;
}

export interface Reported {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly contents: readonly Content[];
  readonly kind: ReportVerb['kind'] | 'cue';
  readonly topic: StatementSays['topic'] | null;
  /** that: what follows with "that" is said not to be so; object: its object is taken back. */
  readonly denies: 'that' | 'object' | null;
  /** What it is about was done, whatever the source thinks of it. */
  readonly ofDeed: boolean;
}
