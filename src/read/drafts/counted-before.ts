/** Whom a number without a noun counts: "eleven people were killed and thirty hurt". */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import { countInFront } from '../text/sorted.js';

/** Of the harms of a sentence, which stand together in the order of the text, the last of many persons in front of a phrase. */
export function countedBefore(harms: readonly Harm[], { firstToken }: NounPhrase, sentence: number): NounPhrase | null {
  for (let i = countInFront(harms, (harm) => harm.sentence <= sentence) - 1; itemAt(harms, i)?.sentence === sentence; i--) {
    const { patient, within } = harms[i]!;
    // eleven people, five of them children, were killed and thirty hurt
    if (within !== null) continue;
    // one person was killed and 40 others hurt
    const isPersonCounted = patient.person?.group === 'people' && patient.quantity !== null;
    if ((patient.person?.plural || isPersonCounted) && patient.lastToken <= firstToken) return isOneOfKinds(harms, i) ? null : patient;
  }
  return null;
}

/** "Two women and a child were killed and 20 hurt": told in one with somebody of another kind. */
function isOneOfKinds(harms: readonly Harm[], i: number): boolean {
  const { patient, trigger, within } = harms[i]!;
  return [itemAt(harms, i - 1), itemAt(harms, i + 1)].some(
    (other) =>
      other?.trigger.firstToken === trigger.firstToken &&
      other.within === within &&
      other.patient.person?.concept !== patient.person?.concept,
  );
}

/** "a third", and no noun: one besides as many as were told of. */
export const isAThird = ({ determiner, quantity, person, name, pronoun, count, firstToken, lastToken }: NounPhrase): boolean =>
  (determiner === 'indefinite' || determiner === 'other') &&
  quantity === null &&
  person === null &&
  name === null &&
  pronoun === null &&
  (count === null || count.high === 1) &&
  lastToken === firstToken + 2;
