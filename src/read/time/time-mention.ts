/** An expression of time found in the text and what it means. */
import type { When } from '../../model/when.js';
import type { Clock, Part } from './piece.js';

/** A word of saying ("said", "statement") or counting, of aftermath ("arrested", "trial", "condition") or for a happening itself ("occurred"). */
export interface Cue {
  readonly token: number;
  readonly use: 'saying' | 'aftermath' | 'happening';
  /**
   * near: only right before the time ("in court on Friday"); after: only where "after", "from" or "of" follows the time;
   * beside: within four tokens; over-number: with a number between ("rose to 13 on Tuesday");
   * sitting: only behind a word for a trial ("the trial of two men opened on Friday");
   * wounds: somebody died "of" or "from" them then; named: it is called by the time ("the coup of February 1", "the February 1 coup").
   */
  readonly hold: 'far' | 'near' | 'after' | 'beside' | 'over-number' | 'wounds' | 'named' | 'sitting';
  /** A court's doing: "sentenced", "pleaded guilty". */
  readonly ofCourt?: true;
}

/** The nearest cue on each side within the sentence; `barrier` is the last token before the time that opens a clause, or -1. */
export interface Beside {
  readonly left: Cue | null;
  readonly right: Cue | null;
  readonly barrier: number;
  /** The last token before the time that is a verb of saying, aftermath or being; -1 where there is none. */
  readonly verb: number;
  /** The first token after the time that opens a clause; infinite where none does. */
  readonly next: number;
  /** That token opens what is said: "on Sunday told a court that". */
  readonly nextIsThat: boolean;
  /** Where the deed of a charge stands that the time is of; token positions, both inclusive. */
  readonly charge: { readonly first: number; readonly last: number } | null;
  /** Its clause tells of what had been done by then: "had received threats". */
  readonly perfect: boolean;
  /** A word for a beginning stands close by in the sentence. */
  readonly begins: boolean;
  /** A word for persons gone or held stands right before it: "missing since Sunday". */
  readonly gone: boolean;
  /** It is that from which something has been so: "the fifth bombing since March 3", "the first since the army left on June 4". */
  readonly since: boolean;
  /** A word for a deed stands right behind it, which it is the day of: "for his role in the May 3 shooting". */
  readonly ofDeed: boolean;
  /** It ends a clause that stands within another: "who had been warned on May 3, was shot". */
  readonly closes: boolean;
  /** The sentence opens with a word that tells of another thing: "Similar arrests were reported". */
  readonly other: boolean;
  /** The token right before it, but for nouns, that tells of dying or being found dead, which may be days after the deed; -1 where none does. */
  readonly dying: number;
}

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
  /** The time of day as said, apart from the day it is said of. */
  readonly clock?: Clock;
  readonly part?: Part;
  /** The day was said with it ("at 14:28 on June 5"), not taken from the sentences around it. */
  readonly dayStated?: boolean;
  /** The sentence tells how many days after a deed it was: "on Sunday, three days after he was shot". */
  readonly outcome?: 'told-first' | 'told-last';
  /** So many days before another thing: "on May 3, ten days before he was shot". */
  readonly ahead?: true;
  readonly beside?: Beside;
}
