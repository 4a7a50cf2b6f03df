/** "Two clerks died at the hands of rebels", "fell victim to rebels", "Rebels left two clerks dead": a death that others brought about, as "rebels murdered two clerks" is. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { isAtTheHandsOf } from './arguments/chunk-steps.js';
import { looksLikeAttackers } from './armed.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isPersons } from './harms/persons.js';
import { modalityOf } from './modality.js';
import { isCalledAsPersons } from './somebody.js';
import { tellHappening } from './tell-happening.js';
import { type HappeningWord, plainHappening } from './words.js';

const ATTACK = plainHappening('attack', { kind: 'attack', harms: true });
const MURDER = plainHappening('murder', { kind: 'attack', harms: true });

/** @param k position of the verb that says that somebody died */
export function deathByHands(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const at = k + 1 + chunks.slice(k + 1, k + 1 + HANDS_WITHIN).findIndex(isAtTheHandsOf);
  const agent = at > k ? chunks[at + 1] : undefined;
  if (agent?.type !== 'noun-phrase' || !(isCalledAsPersons(agent) || looksLikeAttackers(marks, agent))) return [];
  if (chunks.slice(k + 1, at).some(({ type }) => ENDS.has(type))) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  return [tellHappening(sentence.index, MURDER, chunks[k]!, { certainty, attempted, agent, targets: clause.subjects(k) })];
}

/** "Two clerks fell victim to rebels", "Rebels left two clerks dead" */
export function harmByAttackers(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const group = chunks[k] as VerbGroup;
  if (group.negated || group.passive) return NONE;
  const lemma = lemmaOf(group);
  if (marks.classes.undergoing.has(lemma)) {
    const agent = isPreposition(chunks[k + 1], 'to') ? chunks[k + 2] : undefined;
    return byThem(marks, sentence, chunks, k, ATTACK, agent?.type === 'noun-phrase' ? agent : undefined, clause.subjects(k));
  }
  // clashes with rebels, leaving three dead
  return marks.classes.leaving.has(lemma) && !group.ing && !group.gerund
    ? byThem(marks, sentence, chunks, k, MURDER, clause.subjects(k).at(-1), leftDead(chunks, clause, k))
    : NONE;
}

const NONE: readonly Happening[] = [];

/** Where such did it. */
function byThem(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  k: number,
  word: HappeningWord,
  agent: NounPhrase | undefined,
  targets: readonly NounPhrase[],
): readonly Happening[] {
  if (!agent || targets.length === 0 || !looksLikeAttackers(marks, agent)) return NONE;
  const { certainty, attempted } = modalityOf(chunks, k);
  return [tellHappening(sentence.index, word, chunks[k]!, { certainty, attempted, agent, targets })];
}

/** "the execution of seven farmers by rebels": a noun that tells of violence only where such did it */
export function killingOf(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  phrase: NounPhrase,
): readonly Happening[] {
  const { state, stateIsHead, happening } = phrase;
  if (happening || !stateIsHead || state?.use !== 'noun-of' || state.effect !== 'killed' || !isOf(chunks[k + 1])) return NONE;
  const end = Math.min(chunks.length, k + BY_WITHIN);
  let by = k + 3;
  while (by < end && !isPreposition(chunks[by], 'by') && !ENDS.has(chunks[by]!.type)) by++;
  const agent = by < end && isPreposition(chunks[by], 'by') ? chunks[by + 1] : undefined;
  const targets = clause.joinedRight(k + 2);
  if (agent?.type !== 'noun-phrase' || !looksLikeAttackers(marks, agent) || !targets.every(isPersons)) return [];
  const trigger = { firstToken: phrase.headFirst, lastToken: phrase.headLast };
  return [tellHappening(sentence.index, MURDER, trigger, { nominal: true, phrase, agent, targets })];
}
/** Chunks from "execution" to who did it: "of seven farmers and two drivers near Lugo on Monday by". */
const BY_WITHIN = 12;

/** "left a cook and two guards dead": those who stand in front of the state. */
function leftDead(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const end = Math.min(chunks.length, k + DEAD_WITHIN);
  for (let at = k + 2; at < end; at++) {
    const [before, state] = [chunks[at - 1]!, chunks[at]!];
    if (state.type === 'state' && state.state.effect === 'killed' && before.type === 'noun-phrase') return clause.personsUpTo(before);
    if (ENDS.has(state.type)) return [];
  }
  return [];
}
/** Chunks from "left" to "dead": "a cook, his wife and two guards". */
const DEAD_WITHIN = 9;

/** Chunks from "died" to whose hands it was at: "in a hospital in Lugo on Monday". */
const HANDS_WITHIN = 8;
const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['verb-group', 'break', 'relative', 'subordinate']);
