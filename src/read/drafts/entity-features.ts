/** What speaks for and against an entity's being of an incident, as named features; their weights are a table (entity-weights). */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import { countInFront } from '../text/sorted.js';
import { ofFrames } from './frame-features.js';
import { DEED } from './head-words.js';
import { type Add, sentenceAt, type Told } from './telling-of.js';

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
  if (entity.role === 'perpetrator' || entity.role === 'perpetrator-organisation') ofFrames(told, claims, add);
  ofIncident(told, entity, add);
}

/** The features of an entity as they stand in the table, each once. */
export function featuresOf(told: Told, entity: Entity): readonly string[] {
  const out = new Set<string>();
  tellFeatures(told, entity, (feature, value) => out.add(value === undefined ? feature : `${feature}:${value}`));
  return [...out];
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
    const { words, head, party } = heads.said(mention);
    // The longest mention stands first.
    if (i === 0) {
      add(words === 1 ? 'one-word' : words === 2 ? 'two-words' : words > 5 ? 'many-words' : 'some-words');
      if (entity.mentions.length > 3) add('many-names');
    }
    if (head !== null) add('head', head);
    if (party !== null) add('party', party);
  });
  const { tokens, smallWords } = layout;
  const at = countInFront(tokens, ({ start }) => start < first.start);
  let behind = at;
  while (behind < tokens.length && tokens[behind]!.start < first.end) behind++;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  const after = tokens[behind];
  if (smallWords.definite.has(before)) add('definite');
  if (smallWords.indefinite.has(before)) add('indefinite');
  if (smallWords.behind.has(before)) add('behind', before);
  if (after === undefined) return;
  if ((heads.kindsOf(after) & DEED) !== 0) add('before-deed');
  const { party } = heads.said(after.lower);
  if (party !== null) add('before-party', party);
}

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
