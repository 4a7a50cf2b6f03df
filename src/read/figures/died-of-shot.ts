/** Who of those shot died, and who lived, once all is told. */
import type { FigureSays } from '../../model/claim.js';
import type { Harm } from '../clauses/clause.js';
import { agree } from '../text/gender.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { listsOfShot } from './lists-of-shot.js';
import { orderOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition, type Persons } from './persons.js';

/** Sentences between a list of those shot and what became of them. */
const TOLD_NEAR = 2;

const VICTIM = 'victim';

/** "He shot himself, and is in critical condition": said after, or before. */
export function livesOn(harm: Harm, { effects }: Persons): boolean {
  if (harm.certainty === 'denied' || harm.certainty === 'hypothetical') return false;
  if (harm.effect === 'killed') return harm.weak && effects.get('injured')?.weak === false;
  // He shot himself, and was later booked into jail
  if (harm.effect === 'detained') return effects.get('killed')?.weak === true;
  // He shot himself, and survived
  const isAlive = !harm.weak || harm.rule === 'survived' || isCondition(harm.rule);
  return harm.effect === 'injured' && effects.get('killed')?.weak === true && isAlive;
}

/** Who shot himself and lived is injured. */
export function leaveAlive(told: FiguresTold, living: ReadonlySet<Persons>): void {
  // He was rushed to a hospital, where he was pronounced dead: he did not
  const isSurelyDead = ({ says, weak }: OpenFigure): boolean => says.effect === 'killed' && !weak;
  for (const persons of living)
    if (persons.effects.get('killed')?.weak && !told.of(persons).some(isSurelyDead))
      told.retell(persons, 'killed', { effect: 'injured', movedFrom: null });
}

/** "He shot his wife and her parents. All three died", "Four were found dead. … He had shot his wife and three sons": those of the list. */
export function letDieTogether(told: FiguresTold, harms: readonly Harm[], isAlsoSaid: (harm: Harm) => boolean): void {
  for (const shot of listsOfShot(told, harms, (persons) => isToldOnce(told, persons))) {
    // killed two boys. … A girl and her mother were also stabbed: more than the dead
    if (isAlsoSaid(harms[told.of(shot[0]!)[0]!.draft.harm]!)) continue;
    const whole = deadOfList(told, shot);
    if (!whole) continue;
    for (const open of told.of(whole.persons)) open.says = { ...open.says, group: 'victims' };
    for (const persons of shot)
      for (const open of told.of(persons)) open.says = { ...open.says, effect: 'killed', within: whole.persons.id, scope: 'event' };
  }
}

/** "Nine people, including six monks, were shot. None survived": nor did a monk. */
export function letPartsDie(told: FiguresTold): void {
  for (const { says, persons } of told.all) {
    const whole = persons.within;
    if (says.effect !== 'injured' || whole === null || persons.effects.size > 1) continue;
    const ofWhole = told.of(whole);
    if (!ofWhole.some(({ says: { effect }, weak }) => effect === 'injured' && weak)) continue;
    if (ofWhole.some((open) => open.says.effect === 'killed' && isOfAll(open, whole)))
      told.retell(persons, 'injured', { effect: 'killed', movedFrom: null, scope: 'event' });
  }
}

const isOfAll = ({ says: { count } }: OpenFigure, whole: Persons): boolean =>
  count.low !== null && count.low === whole.count?.low && count.high === whole.count.high;

/** The dead, as many as were shot, told of near the list, and not one by one. */
function deadOfList(told: FiguresTold, shot: readonly Persons[]): OpenFigure | undefined {
  const sum = numberOf(shot);
  return told.all.find(
    ({ says, persons, weak }) =>
      says.effect === 'killed' &&
      !weak &&
      says.within === null &&
      says.count.low === sum &&
      says.count.high === sum &&
      isAtLarge(says.group) &&
      Math.abs(persons.sentence - shot[0]!.sentence) <= TOLD_NEAR &&
      !told.all.some((other) => other.says.within === persons.id),
  );
}

/** Of whom no more is said than that they were shot. */
const isToldOnce = (told: FiguresTold, persons: Persons): boolean => persons.effects.size <= 1 && told.of(persons).length <= 1;

/** "Four were shot, one is dead": the dead are among those shot, and three are left injured. */
export function moveDeadOutOfShot(told: FiguresTold, kinds: PersonKinds): void {
  for (const { persons, says } of told.all) if (isOfShotSince(told, persons, says)) told.retell(persons, 'killed', ofShot(persons.within!));
  const shot = told.all.find(isSeveralShot);
  if (!shot || isSaidHowMany(told, shot.persons) || areBothTold(told, kinds, shot.persons)) return;
  let room = shot.says.count.low! - told.diedOf(shot.persons);
  for (const { persons, says } of deadOnTheirOwn(told)) {
    const count = says.count.low ?? 1;
    if (persons === shot.persons || count > room || count === 0 || isOfOtherKind(kinds, shot.persons, persons)) continue;
    if (isBesideBefore(told, shot, persons) || isBeforeCouple(kinds, shot, persons) || isBeyond(kinds, shot.says, persons)) continue;
    room -= count;
    told.retell(persons, 'killed', { within: shot.persons.id, movedFrom: 'injured' });
  }
  takeOthersOfShot(told, shot, room);
}

/** "Three people were hit. A fourth man died": he is none of the three. */
const isBeyond = (kinds: PersonKinds, { count }: FigureSays, { ordinal }: Persons): boolean =>
  ordinal !== null && kinds.ordinals.has(ordinal) && count.high !== null && orderOf(kinds, ordinal) > count.high;

