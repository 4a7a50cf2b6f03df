/** Who is held for what was told before, where the sentence names no deed: "Two men have been charged", "The police blamed rebels". */
import { itemAt } from '../../text/item-at.js';
import { positionOf, skipRight } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import { isPreposition, says } from '../chunks/says.js';
import { isCalledAsPersons } from '../somebody.js';
import { isArmedBand } from './armed-bands.js';
import type { DeedSentence, Said } from './deed-sentence.js';

export function heldBare(sentence: DeedSentence, k: number): Said | null {
  const { chunks, clause } = sentence;
  const verb = chunks[k] as VerbGroup;
  if (verb.negated || !sentence.isSaid(k)) return null;
  if (verb.copula) return isToBlame(sentence, k) ? those(sentence, 'laid', clause.subjects(k)) : null;
  if (sentence.isOf(k, 'held') && clause.isPassive(k) && isInCase(sentence, skipRight(chunks, k + 1, ['adverb', 'time'])))
    return those(sentence, 'held', clause.subjects(k));
  if (!sentence.isOf(k, 'accused')) return null;
  // relatives charged, behind what they say
  if (verb.bareParticiple && itemAt(chunks, k - 2)?.type === 'comma') return null;
  if (clause.isPassive(k)) return endsAt(sentence, k + 1) ? those(sentence, 'held', clause.subjects(k)) : null;
  const objects = sentence.isOf(k, 'blamed') ? clause.objects(k) : [];
  return objects.length > 0 && endsAt(sentence, positionOf(chunks, objects.at(-1)!) + 1) ? those(sentence, 'laid', objects) : null;
}

/** "were responsible", "were probably to blame" */
function isToBlame(sentence: DeedSentence, copula: number): boolean {
  const { chunks, words } = sentence;
  const at = skipRight(chunks, copula + 1, ['adverb']);
  const what = chunks[at];
  if (what?.type === 'verb-group') return what.infinitive && !what.passive && sentence.isOf(at, 'blamed') && endsAt(sentence, at + 1);
  return what?.type === 'noun-phrase' && what.determiner === null && words.guilty.at(sentence.lastOf(what)) && endsAt(sentence, at + 1);
}

/** Nothing behind it says for what. */
function endsAt({ chunks }: DeedSentence, from: number): boolean {
  const next = chunks[skipRight(chunks, from, ['adverb', 'time'])];
  return next === undefined || ENDS.has(next.type);
}
const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['break', 'comma', 'and', 'dash']);

/** "in connection with the case" */
function isInCase({ chunks, words, tokens }: DeedSentence, from: number): boolean {
  const [lead, link, to, what] = chunks.slice(from, from + 4);
  const isInLine = isPreposition(lead, 'in') && link?.type === 'noun-phrase' && says(to, 'with') && what?.type === 'noun-phrase';
  return isInLine && words.case.at(tokens[what.headLast - 1]!);
}

function those({ words, tokens, chunks }: DeedSentence, rule: Said['rule'], phrases: readonly NounPhrase[]): Said | null {
  // the school, for which two sergeants are responsible
  if (phrases[0] && itemAt(chunks, positionOf(chunks, phrases[0]) - 1)?.type === 'relative') return null;
  const held = phrases.filter((phrase) => !phrase.pronoun && (isCalledAsPersons(phrase) || isArmedBand(words, tokens, phrase)));
  return held.length > 0 ? { rule, phrases: held } : null;
}
