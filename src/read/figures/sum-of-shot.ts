/** "He shot a cook, and then four more. In all three were killed and two wounded": the toll is of those who were shot, whom it counts again. */
import { exactly } from '../../model/count.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import type { Persons } from './persons.js';
import { isShot } from './shot-in-murder.js';

/** Those shot one after the other, before a toll sums them up. */
const MOST_SHOT = 12;

export function sumUpShot(told: FiguresTold): void {
  const dead = told.all.find((open) => isToll(open, 'killed'));
  const hurt = dead && told.all.find((open) => isToll(open, 'injured') && told.sentenceOf(open) === told.sentenceOf(dead));
  if (!dead || !hurt) return;
  const shot = shotBefore(told, told.sentenceOf(dead));
  if (shot.length < 2 || numberOf(shot) !== dead.says.count.low! + hurt.says.count.low!) return;
  const whole = tellTogether(told, shot);
  told.retell(hurt.persons, 'injured', { within: whole.id, scope: 'event' });
  told.retell(dead.persons, 'killed', { within: whole.id, movedFrom: 'injured' });
}

/** Tells of several sets as of one, which holds the smaller ones. */
export function tellTogether(told: FiguresTold, shot: readonly Persons[]): Persons {
  const [whole, ...others] = [...shot].sort((a, b) => (b.count?.low ?? 1) - (a.count?.low ?? 1));
  const all = exactly(numberOf(shot));
  whole!.count = all;
  told.retell(whole!, 'injured', { count: all, group: 'people', label: null, scope: 'incident' });
  for (const persons of others) told.retell(persons, 'injured', { within: whole!.id, scope: 'event' });
  return whole!;
}

/** Each set of those of whom no more is told than that they were shot, by whom it is told. */
function shotBefore(told: FiguresTold, sentence: number): readonly Persons[] {
  const shot = new Set<Persons>();
  for (const open of told.all)
    if (told.sentenceOf(open) < sentence && open.says.within === null && isShot(told, open) && shot.size < MOST_SHOT)
      shot.add(open.persons);
  return [...shot].filter(({ effects }) => !effects.has('killed'));
}

/** "three people were killed", "two were wounded": a number by itself. */
const isToll = ({ says, persons, draft }: OpenFigure, effect: 'killed' | 'injured'): boolean =>
  says.effect === effect &&
  draft.certainty === 'asserted' &&
  !persons.agents &&
  !persons.additional &&
  isAtLarge(says.group) &&
  says.label === null &&
  says.count.low !== null &&
  says.count.low > 0 &&
  says.count.low === says.count.high &&
  persons.plural;
