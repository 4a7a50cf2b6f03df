/** Sentences of a report that put what they tell in another place than that of the incident. */
import type { Where } from '../../model/where.js';
import { isNear } from './near.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { precisionOf } from './town-of.js';

/**
 * "Two others were held in Lugo on 3 May", of an incident in Sremna: whether something is put in a place far from that of the incident in a
 * sentence that does not name the incident's, nor a land or unit it lies in.
 */
export function isToldElsewhere(mentions: readonly PlaceMention[], sentence: number, where: Where | null): boolean {
  if (where === null || where.country === null || precisionOf(where) === 'country') return false;
  let isElsewhere = false;
  for (let at = firstOfSentence(mentions, sentence); at < mentions.length && mentions[at]!.sentence === sentence; at++) {
    const mention = mentions[at]!;
    if (mention.kind !== 'toponym' || mention.metonym || mention.where === null) continue;
    if (mayHold(mention.where, where)) return false;
    if (mention.locative && !mention.unsure && mention.speakers !== true) isElsewhere = true;
  }
  return isElsewhere;
}

/** Whether what is told there may be told of the incident's place. */
function mayHold(told: Where, where: Where): boolean {
  if (told.country === null || told.name === where.name) return true;
  if (told.country !== where.country) return false;
  if (told.precision === 'country') return true;
  if (told.precision === 'admin1' || where.precision === 'admin1') return told.admin1 === where.admin1;
  return told.latitude === null || where.latitude === null || isNear(told, where);
}
