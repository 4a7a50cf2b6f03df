/** "Four people were killed. … The gunman also died": he is said to be one more, and none of the four. */
import type { Harm } from '../clauses/clause.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';

export function leaveDoerOutOfTolls(told: FiguresTold, isAlsoSaid: (harm: Harm) => boolean, harms: readonly Harm[]): void {
  const isOneMore = ({ says, draft }: OpenFigure): boolean =>
    says.effect === 'killed' &&
    says.group === 'perpetrators' &&
    says.within === null &&
    draft.certainty === 'asserted' &&
    isAlsoSaid(harms[draft.harm]!);
  for (const doer of told.all.filter(isOneMore))
    for (const open of told.all) if (isTollBefore(told, open, doer)) open.says = { ...open.says, excludes: ['perpetrators'] };
}

/** A number of people at large who were killed, told of in a sentence before. */
const isTollBefore = (told: FiguresTold, open: OpenFigure, doer: OpenFigure): boolean =>
  open.says.effect === 'killed' &&
  open.says.within === null &&
  isAtLarge(open.says.group) &&
  (open.says.count.low ?? 0) > 1 &&
  open.persons !== doer.persons &&
  told.sentenceOf(open) < told.sentenceOf(doer) &&
  told.incidentOf(open) === told.incidentOf(doer);
