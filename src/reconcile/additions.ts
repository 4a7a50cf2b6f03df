/** Totals that add up from their parts, said in one line each: what holds is worth telling beside what does not. */
import type { ClaimId, FigureClaim } from '../model/claim.js';
import type { Figure } from '../model/incident.js';
import type { Effect, Group } from '../model/vocabulary.js';
import { contains, ROW_GROUPS, WITHIN } from './lattice.js';
import type { Tally } from './tally.js';
import { narrated, partsOf, rowValue, statedWithin, toldOf, totalOf } from './tally-rows.js';
import { idsOf, persons } from './wording.js';

export interface Addition {
  readonly message: string;
  readonly claims: readonly ClaimId[];
}

/**
 * "17 killed = 11 perpetrators + 3 military + 3 civilians: it adds up." Each total once, whichever of the tallies gives it, and
 * only where `figures` hold that number.
 */
export function additions(tallies: readonly Tally[], figures: readonly Figure[]): readonly Addition[] {
  const found = new Map<string, Addition>();
  for (const tally of tallies) {
    for (const group of ROW_GROUPS) {
      if (!tally.totals.has(group)) continue;
      const addition = additionOf(tally, group, figures);
      if (addition && !found.has(addition.message)) found.set(addition.message, addition);
    }
  }
  return [...found.values()];
}

interface Part {
  readonly text: string;
  readonly n: number;
  readonly claims: readonly FigureClaim[];
}

function additionOf(tally: Tally, group: Group, figures: readonly Figure[]): Addition | null {
  const total = totalOf(tally, group)?.statement;
  if (!total || total.range.low !== total.range.high || !isChosen(figures, group, tally.effect, total.range.low)) return null;
  const parts = partsInto(tally, group);
  const sum = parts?.reduce((n, part) => n + part.n, 0);
  if (!parts || parts.length < 2 || sum !== total.range.low) return null;
  const whole = group === 'people' ? `${sum}` : persons(sum, group, null);
  return {
    message: `${whole} ${tally.effect} = ${parts.map((part) => part.text).join(' + ')}: it adds up.`,
    claims: idsOf([...total.claims, ...parts.flatMap((part) => part.claims)]),
  };
}

const isChosen = (figures: readonly Figure[], group: Group, effect: Effect, n: number): boolean =>
  figures.some(
    (figure) => figure.event === null && figure.label === null && figure.effect === effect && figure.group === group && figure.best === n,
  );

/** Narrower groups where there are any, else labelled parts, else what the narrative tells of; null where some number is open. */
function partsInto(tally: Tally, group: Group): readonly Part[] | null {
  const groups = narrowest(tally, group);
  if (groups.length > 0) {
    const parts = groups.map((inner) => ({ inner, value: rowValue(tally, inner)! }));
    if (parts.some(({ value }) => value.range.low !== value.range.high)) return null;
    return parts
      .filter(({ value }) => value.range.low > 0)
      .map(({ inner, value }) => ({ text: persons(value.range.low, inner, null), n: value.range.low, claims: value.claims }));
  }
  const labelled = partsOf(tally, group).filter((part) => part.label !== null);
  const own =
    labelled.length > 0
      ? labelled
      : narrated(tally, group).map((set) => ({ label: set.label, range: set.range, claims: set.statement.claims }));
  if (own.length > 12 || own.some(({ range }) => range.low !== range.high)) return null;
  return own
    .filter(({ range }) => range.low > 0)
    .map(({ label, range, claims }) => ({ text: persons(range.low, group, label), n: range.low, claims }));
}

/** The groups directly below that the report speaks of, opened into theirs where these have no total of their own. */
function narrowest(tally: Tally, group: Group): readonly Group[] {
  const below = WITHIN.get(group)!.filter((inner) => toldOrStated(tally, inner));
  const stated = new Set(statedWithin(tally, group));
  return below.filter((inner) => {
    if (below.some((wider) => wider !== inner && contains(wider, inner) && stated.has(wider))) return false;
    return stated.has(inner) || !below.some((narrower) => narrower !== inner && contains(inner, narrower));
  });
}

const toldOrStated = (tally: Tally, group: Group): boolean => totalOf(tally, group) !== null || toldOf(tally, group) !== null;
