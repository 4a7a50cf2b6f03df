import type { Count } from '../../model/count.js';
import type { Scope } from './measures.js';
import type { Bound } from './number-words.js';
import type { Quantity } from './quantity.js';

/** What is known of a quantity while the words around its number are read. */
export interface QuantityDraft {
  firstToken: number;
  lastToken: number;
  bound: Bound | null;
  additional: boolean;
  anaphoric: boolean;
}

/** The quantities of a report as far as it is read. */
export interface QuantitiesRead {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  /** The token to go on from. */
  push(draft: QuantityDraft, count: Count): number;
}
