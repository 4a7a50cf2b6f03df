/** Whom a verb tells of as its object, and of which verb a phrase is the object. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import { isOf, says } from '../chunks/says.js';
import { ADVERB, afterModifiers, isObject, isWith, LONGEST_LIST, skipLeft, skipRight } from './chunk-steps.js';
import { joinedRight } from './joined-right.js';

/** "killed in two days, Judge Ana Ruiz, a guard and a driver": several, joined by "and". */
const isListed = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === 'noun-phrase' && joinedRight(chunks, at).length > 1;

export function findObjects(chunks: readonly Chunk[], verb: number): readonly NounPhrase[] {
  const at = skipRight(chunks, verb + 1, ADVERB);
  if (chunks[at]?.type === 'noun-phrase') return joinedRight(chunks, at);
  const measured = ofMeasure(chunks, at);
  if (measured >= 0) return joinedRight(chunks, measured);
  const behind = Math.max(
    behindTime(chunks, verb, at),
    behindMeans(chunks, verb, at),
    behindInsertion(chunks, verb, at),
    behindSetting(chunks, verb, at),
  );
  return behind < 0 ? [] : joinedRight(chunks, behind);
}

/** "set off 30 kg of dynamite": the dynamite. */
const ofMeasure = (chunks: readonly Chunk[], at: number): number =>
  itemAt(chunks, at)?.type === 'time' && isOf(itemAt(chunks, at + 1)) && itemAt(chunks, at + 2)?.type === 'noun-phrase' ? at + 2 : -1;

/** "attacked with mortars and machineguns a coffee mill", "killed with machetes five peasants" */
function behindMeans(chunks: readonly Chunk[], verb: number, at: number): number {
  const { passive, word } = chunks[verb] as VerbGroup;
  if (passive || !isWith(chunks, at) || !(word?.happening ?? word?.effect)) return -1;
  let means = at + 1;
  while (itemAt(chunks, means)?.type === 'noun-phrase' && itemAt(chunks, means + 1)?.type === 'and') means += 2;
  const object = itemAt(chunks, means + 1);
  if (itemAt(chunks, means)?.type !== 'noun-phrase' || object?.type !== 'noun-phrase' || object.pronoun) return -1;
  return object.name !== null || object.quantity !== null || object.determiner !== null ? means + 1 : -1;
}

/** Chunks set off between a verb and its object: ", in front of her children,". */
const LONGEST_INSERTION = 6;

/** "murdered, at gunpoint, a guard who was there"; but "killed, among them a nurse, a guard said". */
function behindInsertion(chunks: readonly Chunk[], verb: number, comma: number): number {
  const { passive, word } = chunks[verb] as VerbGroup;
  const opens = itemAt(chunks, comma + 1);
  if (itemAt(chunks, comma)?.type !== 'comma' || passive || word?.effect?.whom !== 'object') return -1;
  if (opens?.type !== 'preposition' || says(opens, 'including') || says(opens, 'among')) return -1;
  let k = comma + 2;
  while (k <= comma + LONGEST_INSERTION && (itemAt(chunks, k)?.type === 'noun-phrase' || itemAt(chunks, k)?.type === 'preposition')) k++;
  const object = itemAt(chunks, k + 1);
  if (itemAt(chunks, k)?.type !== 'comma' || object?.type !== 'noun-phrase' || object.person === null || object.pronoun) return -1;
  const next = itemAt(chunks, afterModifiers(chunks, k + 2));
  return object.determiner !== 'definite' && next?.type !== 'verb-group' && next?.type !== 'state' ? k + 1 : -1;
}

/** "killed on Monday Judge Ana Ruiz", "murdered in less than two days three guards"; but "killed on Monday police said". */
function behindTime(chunks: readonly Chunk[], verb: number, at: number): number {
  const { passive, word } = chunks[verb] as VerbGroup;
  if (passive || word?.effect?.whom !== 'object') return -1;
  const end = chunks[at]?.type === 'preposition' ? at + 1 : at;
  const time =
    itemAt(chunks, end)?.type === 'time' && itemAt(chunks, end + 1)?.type === 'comma' && isListed(chunks, end + 2) ? end + 1 : end;
  const object = itemAt(chunks, time + 1);
  if (itemAt(chunks, end)?.type !== 'time' || object?.type !== 'noun-phrase' || object.person === null || object.pronoun) return -1;
  const isCalled = object.name !== null || object.quantity !== null || object.determiner !== null;
  const next = itemAt(chunks, afterModifiers(chunks, time + 2));
  return isCalled && next?.type !== 'verb-group' && next?.type !== 'state' ? time + 1 : -1;
}

/**
 * "killed on Monday near Lugo, Spain, five teachers": past where and when; what stands between commas is closed by one. Not "Two rebels killed
 * near Lugo, five of them leaders".
 */
function behindSetting(chunks: readonly Chunk[], verb: number, at: number): number {
  const { passive, word } = chunks[verb] as VerbGroup;
  if (passive || word?.effect?.whom !== 'object' || (itemAt(chunks, verb - 1) as Partial<NounPhrase>)?.quantity) return -1;
  let k = at;
  let commas = 0;
  for (; k < at + LONGEST_SETTING; k++) {
    const chunk = itemAt(chunks, k);
    if (chunk?.type === 'comma') commas++;
    else if (chunk?.type !== 'time' && chunk?.type !== 'preposition' && !(chunk?.type === 'noun-phrase' && isSetting(chunks, k, chunk)))
      break;
  }
  const object = itemAt(chunks, k);
  if (k === at || commas % 2 > 0 || object?.type !== 'noun-phrase' || object.person === null) return -1;
  if (object.quantity === null ? object.determiner !== 'indefinite' : object.quantity.of) return -1;
  if (itemAt(chunks, k - 1)?.type === 'preposition' || isOf(itemAt(chunks, k + 1))) return -1;
  const next = itemAt(chunks, afterModifiers(chunks, k + 1));
  return next?.type !== 'verb-group' && next?.type !== 'state' ? k : -1;
}
/** Chunks between a verb and its object: "on Monday, in the town of Lugo, Spain,". */
const LONGEST_SETTING = 10;

/** "Lugo", "the town of Lugo" */
const isSetting = (chunks: readonly Chunk[], k: number, { place, person, name, quantity }: NounPhrase): boolean =>
  person === null && quantity === null && (place !== null || (name === null && isOf(itemAt(chunks, k + 1))));

/** "killed his wife and two daughters": each of them. */
export function isAmongObjects(chunks: readonly Chunk[], phrase: number, harmed = false): boolean {
  const first = firstObject(chunks, phrase);
  return first >= 0 && (!harmed || (itemAt(chunks, first - 1) as VerbGroup).word?.effect !== undefined);
}

/** "his wife" of "killed his wife and two daughters", from any of them; -1 where they are no objects. */
export function firstObject(chunks: readonly Chunk[], phrase: number): number {
  let k = phrase;
  for (let items = 0; items < LONGEST_LIST && itemAt(chunks, k)?.type === 'noun-phrase'; items++) {
    if (isObject(chunks, k)) return k;
    const joint = skipLeft(chunks, k - 1, ['and', 'comma']);
    if (joint === k - 1) return -1;
    k = joint;
  }
  return -1;
}
