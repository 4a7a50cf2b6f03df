/** What speaks for and against an entity's being of an incident, as named features; their weights are a table (entity-weights). */
import type { Claim } from '../../model/claim.js';
import type { Entity, IncidentDraft } from '../../model/incident.js';
import type { Layout, Sentence } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { HeadWords } from './head-words.js';

/** An incident as far as it is drafted, and the report it is told in. */
export interface Told {
  readonly layout: Layout;
  readonly heads: HeadWords;
  readonly kind: IncidentDraft['kind'];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly entities: readonly Entity[];
  /** Sentences in which an event of the incident is told. */
  readonly eventSentences: ReadonlySet<number>;
  /** The report tells of it first. */
  readonly isFirst: boolean;
  /** As many as the report tells of. */
  readonly incidents: number;
}

/** @returns names of features, each at most once, in no order that matters. */
export function featuresOf(told: Told, entity: Entity): ReadonlySet<string> {
  const out = new Set<string>(['bias']);
  const claims = entity.claims.flatMap((id) => told.claims.get(id) ?? []);
  const first = claims[0];
  if (!first) return out;
  ofPlace(told, claims, first, out);
  ofWords(told, entity, first, out);
  ofTelling(claims, first, out);
  ofIncident(told, entity, out);
  return out;
}

const BODY = new Set(['body', 'headline']);

export function sentenceAt({ sentences }: Layout, start: number): Sentence {
  return sentences[Math.max(0, countInFront(sentences, (sentence) => sentence.start <= start) - 1)]!;
}

/** Where it stands: in the lead, beside the deed, again and again. */
function ofPlace({ layout, eventSentences }: Told, claims: readonly Claim[], first: Claim, out: Set<string>): void {
  const at = sentenceAt(layout, first.start).index;
  const lead = layout.sentences.findIndex(({ role }) => BODY.has(role));
  const rank = at - Math.max(0, lead);
  out.add(rank <= 0 ? 'in-lead' : rank === 1 ? 'second-sentence' : rank <= 4 ? 'early' : rank <= 12 ? 'middle' : 'late');
  const share = at / layout.sentences.length;
  if (share > 0.66) out.add('last-third');
  const sentences = new Set(claims.map(({ start }) => sentenceAt(layout, start).index));
  out.add(sentences.size === 1 ? 'told-once' : sentences.size === 2 ? 'told-twice' : 'told-often');
  if ([...sentences].some((index) => eventSentences.has(index))) out.add('beside-event');
  const firstEvent = Math.min(...eventSentences);
  if (sentences.has(firstEvent)) out.add('beside-first-event');
  const apart = Math.min(...[...sentences].map((index) => Math.abs(index - firstEvent)));
  if (apart > 3) out.add('far-from-first-event');
  if (apart > 10) out.add('very-far-from-first-event');
}

/** What it is called. */
function ofWords({ layout, heads }: Told, entity: Entity, first: Claim, out: Set<string>): void {
  const longest = entity.mentions[0] ?? '';
  const words = longest
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
  out.add(words.length === 1 ? 'one-word' : words.length === 2 ? 'two-words' : words.length > 5 ? 'many-words' : 'some-words');
  if (entity.mentions.length > 3) out.add('many-names');
  for (const mention of entity.mentions) {
    const head = heads.headOf(mention);
    if (head !== null) out.add(`head:${head}`);
    const kind = heads.partyOf(mention);
    if (kind !== null) out.add(`party:${kind}`);
  }
  const { tokens } = layout;
  const at = countInFront(tokens, ({ start }) => start < first.start);
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[countInFront(tokens, ({ start }) => start < first.end)]?.lower ?? '';
  if (DEFINITE.has(before)) out.add('definite');
  if (INDEFINITE.has(before)) out.add('indefinite');
  if (PREPOSITIONS.has(before)) out.add(`behind:${before}`);
  if (heads.isDeed(after)) out.add('before-deed');
  const follows = heads.partyOf(after);
  if (follows !== null) out.add(`before-party:${follows}`);
}
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its', 'our']);
const INDEFINITE = new Set(['a', 'an', 'another', 'several', 'some']);
const PREPOSITIONS = new Set(['by', 'of', 'with', 'on', 'against', 'at', 'in', 'from', 'to', 'no', 'and', 'for', 'including', 'other']);

/** How it is told, and by whom. */
function ofTelling(claims: readonly Claim[], first: Claim, out: Set<string>): void {
  if (first.speaker) out.add('spoken').add(`speaker:${first.speaker.role}`);
  if (claims.every(({ certainty }) => certainty !== 'asserted')) out.add('never-asserted');
  for (const claim of claims) {
    if (claim.kind === 'responsibility') out.add(`rule:${claim.rule}`);
    if (claim.kind === 'participant' && claim.says.personalName) out.add('personal-name');
    if (claim.kind === 'participant' && !claim.rule.startsWith('people.')) out.add(`rule:${claim.rule}`);
  }
}

function ofIncident({ kind, entities, isFirst, incidents }: Told, { role, effect, count, confidence }: Entity, out: Set<string>): void {
  out.add(`kind:${kind}`);
  out.add(`effect:${effect}`);
  if (confidence) out.add(`confidence:${confidence}`);
  out.add(
    `count:${count === null ? 'none' : count.high === null ? 'open' : count.high === 1 ? 'one' : count.high < 10 ? 'few' : count.high < 100 ? 'tens' : 'many'}`,
  );
  const alike = entities.filter((entity) => entity.role === role).length;
  out.add(alike === 1 ? 'alone' : alike < 4 ? 'among-few' : alike < 9 ? 'among-several' : 'among-many');
  out.add(isFirst ? 'first-incident' : 'later-incident');
  if (incidents > 3) out.add('many-incidents');
  if (entities.length > 20) out.add('many-entities');
}
