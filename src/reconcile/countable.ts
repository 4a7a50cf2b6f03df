/** Which figure claims count, in one order whatever order they came in, and which are set aside and why. */

import { append } from '../model/append.js';
import type { Claim, FigureClaim } from '../model/claim.js';
import { compareText } from '../model/compare-text.js';
import type { Effect } from '../model/vocabulary.js';
import { type Row, rowKey } from './account.js';
import { type ReconcileContext, sourceOf } from './context.js';

export interface SetAside {
  readonly claim: FigureClaim;
  readonly reason: string;
}

export interface Countable {
  /** By report; reports in order of publication, then id; claims in order of text. */
  readonly byReport: ReadonlyMap<string, readonly FigureClaim[]>;
  readonly denied: readonly FigureClaim[];
  readonly setAside: readonly SetAside[];
}

export function countable(context: ReconcileContext, claims: readonly Claim[]): Countable {
  const reports = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue;
    append(reports, claim.report, claim);
  }
  const byReport = new Map<string, readonly FigureClaim[]>();
  const denied: FigureClaim[] = [];
  const setAside: SetAside[] = [];
  for (const [report, own] of [...reports].sort(([a], [b]) => byPublication(context, a, b))) {
    if (own.length > 1) own.sort(byText);
    byReport.set(report, countedOf(own, denied, setAside));
  }
  return { byReport, denied, setAside };
}

function countedOf(claims: readonly FigureClaim[], denied: FigureClaim[], setAside: SetAside[]): readonly FigureClaim[] {
  const moved = movedPersons(claims);
  const passed = passedStates(claims);
  const newest = newestFigures(claims);
  const found = personsFound(claims);
  return claims.filter((claim) => {
    const isTakenBack = claim.says.superseded === true && claim.certainty === 'denied';
    const reason =
      (isTakenBack ? SUPERSEDED : null) ??
      reasonAgainst(claim, moved) ??
      (claim.says.superseded && isReplaced(claim, newest) ? SUPERSEDED : null) ??
      (passed.has(claim.says.effect) && claim.says.count.high === 0 ? NO_LONGER : null) ??
      (claim.says.effect === 'missing' && found.has(claim.says.persons) ? NO_LONGER : null);
    if (claim.certainty === 'denied') denied.push(claim);
    if (reason) setAside.push({ claim, reason });
    return reason === null;
  });
}

function reasonAgainst(claim: FigureClaim, moved: ReadonlySet<string>): string | null {
  if (claim.certainty === 'denied') return 'it is denied';
  if (claim.certainty === 'hypothetical') return 'it is told as a possibility, not as a fact';
  if (moved.size > 0 && moved.has(`${claim.says.effect}|${claim.says.persons}`))
    return 'the same persons are counted under what became of them later';
  return null;
}

export const NO_LONGER = 'it no longer held once others were told of';
export const SUPERSEDED = 'the report tells of it as said before';

/** Of an effect: whether a toll is said that no newer one has replaced, and the largest number told of. */
interface Newest {
  readonly hasToll: boolean;
  readonly most: number;
}

function newestFigures(claims: readonly FigureClaim[]): ReadonlyMap<Effect, Newest> {
  const newest = new Map<Effect, Newest>();
  for (const { says, certainty } of claims) {
    if (says.superseded || certainty === 'denied') continue;
    const known = newest.get(says.effect);
    const hasToll = known?.hasToll === true || says.scope === 'incident';
    newest.set(says.effect, { hasToll, most: Math.max(known?.most ?? 0, says.count.low ?? 0) });
  }
  return newest;
}

/** By a toll said since, or by more persons told of than the earlier figure counts. */
function isReplaced({ says: { effect, count } }: FigureClaim, newest: ReadonlyMap<Effect, Newest>): boolean {
  const since = newest.get(effect);
  return since !== undefined && (since.hasToll || (count.high !== null && since.most > count.high));
}

/** "No one is in custody", and an arrest later in the report: such states pass, unlike death and injury. */
export const PASSING: ReadonlySet<Effect> = new Set(['detained', 'missing', 'wanted', 'abducted', 'displaced', 'rescued']);

function passedStates(claims: readonly FigureClaim[]): ReadonlySet<Effect> {
  const held = new Set<Effect>();
  for (const { says, certainty } of claims) {
    if (PASSING.has(says.effect) && (certainty === 'asserted' || certainty === 'hedged') && (says.count.low ?? 0) > 0)
      held.add(says.effect);
  }
  return held;
}

/** "Five people reported missing were found alive": they are missing no more. */
function personsFound(claims: readonly FigureClaim[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { says, certainty } of claims)
    if (FOUND.has(says.effect) && certainty === 'asserted' && says.count.high !== 0) found.add(says.persons);
  return found;
}
const FOUND: ReadonlySet<Effect> = new Set<Effect>(['rescued', 'unharmed', 'killed']);

/** Persons who were told of under an effect first and are counted under another now. */
function movedPersons(claims: readonly FigureClaim[]): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { says, certainty } of claims) {
    if (says.movedFrom && says.movedFrom !== says.effect && certainty !== 'denied' && certainty !== 'hypothetical')
      moved.add(`${says.movedFrom}|${says.persons}`);
  }
  return moved;
}

/** Those who left an effect: counted no more in the larger set they are within. */
export const movedOutOf = (claims: readonly FigureClaim[], effect: Effect): readonly FigureClaim[] =>
  claims.filter(({ says }) => says.movedFrom === effect && says.effect !== effect && says.within !== null);

export const rowOf = (claim: FigureClaim): Row => ({
  group: claim.says.group,
  label: claim.says.label,
  effect: claim.says.effect,
  event: claim.says.event,
});

export const claimRowKey = (claim: FigureClaim): string => rowKey(rowOf(claim));

const byPublication = (context: ReconcileContext, a: string, b: string): number =>
  compareText(sourceOf(context, a).published ?? '', sourceOf(context, b).published ?? '') || compareText(a, b);

const byText = (a: FigureClaim, b: FigureClaim): number => a.start - b.start || a.end - b.end || compareText(a.id, b.id);
