/** Who is only told of as shot, where the dead are told of and nobody is said to have been wounded: one of the dead. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isOfOtherKind } from './died-of-shot.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { ATTACKER, mayBeOne } from './may-be-same.js';
import { isNumberOf, orderOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';
import { takeNamedForDead } from './shot-by-name.js';
import type { TitleToll } from './title-toll.js';
import { isDefender } from './who-attacks.js';

/** Words between "was shot" and "leg": "several times in the upper". */
const LIMB_REACH = 7;
/** Words between "had been shot" and "alive": "but were still". */
const ALIVE_REACH = 5;
/** Dead looked through for each of those shot: a report of very many is still read in time. */
const MOST_DEAD = 60;

export function countShotAmongDead(
  told: FiguresTold,
  kinds: PersonKinds,
  layout: Layout,
  harms: readonly Harm[],
  { injured }: TitleToll,
): void {
  if (injured || !told.effects.has('killed')) return;
  const shot = told.all.filter(
    (open) =>
      open.says.effect === 'injured' &&
      open.says.count.low !== 0 &&
      isAsserted(open) &&
      !open.persons.effects.has('killed') &&
      !isNamedOf(told, open),
  );
  if (shot.length === 0 || shot.some((open) => !isOnlyShot(open, kinds, layout, harms))) return;
  const persons = new Set(shot.map((open) => open.persons));
  const dead = told.all.filter((open) => open.says.effect === 'killed' && open.says.count.low !== 0 && isAsserted(open));
  const toll = largest(dead, kinds);
  const number = toll?.says.count.low ?? 0;
  if ([...persons].some(({ ordinal }) => ordinal !== null && orderOf(kinds, ordinal) > number)) return;
  if (takeForListed(told, persons, dead) || takeNamedForDead(told, persons, dead)) return;
  // Three people were found dead. A girl and a boy were taken to hospital: none of the three
  if (toll?.persons.found && shot.some(({ draft }) => draft.rule === TAKEN)) return;
  if (!toll) return takeForDead(told, kinds, persons, dead);
  const alone = [...persons].filter(({ within }) => within === null || within === toll.persons);
  // Five people were killed; three of the victims were stabbed
  const ofThose = new Set(shot.filter(({ draft }) => isNumberOf(layout, harms[draft.harm]!.patient)).map((open) => open.persons));
  if (alone.some((one) => !ofThose.has(one) && isBesideInSentence(toll, one)) && numberOf(alone) < toll.says.count.low!) return;
  if (alone.some((one) => isToldBeside(toll.persons, one) && isOfOtherKind(kinds, toll.persons, one))) return;
  if (numberOf(alone) > toll.says.count.low! || !isOfOneIncident(told, [...shot, toll])) return;
  for (const one of persons)
    told.retell(one, 'injured', { effect: 'killed', within: within(one, persons) ?? toll.persons.id, scope: 'event', movedFrom: null });
}

/** "A boy was killed. … The 13-year-old had been shot": the boy. */
function takeForDead(told: FiguresTold, kinds: PersonKinds, shot: ReadonlySet<Persons>, dead: readonly OpenFigure[]): void {
  // A man and a woman were shot. The gunman died: he is neither of them
  const mayBeShot = ({ effects, group, concept }: Persons): boolean =>
    !effects.has('injured') && !(group === 'perpetrators' && concept === ATTACKER);
  const candidates = dead.filter(({ persons }) => mayBeShot(persons)).slice(0, MOST_DEAD);
  for (const one of shot) {
    const same = candidates.find((open) => isOfOneIncident(told, [open, ...told.of(one)]) && mayBeOne(kinds, open.persons, one, false));
    if (!same) continue;
    told.takeFor(one, same.persons);
    told.retell(one, 'injured', { effect: 'killed', scope: 'event', movedFrom: null });
  }
}

/**
 * "Three children and two adults were found dead. … He shot his wife and their three daughters": they, where with who did it they are as many
 * as were found.
 */
function takeForListed(told: FiguresTold, shot: ReadonlySet<Persons>, dead: readonly OpenFigure[]): boolean {
  const listed = new Set(dead.map(({ persons }) => persons));
  const found = [...listed].filter((persons) => persons.found && persons.within === null && !persons.agents);
  const alone = [...shot].filter((persons) => persons.within === null);
  const [first] = found;
  const missing = numberOf(found) - numberOf(alone);
  if (found.length < 2 || found.some(({ sentence }) => sentence !== first!.sentence) || missing < 0 || missing > 1) return false;
  const room = new Map(found.map((persons) => [persons, persons.count?.low ?? 1]));
  const places = new Map<Persons, Persons>();
  for (const one of [...alone].sort((a, b) => (b.count?.low ?? 1) - (a.count?.low ?? 1))) {
    const number = one.count?.low ?? 1;
    const place = found.find((persons) => room.get(persons)! >= number && one.sentence > persons.sentence);
    if (!place) return false;
    room.set(place, room.get(place)! - number);
    places.set(one, place);
  }
  for (const one of shot)
    told.retell(one, 'injured', { effect: 'killed', within: (places.get(one) ?? one.within)!.id, scope: 'event', movedFrom: null });
  for (const open of told.all)
    if (isNamedOf(told, open) && shot.has(open.persons.within!)) open.says = { ...open.says, effect: 'killed', movedFrom: null };
  return true;
}

