/** Who says what, and what is not of the incident at all. */

import type { BackgroundSays, StatementSays, StatusSays } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { Certainty, Confidence } from '../../model/vocabulary.js';

/** A stretch of text that a speaker is given as the source of; the cue ("said", "according to") may lie outside it. */
export interface Attributed {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
  /** UTF-16 span of the mention of the speaker, and of the word that makes them the source. */
  readonly source: { readonly start: number; readonly end: number };
  readonly cue: { readonly start: number; readonly end: number };
  readonly direct: boolean;
  /** Said not to be so: "denied that …". */
  readonly denied: boolean;
  /** Set where the stretch is an opinion or account of its own worth telling (an expert's, an official's condemnation). */
  readonly statement: StatementSays['topic'] | null;
  /** The verb says what kind of statement it is, and stands right before what is said: "condemned the raid", "urged residents to leave". */
  readonly withVerb: boolean;
  /** What it is about was done, whatever the speaker thinks of it: "criticised the arrest of two clerks"; the report may open on it. */
  readonly ofDeed: boolean;
}

/** A stretch (whole sentences or clauses) that must never enter a figure or the chronology of the incident. */
export interface BackgroundStretch {
  readonly start: number;
  readonly end: number;
  readonly about: BackgroundSays['about'];
  readonly rule: string;
}

/** A clause that says how matters stand. */
export interface StatusStretch {
  readonly start: number;
  readonly end: number;
  readonly topic: StatusSays['topic'];
  readonly group: StatusSays['group'];
  readonly rule: string;
}

/** An armed organisation where it is named, whatever is said of it. */
export interface NamedOrganisation {
  readonly firstToken: number;
  readonly lastToken: number;
  /** The forces of a state, or its government. */
  readonly state: boolean;
  /** As it is called: "Norvaldan army", and "army" as well. */
  readonly forms: readonly Pick<ResponsibilityStretch, 'start' | 'end' | 'mention'>[];
}

/** A group or person held responsible, and how that is reported. */
export interface ResponsibilityStretch {
  readonly start: number;
  readonly end: number;
  readonly mention: string;
  readonly confidence: Confidence;
  readonly rule: string;
  /** A name of the table of armed organisations; false for "guerrillas", "drug traffickers". */
  readonly named: boolean;
}

/** A clause that is denied, hedged or hypothetical ("may have", "if", "threatened to", "denied that", an exercise, a film). */
export interface CertaintyStretch {
  readonly start: number;
  readonly end: number;
  readonly certainty: Exclude<Certainty, 'asserted'>;
  readonly rule: string;
}

export interface Attribution {
  readonly attributed: readonly Attributed[];
  readonly background: readonly BackgroundStretch[];
  readonly statuses: readonly StatusStretch[];
  /** Where armed organisations are named, in token positions, `lastToken` exclusive. */
  readonly organisations: readonly NamedOrganisation[];
  readonly responsibility: readonly ResponsibilityStretch[];
  readonly certainty: readonly CertaintyStretch[];
}
