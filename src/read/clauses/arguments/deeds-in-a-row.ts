/** "killed two clerks, drove to a bank, then shot himself": a verb that tells what the doer of the one before did next. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isViolentVerb, type VerbGroup } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isSmall, says, saysOneOf } from '../chunks/says.js';
import { isBareBase } from '../modality.js';
import { ADVERB, beforeState, headOfModified, isObject, LONGEST_ITEM, skipLeft, skipRight, WITHIN_CLAUSE } from './chunk-steps.js';
import { beforeDashes } from './joined-left.js';
import { findObjects, isAmongObjects } from './objects.js';
import { beforeAside } from './past-insertion.js';
import { relativeBefore } from './relative-before.js';
import { beforeWiderPlace } from './verb-to-come.js';

/** Deeds told one after the other. */
const MOST_DEEDS = 4;
const TOWARDS: ReadonlySet<ChunkName> = new Set<ChunkName>(['to', 'into', 'towards', 'across', 'through', 'onto']);

/** Where somebody goes; "to" tells as well what a thing is linked or tied to. */
const OVER: ReadonlySet<ChunkName> = new Set<ChunkName>(['over', 'into', 'towards', 'across', 'through', 'onto']);

/** "got out", "walked in": of several words, and with nothing behind it. */
const isPhrasal = ({ word }: VerbGroup): boolean => word?.verb?.lemma.includes(' ') === true;

export function isThen(chunks: readonly Chunk[], k: number): boolean {
  const then = itemAt(chunks, k);
  if (!isSmall(then, 'adverb', 'then')) return false;
  const set = itemAt(chunks, k - 1)?.type === 'comma';
  const dashed = beforeDashes(chunks, k - 1);
  // killed two clerks - Ana Ruiz and Rosa Luna - then shot himself
  if (dashed < k - 1) return isAmongObjects(chunks, dashed, true);
  const last = skipLeft(chunks, set ? k - 2 : k - 1, ['time']);
  // killed his wife and two daughters then shot himself; but "Police said Juan Mora then fled"
  if (!set) return isAmongObjects(chunks, last, true) || isAmongObjects(chunks, beforeState(chunks, last), true);
  // shot his wife and a guest, who survived, then shot himself
  const clause = itemAt(chunks, last)?.type === 'verb-group' ? relativeBefore(chunks, last) : -1;
  const who = itemAt(chunks, clause - 1)?.type === 'comma' ? clause - 2 : -1;
  // let one woman go, then shot the others
  const ended = itemAt(chunks, last);
  const letGo = ended?.type === 'verb-group' && isBareBase(ended) ? last - 1 : -1;
  const phrases = [last, who, letGo, headOfModified(chunks, last), beforeWhereAndWhen(chunks, last), beforeShare(chunks, last)];
  return phrases.some((phrase) => isAmongObjects(chunks, phrase)) || isAmongObjects(chunks, beforeOwnClause(chunks, last), true);
}

/** "a clerk" of "shot a clerk who had quarrelled with him, then shot himself": from the end of what is told of her; -1 where no such clause ends there. */
function beforeOwnClause(chunks: readonly Chunk[], last: number): number {
  let verb = last;
  while (verb > Math.max(0, last - LONGEST_ITEM) && WITHIN_CLAUSE.has(itemAt(chunks, verb)!.type)) verb--;
  const clause = itemAt(chunks, verb)?.type === 'verb-group' ? relativeBefore(chunks, verb) : -1;
  return isSmall(itemAt(chunks, clause), 'relative', 'who') ? clause - 1 : -1;
}

/** "four people" of "shot four people in a bar, two of whom died, then …", "…, two of them fatally, then …"; -1 where no such share ends there. */
function beforeShare(chunks: readonly Chunk[], last: number): number {
  for (let k = last; k > Math.max(0, last - LONGEST_ITEM); k--) {
    const { type } = itemAt(chunks, k)!;
    if (type === 'break' || type === 'and') return -1;
    if (type !== 'comma') continue;
    const share = chunks[k + 1]!;
    return share.type === 'noun-phrase' && share.person === null && share.quantity !== null ? headOfModified(chunks, k - 1) : -1;
  }
  return -1;
}

