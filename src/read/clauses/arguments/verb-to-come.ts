/** "A girl wounded when a gunman attacked a bakery died", "a man shot in Lugo, Ohio, died": the subject whose own verb is still to come. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, VerbGroup } from '../chunk.js';
import { says } from '../chunks/says.js';
import { FARTHEST, headOfModified, WITHIN_CLAUSE } from './chunk-steps.js';
import { isNamedAlone, whoBefore } from './described-subjects.js';
import { relativeBefore } from './relative-before.js';

/** "in Lugo, Ohio, died": the place the comma before the last names; -1 where no place is set off so. */
export function beforeWiderPlace(chunks: readonly Chunk[], comma: number): number {
  const [preposition, place, first, wider] = chunks.slice(Math.max(0, comma - 4), comma);
  if (preposition?.type !== 'preposition' || first?.type !== 'comma') return -1;
  return isBareName(place) && isNamedAlone(wider) ? comma - 3 : -1;
}

export const isBareName = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person === null && chunk.quantity === null && chunk.determiner === null;

/** Who came to harm by the participle before "when", where the clause behind "when" has its own verb already; -1 for nobody. */
export function harmedWhen(chunks: readonly Chunk[], verb: number): number {
  const when = clauseBefore(chunks, verb, true);
  if (when < 0) return -1;
  for (let k = when - 1; k >= Math.max(1, when - FARTHEST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'comma' || chunk.type === 'subordinate' || chunk.type === 'and') return -1;
    if (chunk.type !== 'verb-group') continue;
    const relative = relativeBefore(chunks, k);
    if (relative >= 0) return chunk.passive ? whoBefore(chunks, relative) : -1;
    return chunk.bareParticiple && itemAt(chunks, k - 1)?.type === 'noun-phrase' ? headOfModified(chunks, k - 1) : -1;
  }
  return -1;
}

/**
 * The word that opens a clause with one finite verb of its own, which ends before this verb.
 * @param orWhile a clause of what somebody was doing, too; it may as well tell of another ("he died while she was treated but died later")
 */
function clauseBefore(chunks: readonly Chunk[], verb: number, orWhile = false): number {
  let verbs = 0;
  for (let k = verb - 1; k >= Math.max(0, verb - FARTHEST); k--) {
    const chunk = chunks[k]!;
    // was shot while he walked home
    if (orWhile && chunk.type === 'but' && says(chunk, 'while') && verbs === 1) return k;
    if (chunk.type === 'subordinate') return verbs === 1 && !says(chunk, 'that') ? k : -1;
    if (chunk.type === 'verb-group') verbs += isOwnVerb(chunk) ? 1 : 0;
    else if (ENDS_CLAUSE.has(chunk.type)) return -1;
  }
  return -1;
}

const ENDS_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['comma', 'and', 'but', 'or', 'break', 'relative', 'dash'] as const);

const isOwnVerb = ({ ing, gerund, infinitive }: VerbGroup): boolean => !ing && !gerund && !infinitive;

/** "He was alive when medics arrived but died": where the clause of time begins before "but", for it is he who died; else the joint itself. */
export function beforeTimeClause(chunks: readonly Chunk[], joint: number, group: VerbGroup): number {
  if (chunks[joint]!.type !== 'but' || group.word?.effect?.effect !== 'killed' || group.passive || group.word.effect.whom !== 'subject')
    return joint;
  const when = clauseBefore(chunks, itemAt(chunks, joint - 1)?.type === 'comma' ? joint - 1 : joint);
  return when > 0 ? when : joint;
}

/** Chunks between who says so and the comma behind it: "told reporters in a statement on Friday". */
const LONGEST_SAYING = 8;

/** "Rebels raided the town, the army said Friday, killing two": the comma before who says so; -1 where no such clause ends at the verb in -ing. */
export function insertedSpeaker(chunks: readonly Chunk[], ing: number): number {
  if (itemAt(chunks, ing - 1)?.type !== 'comma') return -1;
  for (let k = ing - 2; k >= Math.max(0, ing - LONGEST_SAYING); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group')
      return chunk.word?.verb?.says && isOwnVerb(chunk) && !chunk.passive ? commaBeforeSpeaker(chunks, k) : -1;
    if (!WITHIN_CLAUSE.has(chunk.type)) return -1;
  }
  return -1;
}

function commaBeforeSpeaker(chunks: readonly Chunk[], says: number): number {
  const speaker = itemAt(chunks, says - 1)?.type === 'noun-phrase' ? headOfModified(chunks, says - 1) : -1;
  return speaker > 1 && chunks[speaker - 1]!.type === 'comma' ? speaker - 1 : -1;
}

/** The comma in front of "in March" of "kidnapped in Lugo, Ohio, in March have been freed", and of "on Monday"; where no more than that stands there, `last` itself. */
export function beforeTimeSetOff(chunks: readonly Chunk[], last: number): number {
  if (itemAt(chunks, last)?.type === 'time' && itemAt(chunks, last - 1)?.type === 'comma') return last - 1;
  if (itemAt(chunks, last - 2)?.type !== 'comma' || chunks[last - 1]?.type !== 'preposition') return last;
  const when = chunks[last];
  return when?.type === 'time' || (when?.type === 'noun-phrase' && isNamedAlone(when)) ? last - 2 : last;
}