/** "She was hit and died. Four people were shot. … She died; the other three were hurt": of the four, though it is told first that she died. */
function isOfShotSince(told: FiguresTold, persons: Persons, { effect, movedFrom, within: whole }: FigureSays): boolean {
  const shot = persons.within;
  if (effect !== 'killed' || movedFrom !== 'injured' || whole !== null || shot === null) return false;
  const dead = told.of(persons).filter(({ says }) => says.effect === 'killed');
  if (!dead.some(({ says }) => says.within === shot.id) || dead.some(({ says }) => says.scope === 'incident')) return false;
  return told.of(shot).some(({ says, weak }) => says.effect === 'injured' && weak);
}

const ofShot = ({ id }: Persons): Partial<FigureSays> => ({ within: id, movedFrom: 'injured' });

/**
 * "One died at the scene. The other six were taken to a clinic", "Ana Ruiz was killed. Three girls were hit": whoever was told of as dead
 * before is none of them.
 */
function isBesideBefore(told: FiguresTold, shot: OpenFigure, dead: Persons): boolean {
  const first = told.of(dead)[0]!;
  const isBefore = first.draft.firstToken < shot.draft.firstToken;
  if (shot.persons.remaining) return isBefore;
  // A man was killed. Five people were rushed to a hospital: he was not, unless it is told again that he died
  if (IN_CARE.has(shot.draft.rule))
    return (
      isBefore && dead.sentence < shot.persons.sentence && told.of(dead).every(({ draft }) => draft.firstToken < shot.draft.firstToken)
    );
  // He killed his aunt, then drove to a school, where he shot seven people: she is none of the seven
  if (isBefore && dead.sentence === shot.persons.sentence && shot.draft.rule === ACTIVE && told.of(dead)[0]!.draft.rule === ACTIVE)
    return true;
  return isBefore && dead.name.length > 0 && dead.sentence === shot.persons.sentence - 1 && shot.says.label !== null;
}

/** "A couple were shot; the woman died and the man was hurt. … A jogger was killed": he is neither of them. */
const areBothTold = (told: FiguresTold, { pairs }: PersonKinds, couple: Persons): boolean =>
  pairs.has(couple.concept) &&
  couple.count?.high === 2 &&
  new Set(told.all.filter(({ persons }) => persons.within === couple).map(({ persons }) => persons)).size > 1;

/** "A clerk was found dead. … A couple were shot in their car": who is told of by a calling before is neither of them. */
const isBeforeCouple = ({ pairs, general, kin }: PersonKinds, { persons: couple }: OpenFigure, { concept, sentence }: Persons): boolean =>
  pairs.has(couple.concept) && sentence < couple.sentence && concept !== '' && !general.has(concept) && !kin.has(concept);

/** Told of as taken to a hospital, or by their wounds. */
const IN_CARE = new Set(['figures.taken-to-hospital', 'figures.suffered-injuries']);
const ACTIVE = 'figures.active';

/** "He shot three people, two of them fatally, and then killed a cook": how many of the three died is said. */
const isSaidHowMany = (told: FiguresTold, shot: Persons): boolean =>
  told.all.some(({ draft, says }) => draft.rule === 'figures.fatally' && says.within === shot.id && says.movedFrom !== null);

/** "Eight were struck: two were killed, and six others hurt": the six are the rest of the eight. */
function takeOthersOfShot(told: FiguresTold, shot: OpenFigure, room: number): void {
  if (room === shot.says.count.low) return;
  const rest = told.all.find(
    ({ says, persons }) =>
      says.effect === 'injured' &&
      says.within === null &&
      persons !== shot.persons &&
      persons.additional &&
      isAtLarge(says.group) &&
      says.count.low === room &&
      says.count.high === room &&
      persons.sentence - shot.persons.sentence <= TOLD_NEAR &&
      persons.sentence >= shot.persons.sentence,
  );
  if (rest) told.retell(rest.persons, 'injured', { within: shot.persons.id, scope: 'event' });
}

/** "Her two brothers were shot", and a father died: he is neither of them. */
export const isOfOtherKind = ({ kin }: PersonKinds, shot: Persons, { concept, gender }: Persons): boolean =>
  // Two men were shot, and a woman died
  (kin.has(shot.concept) && shot.concept !== concept && concept !== '') || !agree(shot.gender, gender);

const isSeveralShot = ({ says, weak, persons, draft }: OpenFigure): boolean =>
  weak &&
  // two boys walked into a clinic with wounds: they are not said to be all, as "three victims with gunshot wounds" are
  (draft.rule !== 'figures.with-injuries' || persons.concept === VICTIM) &&
  // 150 are in intensive care: they live
  !draft.rule.startsWith('figures.state-') &&
  draft.rule !== 'figures.survived' &&
  !persons.additional &&
  says.effect === 'injured' &&
  says.within === null &&
  says.count.low !== null &&
  says.count.low > 1 &&
  isAtLarge(says.group);

/** The first figure of each set of the dead that is part of no other, whoever did it aside. */
function deadOnTheirOwn(told: FiguresTold): Iterable<OpenFigure> {
  const dead = new Map<string, OpenFigure>();
  for (const open of told.all) {
    const { effect, within, movedFrom, group } = open.says;
    const isAlone = effect === 'killed' && within === null && movedFrom === null && group !== 'perpetrators';
    if (isAlone && !dead.has(open.persons.id)) dead.set(open.persons.id, open);
  }
  return dead.values();
}
