/** "The dead were Ana Ruiz, her son and Ivo Reyes, who fired the shots": of those told of as harmed the last alone did it. */
import { isKilledOrInjured } from '../../../model/killed-or-injured.js';
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isEffectVerb, isViolentVerb, type NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';

/** @param verb behind "who", which the list is the subject of */
export function isLastWhoDidIt(chunks: readonly Chunk[], verb: number, list: readonly NounPhrase[]): boolean {
  const did = chunks[verb]!;
  if (list.length < 2 || did.type !== 'verb-group' || did.passive || !isViolentVerb(did)) return false;
  const first = chunks.indexOf(list[0]!);
  // were killed by Ana Ruiz and Ivo Reyes, who fired the shots
  if (isPreposition(itemAt(chunks, first - 1), 'by')) return false;
  for (let k = first - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'state') return isKilledOrInjured(chunk.state.effect);
    if (isEffectVerb(chunk)) return isKilledOrInjured(chunk.word.effect.effect);
    if (chunk.type === 'noun-phrase' && chunk.stateIsHead) return isKilledOrInjured(chunk.state!.effect);
  }
  return false;
}
