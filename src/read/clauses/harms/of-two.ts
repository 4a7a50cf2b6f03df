/** "Neither survived", "Only one of them survived": what became of two who were told of one beside the other as shot. */
import type { NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isMany, isThem } from './persons.js';
import { shotLast } from './the-rest.js';

/** Chunks from "neither" to the verb: "neither of the two men". */
const NEITHER_REACH = 3;

/** "Neither survived", "Neither man survived", "Neither of them is expected to live"; but "Neither the judge nor his driver survived". */
export function isNeither({ chunks, classes, layout: { tokens } }: HarmSentence, verb: number): boolean {
  const group = chunks[verb]!;
  if (classes.neither.at(tokens[group.firstToken]!)) return true;
  for (let k = verb - 1; k >= Math.max(0, verb - NEITHER_REACH); k--) {
    const chunk = chunks[k]!;
    if (classes.nor.at(tokens[chunk.firstToken]!)) return false;
    if (classes.neither.at(tokens[chunk.firstToken]!))
      return k === verb - 2 || isThem(chunks[verb - 1]) || chunks[k + 1]?.type === 'preposition';
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition') return false;
  }
  return false;
}

/** "He shot a judge and his driver. Only one of them survived": which of the two is not said, and nobody is told of besides them. */
export function isOneOfTwoShot(here: HarmSentence, one: NounPhrase): boolean {
  if (!isBareNumber(one) || one.quantity === null || one.quantity.additional || isMany(one)) return false;
  const shot = shotLast(here);
  return shot.length === 2 && !shot.some(isMany);
}