/** Chunks of where and when a deed was done: "in a shop near Lugo, Ohio, on Monday, May 3, 1991". */
const LONGEST_WHERE = 14;

/** "two clerks" of "killed two clerks in a shop in Lugo, Ohio, on 3 May 1991, then …": back over places within places, and times between commas. */
function beforeWhereAndWhen(chunks: readonly Chunk[], last: number): number {
  for (let k = last; k > Math.max(0, last - LONGEST_WHERE); ) {
    const before = itemAt(chunks, k - 1);
    const isSetOff = before?.type === 'comma';
    const type = itemAt(chunks, k)?.type;
    if (type === 'time' || type === 'comma') k--;
    // shot two clerks dead in a shop
    else if (type === 'state') return k - 1;
    else if (type !== 'noun-phrase') return -1;
    else if (before?.type === 'preposition' && !says(before, 'including')) k -= 2;
    else if (isSetOff && beforeWiderPlace(chunks, k + 1) >= 0) k -= 2;
    else return k;
  }
  return -1;
}

/** "killed two clerks, wounded a guard and fled": what he did next, and no clause of the clerks. */
export function isNextDeed(
  chunks: readonly Chunk[],
  verb: number,
  { passive, ing, infinitive, copula, modal, word }: VerbGroup,
  depth = 0,
): boolean {
  // killed his wife, badly hurt his daughter and fled
  const comma = skipLeft(chunks, verb - 1, ['adverb']);
  if (passive || ing || infinitive || itemAt(chunks, comma)?.type !== 'comma') return false;
  if (depth === 0 && (isBehindClauseOfSubject(chunks, comma) || beforeAside(chunks, comma) >= 0)) return false;
  if (!word?.effect) {
    if (copula || modal || depth >= MOST_DEEDS) return false;
    if (depth === 0 && (isMiddleOfThree(chunks, verb) || isAttackNext(chunks, verb))) return true;
    if (!isMove(chunks, verb)) return false;
    // stopped a bus near the town, pulled out seven passengers
    const before = [comma - 1, headOfModified(chunks, comma - 1)];
    return (
      followsHarm(chunks, comma - 1, depth) ||
      (findObjects(chunks, verb).length > 0 && before.some((phrase) => isAmongObjects(chunks, phrase)))
    );
  }
  // killed two clerks, shot and wounded a guard
  const next = itemAt(chunks, verb + 2);
  const isPair =
    itemAt(chunks, verb + 1)?.type === 'and' && next?.type === 'verb-group' && itemAt(chunks, verb + 3)?.type === 'noun-phrase';
  if (!isPair && itemAt(chunks, verb + 1)?.type !== 'noun-phrase') return false;
  // shot two clerks dead in a shop, wounded a guard
  const harmed = itemAt(chunks, comma - 1)?.type === 'state' ? comma - 2 : comma - 1;
  if (isAmongObjects(chunks, harmed, true) || endsEarlierDeed(chunks, comma - 1)) return true;
  // killed his wife and her cousin in a shop, wounded a guard
  return isAmongObjects(chunks, beforeWhereAndWhen(chunks, comma - 1), true);
}

/** "Ana Ruiz, who had lost her job, returned to the bank": the verb of her who was told more of, and not what she did next. */
function isBehindClauseOfSubject(chunks: readonly Chunk[], comma: number): boolean {
  let who = comma - 1;
  while (who > Math.max(1, comma - LONGEST_ITEM) && itemAt(chunks, who)!.type !== 'relative') {
    if (ENDS_CLAUSE.has(itemAt(chunks, who)!.type)) return false;
    who--;
  }
  if (!isSmall(itemAt(chunks, who), 'relative', 'who') || itemAt(chunks, who - 1)?.type !== 'comma') return false;
  for (let k = who - 2; k >= Math.max(0, who - LONGEST_ITEM); k--) {
    const { type } = itemAt(chunks, k)!;
    if (type === 'break' || type === 'subordinate') return true;
    if (type !== 'age' && type !== 'comma' && !WITHIN_CLAUSE.has(type)) return false;
  }
  return who <= LONGEST_ITEM;
}
const ENDS_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['break', 'subordinate', 'comma', 'and', 'but'] as const);

