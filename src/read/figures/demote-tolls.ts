/** Numbers that stand side by side, or are added to, are no tolls of the whole incident. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';

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
}

function demote(before: OpenFigure, open: OpenFigure): void {
  const isAddedTo = open.added && !open.says.within && before.says.scope === 'incident' && !before.total && !before.says.within;
  if (isAddedTo) before.says = { ...before.says, scope: 'event' };
  if (!isBesideInSentence(before, open) && open.draft.rule !== 'figures.gapped') return;
  before.says = { ...before.says, scope: 'event' };
  open.says = { ...open.says, scope: 'event' };
}

const isBesideInSentence = (before: OpenFigure, open: OpenFigure): boolean =>
  before.persons !== open.persons &&
  before.persons.sentence === open.persons.sentence &&
  // three people were wounded, and the gunman was wounded by police
  (before.says.group === open.says.group || (open.says.group === 'perpetrators' && isAtLarge(before.says.group))) &&
  [before, open].some(({ says }) => says.scope === 'incident') &&
  [before, open].every(
    ({ total, says, draft, persons }) => !total && says.within === null && persons.count !== null && SUMMED_RULES.has(draft.rule),
  );
