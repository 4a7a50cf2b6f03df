/**
 * Those of whom it is told how they were shot, where it was told before that as many of their kind were killed: "killed his wife and three
 * children. … He shot their daughter, and then their two boys".
 */
import { append } from '../../model/append.js';
import type { Harm } from '../clauses/clause.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';
import { isShot } from './shot-in-murder.js';

const PARENT = 'parent';
const SIBLING = 'sibling';

export function takeShotForDead(told: FiguresTold, kinds: PersonKinds, harms: readonly Harm[]): void {
  const besides = told.all.some(isOwnDeath) ? [0, 1] : [0];
  for (const shot of shotBySentence(told, harms).values()) {
    const whole = told.all.find((open) => besides.some((doer) => isDeadOf(told, kinds, open, shot, doer)))?.persons;
    const places = whole ? new Map(shot.map((one) => [one, whole])) : placesAmong(told, kinds, shot, besides);
    for (const [persons, of] of places ?? []) {
      persons.within = of;
      told.retell(persons, 'injured', { effect: 'killed', within: of.id, movedFrom: null, scope: 'event' });
    }
  }
}

/** "killed five children and two adults. … He shot his ex-wife, her husband and five children": each among those of the list who he may be. */
function placesAmong(
  told: FiguresTold,
  kinds: PersonKinds,
  shot: readonly Persons[],
  besides: readonly number[],
): ReadonlyMap<Persons, Persons> | null {
  const sum = numberOf(shot);
  if (sum < FEWEST_LISTED) return null;
  const dead = new Map<number, Set<Persons>>();
  for (const open of told.all)
    if (isUntoldDead(open) && open.says.within === null && open.persons.sentence < shot[0]!.sentence)
      dead.set(open.persons.sentence, (dead.get(open.persons.sentence) ?? new Set()).add(open.persons));
  const listed = [...dead.values()].find((some) => some.size > 1 && besides.includes(numberOf([...some]) - sum));
  if (!listed) return null;
  const room = new Map([...listed].map((persons) => [persons, persons.count?.low ?? 1]));
  const places = new Map<Persons, Persons>();
  for (const one of shot) {
    const number = one.count?.low ?? 1;
    const place = [...listed].find((persons) => room.get(persons)! >= number && mayBeOfThem(kinds, persons, one));
    if (!place) return null;
    room.set(place, room.get(place)! - number);
    places.set(one, place);
  }
  return places;
}

/** "Five were found dead after a murder-suicide. He shot his wife and three children": whoever did it is one of the five. */
const isOwnDeath = ({ says, draft: { rule } }: OpenFigure): boolean =>
  says.effect === 'killed' && (rule === 'figures.murder-suicide' || rule === 'figures.to-oneself');

/** Of fewer a list may be of others by chance. */
const FEWEST_LISTED = 3;

/** "He shot three daughters. They were Ana, Olga and Ida": where the three are dead, so is each of them. */
export function letNamedDie(told: FiguresTold): void {
  for (const { says, persons } of told.all) {
    if (says.effect !== 'injured' || persons.within === null || (says.within ?? persons.within.id) !== persons.within.id) continue;
    const ofWhole = told.of(persons.within);
    if (!ofWhole.some((open) => open.says.effect === 'killed') || ofWhole.some((open) => open.says.effect === 'injured')) continue;
    if (told.of(persons).every(({ draft: { rule } }) => rule === NAMED))
      told.retell(persons, 'injured', { effect: 'killed', within: persons.within.id, movedFrom: null, scope: 'event' });
  }
}

const NAMED = 'figures.named';

/** Of each sentence, those it tells of for the first time, as shot by somebody, and nothing told of how they are. */
function shotBySentence(told: FiguresTold, harms: readonly Harm[]): ReadonlyMap<number, readonly Persons[]> {
  const lists = new Map<number, Persons[]>();
  for (const open of told.all) {
    const { says, persons, draft } = open;
    if (says.within !== null || says.movedFrom !== null || persons.additional) continue;
    const { rule, agent, sentence } = harms[draft.harm]!;
    if (rule !== 'active' || agent === null || persons.sentence !== sentence || persons.effects.has('killed') || !isShot(told, open))
      continue;
    if (!lists.get(sentence)?.includes(persons)) append(lists, sentence, persons);
  }
  return lists;
}

/** A number of dead told of before, of whom nobody was told of one by one, and as many as were shot. */
function isDeadOf(told: FiguresTold, kinds: PersonKinds, open: OpenFigure, shot: readonly Persons[], doer: number): boolean {
  const { says, persons } = open;
  const sum = numberOf(shot) + doer;
  return (
    isUntoldDead(open) &&
    (sum > 1 + doer || (doer > 0 && told.all.some((own) => isOwnDeath(own) && own.says.within === persons.id))) &&
    says.count.low === sum &&
    says.count.high === sum &&
    persons.sentence < shot[0]!.sentence &&
    shot.every((one) => mayBeOfThem(kinds, persons, one)) &&
    !told.all.some((other) => other.says.effect === 'killed' && other.says.within === persons.id && !isOwnDeath(other))
  );
}

/** Said to be dead, and none of them told of alone. */
const isUntoldDead = ({ says, persons, weak, draft }: OpenFigure): boolean =>
  says.effect === 'killed' && !weak && draft.certainty === 'asserted' && !persons.agents && (persons.taken.get('killed') ?? 0) === 0;

/** "three children" may be a daughter and two boys, "his parents" a mother and a father; and names may be anybody. */
function mayBeOfThem(
  { kin, offspring, elders, general, adults, sweethearts, 'small-children': small }: PersonKinds,
  whole: Persons,
  one: Persons,
): boolean {
  if (one.concept === '') return kin.has(whole.concept) || general.has(whole.concept);
  if (adults.has(whole.concept)) return elders.has(one.concept) || sweethearts.has(one.concept);
  if (!kin.has(one.concept)) return false;
  if (whole.concept === one.concept) return true;
  if (whole.concept === PARENT) return elders.has(one.concept);
  if (whole.concept === SIBLING) return true;
  return (offspring.has(whole.concept) || small.has(whole.concept)) && (offspring.has(one.concept) || small.has(one.concept));
}