/** "drove to a bank", "set his house", but not "named Ana Ruiz", "dressed in black". */
function isMove(chunks: readonly Chunk[], verb: number): boolean {
  const at = skipRight(chunks, verb + 1, ADVERB);
  const next = itemAt(chunks, at);
  if (next?.type === 'noun-phrase') return next.determiner !== null || next.quantity !== null;
  // went on to a bar
  const onward = itemAt(chunks, at + 1);
  return next?.type === 'preposition' && (saysOneOf(next, TOWARDS) || (onward?.type === 'preposition' && saysOneOf(onward, TOWARDS)));
}

/** "He shot his boss, drove to a bank": behind whom he harmed, or what he did next. */
function followsHarm(chunks: readonly Chunk[], last: number, depth: number): boolean {
  if (isAmongObjects(chunks, last, true)) return true;
  let k = last;
  for (let steps = 0; steps < LONGEST_ITEM && k > 0; steps++, k--) {
    const chunk = itemAt(chunks, k)!;
    if (chunk.type === 'verb-group') {
      if (chunk.passive || chunk.infinitive || chunk.copula || relativeBefore(chunks, k) >= 0) return false;
      return (chunk.word?.effect !== undefined && itemAt(chunks, k + 1)?.type === 'noun-phrase') || isNextDeed(chunks, k, chunk, depth + 1);
    }
    const isDate = chunk.type === 'comma' && itemAt(chunks, k + 1)?.type === 'time' && itemAt(chunks, k - 1)?.type === 'time';
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition' && chunk.type !== 'time' && chunk.type !== 'adverb' && !isDate)
      return false;
  }
  return false;
}

/**
 * "entered a bank in Lugo, told clerks to lie down and shot two", "got off a motorcycle, walked up to a judge, and fired": between a deed
 * with its place and one behind "and".
 */
function isMiddleOfThree(chunks: readonly Chunk[], verb: number): boolean {
  const behind = skipRight(chunks, verb + 1, ADVERB);
  const what = itemAt(chunks, behind);
  const isUpTo = what?.type === 'preposition' && saysOneOf(what, behind > verb + 1 ? TOWARDS : OVER);
  // climbed aboard and shot two
  const end = what?.type === 'preposition' ? behind + 1 : behind;
  const isJoint = itemAt(chunks, end)?.type === 'and' || (itemAt(chunks, end)?.type === 'comma' && itemAt(chunks, end + 1)?.type === 'and');
  const isAlone = isJoint && end > verb + 1 && (chunks[verb] as VerbGroup).word?.verb?.says !== true;
  return (
    (what?.type === 'noun-phrase' || isUpTo || isAlone) &&
    leadsToDeed(chunks, behind) &&
    isOfMainClause(chunks, earlierDeed(chunks, verb - 2))
  );
}

/** "came to a village, opened fire on clerks", "got off a bus, attacked two guards". */
function isAttackNext(chunks: readonly Chunk[], verb: number): boolean {
  const what = itemAt(chunks, verb + 1);
  const isAtSomebody = what?.type === 'noun-phrase' || (what?.type === 'preposition' && saysOneOf(what, AT_SOMEBODY));
  if (!isViolentVerb(itemAt(chunks, verb)!) || !isAtSomebody) return false;
  const earlier = earlierDeed(chunks, verb - 2);
  // clerks angry at the quota meant for guards, blocked a road
  return isOfMainClause(chunks, earlier) && itemAt(chunks, skipLeft(chunks, earlier - 2, ['time']))?.type !== 'preposition';
}
const AT_SOMEBODY: ReadonlySet<ChunkName> = new Set<ChunkName>(['on', 'at']);

