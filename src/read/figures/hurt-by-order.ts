/** "An eighth teenager was wounded in Friday's shooting": eight were hit, where the report counts no more of them. */

import { exactly } from '../../model/count.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { orderOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';

/** "A second man" may be one of another pair. */
const LEAST_ORDER = 3;

export function countHurtByOrder(told: FiguresTold, kinds: PersonKinds): void {
  const last = told.all.find((open) => isNextHurt(open, kinds));
  const others = last && othersHarmed(told, last);
  if (!last || !others) return;
  const number = orderOf(kinds, last.persons.ordinal!);
  const [dead, hurt] = [numberOf(others.dead), numberOf(others.hurt)];
  if (dead + hurt + 1 >= number) return;
  for (const persons of others.hurt) told.retell(persons, 'injured', { within: last.persons.id, scope: 'event' });
  for (const open of told.of(last.persons))
    if (open.says.effect === 'injured')
      open.says = { ...open.says, count: exactly(number - dead), group: 'people', label: null, scope: 'incident', within: null };
}

/** "An eighth victim", "a fourth woman", told of as hurt and by no other number. */
const isNextHurt = ({ says, persons, draft }: OpenFigure, kinds: PersonKinds): boolean =>
  says.effect === 'injured' &&
  persons.ordinal !== null &&
  kinds.ordinals.has(persons.ordinal) &&
  (kinds.ageless.has(persons.concept) || kinds.general.has(persons.concept)) &&
  orderOf(kinds, persons.ordinal) >= LEAST_ORDER &&
  persons.within === null &&
  !persons.agents &&
  persons.group !== 'perpetrators' &&
  draft.certainty === 'asserted';

/** Everybody else killed or hurt in that incident, each once; null where their number is not known, or a toll is told. */
function othersHarmed(
  told: FiguresTold,
  last: OpenFigure,
): { readonly dead: readonly Persons[]; readonly hurt: readonly Persons[] } | null {
  const dead = new Set<Persons>();
  const hurt = new Set<Persons>();
  const incident = told.incidentOf(last);
  const ofIncident = told.all.filter((open) => told.incidentOf(open) === incident && isKilledOrInjured(open.says.effect));
  const wholes = new Set(ofIncident.map(({ says }) => says.persons));
  for (const open of ofIncident) {
    const { effect, count, scope, within } = open.says;
    if (open.persons === last.persons) continue;
    if (count.high === null || count.low !== count.high || (scope === 'incident' && count.high > 1)) return null;
    if ((within === null || !wholes.has(within)) && count.high > 0) (effect === 'killed' ? dead : hurt).add(open.persons);
  }
  return { dead: [...dead], hurt: [...hurt].filter((persons) => !dead.has(persons)) };
}
