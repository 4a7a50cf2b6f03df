/**
 * "Relatives mourned Ana Ruiz, killed on Monday in Lugo by rebels", "Ana Ruiz, 3, accidentally shot dead by a cousin": a participle behind a
 * comma, and whom it is said of.
 */
import { itemAt } from '../text/item-at.js';
import { ADVERB, FARTHEST, skipLeft } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import { isPreposition } from './chunks/says.js';

/** Chunks from the participle to "by". */
const BY_REACH = 8;
/** Phrases from the comma back to the person: "a judge from the town of Lugo,". */
const MODIFIERS = 3;

/** The position of whom the participle at k is said of; -1 where it is none, or is a verb with an object. */
export function setOffBefore(chunks: readonly Chunk[], k: number): number {
  const group = chunks[k];
  if (group?.type !== 'verb-group' || !group.bareParticiple || group.ing) return -1;
  const comma = skipLeft(chunks, k - 1, ADVERB);
  if (chunks[comma]?.type !== 'comma') return -1;
  const next = chunks[k + 1]?.type;
  const isAged = itemAt(chunks, comma - 1)?.type === 'age' && itemAt(chunks, comma - 2)?.type === 'comma';
  if (next !== 'preposition' && next !== 'time' && !(isAged && next === undefined)) return -1;
  const isSure = isSureHarm(group) || isByPersons(chunks, k) || ((isAged || isSaidToBe(chunks, comma - 1)) && isHitSomewhere(chunks, k));
  if (!isSure) return -1;
  for (let at = isAged ? comma - 3 : comma - 1, steps = 0; at >= 0 && steps < MODIFIERS; at -= 2, steps++) {
    const phrase = chunks[at]!;
    if (phrase.type !== 'noun-phrase') return -1;
    if (isOnePerson(phrase) || (isAged && isOneAttacker(phrase))) return isAged || isBehindVerb(chunks, at) ? named(chunks, at) : -1;
    if (chunks[at - 1]?.type !== 'preposition') return -1;
  }
  return -1;
}

/** Chunks of an insertion: ", kidnapped in May by armed men,". */
const INSERTION_REACH = 10;

/** "Ana Ruiz, kidnapped in May, was freed", "the body of Ana Ruiz, killed by rebels, was found": whom the participle at k is said of; -1 without. */
export function insertedBehind(chunks: readonly Chunk[], k: number): number {
  const group = chunks[k];
  if (group?.type !== 'verb-group' || !group.bareParticiple || group.ing) return -1;
  const comma = skipLeft(chunks, k - 1, ADVERB);
  const who = itemAt(chunks, comma - 1);
  if (chunks[comma]?.type !== 'comma' || who?.type !== 'noun-phrase' || (who.person ?? who.name) === null || who.place) return -1;
  const next = chunks[k + 1]?.type;
  if ((next !== 'preposition' && next !== 'time') || !(isSureHarm(group) || isByPersons(chunks, k))) return -1;
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + INSERTION_REACH); i++) {
    const { type } = chunks[i]!;
    if (type === 'comma') return chunks[i + 1]!.type === 'verb-group' ? comma - 1 : -1;
    if (type === 'break' || type === 'verb-group' || type === 'and' || type === 'relative') return -1;
  }
  return -1;
}

/** "killed", "kidnapped": without an object, it was done to the one before; but "shot" may be what that one did. */
const isSureHarm = ({ word }: VerbGroup): boolean =>
  word?.effect !== undefined &&
  !word.effect.weak &&
  (word.effect.effect === 'killed' || word.effect.effect === 'abducted') &&
  word.effect.whom === 'object';

/** "Ana Ruiz, 3, shot in the leg"; but "Ana Ruiz, 30, shot at a guard" */
const isHitSomewhere = (chunks: readonly Chunk[], k: number): boolean =>
  (chunks[k] as VerbGroup).word?.effect?.whom === 'object' && (chunks[k + 1]?.type === 'time' || isPreposition(chunks[k + 1], 'in'));

/** "The latest victim was Ana Ruiz, shot in Lugo", "…, and Juan Mora, stabbed in Tarn": whom a verb of being names does nothing. */
function isSaidToBe(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - FARTHEST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group' && !chunk.bareParticiple) return chunk.copula;
    if (chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return false;
  }
  return false;
}

function isByPersons(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + BY_REACH); i++) {
    const chunk = chunks[i]!;
    if (isPreposition(chunk, 'by')) return isPersons(chunks[i + 1]!);
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition' && chunk.type !== 'time') return false;
  }
  return false;
}

/** Of a subject ("A man, shot by a guard, has died") the verb tells that follows. */
function isBehindVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - FARTHEST); k--) {
    if (chunks[k]!.type === 'verb-group') return true;
    if (chunks[k]!.type === 'break') return false;
  }
  return false;
}

const isPersons = (chunk: Chunk): boolean => chunk.type === 'noun-phrase' && chunk.person !== null;

/** "a clerk", "Ana Ruiz", and no place's name. */
const isOnePerson = ({ person, name, place, pronoun, quantity, count }: NounPhrase): boolean =>
  place === null &&
  pronoun === null &&
  (quantity === null || count?.high === 1) &&
  (person ? !person.plural && person.group !== 'perpetrators' : name !== null && name.lastToken - name.firstToken > 1);

/** "The gunman, 19, killed by police" */
const isOneAttacker = ({ person, count }: NounPhrase): boolean => person?.group === 'perpetrators' && count?.high === 1;

/** "Ana Ruiz, the other hostage, kidnapped": Ana Ruiz. */
function named(chunks: readonly Chunk[], at: number): number {
  const { name } = chunks[at] as NounPhrase;
  const before = chunks[at - 1]?.type === 'comma' ? itemAt(chunks, at - 2) : undefined;
  return name === null && before?.type === 'noun-phrase' && before.name !== null && isOnePerson(before) ? at - 2 : at;
}
