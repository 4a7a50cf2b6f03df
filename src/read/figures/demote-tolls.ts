/** Numbers that stand side by side, or are added to, are no tolls of the whole incident. */
import type { Effect } from '../../model/vocabulary.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { areElsewhere } from './may-be-same.js';
import { RoomInTolls } from './room-in-tolls.js';
import { demoteTollsOfPlaces } from './tolls-of-places.js';

/** "eight were killed, including two guards. Another died later": he is none of the eight. */
const TOLD_BY_VERB = new Set(['figures.active', 'figures.subject-verb', 'figures.passive']);
/** Ways of saying that so many were found hurt: of how many there are it says nothing. */
const FOUND_HURT = new Set(['figures.with-injuries', 'figures.suffered-injuries', 'figures.found']);
const SUMMED_RULES = new Set(['figures.subject-verb', 'figures.passive', 'figures.reduced']);

/** "Two guests are critical and three are being treated" */
const isCaredFor = (before: OpenFigure, open: OpenFigure): boolean =>
  before.draft.rule === 'figures.state-after-be' && open.draft.rule === 'figures.taken-to-hospital';

/**
 * "killing two … killing two more", one after the other in one paragraph: what is added to is no toll of the whole. Nor are two
 * numbers of one sentence that are not said to be of the same persons: "two died on the spot and one later in hospital".
 */
/** Sentences from a number to somebody who was hurt besides. */
const BESIDE_WITHIN = 3;

export function demoteTolls(told: FiguresTold): void {
  const last = new Map<string, OpenFigure>();
  const lastHarmed = new Map<Effect, OpenFigure>();
  const lastDoers = new Map<Effect, OpenFigure>();
  let room: RoomInTolls | null = null;
  for (const open of told.all) {
    const { effect, group, within } = open.says;
    const key = `${effect}/${open.persons.paragraph}`;
    const before = last.get(key);
    const isOfDoers = group === 'perpetrators';
    const added = open.added && within === null ? (isOfDoers && lastDoers.get(effect)) || lastHarmed.get(effect) : undefined;
    if (added && open.persons.sentence - told.sentenceOf(added) <= (open.persons.beside ? BESIDE_WITHIN : 1))
      addTo(told, (room ??= new RoomInTolls(told)), added, open);
    if (before) demote(before, open);
    last.set(key, open);
    if (open.says.count.high !== 0) (isOfDoers ? lastDoers : lastHarmed).set(effect, open);
  }
  takeIntoTolls(told);
  demoteOfPlaces(told);
  demoteTollsOfPlaces(told);
  demoteParts(told);
}

/** "Nine more bodies were found. The toll stands at 15": the nine are of the 15, wherever either is told. */
function takeIntoTolls(told: FiguresTold): void {
  const tolls = new Map<number | undefined, OpenFigure>();
  for (const open of told.all) {
    if (!open.total || open.says.effect !== 'killed' || open.says.within !== null || !isAtLarge(open.says.group)) continue;
    const known = tolls.get(told.incidentOf(open));
    if (!known || (known.says.count.low ?? 0) < (open.says.count.low ?? 0)) tolls.set(told.incidentOf(open), open);
  }
  if (tolls.size === 0) return;
  for (const open of told.all) {
    const toll = tolls.get(told.incidentOf(open));
    if (!toll || open.total || open.says.effect !== 'killed' || open.says.scope !== 'incident' || open.says.within !== null) continue;
    const isSome = open.persons.additional || open.draft.rule === BODIES_FOUND;
    if (isSome && open.persons !== toll.persons && (open.says.count.low ?? 0) < (toll.says.count.low ?? 0))
      open.says = { ...open.says, scope: 'event', within: toll.says.persons };
  }
}

/** Bodies are found, brought and counted by and by. */
const BODIES_FOUND = 'figures.bodies-found';

/** "One of the two survived", "seven, four of them boys, and later an eighth": a part of what is no toll is none either. */
export function demoteParts(told: FiguresTold): void {
  for (const open of told.all) {
    const { within, effect, scope, count } = open.says;
    if (scope !== 'incident' || open.persons.within?.id !== within) continue;
    const isSurvived = open.draft.rule === 'figures.survived';
    if (!isSurvived && (effect !== 'killed' || !count.high)) continue;
    const whole = told.of(open.persons.within).filter(({ says }) => says.effect === effect);
    const isDemoted = ({ says }: OpenFigure): boolean =>
      says.scope === 'event' && (isSurvived || (says.count.low ?? 0) >= (count.low ?? 0));
    if (whole.length > 0 && whole.every(isDemoted)) open.says = { ...open.says, scope: 'event' };
  }
}

