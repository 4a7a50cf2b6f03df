/** "A seventh person has died after a shooting": seven are dead, where the report counts no others. */
import { exactly } from '../../model/count.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { orderOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';

/** Sets of those harmed that are looked through; where more are told of, their numbers are told, too. */
const MOST_TOLD = 12;

const PERSON = 'person';

export function countByOrder(told: FiguresTold, kinds: PersonKinds): void {
  const last = told.all.find((open) => isNextToDie(open, kinds));
  if (!last) return;
  const number = orderOf(kinds, last.persons.ordinal!);
  const dead = toldOf(told, 'killed');
  const hurt = toldOf(told, 'injured');
  // a third person died of the attack that had claimed two lives
  const before = [...dead].filter((persons) => persons !== last.persons && !(persons.within && dead.has(persons.within)));
  if (before.length > 1 || (before.length === 1 && numberOf(before) !== number - 1) || hurt.size > MOST_TOLD) return;
  // A third victim died. The other two are in hospital; but of a third person two others are none
  const wounded = numberOf([...hurt].filter((persons) => persons.within === null));
  if (last.persons.concept !== PERSON && wounded > 0 && wounded <= number) return;
  // Three people were wounded. A fourth died: she is counted with them
  if (before.length === 0 && wounded === number - 1 && [...hurt].every(({ sentence }) => sentence < last.persons.sentence)) return;
  // Two died, and a third died a week later. The gunman shot himself: he is none of the three
  const group = told.all.some(({ says, persons }) => says.effect === 'killed' && (persons.agents || says.group === 'perpetrators'))
    ? 'victims'
    : 'people';
  for (const persons of before) told.retell(persons, 'killed', { within: last.persons.id, scope: 'event' });
  for (const open of told.of(last.persons))
    if (open.says.effect === 'killed' && open.persons.ordinal !== null)
      open.says = { ...open.says, count: exactly(number), group, label: null, scope: 'incident', within: null, movedFrom: null };
}

/** "A seventh person", "a third victim"; but "a third man". */
const isNextToDie = ({ says, persons, draft }: OpenFigure, kinds: PersonKinds): boolean =>
  says.effect === 'killed' &&
  persons.ordinal !== null &&
  kinds.ordinals.has(persons.ordinal) &&
  kinds.ageless.has(persons.concept) &&
  !persons.agents &&
  persons.group !== 'perpetrators' &&
  draft.certainty === 'asserted' &&
  draft.rule === 'figures.subject-verb';

function toldOf({ all }: FiguresTold, effect: 'killed' | 'injured'): ReadonlySet<Persons> {
  const out = new Set<Persons>();
  for (const { says, persons } of all)
    if (says.effect === effect && says.count.low !== 0 && !persons.agents && persons.group !== 'perpetrators') out.add(persons);
  return out;
}
