/** "The men who killed five friars and two drivers fled": the verb behind is of the men, and the drivers were killed, too. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { isSmall } from '../chunks/says.js';
import { ADVERB, isReported, skipLeft } from './chunk-steps.js';

const OPENS: ReadonlySet<Chunk['type']> = new Set(['break', 'subordinate'] as const);

/** Whether the phrase is the first object of a clause that says what the subject of the sentence did, whose own verb is still to come. */
export function isDoneBySubject(chunks: readonly Chunk[], object: number): boolean {
  const deed = itemAt(chunks, object - 1);
  if (deed?.type !== 'verb-group' || deed.passive || deed.copula) return false;
  // who went there to murder five friars
  const who = skipLeft(chunks, object - 2, deed.infinitive ? VERBS : ADVERB);
  const relative = itemAt(chunks, who);
  // The operation carried out to murder five friars
  if (relative?.type === 'noun-phrase')
    return deed.infinitive && who < object - 2 && isDeed(relative, chunks[who + 1]!) && isSubject(chunks, who);
  if (!isSmall(relative, 'relative', 'who')) return false;
  return isSubject(chunks, who - 1);
}

const VERBS: readonly Chunk['type'][] = ['adverb', 'verb-group'];

/** No person, and what is said of it by a participle. */
const isDeed = ({ person, name, pronoun }: NounPhrase, verb: Chunk): boolean =>
  (person ?? name ?? pronoun) === null && verb.type === 'verb-group' && verb.bareParticiple;

/** The phrase that ends here, with a preposition and what it leads to at most: nothing but what opens a clause stands before it. */
export function isSubject(chunks: readonly Chunk[], last: number): boolean {
  const first = itemAt(chunks, last - 1)?.type === 'preposition' ? last - 2 : last;
  if (itemAt(chunks, first)?.type !== 'noun-phrase') return false;
  const before = itemAt(chunks, first - 1);
  return !before || OPENS.has(before.type) || isReported(chunks, first);
}

/** "and two drivers fled", but not ", and two drivers fled" */
export const isJoinedPlainly = (chunks: readonly Chunk[], phrase: number): boolean =>
  itemAt(chunks, phrase - 1)?.type === 'and' && itemAt(chunks, phrase - 2)?.type !== 'comma';

/** "a cook, her two sons and the man who killed them": the man alone did it, to those listed with him. */
export function isDoneToOthersOf(chunks: readonly Chunk[], verb: number, who: number): boolean {
  if (itemAt(chunks, verb - 1)?.type !== 'relative') return false;
  const doer = itemAt(chunks, who);
  const whom = chunks[verb + 1];
  if (itemAt(chunks, verb - 2) !== doer || doer?.type !== 'noun-phrase') return false;
  return itemAt(chunks, who - 1)?.type === 'and' && doer.count?.high === 1 && whom?.type === 'noun-phrase' && whom.pronoun === 'plural';
}
