/**
 * "Four people were hurt. Ana Ruiz died at a clinic, and a cook was killed, too. Two guards who were wounded are expected to live": the
 * four are those told of one by one, the dead among them.
 */
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import type { Persons } from './persons.js';
import type { TitleToll } from './title-toll.js';

export function takeDeadOutOfHurt(told: FiguresTold, title: TitleToll): void {
  // One dead, four hurt: he is none of the four
  if (title.killed && title.injured) return;
  const hurt = told.all.find(isToll);
  if (!hurt || told.diedOf(hurt.persons) > 0) return;
  const dead = deadOneByOne(told, hurt);
  const living = new Set(told.all.filter((open) => isPartOf(open, hurt.persons)).map(({ persons }) => persons));
  if (dead.size === 0 || living.size === 0) return;
  if (numberOf([...dead]) + numberOf([...living]) !== hurt.says.count.low) return;
  for (const persons of dead) told.retell(persons, 'killed', { within: hurt.persons.id, movedFrom: 'injured' });
}

const isToll = ({ says, weak, persons, draft }: OpenFigure): boolean =>
  says.effect === 'injured' &&
  says.scope === 'incident' &&
  says.within === null &&
  says.count.low !== null &&
  says.count.low > 1 &&
  says.count.low === says.count.high &&
  draft.certainty === 'asserted' &&
  !weak &&
  !persons.additional &&
  isAtLarge(says.group);

const isPartOf = ({ says, persons }: OpenFigure, whole: Persons): boolean =>
  says.effect === 'injured' && says.within === whole.id && !persons.effects.has('killed');

/** None where the dead are told of in any other way: by a number, beside those hurt, or before them alone. */
function deadOneByOne(told: FiguresTold, hurt: OpenFigure): ReadonlySet<Persons> {
  const after = new Set<Persons>();
  const at = told.sentenceOf(hurt);
  const all = new Set<Persons>();
  for (const open of told.all) {
    const { says, persons, draft } = open;
    if (says.effect !== 'killed' || says.count.low === 0 || draft.certainty === 'denied' || draft.certainty === 'hypothetical') continue;
    const isAlone = !persons.plural && says.within === null && says.movedFrom === null && !persons.agents && says.group !== 'perpetrators';
    if (!isAlone || told.sentenceOf(open) === at || told.incidentOf(open) !== told.incidentOf(hurt)) return NONE;
    all.add(persons);
    if (told.sentenceOf(open) > at) after.add(persons);
  }
  return after.size === all.size ? after : NONE;
}

const NONE: ReadonlySet<Persons> = new Set();
