/** Sets of persons the narrative tells of, and how they lie within each other. */
import type { FigureClaim } from '../model/claim.js';
import type { Group } from '../model/vocabulary.js';
import { contains } from './lattice.js';
import { add, type Range, ZERO } from './range.js';
import { byVoice, type Reading, type Statement } from './statement.js';
import { inTrust } from './trust.js';
import { DEEPEST, firstAround, liesIn, type Within } from './within.js';

/** Persons the narrative tells of; each is counted once, whatever number of claims speak of it. */
export interface PersonsSet {
  readonly persons: string;
  readonly group: Group;
  readonly label: string | null;
  readonly event: string | null;
  readonly statement: Statement;
  /** What other voices say of the same persons, and what this one said earlier. */
  readonly others: readonly Statement[];
  /** The group of the stated total these persons are said to be within; null where they are within none. */
  inTotal: Group | null;
  /** Those of a stated part ("three men") that these persons are or are among; null where they are of none. */
  inPart: string | null;
  /** As stated, less those who are counted under what became of them later, and no less than its parts. */
  range: Range;
  parent: PersonsSet | null;
  readonly parts: PersonsSet[];
}

/** One set of persons, from all claims about them. */
export function setOf(claims: readonly FigureClaim[], reading: Reading, clashes: (readonly [FigureClaim, FigureClaim])[]): PersonsSet {
  const [first, ...rest] = inTrust(byVoice(claims, reading));
  for (const voice of [first!, ...rest]) clashes.push(...voice.clashes);
  let { group, label, event } = claims[0]!.says;
  for (const { says } of claims) {
    if (group !== says.group && (contains(group, says.group) || group === 'unspecified')) group = says.group;
    label ??= says.label;
    event ??= says.event;
  }
  const others = [...first!.earlier, ...rest.flatMap((voice) => [voice.stands, ...voice.earlier])];
  return {
    persons: claims[0]!.says.persons,
    group,
    label,
    event,
    statement: first!.stands,
    others,
    range: first!.stands.range,
    inTotal: null,
    inPart: null,
    parent: null,
    parts: [],
  };
}

/** Each set under the nearest larger set that the narrative tells of; a chain that comes back to itself is cut. */
export function nest(sets: readonly PersonsSet[], within: Within): void {
  if (within.size === 0) return;
  const byPersons = new Map(sets.map((set) => [set.persons, set]));
  for (const set of sets) {
    const parent = firstAround(set.persons, within, (around) => byPersons.get(around));
    if (!parent || isUnder(parent, set)) continue;
    set.parent = parent;
    parent.parts.push(set);
  }
}

function isUnder(set: PersonsSet, above: PersonsSet): boolean {
  let at: PersonsSet | null = set;
  for (let step = 0; at !== null; step++, at = at.parent) if (at === above || step > DEEPEST) return true;
  return false;
}

/** Those who died of their wounds are no longer among the wounded of the set they were within, nor of any around it. */
export function without(range: Range, moved: readonly FigureClaim[], persons: string, within: Within, reading: Reading): Range {
  let left = range;
  const seen = new Set<string>();
  for (const claim of moved) {
    if (!liesIn(claim.says.within!, persons, within) || seen.has(claim.says.persons)) continue;
    seen.add(claim.says.persons);
    const gone = byVoice([claim], reading)[0]!.stands.range;
    const less = (n: number | null, by: number | null) => (n === null ? null : Math.max(0, n - (by ?? 0)));
    left = { low: less(left.low, gone.high ?? gone.low)!, best: less(left.best, gone.best ?? gone.low), high: less(left.high, gone.low) };
  }
  return left;
}

/** A set is no smaller than its parts together. */
export function liftToParts(sets: readonly PersonsSet[]): void {
  if (sets.every((set) => set.parent === null)) return;
  for (const set of innermostFirst(sets)) {
    if (set.parts.length === 0) continue;
    const low = separateParts(set.parts).reduce((sum, part) => sum + part.range.low, 0);
    if (low <= set.range.low || (set.range.high !== null && low > set.range.high)) continue;
    set.range = { low, best: set.range.best === null ? null : Math.max(low, set.range.best), high: set.range.high };
  }
}

/** Every set after its parts. */
function innermostFirst(sets: readonly PersonsSet[]): readonly PersonsSet[] {
  const outermostFirst = sets.filter((set) => set.parent === null);
  for (let i = 0; i < outermostFirst.length; i++) for (const part of outermostFirst[i]!.parts) outermostFirst.push(part);
  return outermostFirst.reverse();
}

interface Part {
  readonly group: Group;
  readonly label: string | null;
  readonly range: Range;
}

/**
 * Parts of one whole that surely are different persons. "8 women and 5 foreigners" may be the same people: of several labelled
 * parts of one group that count more than one person each, only the largest is sure to add.
 */
export function separateParts<P extends Part>(parts: readonly P[]): readonly P[] {
  const vague = (part: P) => part.label !== null && part.range.low > 1;
  if (parts.length < 2 || parts.filter(vague).length < 2) return parts;
  const largest = new Map<Group, P>();
  for (const part of parts) {
    const known = largest.get(part.group);
    if (vague(part) && (!known || part.range.low > known.range.low)) largest.set(part.group, part);
  }
  return parts.filter((part) => !vague(part) || largest.get(part.group) === part);
}

/** Sets that lie in a group, none of them inside another that does. */
export function widestIn(sets: readonly PersonsSet[], lies: (set: PersonsSet) => boolean): readonly PersonsSet[] {
  return sets.filter((set) => {
    if (!lies(set)) return false;
    for (let at = set.parent; at !== null; at = at.parent) if (lies(at)) return false;
    return true;
  });
}

export const sumOf = (parts: readonly { readonly range: Range }[]): Range => parts.reduce((sum, part) => add(sum, part.range), ZERO);
