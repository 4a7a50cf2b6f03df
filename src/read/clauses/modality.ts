/** Whether a verb says that something happened, may have, did not, or only might. */
import { itemAt } from '../text/item-at.js';
import type { Chunk, VerbGroup } from './chunk.js';
import { isPreposition } from './chunks/says.js';

export interface Modality {
  readonly certainty: 'asserted' | 'hedged' | 'denied' | 'hypothetical';
  readonly attempted: boolean;
}

export const DENIED: Modality = { certainty: 'denied', attempted: false };
const ASSERTED: Modality = { certainty: 'asserted', attempted: false };
const HEDGED: Modality = { certainty: 'hedged', attempted: false };
const HYPOTHETICAL: Modality = { certainty: 'hypothetical', attempted: false };

export function modalityOf(chunks: readonly Chunk[], verb: number): Modality {
  const group = chunks[verb] as VerbGroup;
  if (group.negated) return DENIED;
  if (group.infinitive) return ofInfinitive(chunks, verb);
  if (isKeptFrom(chunks, verb)) return { certainty: 'hypothetical', attempted: false };
  const letting = isBareBase(group) ? verbOfLetting(chunks, verb) : null;
  if (letting) return letting.negated ? DENIED : HYPOTHETICAL;
  if (isBareBase(group) && joinsVerb(chunks, verb)) return modalityOf(chunks, verbBefore(chunks, verb));
  const joined = group.bareParticiple ? passiveJoined(chunks, verb) : -1;
  if (joined >= 0) return modalityOf(chunks, joined);
  if (group.modal) return group.perfect ? HEDGED : HYPOTHETICAL;
  return ASSERTED;
}

/** Denied, or only thought of. */
export function isUntold(chunks: readonly Chunk[], verb: number): boolean {
  const { certainty } = modalityOf(chunks, verb);
  return certainty === 'denied' || certainty === 'hypothetical';
}

function ofInfinitive(chunks: readonly Chunk[], verb: number): Modality {
  for (let k = verb - 1; k >= Math.max(0, verb - 6); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate') break;
    if (chunk.type !== 'verb-group') continue;
    if (chunk.negated) return DENIED;
    // had to be taken to a hospital: they were
    if (k === verb - 1 && isHadTo(chunk, chunks[verb] as VerbGroup)) return ASSERTED;
    const infinitive = chunk.word?.verb?.infinitive;
    if (infinitive === 'denied') return DENIED;
    // will try to attack: not even tried
    if (infinitive === 'attempted') return { certainty: 'hypothetical', attempted: !chunk.modal || chunk.perfect };
    if (infinitive === 'reported') return HEDGED;
    // began an operation to kill the rebels: not yet
    const what = itemAt(chunks, k + 1);
    if (what?.type === 'noun-phrase' && what.happening?.role === 'response') break;
    // They were going to shoot: not yet
    if (infinitive === 'achieved' && !chunk.word?.verb?.toCome && !chunk.modal && !chunk.infinitive) return ASSERTED;
    break;
  }
  return HYPOTHETICAL;
}

/** "had", with nothing behind it but what had to be done to somebody. */
const isHadTo = ({ lower, perfect, word, modal }: VerbGroup, done: VerbGroup): boolean =>
  lower === '' && perfect && word === null && !modal && done.passive;

/** "prevented the gunmen from shooting a judge", "talked them out of killing nine hostages" */
function isKeptFrom(chunks: readonly Chunk[], verb: number): boolean {
  const from = chunks[verb - 1];
  if (!(chunks[verb] as VerbGroup).ing || !(isPreposition(from, 'from') || isPreposition(from, 'out'))) return false;
  for (let k = verb - 2; k >= Math.max(0, verb - KEPT_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') return chunk.word?.verb?.keepsFrom === true && !chunk.negated;
    if (chunk.type === 'break' || chunk.type === 'comma') return false;
  }
  return false;
}
/** Chunks from "prevented" to what did not come to pass. */
const KEPT_WITHIN = 6;

/** "to find and detain them": the second verb stands as the first does. */
export const isBareBase = (group: VerbGroup): boolean =>
  !group.modal && !group.perfect && group.word?.verb?.base === true && !group.word.verb.past && group.firstToken === group.lastToken - 1;
function joinsVerb(chunks: readonly Chunk[], verb: number): boolean {
  const joint = itemAt(chunks, verb - 1)?.type;
  return (joint === 'and' || joint === 'or' || joint === 'comma') && verbBefore(chunks, verb) >= 0;
}

/** "could be kidnapped or killed": the second as the first. */
function passiveJoined(chunks: readonly Chunk[], verb: number): number {
  const before = itemAt(chunks, verb - 2);
  const joint = itemAt(chunks, verb - 1)?.type;
  return (joint === 'and' || joint === 'or') && before?.type === 'verb-group' && before.passive && before.modal ? verb - 2 : -1;
}

/** "Don't let them die" */
function verbOfLetting(chunks: readonly Chunk[], verb: number): VerbGroup | null {
  const before = itemAt(chunks, verb - 2);
  const isLetting = itemAt(chunks, verb - 1)?.type === 'noun-phrase' && before?.type === 'verb-group' && before.word?.verb?.lets === true;
  return isLetting && (before.negated || before.word?.verb?.past !== true) ? before : null;
}

function verbBefore(chunks: readonly Chunk[], verb: number): number {
  for (let k = verb - 1; k >= Math.max(0, verb - 8); k--) if (chunks[k]!.type === 'verb-group') return k;
  return -1;
}
