/**
 * "Gunmen murdered 13 peasants. … They shot the mayor and two clerks. Ten other residents were hacked to death": the events that follow tell
 * of just as many as the sentence that sums them up, and so of them one by one.
 */
import { append } from '../../model/append.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { Persons } from './persons.js';

/** Of two it is as likely that two more were harmed. */
const FEWEST = 3;

export function takePartsIntoFirstToll(told: FiguresTold): void {
  for (const figures of byIncident(told).values()) {
    const toll = figures[0]!;
    if (!isNumber(toll)) continue;
    const parts = figures.filter((open) => isPart(open, toll));
    const persons = new Set(parts.map((open) => open.persons));
    if (persons.size < 2 || sumOf(persons) !== toll.says.count.low) continue;
    for (const open of parts) open.says = { ...open.says, within: toll.says.persons, scope: 'event' };
  }
}

/** Those killed, and those injured, of each incident, in the order of the text. */
function byIncident(told: FiguresTold): ReadonlyMap<string, readonly OpenFigure[]> {
  const figures = new Map<string, OpenFigure[]>();
  for (const open of told.all) {
    const { effect } = open.says;
    if (effect !== 'killed' && effect !== 'injured') continue;
    const key = `${told.incidentOf(open)}/${effect}`;
    append(figures, key, open);
  }
  return figures;
}

const isNumber = ({ says: { count, scope, within }, persons }: OpenFigure): boolean =>
  scope === 'incident' && within === null && !persons.agents && count.low !== null && count.low >= FEWEST && count.low === count.high;

const isPart = ({ says, persons }: OpenFigure, toll: OpenFigure): boolean =>
  persons !== toll.persons && says.within === null && !persons.agents && persons.sentence > toll.persons.sentence;

const sumOf = (parts: ReadonlySet<Persons>): number => [...parts].reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
