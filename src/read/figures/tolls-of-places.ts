/** "Fifteen were killed in Lugo and eight in Reva. A resident put the number of dead in Reva at 12": a toll of one of the places alone. */
import type { FiguresTold, OpenFigure } from './figures-told.js';

/** It is another number for those told of there; where nobody was told of there, one of a larger toll told before. */
export function demoteTollsOfPlaces(told: FiguresTold): void {
  const there = new Map<string, OpenFigure>();
  const largest = new Map<string, OpenFigure>();
  for (const open of told.all) {
    const key = `${open.says.effect}/${told.incidentOf(open)}`;
    const place = told.placeBehind(open);
    const isOfPlace = open.total && place !== null && open.says.within === null;
    const same = isOfPlace ? there.get(`${key}/${place}`) : undefined;
    const whole = largest.get(key);
    if (same) open.says = { ...open.says, scope: 'event', persons: same.says.persons, within: same.says.within };
    else if (isOfPlace && whole && told.placeBehind(whole) !== place && lowOf(whole) > lowOf(open))
      open.says = { ...open.says, scope: 'event', within: whole.says.persons };
    if (place !== null && !open.total && !there.has(`${key}/${place}`)) there.set(`${key}/${place}`, open);
    if (open.says.scope === 'incident' && (!whole || lowOf(open) > lowOf(whole))) largest.set(key, open);
  }
}

const lowOf = ({ says }: OpenFigure): number => says.count.low ?? 0;
