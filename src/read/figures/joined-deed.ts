/** "Three people were shot dead in one street and a guard was stabbed to death in another": a number that the sentence itself goes on from. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';

/** The deaths beside which their own sentence tells, in a clause joined to theirs, of somebody else who died. */
export function withDeedJoined(layout: Layout, harms: readonly Harm[]): ReadonlySet<Harm> {
  const found = new Set<Harm>();
  for (let i = 1; i < harms.length; i++) {
    const harm = harms[i]!;
    if (harm.effect !== 'killed' || !opensClause(layout, harm)) continue;
    for (let before = i - 1; before >= 0 && harms[before]!.sentence === harm.sentence; before--)
      if (isNumberBefore(harms[before]!, harm)) found.add(harms[before]!);
  }
  return found;
}

/** Whom nobody told of before, in front of a verb of their own. */
function opensClause(layout: Layout, { patient, trigger, within, certainty, total }: Harm): boolean {
  const { firstToken, lastToken, determiner, quantity, person, count } = patient;
  if (within !== null || total || certainty !== 'asserted' || person === null || person.harmed || lastToken > trigger.firstToken)
    return false;
  if (determiner !== 'indefinite' && (quantity === null || quantity.additional || quantity.anaphoric)) return false;
  if (count === null || count.low === 0) return false;
  return isSmallWord(layout, firstToken - 1, 'clause-joint');
}

const isNumberBefore = (before: Harm, { effect, patient, trigger }: Harm): boolean =>
  before.effect === effect &&
  before.within === null &&
  !before.total &&
  before.patient.quantity !== null &&
  before.patient.lastToken <= before.trigger.firstToken &&
  before.trigger.firstToken !== trigger.firstToken &&
  before.trigger.lastToken < patient.firstToken;
