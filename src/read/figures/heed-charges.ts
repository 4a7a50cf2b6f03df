/** "Convicted of four counts of murder": the dead, where the report tells of none, or those of whom it says no more than that they were shot. */
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isShot } from './shot-dead.js';

const RULE = 'figures.murders-charged';

/** Numbers of murders are told last of all: they add nobody to the dead told of otherwise. */
export function heedCharges(told: FiguresTold): void {
  const charges = told.all.filter(({ draft }) => draft.rule === RULE);
  if (charges.length === 0) return;
  const dead = [...new Set(told.all.filter((open) => isDead(open)).map(({ persons }) => persons))];
  const shot = [...new Set(told.all.filter((open) => isShot(told, open)).map(({ persons }) => persons))];
  const most = charges.reduce((a, b) => ((b.says.count.low ?? 0) > (a.says.count.low ?? 0) ? b : a));
  const murders = most.says.count.low ?? 0;
  if (shot.length > 0 && numberOf(dead) + numberOf(shot) === murders)
    for (const persons of shot) told.retell(persons, 'injured', { effect: 'killed', movedFrom: null });
  told.drop((open) => open.draft.rule === RULE && (open !== most || dead.length > 0 || numberOf(shot) === murders));
}

const isDead = ({ says, draft, persons }: OpenFigure): boolean =>
  says.effect === 'killed' &&
  says.within === null &&
  says.count.low !== 0 &&
  draft.rule !== RULE &&
  draft.certainty !== 'denied' &&
  draft.certainty !== 'hypothetical' &&
  says.group !== 'perpetrators' &&
  !persons.agents;