/** "He shot three girls. The girls were Ana, 4, …": of those shot, who are called by name. */
const isNamedOf = (told: FiguresTold, { draft, persons }: OpenFigure): boolean =>
  draft.rule === NAMED && persons.within !== null && told.of(persons.within).some(({ weak }) => weak);
const NAMED = 'figures.named';

/** "killing six guests and striking five waiters": several of whom one sentence tells behind the dead, and not as all of them. */
const isBesideInSentence = ({ persons, draft }: OpenFigure, shot: Persons): boolean =>
  shot.plural && shot.within === null && shot.sentence === persons.sentence && draft.rule !== 'figures.noun-of' && !persons.toll;

/** "He killed her two sons. Her mother was shot": told of in one breath. */
const isToldBeside = (dead: Persons, shot: Persons): boolean => Math.abs(dead.sentence - shot.sentence) <= 1;

const within = (persons: Persons, shot: ReadonlySet<Persons>): string | null =>
  persons.within !== null && shot.has(persons.within) ? persons.within.id : null;

const isAsserted = ({ draft }: OpenFigure): boolean => draft.certainty === 'asserted' || draft.certainty === 'hedged';

const isOfOneIncident = (told: FiguresTold, figures: readonly OpenFigure[]): boolean =>
  figures.every((open) => told.incidentOf(open) === told.incidentOf(figures[0]!));

/** "She was shot", and not "another woman was shot", "she was shot in the leg". */
function isOnlyShot({ weak, persons, draft }: OpenFigure, kinds: PersonKinds, layout: Layout, harms: readonly Harm[]): boolean {
  if (
    !weak ||
    draft.rule === SURVIVED ||
    isInCondition(draft.rule, persons, harms[draft.harm]!.patient) ||
    (persons.additional && persons.ordinal === null) ||
    persons.agents
  )
    return false;
  if (persons.group === 'perpetrators' || isDefender(persons.group)) return false;
  const harm = harms[draft.harm]!;
  // remained in hospital, in critical condition
  if (tellsOfLiving(harm, kinds, layout.tokens)) return false;
  return !isInLimb(harm, kinds, layout.tokens) && !isOfSeveralMore(layout, harms, draft.harm, persons);
}

/** "A man killed two boys. A girl and a teacher were also stabbed": more persons than the dead. */
function isOfSeveralMore(layout: Layout, harms: readonly Harm[], index: number, { plural }: Persons): boolean {
  const { firstToken, lastToken } = harms[index]!.trigger;
  const isListed = [harms[index - 1], harms[index + 1]].some((other) => other?.trigger.firstToken === firstToken);
  if (!plural && !isListed) return false;
  for (let at = firstToken - 1; at < lastToken; at++) if (isSmallWord(layout, at, 'also')) return true;
  return false;
}

/** "Two guests were killed. Two women were in critical condition", "one woman was": told of first by the state they are in, they are none of the dead. */
const isInCondition = (rule: string, { plural }: Persons, { quantity }: Harm['patient']): boolean =>
  (plural || (quantity !== null && !quantity.anaphoric)) && rule.startsWith('figures.state-');

/** "remained in hospital", "stayed in a critical condition", "had been shot but were alive" */
function tellsOfLiving({ patient, trigger }: Harm, { stays, alive }: PersonKinds, tokens: Layout['tokens']): boolean {
  const last = Math.min(tokens.length, trigger.lastToken + ALIVE_REACH);
  for (let at = trigger.lastToken; at < last && tokens[at]!.shape !== 'punctuation'; at++) if (alive.at(tokens[at]!)) return true;
  for (let at = patient.lastToken; at < trigger.lastToken; at++) if (stays.at(tokens[at]!)) return true;
  return false;
}

/** "was shot several times in the upper leg" */
export function isInLimb({ trigger }: Harm, { limbs }: PersonKinds, tokens: Layout['tokens']): boolean {
  const last = Math.min(tokens.length, trigger.lastToken + LIMB_REACH);
  for (let i = trigger.lastToken; i < last && tokens[i]!.lower !== '.'; i++) if (limbs.at(tokens[i]!)) return true;
  return false;
}

const SURVIVED = 'figures.survived';
const TAKEN = 'figures.taken-to-hospital';

/** The largest number of dead that may hold anyone: people, victims, a family. */
function largest(dead: readonly OpenFigure[], kinds: PersonKinds): OpenFigure | null {
  let most: OpenFigure | null = null;
  for (const open of dead) {
    const { within, count, group } = open.says;
    const { concept } = open.persons;
    const isOfAnyone = kinds.ageless.has(concept) || kinds.families.has(concept) || kinds.pairs.has(concept) || kinds.kin.has(concept);
    if (within !== null || !isAtLarge(group) || !isOfAnyone) continue;
    if ((count.low ?? 0) > Math.max(1, most?.says.count.low ?? 0)) most = open;
  }
  return most;
}

/** "A boy was hit in the leg. … Police say he shot himself": in the leg. */
export function shotOwnLimb(
  told: FiguresTold,
  kinds: PersonKinds,
  { tokens }: Layout,
  harms: readonly Harm[],
  { effect, weak, rule }: Harm,
  persons: Persons,
): boolean {
  if (effect !== 'killed' || !weak || rule !== 'to-oneself') return false;
  return told.of(persons).some(({ says, draft }) => says.effect === 'injured' && isInLimb(harms[draft.harm]!, kinds, tokens));
}
