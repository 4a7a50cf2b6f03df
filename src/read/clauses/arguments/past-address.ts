/** "Ana Ruiz, 19, of 217 Orchard St., Lugo, was shot": where somebody lives, between who it is and what befell him. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk } from '../chunk.js';
import { isBareName } from './verb-to-come.js';

/** Parts of an address: "Apt. 2", "217 Orchard St.", "Lugo", "Ohio". */
const PARTS = 4;

/** The first part of the address that the comma closes; -1 where none is set off so. */
export function beforeAddress(chunks: readonly Chunk[], comma: number): number {
  let hasStreet = false;
  let at = comma;
  for (let part = 0; part < PARTS && at > 1; part++) {
    const [lead, place] = [chunks[at - 2]!, chunks[at - 1]!];
    // Numbers of houses are read with the measures, as times are.
    hasStreet ||= place.type === 'time';
    if (place.type !== 'time' && !(part === 0 ? isTown(place) : isBareName(place))) return -1;
    if (lead.type === 'preposition') return part > 0 && isSetOff(itemAt(chunks, at - 3)) ? at - 1 : -1;
    if (lead.type !== 'comma') return -1;
    // Ana Ruiz, 27, 69 Wooster St., was shot
    if (hasStreet && part > 0 && place.type === 'time' && itemAt(chunks, at - 3)?.type === 'age') return at - 1;
    at -= 2;
  }
  return -1;
}

/** The comma behind "of 217 Orchard St., Lugo"; -1 where no address with a number opens there. */
export function afterAddress(chunks: readonly Chunk[], at: number): number {
  const isNumbered = itemAt(chunks, at)?.type === 'preposition' && chunks[at + 1]?.type === 'time' && chunks[at + 2]?.type === 'comma';
  if (!isNumbered) return -1;
  const town = chunks[at + 3];
  const hasTown = town !== undefined && isTown(town) && chunks[at + 4]?.type === 'comma';
  return hasTown ? at + 4 : at + 2;
}

/** "the owner of the home at 42 Elm Court, Juan Mora, was held": he is none. */
const isTown = (chunk: Chunk): boolean => chunk.type === 'noun-phrase' && chunk.place !== null && chunk.person === null;

const isSetOff = (chunk: Chunk | undefined): boolean => chunk?.type === 'comma' || chunk?.type === 'noun-phrase';
