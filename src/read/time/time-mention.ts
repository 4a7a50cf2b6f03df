/** An expression of time found in the text and what it means. */
import type { When } from '../../model/when.js';

export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly sentence: number;
  readonly when: When;
  /** Set where the time cannot be anchored ("the previous day" with nothing before it): `when` bounds are then null. */
  readonly unresolved: boolean;
  /** A span ("since 2011", "in the past two years", "for three days") or a habit ("every Friday"), not the moment of a happening. */
  readonly duration: boolean;
  readonly rule: string;
}