/** "In Lugo two women were hurt. In Vigo two men were hurt": neither is the toll of the whole. */
function demoteOfPlaces(told: FiguresTold): void {
  const firsts = new Map<string, OpenFigure>();
  const isOfPlace = ({ says, persons, total }: OpenFigure): boolean =>
    says.scope === 'incident' && says.within === null && !total && persons.at !== null;
  for (const open of told.all.filter(isOfPlace)) {
    const key = `${open.says.effect}/${told.incidentOf(open)}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, open);
    else if (areElsewhere(first.persons.at, open.persons.at)) {
      first.says = { ...first.says, scope: 'event' };
      open.says = { ...open.says, scope: 'event' };
    }
  }
}

function demote(before: OpenFigure, open: OpenFigure): void {
  if (isReached(before, open)) before.says = { ...before.says, scope: 'event', within: open.says.persons };
  if (isReached(open, before)) open.says = { ...open.says, scope: 'event', within: before.says.persons };
  if (diedBeside(before, open)) before.says = { ...before.says, scope: 'event' };
  if (!isBesideInSentence(before, open) && open.draft.rule !== 'figures.gapped') return;
  before.says = { ...before.says, scope: 'event' };
  open.says = { ...open.says, scope: 'event' };
}

/** "Three guards were killed. A cook also died": no toll, wherever it stands. "killing five guards … five more guards": of the toll that the first five are of. */
function addTo(told: FiguresTold, room: RoomInTolls, part: OpenFigure, open: OpenFigure): void {
  const before = open.persons.beside ? wholeOf(told, part) : part;
  const { within, effect, scope } = before.says;
  if (within === null) {
    if (scope !== 'incident' || before.total) return;
    for (const other of told.of(before.persons))
      if (other.says.effect === effect && !other.total) other.says = { ...other.says, scope: 'event' };
  } else if (TOLD_BY_VERB.has(before.draft.rule) && room.has(within, open)) {
    open.says = { ...open.says, within };
    room.take(open);
  } else if (!room.has(within, open)) addToFound(told, within, open);
}

/** "Officers found three victims. One died, two were taken to a clinic. Another was found in a barn": beside those found first, who are no toll. */
function addToFound(told: FiguresTold, whole: string, { says: { effect } }: OpenFigure): void {
  const found = told.all.filter(({ says }) => says.persons === whole && says.effect === effect);
  if (found.some(({ total, draft }) => total || !FOUND_HURT.has(draft.rule))) return;
  for (const open of found) open.says = { ...open.says, scope: 'event' };
}

/** "hitting three people. A cook was hit in the arm … A fourth victim was hurt, too": besides the three, of whom the cook is one. */
function wholeOf(told: FiguresTold, part: OpenFigure): OpenFigure {
  const whole = part.persons.within;
  if (whole === null || part.says.within !== whole.id) return part;
  return told.of(whole).find(({ says }) => says.effect === part.says.effect) ?? part;
}

/** "killing five and wounding six, one of whom died": the five are not all. */
const diedBeside = (before: OpenFigure, { says, persons }: OpenFigure): boolean =>
  says.movedFrom === 'injured' &&
  says.within !== null &&
  says.within !== before.says.persons &&
  before.persons !== persons &&
  before.persons.sentence === persons.sentence &&
  before.says.within === null &&
  !before.total;

/** "One more victim died, raising the toll to two", "the toll reached 90, with nine killed since Monday": the one is of the two. */
const isReached = (part: OpenFigure, { total, says, persons }: OpenFigure): boolean =>
  total &&
  !part.total &&
  part.says.within === null &&
  (part.says.scope === 'incident' || part.persons.additional) &&
  part.persons !== persons &&
  part.persons.sentence === persons.sentence &&
  (part.says.count.low ?? 0) < (says.count.low ?? 0);

const isBesideInSentence = (before: OpenFigure, open: OpenFigure): boolean =>
  before.persons !== open.persons &&
  before.persons.sentence === open.persons.sentence &&
  // three people were wounded, and the gunman was wounded by police
  (before.says.group === open.says.group ||
    // two others were wounded and a woman was grazed
    (before.persons.additional && isAtLarge(before.says.group) && isAtLarge(open.says.group)) ||
    (open.says.group === 'perpetrators' && isAtLarge(before.says.group))) &&
  [before, open].some(({ says }) => says.scope === 'incident') &&
  [before, open].every(
    ({ total, says, draft, persons }) =>
      !total && says.within === null && persons.count !== null && (SUMMED_RULES.has(draft.rule) || isCaredFor(before, open)),
  );
