/** What linking takes and gives: readings in, groups of drafts that tell of one incident out, every link with its reason. */
import { compareText } from '../model/compare-text.js';
import type { IncidentDraft, SharedSource } from '../model/incident.js';
import type { Report } from '../model/report.js';
import type { LinkBasis } from '../model/vocabulary.js';

export interface LinkReading {
  readonly report: Report;
  /** What the report tells of, the first told first; empty where it tells of no incident. */
  readonly drafts: readonly IncidentDraft[];
}

/** Gives a reading back, by its report's id: only what is explained is looked at again. */
export type FindReading = (report: string) => LinkReading;

/** One draft of a report; `draft` is null for a report that tells of no incident itself but may go with one. */
export interface DraftRef {
  readonly report: string;
  readonly draft: number | null;
}

/**
 * account: tells of the incident in its own time. late: published 30 days or more after it, so that what it counts is taken into the toll
 * only where it dates it to the incident's own day. follow-up: late, and about something else by its words (a trial, an anniversary): none
 * of what it counts is taken into the toll.
 */
export type MemberRole = 'account' | 'late' | 'follow-up';

export interface Member extends DraftRef {
  readonly role: MemberRole;
}

export interface Link {
  readonly from: DraftRef;
  readonly to: DraftRef;
  /** 0 to 1: how sure the two tell of one incident; a judgement's link has 1, its refusal 0. */
  readonly score: number;
  /** In plain words: "same day; both name Pallada, Aktobe". */
  readonly reason: string;
  readonly by: LinkBasis;
}

/** What tells of one incident: members in order of publication, then id. */
export interface LinkedIncident {
  readonly members: readonly Member[];
  /** One fewer than the members: each links a member to one that was there before. */
  readonly links: readonly Link[];
}

/** A report that stands alone is a group of its own, without reasons. */
export type SourceGroup = SharedSource;

export interface Linking {
  /** In order of the first member's publication, then id. A report nothing links to is an incident of its own. */
  readonly incidents: readonly LinkedIncident[];
  /** Pairs that came close and were kept apart, the closest first, at most `NEAR_MISSES_KEPT` for an incident. */
  readonly nearMisses: readonly Link[];
  /** Reports that tell of no incident and go with none. */
  readonly leftOver: readonly string[];
  /** Every report stands in exactly one. */
  readonly sources: readonly SourceGroup[];
  /** Judgements that could not be followed, each in a plain sentence. */
  readonly problems: readonly string[];
}

/** A linking whose incidents and near misses are described one at a time, each time they are gone through once. */
export interface LazyLinking extends Omit<Linking, 'incidents' | 'nearMisses'> {
  readonly incidents: Iterable<LinkedIncident>;
  readonly nearMisses: Iterable<Link>;
}

/** A person's decision about two reports, drafts or incidents. "not-same" wins over "same" and holds through third parties. */
export interface LinkJudgement {
  readonly verdict: 'same' | 'not-same';
  /** A report id ("r1"), a draft of it ("r1#2", counted from 1), or an incident's id where `LinkContext.incidents` knows it. */
  readonly a: string;
  readonly b: string;
  /** Who decided and why; may be empty. */
  readonly note: string;
}

export interface LinkContext {
  /** Term → share of ordinary news reports that hold it (0 to 1); see `readTermShares`. */
  readonly termShares: ReadonlyMap<string, number>;
  /** Phrase that credits an agency → the agency's name; see `readAgencies`. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Keys of the words that say a report follows up an incident; see `readFollowUps`. */
  readonly followUps?: ReadonlySet<number>;
  readonly judgements?: readonly LinkJudgement[];
  /** Ids of incidents as they were linked before, for judgements that name them. */
  readonly incidents?: ReadonlyMap<string, readonly DraftRef[]>;
}

export const NEAR_MISSES_KEPT = 3;

/** Publication (unknown last), then id. */
export function byPublication(a: Pick<Report, 'id' | 'published'>, b: Pick<Report, 'id' | 'published'>): number {
  return compareText(a.published ?? '￿', b.published ?? '￿') || compareText(a.id, b.id);
}
