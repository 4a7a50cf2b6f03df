/** Who is no longer held for a deed: "found not guilty of the murder", "wrongly convicted", "the charges were dismissed", "but was acquitted". */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import type { DeedSentence } from './deed-sentence.js';

/** "guilty" of "not guilty" */
export function isNot({ tokens, classes }: DeedSentence, { firstToken }: Chunk): boolean {
  return firstToken > 0 && classes.not.at(tokens[firstToken - 1]!);
}

/** "wrongly convicted of" */
export function isWrongly({ tokens, classes }: DeedSentence, { firstToken, lastToken }: VerbGroup): boolean {
  return tokens.slice(firstToken, lastToken).some((token) => classes.wrongly.at(token));
}

/** "dropped the charges against", from the charges. */
export function isDropped({ chunks, classes }: DeedSentence, charges: number): boolean {
  const verb = itemAt(chunks, charges - 1);
  return verb?.type === 'verb-group' && classes.dropping.has(verb.lower);
}

/** "was accused of the murder, but acquitted", "the charges against him were dismissed": said of those whom the sentence tells of before. */
export function areAllCleared(of: DeedSentence): boolean {
  return of.chunks.some((chunk, k) => chunk.type === 'verb-group' && of.clause.isPassive(k) && isClearing(of, chunk, k));
}

function isClearing(of: DeedSentence, { lower }: VerbGroup, k: number): boolean {
  if (of.classes.clearing.has(lower))
    return of.clause.subjects(k).some(({ person, name, pronoun }) => (person ?? name ?? pronoun) !== null);
  return of.classes.dropping.has(lower) && (of.clause.subjects(k).some((phrase) => isCharge(of, phrase)) || opensOnCharge(of, k));
}

const isCharge = ({ classes, tokens }: DeedSentence, { headLast }: NounPhrase): boolean => classes['charge-noun'].at(tokens[headLast - 1]!);

/** "Charges against Juan Mora were dismissed": at the head of a sentence, where the word may be a verb. */
const opensOnCharge = ({ classes, tokens, chunks }: DeedSentence, verb: number): boolean =>
  verb > 0 && classes['charge-noun'].at(tokens[chunks[0]!.firstToken]!);
