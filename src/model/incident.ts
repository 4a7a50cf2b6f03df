/** The incident: what the claims of its reports add up to. Mirrors the incident JSON, version 1. */
import type { Claim, ClaimId, EventId } from './claim.js';
import type {
  Basis,
  Confidence,
  Effect,
  EntityEffect,
  EntityRole,
  FindingKind,
  Group,
  IncidentKind,
  LinkBasis,
  Stage,
} from './vocabulary.js';
import type { When } from './when.js';
import type { Where } from './where.js';

export interface SourcedWhen extends When {
  readonly claims: readonly ClaimId[];
}
export interface SourcedWhere extends Where {
  readonly claims: readonly ClaimId[];
}

/** One happening of the chronology. */
export interface Event {
  readonly id: EventId;
  readonly what: string;
  readonly kind: IncidentKind;
  readonly when: SourcedWhen | null;
  readonly where: SourcedWhere | null;
  /** Events this one follows. Two events that follow the same one and not each other are parallel strands. */
  readonly after: readonly EventId[];
  /** For an event with no stated time: what its neighbours allow. */
  readonly bounds: { readonly notBefore: string | null; readonly notAfter: string | null } | null;
  readonly claims: readonly ClaimId[];
}

/** One row of the casualty ledger. */
export interface Figure {
  readonly group: Group;
  readonly label: string | null;
  readonly effect: Effect;
  /** Null: the whole incident. */
  readonly event: EventId | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly policy: string;
  readonly basis: Basis;
  readonly claims: readonly ClaimId[];
  /** Claims about the same row that the policy did not take, each with its reason. */
  readonly setAside: readonly { readonly claim: ClaimId; readonly reason: string }[];
}

export interface Entity {
  readonly role: EntityRole;
  /** As written, most specific first. */
  readonly mentions: readonly string[];
  readonly count: { readonly low: number | null; readonly high: number | null } | null;
  readonly effect: EntityEffect | null;
  readonly confidence: Confidence | null;
  readonly claims: readonly ClaimId[];
}

/** What a policy makes of the claims that speak for a moment or for one before it. */
export interface FiguresAt {
  /** ISO 8601, as claims give it in `asOf`. */
  readonly at: string;
  readonly figures: readonly Figure[];
}

export interface Finding {
  readonly kind: FindingKind;
  /** One plain sentence with the figures in it. */
  readonly message: string;
  readonly claims: readonly ClaimId[];
}

export interface OverviewSentence {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}
export interface OverviewSection {
  readonly heading: string;
  readonly sentences: readonly OverviewSentence[];
}

/** What reading and linking know of an incident before its figures are reconciled. */
export interface IncidentDraft {
  readonly kind: IncidentKind;
  readonly stage: Stage;
  /** The ids of its reports, in order of publication, then id. */
  readonly reports: readonly string[];
  readonly when: SourcedWhen | null;
  readonly where: SourcedWhere | null;
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  /** In order of report, then start. */
  readonly claims: readonly Claim[];
}

/** Why two reports are taken to tell of one incident. */
export interface ReportLink {
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly score: number;
  /** In plain words: "same day; both name Pallada, Aktobe". */
  readonly reason: string;
  readonly by: LinkBasis;
}

/** Reports that go back to one source: copies of a dispatch, rewrites of it, the same long quotations. They count once. */
export interface SharedSource {
  /** In order of publication; the first is taken for the origin. */
  readonly reports: readonly string[];
  /** The credited agency, null where none is credited. */
  readonly agency: string | null;
  /** In plain words: "nearly the same text", "both credit Reuters". */
  readonly reasons: readonly string[];
}

export interface Incident extends IncidentDraft {
  /** One fewer than the reports that were linked; absent where nothing was. */
  readonly links?: readonly ReportLink[];
  /** Those of its reports that count as one source; absent where each stands for itself. */
  readonly sharedSources?: readonly SharedSource[];
  readonly cairn: 1;
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly overview: readonly OverviewSection[];
  /** What was taken out of this copy of the incident, in one sentence; absent where nothing was. */
  readonly withheld?: string;
}