/** "and shot", ", and then kills" behind the object of the verb before, or of others that follow it in the list. */
function leadsToDeed(chunks: readonly Chunk[], from: number, depth = 0): boolean {
  for (let k = from; k < Math.min(chunks.length - 1, from + LONGEST_ITEM); k++) {
    const chunk = chunks[k]!;
    const next = chunks[k + 1]!;
    if (chunk.type === 'and') {
      const last = itemAt(chunks, skipRight(chunks, pastInserted(chunks, k + 1), ADVERB));
      return last !== undefined && isOwnDeed(last) && (last.word?.effect !== undefined || isViolentVerb(last));
    }
    if (chunk.type === 'comma' && next.type === 'and') continue;
    if (chunk.type === 'comma') return depth < MOST_DEEDS && isOwnDeed(next) && !next.copula && leadsToDeed(chunks, k + 2, depth + 1);
    if (chunk.type === 'verb-group' ? !chunk.infinitive : !WITHIN_CLAUSE.has(chunk.type)) return false;
  }
  return false;
}

/** Behind ", when she refused," of "and, when she refused, shot her". */
function pastInserted(chunks: readonly Chunk[], first: number): number {
  if (itemAt(chunks, first)?.type !== 'comma') return first;
  for (let k = first + 1; k < Math.min(chunks.length, first + LONGEST_ITEM); k++) if (chunks[k]!.type === 'comma') return k + 1;
  return first;
}

/** What the subject of a clause does. */
const isOwnDeed = (chunk: Chunk): chunk is VerbGroup => chunk.type === 'verb-group' && !chunk.passive && !chunk.ing && !chunk.infinitive;

/** "drove to the home of his boss", "returned with a rifle", in front of ", killed him": what the same one did before. */
const endsEarlierDeed = (chunks: readonly Chunk[], last: number): boolean => earlierDeed(chunks, last) >= 0;

/** Its verb, or -1. */
function earlierDeed(chunks: readonly Chunk[], last: number): number {
  let k = last;
  for (let steps = 0; steps < LONGEST_ITEM && k > 0; steps++) {
    const type = itemAt(chunks, k)?.type;
    // stopped a bus carrying nine clerks
    if (type === 'verb-group' && !isSaidOfObject(chunks, k)) break;
    if (type === undefined || (type !== 'verb-group' && !WITHIN_CLAUSE.has(type))) return -1;
    k--;
  }
  const deed = itemAt(chunks, k);
  if (deed?.type !== 'verb-group' || (k === last && !isPhrasal(deed)) || deed.ing || deed.infinitive || deed.copula || deed.passive)
    return -1;
  // Ana Ruiz, who worked in a shop, shot a guard
  return relativeBefore(chunks, k) < 0 && itemAt(chunks, k - 1)?.type !== 'relative' ? k : -1;
}

/** "carrying" of "a bus carrying nine clerks", where the bus is what something is done to. */
function isSaidOfObject(chunks: readonly Chunk[], k: number): boolean {
  const { ing, passive } = chunks[k] as VerbGroup;
  const deed = itemAt(chunks, k - 2);
  return (
    ing && !passive && isObject(chunks, k - 1) && deed?.type === 'verb-group' && !deed.ing && itemAt(chunks, k + 1)?.type === 'noun-phrase'
  );
}

/** No "as she came up the path" of another. */
function isOfMainClause(chunks: readonly Chunk[], verb: number): boolean {
  if (verb < 0) return false;
  for (let k = verb - 1; k >= Math.max(0, verb - LONGEST_ITEM); k--) {
    const { type } = itemAt(chunks, k)!;
    if (type === 'subordinate') return false;
    if (!WITHIN_CLAUSE.has(type)) return true;
  }
  return true;
}
