/** "Three people were shot. … two boys … a woman … a teacher": who is told of after all of a toll were is one of those it counts, told again. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import type { PersonKinds } from './person-kinds.js';

export function takeIntoFullTolls(told: FiguresTold): void {
  /** By incident, the largest. */
  const tolls = new Map<string, OpenFigure>();
  for (const open of told.all) {
    if (!isToll(open)) continue;
    const key = keyOf(told, open);
    const known = tolls.get(key);
    if (!known || (known.says.count.low ?? 0) < (open.says.count.low ?? 0)) tolls.set(key, open);
  }
  for (const open of told.all) {
    const toll = tolls.get(keyOf(told, open));
    if (toll && isToldAgain(open, toll)) open.says = { ...open.says, within: toll.persons.id, scope: 'event' };
  }
}

const keyOf = (told: FiguresTold, open: OpenFigure): string => `${told.incidentOf(open) ?? ''}/${open.says.effect}`;

/** A number of people at large, given as that of the incident. */
const isToll = ({ says, draft, all }: OpenFigure): boolean =>
  says.effect === 'injured' &&
  (says.scope === 'incident' || (all && says.count.low! > 2)) &&
  says.within === null &&
  isAtLarge(says.group) &&
  says.count.low !== null &&
  says.count.low > 1 &&
  says.count.low === says.count.high &&
  draft.certainty === 'asserted';

/** Fewer than the toll counts, and not said to be more than those told of before. */
const isToldAgain = ({ says, persons, added }: OpenFigure, toll: OpenFigure): boolean =>
  says.within === null &&
  says.movedFrom === null &&
  persons !== toll.persons &&
  (toll.all || !(added || persons.additional || persons.ordinal !== null)) &&
  !persons.agents &&
  persons.group !== 'perpetrators' &&
  (isAtLarge(says.group) || says.group === 'civilians') &&
  (says.count.low ?? 1) > 0 &&
  (says.count.high ?? Number.POSITIVE_INFINITY) < toll.says.count.low! &&
  (toll.all || persons.sentence > toll.persons.sentence);

/** "All four victims" */
export const isAllOfThem = (kinds: PersonKinds, { tokens }: Layout, { quantity }: NounPhrase): boolean =>
  quantity?.anaphoric === true && kinds['all-of-them'].at(tokens[quantity.firstToken]!);
