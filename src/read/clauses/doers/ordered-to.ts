/**
 * Who makes others do it: "gave the order to kill the priests", "ordered his men to kill them", "paid two youths to plant the bomb", "hired
 * the gunmen who killed him".
 */
import { itemAt } from '../../text/item-at.js';
import type { VerbGroup } from '../chunk.js';
import { isSomebody } from '../somebody.js';
import type { DeedSentence, Said } from './deed-sentence.js';

/** @param k a verb for a deed; null where nobody is said to have ordered it */
export function orderedTo(sentence: DeedSentence, k: number): Said | null {
  const { chunks, clause, words } = sentence;
  if (chunks[k - 1]?.type === 'relative') return hired(sentence, k);
  const whom = chunks[k - 1];
  const at = k - 2;
  const verb = at < 0 ? undefined : chunks[at];
  if (!(chunks[k] as VerbGroup).infinitive || whom?.type !== 'noun-phrase' || verb?.type !== 'verb-group') return null;
  if (verb.passive || verb.negated || !sentence.isSaid(at)) return null;
  const isGiven = words.giving.has(verb.lower) && words.order.at(sentence.lastOf(whom));
  if (isGiven) return { rule: 'did', phrases: clause.subjects(at) };
  return sentence.isOf(at, 'makes') && isSomebody(whom) ? { rule: 'did', phrases: clause.subjects(at) } : null;
}

function hired(sentence: DeedSentence, k: number): Said | null {
  const { chunks, clause } = sentence;
  const [whom, verb] = [chunks[k - 2], itemAt(chunks, k - 3)];
  if (whom?.type !== 'noun-phrase' || !isSomebody(whom) || verb?.type !== 'verb-group') return null;
  if (verb.passive || verb.negated || verb.infinitive || !sentence.isSaid(k - 3) || !sentence.isOf(k - 3, 'sent')) return null;
  return { rule: 'did', phrases: clause.subjects(k - 3) };
}
