/** Who says of themselves that they did it: "Juan Mora confessed that he shot a judge", "admitted to having planted the bomb". */
import { ADVERB, skipLeft } from '../arguments/chunk-steps.js';
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** Chunks between "confessed" and what was done: "before a judge on Monday that he". */
const DEED_WITHIN = 8;

/** @param verb a verb of a clause; null where it admits no deed */
export function confessed(sentence: DeedSentence, verb: number): Said | null {
  const { chunks, clause } = sentence;
  if (!sentence.isOf(verb, 'confesses') || (chunks[verb] as VerbGroup).passive || !sentence.isSaid(verb)) return null;
  const subjects = clause.subjects(verb);
  const isOne = subjects.length === 1 && subjects[0]!.person?.plural !== true;
  for (let k = verb + 1; k < Math.min(chunks.length, verb + DEED_WITHIN); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break') return null;
    if (chunk.type !== 'verb-group') continue;
    // confessed that somebody else had
    if (!isOwn(chunks, k, chunk, isOne) || chunk.negated) return null;
    if (!chunk.passive && (isViolentVerb(chunk) || doesDeed(sentence, k))) return { rule: 'did', phrases: subjects };
    // that he had been paid to kill a judge
    if (!chunk.infinitive && !chunk.passive) return null;
  }
  return null;
}

/** "that they had taken part in the murder", "that he ordered the bombing" */
function doesDeed(sentence: DeedSentence, verb: number): boolean {
  const { chunks, words } = sentence;
  const part = chunks[verb + 1];
  const takesPart = part?.type === 'noun-phrase' && words.share.at(sentence.lastOf(part));
  if (!takesPart && !sentence.isOf(verb, 'did')) return false;
  for (let k = verb + 1; k < Math.min(chunks.length, verb + WITHIN_SHARE); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase' && sentence.isDeed(chunk)) return true;
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition' && chunk.type !== 'adverb') return false;
  }
  return false;
}
/** Chunks between "took" and the deed: "an active part in planning of". */
const WITHIN_SHARE = 5;

/** "he shot", "having shot", "to shoot": of nobody else. */
function isOwn(chunks: readonly Chunk[], verb: number, { gerund, ing, infinitive }: VerbGroup, isOne: boolean): boolean {
  const before = chunks[skipLeft(chunks, verb - 1, ADVERB)];
  return before?.type === 'noun-phrase' ? isPronoun(before, isOne) : gerund || ing || infinitive || before?.type === 'and';
}

const isPronoun = ({ pronoun }: NounPhrase, isOne: boolean): boolean => pronoun === (isOne ? 'singular' : 'plural');
