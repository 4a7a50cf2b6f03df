/** "Five raiders were shot. Two other raiders blew themselves up. … In all 31 died, including the seven raiders": the five and the two. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { Persons } from './persons.js';

export function takeAttackersTogether(told: FiguresTold): void {
  const dead = told.all.filter(isNumberOfDeadAttackers);
  if (dead.length < 3) return;
  for (const whole of dead) {
    const parts = membersOf(told, dead, whole);
    const sum = parts.reduce((number, { count }) => number + count!.low!, 0);
    if (parts.length < 2 || sum !== whole.says.count.low) continue;
    for (const part of parts) {
      part.within = whole.persons;
      told.retell(part, 'killed', { within: whole.persons.id, scope: 'event' });
    }
  }
}

const isNumberOfDeadAttackers = ({ says, persons, draft }: OpenFigure): boolean =>
  says.effect === 'killed' &&
  says.group === 'perpetrators' &&
  draft.certainty === 'asserted' &&
  persons.count !== null &&
  persons.count.low !== null &&
  persons.count.low === persons.count.high;

/** Told of before, of the same incident, and of no smaller number. */
function membersOf(told: FiguresTold, dead: readonly OpenFigure[], whole: OpenFigure): readonly Persons[] {
  const { persons } = whole;
  const isMember = (open: OpenFigure): boolean =>
    open.persons !== persons &&
    told.sentenceOf(open) < told.sentenceOf(whole) &&
    told.incidentOf(open) === told.incidentOf(whole) &&
    (open.persons.within === null || open.persons.within === persons.within);
  return [...new Set(dead.filter(isMember).map((open) => open.persons))];
}
