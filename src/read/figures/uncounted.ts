/** A report of which the harms are known, and the events they are of: what its figures are read from. */
import type { Clauses } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { EventOfHarm } from './figure-draft.js';
import type { TitleToll } from './title-toll.js';

export interface Uncounted {
  readonly layout: Layout;
  readonly clauses: Clauses;
  /** Null: not of the incident. */
  readonly eventOf: (harm: number) => EventOfHarm | null;
  readonly isBackground: (token: number) => boolean;
  readonly title: TitleToll;
}
