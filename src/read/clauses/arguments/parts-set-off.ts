/** ", including two children", "most of them women", "among them the man who opened fire": what says who some of those before were. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { isOf, says } from '../chunks/says.js';
import { isShare, listsParts } from './chunk-steps.js';

/** "15 people, including two nurses, were hurt", "among them two nurses", "eight of them nurses". */
export function opensParts(chunks: readonly Chunk[], k: number): boolean {
  const first = itemAt(chunks, k);
  if (first?.type === 'preposition') return says(first, 'including') || listsParts(chunks, k + 1);
  // all of them women
  if (first?.type === 'adverb') return isOfThem(chunks, k);
  if (first?.type !== 'noun-phrase') return false;
  return (isShare(first) && chunks[k + 1]?.type === 'noun-phrase') || (isBare(first) && isOfThem(chunks, k));
}

/** "most of them children", "all of them relatives of his" */
function isOfThem(chunks: readonly Chunk[], k: number): boolean {
  const [of, them, parts] = chunks.slice(k + 1, k + 4);
  if (!isOf(of)) return false;
  return them?.type === 'noun-phrase' && them.pronoun === 'plural' && parts?.type === 'noun-phrase';
}

export const isBare = ({ person, name, headFirst, firstToken }: NounPhrase): boolean =>
  person === null && name === null && headFirst === firstToken;

/** "who" of ", including the man who opened fire", "suspected" of ", among them the man suspected of it" */
export function isClauseOfPart(chunks: readonly Chunk[], who: number): boolean {
  const part = chunks[who - 1];
  if (part?.type !== 'noun-phrase' || part.person === null) return false;
  for (let k = who - 2; k >= Math.max(0, who - 4); k--)
    if (chunks[k]!.type === 'comma') return opensParts(chunks, k + 1);
    else if (chunks[k]!.type === 'verb-group') return false;
  return false;
}

/** "Ana Ruiz, who taught there, was killed and Juan Mora, a nurse,": what is set off stands behind "and", and so behind another subject. */
export function isPastVerb(chunks: readonly Chunk[], k: number, comma: number): boolean {
  const verb = chunks[k]!;
  if (verb.type !== 'verb-group' || verb.ing || verb.infinitive || verb.bareParticiple || chunks[k - 1]?.type !== 'comma') return false;
  return chunks.slice(k + 1, comma).some(({ type }, i, rest) => type === 'and' && rest[i + 1]?.type === 'noun-phrase');
}

/** ", not including" at k */
export function isNotIncluding(chunks: readonly Chunk[], k: number): boolean {
  const [comma, not, including] = chunks.slice(k - 1, k + 2);
  if (comma?.type !== 'comma' || not?.type !== 'verb-group' || including?.type !== 'preposition') return false;
  return not.negated && not.word === null && says(including, 'including');
}
