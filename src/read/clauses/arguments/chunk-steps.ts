/** Steps from chunk to chunk within a clause: past brackets, ages, "at the market", from "the shop" back to "a customer at the shop". */
import { itemAt } from '../../text/item-at.js';
import { countInFront } from '../../text/sorted.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isOf, isPreposition, isSmall, says, saysOneOf } from '../chunks/says.js';

/** Phrases joined in one argument are followed no further than this: hostile lists stay linear. */
export const LONGEST_LIST = 24;
/** Chunks looked at on either side of a verb. */
export const FARTHEST = 40;
/** Chunks of one item of a list: "Raul Soto, a baker who was passing by". */
export const LONGEST_ITEM = 10;

export const ADVERB: readonly Chunk['type'][] = ['adverb'];
/** What may stand behind a verb within its clause: whom it is done to, where, when and how. */
export const WITHIN_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'time', 'adverb'] as const);
const OPENS_TIME: ReadonlySet<ChunkName> = new Set<ChunkName>(['after', 'before', 'since', 'until']);

/** "after", "before": opens when it was, or a clause that tells it. */
export const opensTime = (chunk: Chunk | undefined): boolean => saysOneOf(chunk, OPENS_TIME);

export function isWith(chunks: readonly Chunk[], k: number): boolean {
  const chunk = itemAt(chunks, k);
  return isPreposition(chunk, 'with');
}

export const isSemicolon = (chunk: Chunk | undefined): boolean => chunk?.type === 'break' && chunk.says === ';';

/** "at the hands of rebels": the one preposition of several words that begins so. */
export const isAtTheHandsOf = (chunk: Chunk): boolean => isPreposition(chunk, 'at') && chunk.lastToken - chunk.firstToken > 1;

/** Where a phrase stands among the chunks of its sentence; -1 where it is none of them. */
export function positionOf(chunks: readonly Chunk[], phrase: Chunk): number {
  const at = countInFront(chunks, ({ firstToken }) => firstToken < phrase.firstToken);
  return chunks[at] === phrase ? at : -1;
}

/** "known as", "posing as" */
export const isAs = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'subordinate' || chunk?.type === 'preposition') && says(chunk, 'as');

export function skipRight(chunks: readonly Chunk[], from: number, types: readonly Chunk['type'][]): number {
  let k = from;
  while (k < chunks.length && types.includes(chunks[k]!.type)) k++;
  return k;
}

export function skipLeft(chunks: readonly Chunk[], from: number, types: readonly Chunk['type'][]): number {
  let k = from;
  while (k >= 0 && types.includes(chunks[k]!.type)) k--;
  return k;
}

function closing(chunks: readonly Chunk[], open: number): number {
  for (let k = open + 1; k < Math.min(chunks.length, open + LONGEST_ITEM); k++) if (chunks[k]!.type === 'close') return k;
  return open;
}

export function opening(chunks: readonly Chunk[], close: number): number {
  for (let k = close - 1; k >= Math.max(0, close - FARTHEST); k--) if (chunks[k]!.type === 'open') return k;
  return close;
}

/** Position after "of the shop", "at the market", ages and the like. */
export function afterModifiers(chunks: readonly Chunk[], from: number): number {
  let k = from;
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunks[k];
    if (chunk?.type === 'time' || chunk?.type === 'age') k++;
    else if (chunk?.type === 'open') k = closing(chunks, k) + 1;
    else if (chunk?.type === 'comma' && chunks[k + 1]?.type === 'age') k += 2;
    // his wife of 40 years
    else if (isOf(chunk) && chunks[k + 1]?.type === 'time') k += 2;
    else if (
      chunk?.type === 'preposition' &&
      !says(chunk, 'including') &&
      chunks[k + 1]?.type === 'noun-phrase' &&
      !isTimeClause(chunks, k)
    )
      k += 2;
    else break;
  }
  return k;
}

/** "wounded a clerk and a guard before he fled": no place or time of the guard, but a clause. */
function isTimeClause(chunks: readonly Chunk[], preposition: number): boolean {
  const verb = chunks[preposition + 2];
  return opensTime(chunks[preposition]) && verb?.type === 'verb-group' && !verb.ing;
}

/** From the last chunk of "a customer at the shop" back to "a customer". */
export function headOfModified(chunks: readonly Chunk[], last: number): number {
  let k = last;
  for (let steps = 0; steps < 5 && k >= 0; steps++) {
    let aged = false;
    while (
      itemAt(chunks, k)?.type === 'time' ||
      itemAt(chunks, k)?.type === 'age' ||
      leadsToNumber(chunks, k) ||
      (itemAt(chunks, k)?.type === 'comma' && (aged || steps > 0))
    ) {
      aged ||= chunks[k]!.type === 'age' || chunks[k]!.type === 'preposition';
      k--;
    }
    if (k < 0 || chunks[k]!.type !== 'noun-phrase') return -1;
    if (k === 0 || chunks[k - 1]!.type !== 'preposition' || opensClauseOf(chunks, k)) return k;
    k -= 2;
  }
  return -1;
}

