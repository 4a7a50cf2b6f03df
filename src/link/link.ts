/** Finds which reports, and which of the incidents inside them, tell of one incident. */
import { append } from '../model/append.js';
import { agglomerate, joinFrom } from './agglomerate.js';
import { eachProposedPair } from './candidates.js';
import { compare } from './compare.js';
import { Digests } from './digest.js';
import { explainLink, explainParting } from './explain.js';
import { attachFollowUps, FOLLOW_UP_DAYS, mayFollowUp, timelessOdds } from './follow-ups.js';
import { findSources } from './independence.js';
import { type Rulings, resolveJudgements } from './judgements.js';
import {
  byPublication,
  type DraftRef,
  type FindReading,
  type LazyLinking,
  type Link,
  type LinkContext,
  type LinkedIncident,
  type Linking,
  type LinkReading,
  type Member,
  type MemberRole,
  NEAR_MISSES_KEPT,
} from './linking.js';
import { bandsOf } from './minhash.js';
import { PairList, type Scored } from './pairs.js';
import { placeDayKeys } from './place-day.js';
import { createUnits, type Unit, type Units } from './unit.js';
import { logOddsOf, probabilityOf } from './weights.js';

/** A pair kept apart counts as a near miss if it falls short of joining by no more than this many log odds. */
const NEAR_MISS_WITHIN = 1.5;

/**
 * Links readings. The order they come in changes nothing.
 * @throws Error for two reports with one id.
 */
export function link(context: LinkContext, readings: readonly LinkReading[]): Linking {
  const digests = new Digests(context);
  for (const reading of readings) digests.add(reading);
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  const { incidents, nearMisses, ...rest } = linkDigests(digests, (id) => byId.get(id)!);
  return { ...rest, incidents: [...incidents], nearMisses: [...nearMisses] };
}

/** As `link`, of readings that need not all be at hand: `find` is asked for one where its words are quoted. */
export function linkDigests(digests: Digests, find: FindReading): LazyLinking {
  const { context } = digests;
  const all = createUnits(digests);
  const { units, rarities } = all;
  const oddsOf = (a: number, b: number): number => logOddsOf(compare(units[a]!, units[b]!, rarities));
  const { pairs, followUps } = promisingPairs(all);
  const rulings = resolveJudgements(context.judgements ?? [], units, context.incidents ?? new Map(), oddsOf);
  const apart = [...rulings.apart, ...draftsOfOneReport(units, mayJoin(pairs, followUps, rulings.together))];
  const agglomerated = agglomerate(units.length, pairs, { together: rulings.together, apart }, oddsOf);
  const { refused } = agglomerated;
  const groups = attachFollowUps(agglomerated.groups, followUps, units, mayStandTogether(apart));
  const tellsOfOne = (group: readonly number[]): boolean => group.some((unit) => units[unit]!.draft !== null);
  const reports = units.filter(({ report }, i) => units[i - 1]?.report !== report).map(({ report }) => report);
  return {
    incidents: describeAll(groups.filter(tellsOfOne), all, rulings, find),
    nearMisses: nearMisses(pairs, groups, all, rulings, find),
    leftOver: groups
      .filter((group) => !tellsOfOne(group))
      .flat()
      .map((unit) => units[unit]!.report)
      .sort(byPublication)
      .map(({ id }) => id),
    sources: findSources(
      reports,
      groups.map((group) => group.map((unit) => units[unit]!.report.id)),
      find,
    ),
    problems: [
      ...rulings.problems,
      ...refused.map(
        ({ a, b }) =>
          `${nameOf(units[a]!)} and ${nameOf(units[b]!)} were judged the same, but a "not-same" judgement or their own report keeps them apart.`,
      ),
    ],
  };
}

interface Promising {
  /** Proposed pairs that may join or come close to it; the others are compared again where their groups are. */
  readonly pairs: PairList;
  /** Proposed pairs of which the first may follow up the second. */
  readonly followUps: readonly Scored[];
}

