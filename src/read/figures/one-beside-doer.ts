/** "One person was killed and three were wounded. The gunman was shot dead": two died, for the one is no toll that he may be in. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { ATTACKER } from './may-be-same.js';

export function demoteOneBesideDoer(told: FiguresTold): void {
  const isDoer = ({ says, persons, draft }: OpenFigure): boolean =>
    says.effect === 'killed' &&
    says.group === 'perpetrators' &&
    says.within === null &&
    persons.concept === ATTACKER &&
    draft.certainty === 'asserted';
  if (!told.all.some(isDoer)) return;
  for (const open of told.all)
    if (isOneKilled(open) && told.of(open.persons).every(({ total }) => !total)) open.says = { ...open.says, scope: 'event' };
}

/** Said to have been killed, and not found dead. */
const isOneKilled = ({ says, persons }: OpenFigure): boolean =>
  says.effect === 'killed' &&
  says.scope === 'incident' &&
  says.within === null &&
  says.count.low === 1 &&
  says.count.high === 1 &&
  isAtLarge(says.group) &&
  !persons.found &&
  !persons.agents;
