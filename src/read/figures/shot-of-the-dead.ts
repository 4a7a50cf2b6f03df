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
  for (const shot of shotBySentence(told, harms).values()) {
    const whole = told.all.find((open) => isDeadOf(told, kinds, open, shot));
    if (!whole) continue;
    for (const persons of shot) {
      persons.within = whole.persons;
      told.retell(persons, 'injured', { effect: 'killed', within: whole.persons.id, movedFrom: null, scope: 'event' });
    }
  }
}

/** "He shot three daughters. They were Ana, Olga and Ida": where the three are dead, so is each of them. */
export function letNamedDie(told: FiguresTold): void {
  for (const { says, persons } of told.all) {
    if (says.effect !== 'injured' || persons.within === null || says.within !== persons.within.id) continue;
    const ofWhole = told.of(persons.within);
    if (!ofWhole.some((open) => open.weak && open.says.effect === 'killed') || ofWhole.some((open) => open.says.effect === 'injured'))
      continue;
    if (told.of(persons).every(({ draft: { rule } }) => rule === NAMED))
      told.retell(persons, 'injured', { effect: 'killed', movedFrom: null, scope: 'event' });
  }
}

const NAMED = 'figures.named';

/** Of each sentence, those it tells of for the first time, as shot by somebody, and nothing told of how they are. */
function shotBySentence(told: FiguresTold, harms: readonly Harm[]): ReadonlyMap<number, readonly Persons[]> {
  const lists = new Map<number, Persons[]>();
  for (const open of told.all) {
    const { says, persons, draft } = open;
    if (says.within !== null || says.movedFrom !== null || persons.additional || !isShot(told, open)) continue;
    const { rule, agent, sentence } = harms[draft.harm]!;
    if (rule !== 'active' || agent === null || persons.sentence !== sentence || persons.effects.has('killed')) continue;
    if (!lists.get(sentence)?.includes(persons)) append(lists, sentence, persons);
  }
  return lists;
}

/** A number of dead told of before, of whom nobody was told of one by one, and as many as were shot. */
function isDeadOf(told: FiguresTold, kinds: PersonKinds, open: OpenFigure, shot: readonly Persons[]): boolean {
  const { says, persons, weak, draft } = open;
  const sum = numberOf(shot);
  return (
    says.effect === 'killed' &&
    !weak &&
    draft.certainty === 'asserted' &&
    sum > 1 &&
    says.count.low === sum &&
    says.count.high === sum &&
    persons.sentence < shot[0]!.sentence &&
    !persons.agents &&
    (persons.taken.get('killed') ?? 0) === 0 &&
    shot.every((one) => mayBeOfThem(kinds, persons, one)) &&
    !told.all.some((other) => other.says.effect === 'killed' && other.says.within === persons.id)
  );
}

/** "three children" may be a daughter and two boys, "his parents" a mother and a father; and names may be anybody. */
function mayBeOfThem({ kin, offspring, elders, general, 'small-children': small }: PersonKinds, whole: Persons, one: Persons): boolean {
  if (one.concept === '') return kin.has(whole.concept) || general.has(whole.concept);
  if (!kin.has(one.concept)) return false;
  if (whole.concept === one.concept) return true;
  if (whole.concept === PARENT) return elders.has(one.concept);
  if (whole.concept === SIBLING) return true;
  return (offspring.has(whole.concept) || small.has(whole.concept)) && (offspring.has(one.concept) || small.has(one.concept));
}
