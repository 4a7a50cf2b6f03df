/** Finds the verbs and nouns that tell of a happening, with who did it and to what. */
import type { Layout, Sentence } from '../text/layout.js';
import { ClauseArguments } from './arguments.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Happening } from './clause.js';
import { modalityOf } from './modality.js';

export function readHappenings(_layout: Layout, sentence: Sentence, chunks: readonly Chunk[], out: Happening[]): void {
  const clause = new ClauseArguments(chunks);
  chunks.forEach((chunk, k) => {
    if (chunk.type === 'verb-group' && chunk.word?.happening && !isDescription(chunks, k))
      out.push(fromVerb(sentence, chunks, clause, k, chunk));
    if (chunk.type === 'noun-phrase' && chunk.happening) out.push(fromNoun(sentence, chunks, k, chunk));
  });
}

/** "was beaten", "is burning": kept; "being attacked" in a gerund after a preposition: told as a possibility. */
const isDescription = (chunks: readonly Chunk[], k: number): boolean =>
  (chunks[k] as VerbGroup).ing && chunks[k - 1]?.type === 'preposition' && chunks[k + 1]?.type !== 'noun-phrase';

function fromVerb(sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number, group: VerbGroup): Happening {
  const objects = clause.objects(k);
  const passive =
    group.passive ||
    (group.bareParticiple && objects.length === 0 && group.word!.verb!.past && followsNoun(chunks, k) && isTransitive(group));
  const subjects = clause.subjects(k);
  const prepositional = objects.length ? [] : afterPreposition(chunks, k + 1);
  const { certainty, attempted } = modalityOf(chunks, k);
  return {
    sentence: sentence.index,
    word: group.word!.happening!,
    trigger: group,
    nominal: false,
    phrase: null,
    certainty,
    attempted,
    agent: passive ? clause.byAgent(k) : (subjects.at(-1) ?? null),
    targets: passive ? subjects : objects.length ? objects : prepositional,
  };
}

const INTRANSITIVE = new Set([
  'explode',
  'detonate',
  'go off',
  'open fire',
  'fire',
  'clash',
  'crash',
  'protest',
  'flee',
  'escape',
  'split',
]);
const isTransitive = (group: VerbGroup): boolean => !INTRANSITIVE.has(group.word!.verb!.lemma);
const followsNoun = (chunks: readonly Chunk[], k: number): boolean => chunks[k - 1]?.type === 'noun-phrase';

/** "opened fire on a bus", "fired at the guards": what stands after on, at, into or against. */
function afterPreposition(chunks: readonly Chunk[], from: number): readonly NounPhrase[] {
  const preposition = chunks[from];
  const next = chunks[from + 1];
  if (preposition?.type !== 'preposition' || next?.type !== 'noun-phrase') return [];
  return ['on', 'at', 'against', 'into', 'upon'].includes(preposition.lower) ? [next] : [];
}

function fromNoun(sentence: Sentence, chunks: readonly Chunk[], k: number, phrase: NounPhrase): Happening {
  const after = chunks[k + 1];
  const next = chunks[k + 2];
  const targeted =
    after?.type === 'preposition' && ['on', 'against', 'of', 'at'].includes(after.lower) && next?.type === 'noun-phrase' ? [next] : [];
  const by = chunks.slice(k + 1, k + 6).findIndex((chunk) => chunk.type === 'preposition' && chunk.lower === 'by');
  const agent = by >= 0 ? chunks[k + 2 + by] : undefined;
  return {
    sentence: sentence.index,
    word: phrase.happening!,
    trigger: { firstToken: phrase.headFirst, lastToken: phrase.headLast },
    nominal: true,
    phrase,
    certainty: 'asserted',
    attempted: false,
    agent: agent?.type === 'noun-phrase' ? agent : null,
    targets: targeted,
  };
}
