/** What speaks for and against an entity's being of an incident, as named features; their weights are a table (entity-weights). */
import type { Claim } from '../../model/claim.js';
import type { Entity, IncidentDraft } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Layout, Sentence } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { type HeadWords, wordsIn } from './head-words.js';

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
    const eventSentences = new Set<number>();
    for (const { kind, rule, start } of claims)
      if (kind === 'event' && !rule.endsWith('.incident')) eventSentences.add(sentenceAt(layout, start).index);
    let firstEvent = Number.POSITIVE_INFINITY;
    for (const sentence of eventSentences) firstEvent = Math.min(firstEvent, sentence);
    const inRole = new Map<EntityRole, number>();
    for (const { role } of entities) inRole.set(role, (inRole.get(role) ?? 0) + 1);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return { layout, heads, kind, claims: byId, lead, eventSentences, firstEvent, entities: entities.length, inRole, isFirst, incidents };
  };
}

/** @param value what a feature is found to be, where it may be one of many: "head", "car" */
type Add = (feature: string, value?: string) => void;

/** Names the features of an entity; one may be named again. */
export function tellFeatures(told: Told, entity: Entity, add: Add): void {
  add('bias');
  const claims: Claim[] = [];
  for (const id of entity.claims) {
    const claim = told.claims.get(id);
    if (claim) claims.push(claim);
  }
  const first = claims[0];
  if (!first) return;
  ofPlace(told, claims, first, add);
  ofWords(told, entity, first, add);
  ofTelling(claims, first, add);
  ofIncident(told, entity, add);
}

/** The features of an entity as they stand in the table, each once. */
export function featuresOf(told: Told, entity: Entity): readonly string[] {
  const out = new Set<string>();
  tellFeatures(told, entity, (feature, value) => out.add(value === undefined ? feature : `${feature}:${value}`));
  return [...out];
}

const BODY = new Set(['body', 'headline']);

export function sentenceAt({ sentences }: Layout, start: number): Sentence {
  return sentences[Math.max(0, countInFront(sentences, (sentence) => sentence.start <= start) - 1)]!;
}

/** Where it stands: in the lead, beside the deed, again and again. */
function ofPlace({ layout, lead, eventSentences, firstEvent }: Told, claims: readonly Claim[], first: Claim, add: Add): void {
  const at = sentenceAt(layout, first.start).index;
  const rank = at - lead;
  add(rank <= 0 ? 'in-lead' : rank === 1 ? 'second-sentence' : rank <= 4 ? 'early' : rank <= 12 ? 'middle' : 'late');
  const share = at / layout.sentences.length;
  if (share > 0.66) add('last-third');
  const sentences = new Set<number>();
  for (const { start } of claims) sentences.add(sentenceAt(layout, start).index);
  add(sentences.size === 1 ? 'told-once' : sentences.size === 2 ? 'told-twice' : 'told-often');
  let isBesideEvent = false;
  let apart = Number.POSITIVE_INFINITY;
  for (const index of sentences) {
    isBesideEvent ||= eventSentences.has(index);
    apart = Math.min(apart, Math.abs(index - firstEvent));
  }
  if (isBesideEvent) add('beside-event');
  if (sentences.has(firstEvent)) add('beside-first-event');
  if (apart > 3) add('far-from-first-event');
  if (apart > 10) add('very-far-from-first-event');
}

/** What it is called. */
function ofWords({ layout, heads }: Told, entity: Entity, first: Claim, add: Add): void {
  entity.mentions.forEach((mention, i) => {
    const lower = mention.toLowerCase();
    const words = wordsIn(lower);
    // The longest mention stands first.
    if (i === 0) {
      add(words.length === 1 ? 'one-word' : words.length === 2 ? 'two-words' : words.length > 5 ? 'many-words' : 'some-words');
      if (entity.mentions.length > 3) add('many-names');
    }
    const head = heads.headOf(lower);
    if (head !== null) add('head', head);
    const kind = heads.partyOf(words);
    if (kind !== null) add('party', kind);
  });
  const { tokens } = layout;
  const at = countInFront(tokens, ({ start }) => start < first.start);
  let behind = at;
  while (behind < tokens.length && tokens[behind]!.start < first.end) behind++;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  const after = tokens[behind]?.lower ?? '';
  if (DEFINITE.has(before)) add('definite');
  if (INDEFINITE.has(before)) add('indefinite');
  if (PREPOSITIONS.has(before)) add('behind', before);
  if (heads.isDeed(after)) add('before-deed');
  const follows = heads.partyOf(wordsIn(after));
  if (follows !== null) add('before-party', follows);
}
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'our']);
const INDEFINITE = new Set(['a', 'an', 'another', 'several', 'some']);
const PREPOSITIONS = new Set(['by', 'of', 'with', 'on', 'against', 'at', 'in', 'from', 'to', 'no', 'and', 'for', 'including', 'other']);

/** How it is told, and by whom. */
function ofTelling(claims: readonly Claim[], first: Claim, add: Add): void {
  if (first.speaker) {
    add('spoken');
    add('speaker', first.speaker.role);
  }
  if (claims.every(({ certainty }) => certainty !== 'asserted')) add('never-asserted');
  for (const claim of claims) {
    if (claim.kind === 'responsibility') add('rule', claim.rule);
    if (claim.kind === 'participant' && claim.says.personalName) add('personal-name');
    if (claim.kind === 'participant' && !claim.rule.startsWith('people.')) add('rule', claim.rule);
  }
}

function ofIncident({ kind, entities, inRole, isFirst, incidents }: Told, { role, effect, count, confidence }: Entity, add: Add): void {
  add('kind', kind);
  add('effect', `${effect}`);
  if (confidence) add('confidence', confidence);
  add(
    'count',
    count === null
      ? 'none'
      : count.high === null
        ? 'open'
        : count.high === 1
          ? 'one'
          : count.high < 10
            ? 'few'
            : count.high < 100
              ? 'tens'
              : 'many',
  );
  const alike = inRole.get(role) ?? 0;
  add(alike === 1 ? 'alone' : alike < 4 ? 'among-few' : alike < 9 ? 'among-several' : 'among-many');
  add(isFirst ? 'first-incident' : 'later-incident');
  if (incidents > 3) add('many-incidents');
  if (entities > 20) add('many-entities');
}