function promisingPairs({ units, ...all }: Units): Promising {
  const least = joinFrom(units.length) - NEAR_MISS_WITHIN;
  const pairs = new PairList();
  const followUps: Scored[] = [];
  const meetings = units.map(({ report, facts }) => [...bandsOf(report.signature), ...placeDayKeys(facts)]);
  eachProposedPair({ units, ...all }, meetings, (a, b) => {
    // the reader took them for two
    if (units[a]!.report === units[b]!.report) return;
    const evidence = compare(units[a]!, units[b]!, all.rarities);
    const logOdds = logOddsOf(evidence);
    if (logOdds >= least) pairs.push(a, b, logOdds);
    if (mayFollowUp(units[a]!, units[b]!)) followUps.push({ a, b, logOdds: timelessOdds(evidence) });
    else if (mayFollowUp(units[b]!, units[a]!)) followUps.push({ a: b, b: a, logOdds: timelessOdds(evidence) });
  });
  return { pairs, followUps };
}

/** Whether nothing keeps any unit of one group from any of another. */
function mayStandTogether(
  apart: readonly { readonly a: number; readonly b: number }[],
): (x: readonly number[], y: readonly number[]) => boolean {
  const from = new Map<number, number[]>();
  for (const { a, b } of apart)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      append(from, one, other);
    }
  return (x, y) => {
    const there = new Set(y);
    return x.every((unit) => !from.get(unit)?.some((other) => there.has(other)));
  };
}

/** Units that some pair may join to others; whoever is in none stays alone. */
function mayJoin(
  { a, b, size }: PairList,
  ...lists: readonly (readonly { readonly a: number; readonly b: number }[])[]
): ReadonlySet<number> {
  const units = new Set<number>();
  for (let i = 0; i < size; i++) units.add(a[i]!).add(b[i]!);
  for (const list of lists) for (const pair of list) units.add(pair.a).add(pair.b);
  return units;
}

/** The reader took them for different incidents; linking does not undo that. Of a report, only those that may join others are told apart. */
function draftsOfOneReport(units: readonly Unit[], joining: ReadonlySet<number>): readonly { readonly a: number; readonly b: number }[] {
  return units.flatMap((unit) => {
    const siblings: { a: number; b: number }[] = [];
    if (!joining.has(unit.index)) return siblings;
    for (let other = unit.index + 1; units[other]?.report === unit.report; other++)
      if (joining.has(other)) siblings.push({ a: unit.index, b: other });
    return siblings;
  });
}

const refOf = ({ report, draft }: Unit): DraftRef => ({ report: report.id, draft });
const nameOf = ({ report, draft }: Unit): string => (draft === null || draft === 0 ? report.id : `${report.id}#${draft + 1}`);

/** In order of the first member's publication, then id; each is described when it is asked for. */
function* describeAll(groups: readonly (readonly number[])[], all: Units, rulings: Rulings, find: FindReading): Generator<LinkedIncident> {
  const inOrder = groups.map((group) =>
    group.map((unit) => all.units[unit]!).sort((a, b) => byPublication(a.report, b.report) || (a.draft ?? 0) - (b.draft ?? 0)),
  );
  inOrder.sort(([x], [y]) => byPublication(x!.report, y!.report) || (x!.draft ?? 0) - (y!.draft ?? 0));
  for (const members of inOrder) yield describe(members, all, rulings, find);
}

function roleOf({ publishedDay, report }: Unit, day: number | null): MemberRole {
  if (day === null || publishedDay === null || publishedDay - day < FOLLOW_UP_DAYS) return 'account';
  return report.followsUp ? 'follow-up' : 'late';
}

function describe(members: readonly Unit[], all: Units, rulings: Rulings, find: FindReading): LinkedIncident {
  const day = dayOfIncident(members);
  const withRoles = members.map((unit): Member => ({ ...refOf(unit), role: roleOf(unit, day) }));
  return { members: withRoles, links: linksWithin(members, all, rulings, find) };
}