/** "of 12 Elm Road" */
const leadsToNumber = (chunks: readonly Chunk[], k: number): boolean =>
  itemAt(chunks, k)?.type === 'preposition' && chunks[k + 1]?.type === 'time' && chunks[k - 1]?.type === 'comma';

/** "his wife" of "shot his wife dead in Lugo on Monday": the phrase before a state and what follows it; -1 where no state stands there. */
export function beforeState(chunks: readonly Chunk[], last: number): number {
  let k = last;
  for (let steps = 0; steps < 5 && k > 0; steps++) {
    const { type } = chunks[k]!;
    if (type === 'state') return k - 1;
    if (type === 'time') k--;
    else if (type === 'noun-phrase' && chunks[k - 1]!.type === 'preposition') k -= 2;
    else return -1;
  }
  return -1;
}

/** "after two boys and a girl were shot": the boys of a clause, and no time. */
function opensClauseOf(chunks: readonly Chunk[], k: number): boolean {
  const { person, name, pronoun } = chunks[k] as NounPhrase;
  return opensTime(chunks[k - 1]) && (person !== null || name !== null || pronoun === 'singular');
}

export function isObject(chunks: readonly Chunk[], phrase: number): boolean {
  const before = phrase > 0 ? chunks[phrase - 1] : undefined;
  return before?.type === 'verb-group' && !before.copula;
}

/** "Police said a girl and a boy were shot" */
export function isReported(chunks: readonly Chunk[], phrase: number): boolean {
  const before = chunks[phrase - 1];
  return before?.type === 'verb-group' && before.word?.verb?.infinitive === 'reported';
}

/** "the gunman" of "Police said the gunman", "a house" of "said that a house": whom or what the words of a speaker are about. */
export function opensReport(chunks: readonly Chunk[], phrase: number): boolean {
  if (itemAt(chunks, phrase)?.type !== 'noun-phrase') return false;
  return isReported(chunks, phrase) || isSmall(itemAt(chunks, phrase - 1), 'subordinate', 'that');
}

/** "200 guests were there and four of them were shot": the four alone; but "a cook and four others" are five. */
export function isShare({ quantity, headFirst, firstToken, lastToken, person }: NounPhrase): boolean {
  return quantity !== null && !quantity.additional && person === null && headFirst === firstToken && lastToken > quantity.lastToken;
}

/** "10 people, eight of them children": what some of those before were. */
export function isKindOfThem(chunks: readonly Chunk[], k: number): boolean {
  const [share, kind] = chunks.slice(k, k + 2);
  if (share?.type !== 'noun-phrase' || !isShare(share)) return false;
  return kind?.type === 'noun-phrase' && kind.person !== null && kind.quantity === null;
}

/** "two of whom died" */
export function isShareOfWhom(chunks: readonly Chunk[], k: number): boolean {
  const of = chunks[k + 1];
  return isOf(of) && chunks[k + 2]?.type === 'relative';
}

/** "all of whom died", "none of whom lived": said of everybody listed before. */
export function isAllOfWhom(chunks: readonly Chunk[], verb: number): boolean {
  const all = itemAt(chunks, verb - 3);
  if (all === undefined || chunks[verb - 1]?.type !== 'relative' || !isShareOfWhom(chunks, verb - 3)) return false;
  return all.type === 'adverb' || (all.type === 'noun-phrase' && (all.quantity?.anaphoric === true || all.count?.high === 0));
}

/** "his wife and three clerks, who all died", "who both died": of the verb, the last of those listed; -1 where it is no such. */
export function listedWhoAll(chunks: readonly Chunk[], verb: number): number {
  if (verb < 4 || !isSmall(chunks[verb - 2], 'relative', 'who') || chunks[verb - 3]!.type !== 'comma') return -1;
  if (chunks[verb - 4]!.type !== 'noun-phrase') return -1;
  const all = chunks[verb - 1];
  const isAll = isSmall(all, 'adverb', 'all') || (all?.type === 'noun-phrase' && all.person === null && all.quantity?.anaphoric === true);
  return isAll ? verb - 4 : -1;
}

/** "…, among them two children, and 24 were injured": the children are of those before. */
export function listsParts(chunks: readonly Chunk[], k: number): boolean {
  const before = k < 0 ? undefined : chunks[k];
  if (before?.type === 'preposition') return says(before, 'including');
  return before?.type === 'noun-phrase' && before.pronoun === 'plural' && chunks[k - 1]?.type === 'preposition';
}
