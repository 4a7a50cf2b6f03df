/** How a report tells of each of its incidents: what the features of their entities are found in. */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Layout, Sentence } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { HeadWords } from './head-words.js';

/** An incident as far as it is drafted, and the report it is told in. */
export interface Told {
  readonly layout: Layout;
  readonly heads: HeadWords;
  readonly kind: IncidentDraft['kind'];
  readonly claims: ReadonlyMap<string, Claim>;
  /** The first sentence of the report that is not of its page. */
  readonly lead: number;
  /** Sentences in which an event of the incident is told, and the first of them; Infinity where there is none. */
  readonly eventSentences: ReadonlySet<number>;
  readonly firstEvent: number;
  /** Entities of the incident, and those of each role. */
  readonly entities: number;
  readonly inRole: ReadonlyMap<EntityRole, number>;
  /** The report tells of it first. */
  readonly isFirst: boolean;
  /** As many as the report tells of. */
  readonly incidents: number;
}

/** How a report tells of each of its incidents; what they have in common is found once. */
export function tellingOf(layout: Layout, heads: HeadWords, incidents: number): (draft: IncidentDraft, isFirst: boolean) => Told {
  const lead = Math.max(
    0,
    layout.sentences.findIndex(({ role }) => BODY.has(role)),
  );
  return ({ kind, claims, entities }, isFirst) => {
    const byId = new Map<string, Claim>();
    const eventSentences = new Set<number>();
    for (const claim of claims) {
      byId.set(claim.id, claim);
      if (claim.kind === 'event' && !claim.rule.endsWith('.incident')) eventSentences.add(sentenceAt(layout, claim.start).index);
    }
    let firstEvent = Number.POSITIVE_INFINITY;
    for (const sentence of eventSentences) firstEvent = Math.min(firstEvent, sentence);
    const inRole = new Map<EntityRole, number>();
    for (const { role } of entities) inRole.set(role, (inRole.get(role) ?? 0) + 1);
    return { layout, heads, kind, claims: byId, lead, eventSentences, firstEvent, entities: entities.length, inRole, isFirst, incidents };
  };
}

/** @param value what a feature is found to be, where it may be one of many: "head", "car" */
export type Add = (feature: string, value?: string) => void;

const BODY = new Set(['body', 'headline']);

export function sentenceAt({ sentences }: Layout, start: number): Sentence {
  return sentences[Math.max(0, countInFront(sentences, (sentence) => sentence.start <= start) - 1)]!;
}
