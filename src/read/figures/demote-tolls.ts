/** Numbers that stand side by side, or are added to, are no tolls of the whole incident. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import { areElsewhere } from './may-be-same.js';

const SUMMED_RULES = new Set(['figures.subject-verb', 'figures.passive', 'figures.reduced']);

/**
 * "killing two … killing two more", one after the other in one paragraph: what is added to is no toll of the whole. Nor are two
 * numbers of one sentence that are not said to be of the same persons: "two died on the spot and one later in hospital".
 */
export function demoteTolls(told: FiguresTold): void {
  const last = new Map<string, OpenFigure>();
  for (const open of told.all) {
    const key = `${open.says.effect}/${open.persons.paragraph}`;
    const before = last.get(key);
    if (before) demote(before, open);
    last.set(key, open);
  }
  demoteOfPlaces(told);
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
  const isAddedTo = open.added && !open.says.within && before.says.scope === 'incident' && !before.total && !before.says.within;
  if (isAddedTo) before.says = { ...before.says, scope: 'event' };
  if (isReached(before, open)) before.says = { ...before.says, scope: 'event', within: open.says.persons };
  if (diedBeside(before, open)) before.says = { ...before.says, scope: 'event' };
  if (!isBesideInSentence(before, open) && open.draft.rule !== 'figures.gapped') return;
  before.says = { ...before.says, scope: 'event' };
  open.says = { ...open.says, scope: 'event' };
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

/** "One more victim died, raising the toll to two": the one is of the two. */
const isReached = (before: OpenFigure, { total, says, persons }: OpenFigure): boolean =>
  total &&
  !before.total &&
  before.says.within === null &&
  before.says.scope === 'incident' &&
  before.persons !== persons &&
  before.persons.sentence === persons.sentence &&
  (before.says.count.low ?? 0) < (says.count.low ?? 0);

const isBesideInSentence = (before: OpenFigure, open: OpenFigure): boolean =>
  before.persons !== open.persons &&
  before.persons.sentence === open.persons.sentence &&
  // three people were wounded, and the gunman was wounded by police
  (before.says.group === open.says.group || (open.says.group === 'perpetrators' && isAtLarge(before.says.group))) &&
  [before, open].some(({ says }) => says.scope === 'incident') &&
  [before, open].every(
    ({ total, says, draft, persons }) => !total && says.within === null && persons.count !== null && SUMMED_RULES.has(draft.rule),
  );
