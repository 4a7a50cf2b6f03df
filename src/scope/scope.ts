/** A scope: which incidents a codebook counts, as rules that a person can read and a small interpreter follows. */
import type { Certainty, IncidentKind, Stage } from '../model/vocabulary.js';
import type { Judgement } from './judgement.js';
import type { Party } from './party.js';

/** Bounds, both included; null where there is none. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** What is asked of an incident; only what is given is asked. */
export interface Tests {
  readonly kinds?: readonly IncidentKind[];
  readonly stages?: readonly Stage[];
  /** Any telling that it happened is of one of these. */
  readonly certainty?: readonly Certainty[];
  /** It happened in one of these countries (ISO 3166-1 alpha-2), as far as any of its events goes. */
  readonly countries?: readonly string[];
  /** It happened in one of these countries, or someone who took part is of one of them. */
  readonly tiedTo?: readonly string[];
  /** Days from its latest event to the publication of its first report. */
  readonly daysOld?: Bounds;
  /** All who did it are one of these. */
  readonly who?: readonly Party[];
  /** All who and what it was done to are one of these. */
  readonly whom?: readonly Party[];
  /** Killed among all people, the highest figure that is known. */
  readonly killed?: Bounds;
}

export interface Rule {
  readonly tests: Tests;
  /** What the codebook says, in plain words: the reason given where the rule leaves an incident out. */
  readonly because: string;
  /** Whether the rule leaves out an incident of which no report says what is asked; else it is silent about such an incident. */
  readonly unknownIsOut: boolean;
  /** Whether an incident that breaks it is left out for that alone; else the scope's learned judgement weighs it with all the rest. */
  readonly decides: boolean;
}

/** What a codebook counts as one incident, where that is less than what Cairn takes for one. */
export interface Unit {
  /** Events of kinds in different lists are incidents of their own; those of a kind in no list go with what was told before them. Empty:
   * kinds make no difference. */
  readonly kinds: readonly (readonly IncidentKind[])[];
  /** Events at different places are incidents of their own. */
  readonly place: boolean;
  /** Events on different days are incidents of their own. */
  readonly day: boolean;
  /** Events told of beside another ("in addition", "a second bomb") are incidents of their own. Left out: they are not. */
  readonly besides?: boolean;
  /**
   * Entities are those alone that its coders would have written, and of persons told of as taking part those alone are counted who are
   * among them and did not do it. Left out: all that are told plainly, and all are counted.
   */
  readonly standing?: boolean;
  /** An incident of which no report tells the day is dated on or before that of its first report. Left out: it has no day. */
  readonly datedByReport?: boolean;
  /** Of "more than 30" the number that is written is the lowest there may be. Left out: the next one is. */
  readonly numbersAsWritten?: boolean;
  /** An incident was at the part of its town that its events name ("the San Orlas neighborhood"). Left out: in the town. */
  readonly finestPlace?: boolean;
  /** Which kinds it gives otherwise than Cairn. Left out: none. */
  readonly recast?: readonly Recast[];
  /** What the codebook says, in plain words. */
  readonly because: string;
}

/** Incidents of one kind that are of another to the codebook, by what they were done with. */
export interface Recast {
  readonly kind: IncidentKind;
  readonly to: IncidentKind;
  /** Done with nothing but these, in lower case and the singular. */
  readonly weapons: readonly string[];
  /** Where no weapon is told: told of by nothing but these, as they stand in the table happenings. */
  readonly words: readonly string[];
}

export interface Scope {
  readonly name: string;
  readonly title: string;
  /** The document the rules are from. */
  readonly source: string;
  readonly url: string | null;
  /** Null where the codebook counts incidents as Cairn tells them. */
  readonly unit: Unit | null;
  /** An incident must pass every one of these. */
  readonly counts: readonly Rule[];
  /** An incident must pass none of these. */
  readonly leavesOut: readonly Rule[];
  /** Asked of what the rules leave in, where reports coded by the codebook taught it; null where the rules alone decide. */
  readonly judgement: Judgement | null;
  /** What the codebook asks besides and no report says: it stays a person's work. */
  readonly notTold: readonly string[];
}