/** The day most members date it to, the earliest of these; else the first publication. */
function dayOfIncident(members: readonly Unit[]): number | null {
  const votes = new Map<number, number>();
  for (const { facts } of members) if (facts.days) votes.set(facts.days.first, (votes.get(facts.days.first) ?? 0) + 1);
  const [best] = [...votes].sort(([x, n], [y, m]) => m - n || x - y);
  if (best) return best[0];
  return members.reduce<number | null>(
    (first, { publishedDay }) => (publishedDay !== null && (first === null || publishedDay < first) ? publishedDay : first),
    null,
  );
}

/** In larger groups a member is held against this many of those before it, the nearest in time, to find its link. */
const HELD_AGAINST = 60;

/** Links each member to the one before it that it is closest to; a judgement's link comes first. */
function linksWithin(members: readonly Unit[], all: Units, rulings: Rulings, find: FindReading): readonly Link[] {
  return members.slice(1).map((unit, i) => {
    const before = members.slice(Math.max(0, i + 1 - HELD_AGAINST), i + 1);
    const ruled = rulings.together.find(
      ({ a, b }) => (a === unit.index || b === unit.index) && members.slice(0, i + 1).some(({ index }) => index === a + b - unit.index),
    );
    if (ruled) {
      const other = members.find(({ index }) => index === ruled.a + ruled.b - unit.index)!;
      return { from: refOf(other), to: refOf(unit), score: 1, reason: judged('same', ruled.judgement.note), by: 'judgement' };
    }
    const [closest] = before
      .map((other) => ({ other, odds: linkOdds(other, unit, all) }))
      .sort((x, y) => y.odds - x.odds || x.other.index - y.other.index);
    return {
      from: refOf(closest!.other),
      to: refOf(unit),
      score: rounded(probabilityOf(closest!.odds)),
      reason: explainLink(closest!.other, unit, all, find),
      by: 'evidence',
    };
  });
}

function linkOdds(before: Unit, after: Unit, { rarities }: Units): number {
  const evidence = compare(before, after, rarities);
  return mayFollowUp(after, before) ? timelessOdds(evidence) : logOddsOf(evidence);
}

const judged = (verdict: 'same' | 'not the same', note: string): string => `judged ${verdict}${note === '' ? '' : `: ${note}`}`;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Pairs that nearly joined, and pairs that a judgement kept apart though they look the same; each is explained when it is asked for. */
function* nearMisses(
  pairs: PairList,
  groups: readonly (readonly number[])[],
  all: Units,
  rulings: Rulings,
  find: FindReading,
): Generator<Link> {
  const { units } = all;
  const groupOf = new Int32Array(units.length);
  groups.forEach((group, i) => {
    for (const unit of group) groupOf[unit] = i;
  });
  const forbidden = new Map(rulings.apart.map(({ a, b, judgement }) => [`${a} ${b}`, judgement]));
  const told = new Int32Array(groups.length);
  const tellsIn = (report: Unit['report'], group: number): boolean => groups[group]!.some((unit) => units[unit]!.report === report);
  const apart = Int32Array.from({ length: pairs.size }, (_, i) => i).filter((i) => groupOf[pairs.a[i]!] !== groupOf[pairs.b[i]!]);
  apart.sort((x, y) => pairs.logOdds[y]! - pairs.logOdds[x]! || pairs.a[x]! - pairs.a[y]! || pairs.b[x]! - pairs.b[y]!);
  for (const i of apart) {
    const [a, b] = [units[pairs.a[i]!]!, units[pairs.b[i]!]!];
    const [x, y] = [groupOf[a.index]!, groupOf[b.index]!];
    if (Math.max(told[x]!, told[y]!) >= NEAR_MISSES_KEPT || tellsIn(a.report, y) || tellsIn(b.report, x)) continue;
    for (const group of [x, y]) told[group]!++;
    const judgement = forbidden.get(`${a.index} ${b.index}`);
    const refs = { from: refOf(a), to: refOf(b) };
    if (judgement) yield { ...refs, score: 0, reason: judged('not the same', judgement.note), by: 'judgement' };
    else
      yield {
        ...refs,
        score: rounded(probabilityOf(pairs.logOdds[i]!)),
        reason: explainParting(a, b, all, pairs.logOdds[i]! >= joinFrom(units.length), find),
        by: 'evidence',
      };
  }
}
