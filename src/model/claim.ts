/** What a report, or a speaker in it, says: typed content pinned to a slice of the report's text. */
import type { Count } from './count.js';
import type { Speaker } from './speaker.js';
import type { Certainty, Confidence, Effect, EntityEffect, EntityRole, Group, IncidentKind, Stage } from './vocabulary.js';
import type { When } from './when.js';
import type { Where } from './where.js';

export type ClaimId = string;
export type EventId = string;
/** Names one set of persons within an incident: claims with the same id count the same people. */
export type PersonsId = string;

interface Pinned<Kind extends string, Says> {
  /** Unique within its incident. */
  readonly id: ClaimId;
  /** The report's id. */
  readonly report: string;
  /** UTF-16 offsets; `quote === text.slice(start, end)`, never empty. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: Kind;
  readonly says: Says;
  readonly speaker: Speaker | null;
  readonly certainty: Certainty;
  /** The moment the claim speaks for (ISO 8601), else the report's publication; null where neither is known. */
  readonly asOf: string | null;
  /** Name of the rule that read it, for `--explain`. */
  readonly rule: string;
  /** Names of private persons in the quote or the speaker, as written, which outputs may withhold; left out where there is none. */
  readonly namesWithin?: readonly string[];
}

/** So many persons of a group suffered an effect. */
export interface FigureSays {
  readonly group: Group;
  /** As reported, when finer than the group: "sales assistant"; null otherwise. */
  readonly label: string | null;
  readonly effect: Effect;
  readonly count: Count;
  /**
   * incident: a toll of the whole incident ("17 people were killed in an attack");
   * event: persons the narrative tells of, who add to each other when their `persons` differ.
   */
  readonly scope: 'incident' | 'event';
  /** The event the persons were affected in; null for a whole-incident toll or where it is not said. */
  readonly event: EventId | null;
  readonly persons: PersonsId;
  /** The larger set these persons belong to ("17 people, 11 of them attackers": the 11 are within the 17), null if none is named. */
  readonly within: PersonsId | null;
  /** The persons were first told of under another effect and are now counted here alone (the wounded seller who died). */
  readonly movedFrom: Effect | null;
  /** True where the figure says it leaves these out ("12 dead, not counting the attackers"). */
  readonly excludes: readonly Group[];
  /** The report tells of it as what was said before ("police earlier put it at nine"): it counts only where nothing newer is said. */
  readonly superseded?: true;
  /** Told of as others than those of before ("another 22", "the last ten", "a third man"): they come on top of what earlier reports tell. */
  readonly further?: true;
  /**
   * Of whom the speaker says this instead of what somebody else said ("the army said 14 militants died; residents said all the dead
   * were villagers"): the same dead told otherwise, never counted beside them.
   */
  readonly insteadOf?: PersonsId;
}

/** Something happened, as part of the incident. */
export interface EventSays {
  readonly event: EventId;
  /** A short noun phrase or clause in the report's words, at most 12 words. */
  readonly what: string;
  readonly kind: IncidentKind;
  readonly stage: Stage;
  readonly when: When | null;
  /** "at 14:30 on Monday", in a report that does not say of which week: its time as written, where `when` cannot tell it; else left out. */
  readonly whenSaid?: string;
  readonly where: Where | null;
}

/** Someone or something took part: a perpetrator, victim, target, responder or vehicle. */
export interface ParticipantSays {
  readonly role: Exclude<EntityRole, 'weapon' | 'taken' | 'perpetrator-organisation'>;
  /** As written, without article; with number and all that belongs to the phrase, or what persons or things are called alone. */
  readonly mention: string;
  readonly count: Count | null;
  readonly effect: EntityEffect | null;
  readonly event: EventId | null;
  readonly persons: PersonsId | null;
  /** True for the personal name of a private person, which outputs may withhold. */
  readonly personalName: boolean;
}

/** A weapon used, or a thing taken. */
export interface WeaponSays {
  readonly role: 'weapon' | 'taken';
  readonly mention: string;
  readonly count: Count | null;
  /** The claim of the larger lot this is part of ("17 firearms (3 rifled and 14 smoothbore)"). */
  readonly partOf: ClaimId | null;
  readonly event: EventId | null;
}

/** Who is held responsible, and how that is reported. */
export interface ResponsibilitySays {
  readonly mention: string;
  readonly confidence: Confidence;
  readonly event: EventId | null;
}

/** How matters stand: identities established, suspects sought, held or cleared, an investigation opened, a motive named, a charge denied. */
export interface StatusSays {
  readonly topic: 'identified' | 'at-large' | 'arrest' | 'cleared' | 'investigation' | 'motive' | 'response' | 'condition' | 'denial';
  readonly group: Group | null;
}

/** An official's, expert's, witness's or other speaker's statement that is no figure: an opinion or an account. */
export interface StatementSays {
  readonly topic: 'opinion' | 'account' | 'condemnation' | 'announcement';
}

/** Something that is not of the incident: an earlier incident, a statistic, history, another place. */
export interface BackgroundSays {
  readonly about: 'earlier-incident' | 'statistic' | 'history' | 'context';
}

export type FigureClaim = Pinned<'figure', FigureSays>;
export type EventClaim = Pinned<'event', EventSays>;
export type ParticipantClaim = Pinned<'participant', ParticipantSays>;
export type WeaponClaim = Pinned<'weapon', WeaponSays>;
export type ResponsibilityClaim = Pinned<'responsibility', ResponsibilitySays>;
export type StatusClaim = Pinned<'status', StatusSays>;
export type StatementClaim = Pinned<'statement', StatementSays>;
export type BackgroundClaim = Pinned<'background', BackgroundSays>;

export type Claim =
  | FigureClaim
  | EventClaim
  | ParticipantClaim
  | WeaponClaim
  | ResponsibilityClaim
  | StatusClaim
  | StatementClaim
  | BackgroundClaim;
export type ClaimKind = Claim['kind'];
