/** Who is no longer held for a deed: "the charges were dismissed", "was accused of the murder, but acquitted". */

import type { VerbGroup } from '../chunk.js';
import { isCharge } from '../clearing.js';
import { isSomebody } from '../somebody.js';
import type { DeedSentence } from './deed-sentence.js';

/** Said of those whom the sentence tells of before. */
export function areAllCleared(of: DeedSentence): boolean {
  return of.chunks.some((chunk, k) => chunk.type === 'verb-group' && of.clause.isPassive(k) && isClearing(of, chunk, k));
}

function isClearing(of: DeedSentence, { lower }: VerbGroup, k: number): boolean {
  if (of.classes.clearing.has(lower)) return of.clause.subjects(k).some(isSomebody);
  return of.classes.dropping.has(lower) && (of.clause.subjects(k).some((phrase) => isCharge(of, phrase)) || opensOnCharge(of, k));
}

/** "Charges against Juan Mora were dismissed": at the head of a sentence, where the word may be a verb. */
const opensOnCharge = ({ classes, tokens, chunks }: DeedSentence, verb: number): boolean =>
  verb > 0 && classes['charge-noun'].at(tokens[chunks[0]!.firstToken]!);
