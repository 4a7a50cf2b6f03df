/** "Boy shot in Leeds": a child and a brother told of apart are the boy, where neither sex, age nor name speaks against it. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { mayBeOne } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';

/** Persons told apart of one effect, among whom one told of again is looked for. */
const MOST_APART = 12;

/** @param titled the title tells of one person alone. */
export function takeForOne(told: FiguresTold, kinds: PersonKinds, effect: 'killed' | 'injured', titled: boolean): void {
  const kept = new Map<Persons, number | undefined>();
  const taken = new Map<Persons, Set<number>>();
  const deadIn = new Set(told.all.filter(({ says }) => says.effect === 'killed').map(({ persons }) => persons.sentence));
  for (const open of told.all) {
    const { persons } = open;
    if (open.says.effect !== effect || kept.has(persons) || told.isTakenForOthers(persons) || !mayBeToldTwice(open)) continue;
    const incident = told.incidentOf(open);
    const same = [...kept].find(
      ([other, ofIncident]) =>
        ofIncident === incident &&
        (titled || other.paragraph !== persons.paragraph) &&
        !taken.get(other)?.has(persons.sentence) &&
        !isOfOthersBeside(other, persons) &&
        !isDeadBesideLiving(deadIn, other, persons) &&
        mayBeOne(kinds, other, persons, titled),
    );
    if (same) {
      told.takeFor(persons, same[0]);
      taken.set(same[0], (taken.get(same[0]) ?? new Set()).add(persons.sentence));
    } else if (kept.size < MOST_APART) kept.set(persons, incident);
  }
}

/**
 * "He killed his wife and three of her relatives. … Her mother and sister": of the three, told of beside the wife. "A woman died. Two more
 * people, a man and a girl, died later": of the two.
 */
const isOfOthersBeside = (one: Persons, { within }: Persons): boolean =>
  within !== null &&
  within !== one &&
  one.within !== within &&
  (within.sentence === one.sentence || (within.additional && one.sentence < within.sentence));

/** "A man died, and a woman was wounded. Mora was shot and died": of the wounded none is he. */
function isDeadBesideLiving(deadIn: ReadonlySet<number>, one: Persons, other: Persons): boolean {
  if (one.effects.has('killed') === other.effects.has('killed')) return false;
  const living = one.effects.has('killed') ? other : one;
  return living.effects.get('injured')?.weak === false && deadIn.has(living.sentence);
}

function mayBeToldTwice({ says, persons, draft }: OpenFigure): boolean {
  if (draft.certainty === 'denied' || draft.certainty === 'hypothetical') return false;
  if (persons.agents || persons.group === 'perpetrators') return false;
  return !persons.plural || (says.within === null && (says.count.low ?? 0) >= 2);
}
