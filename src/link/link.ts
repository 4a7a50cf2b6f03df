/** Finds which reports, and which of the incidents inside them, tell of one incident. */
import { agglomerate, joinFrom, type Scored } from './agglomerate.js';
import { eachProposedPair } from './candidates.js';
import { compare } from './compare.js';
import { explainLink, explainParting } from './explain.js';
import { findSources } from './independence.js';
import { type Rulings, resolveJudgements } from './judgements.js';
import {
  byPublication,
  type DraftRef,
  type Link,
  type LinkContext,
  type LinkedIncident,
  type Linking,
  type LinkReading,
  type Member,
  NEAR_MISSES_KEPT,
} from './linking.js';
import { bandsOf, shinglesOf, signatureOf } from './minhash.js';
import { COMPARED_LENGTH } from './terms.js';
import { createUnits, type Unit, type Units } from './unit.js';
import { logOddsOf, probabilityOf } from './weights.js';

/** From this many days after the incident on, a report follows it up. */
export const FOLLOW_UP_DAYS = 30;
/** A pair kept apart counts as a near miss if it falls short of joining by no more than this many log odds. */
const NEAR_MISS_WITHIN = 1.5;

/**
 * Links readings. The order they come in changes nothing.
 * @throws Error for two reports with one id.
 */
export function link(context: LinkContext, readings: readonly LinkReading[]): Linking {
  const all = createUnits(readings, context.termShares);
  const { units, rarities } = all;
  const oddsOf = (a: number, b: number): number => logOddsOf(compare(units[a]!, units[b]!, rarities));
  const signatures = units.map(({ report }) => signatureOf(shinglesOf(report.text.slice(0, COMPARED_LENGTH))));
  const bands = signatures.map(bandsOf);
  const pairs = promisingPairs(all, bands, oddsOf);
  const rulings = resolveJudgements(context.judgements ?? [], units, context.incidents ?? new Map(), oddsOf);
  const apart = [...rulings.apart, ...draftsOfOneReport(units)];
  const { groups, refused } = agglomerate(units.length, pairs, { together: rulings.together, apart }, oddsOf);
  const tellsOfOne = (group: readonly number[]): boolean => group.some((unit) => units[unit]!.draft !== null);
  const linked = groups
    .filter(tellsOfOne)
    .map((group) => describe(group, all, rulings))
    .sort((x, y) => byPublication(x.first, y.first) || x.draft - y.draft);
  return {
    incidents: linked.map(({ incident }) => incident),
    nearMisses: nearMisses(pairs, groups, all, rulings),
    leftOver: groups
      .filter((group) => !tellsOfOne(group))
      .flat()
      .map((unit) => units[unit]!.report)
      .sort(byPublication)
      .map(({ id }) => id),
    sources: findSources(context, units, groups, signatures, bands),
    problems: [
      ...rulings.problems,
      ...refused.map(
        ({ a, b }) =>
          `${nameOf(units[a]!)} and ${nameOf(units[b]!)} were judged the same, but a "not-same" judgement or their own report keeps them apart.`,
      ),
    ],
  };
}

/** Proposed pairs that may join or come close to it; the others are compared again where their groups are. */
function promisingPairs(all: Units, bands: readonly (readonly number[])[], oddsOf: (a: number, b: number) => number): readonly Scored[] {
  const least = joinFrom(all.units.length) - NEAR_MISS_WITHIN;
  const pairs: Scored[] = [];
  eachProposedPair(all, bands, (a, b) => {
    const logOdds = oddsOf(a, b);
    if (logOdds >= least) pairs.push({ a, b, logOdds });
  });
  return pairs;
}

/** The reader took them for different incidents; linking does not undo that. */
function draftsOfOneReport(units: readonly Unit[]): readonly { readonly a: number; readonly b: number }[] {
  return units.flatMap((unit) => {
    const siblings: { a: number; b: number }[] = [];
    for (let other = unit.index + 1; units[other]?.report === unit.report; other++) siblings.push({ a: unit.index, b: other });
    return siblings;
  });
}

const refOf = ({ report, draft }: Unit): DraftRef => ({ report: report.id, draft });
const nameOf = ({ report, draft }: Unit): string => (draft === null || draft === 0 ? report.id : `${report.id}#${draft + 1}`);

function describe(
  group: readonly number[],
  all: Units,
  rulings: Rulings,
): { readonly incident: LinkedIncident; readonly first: Unit['report']; readonly draft: number } {
  const members = group
    .map((unit) => all.units[unit]!)
    .sort((a, b) => byPublication(a.report, b.report) || (a.draft ?? 0) - (b.draft ?? 0));
  const day = dayOfIncident(members);
  const withRoles = members.map(
    (unit): Member => ({
      ...refOf(unit),
      role: day !== null && unit.publishedDay !== null && unit.publishedDay - day >= FOLLOW_UP_DAYS ? 'follow-up' : 'account',
    }),
  );
  return {
    incident: { members: withRoles, links: linksWithin(members, all, rulings) },
    first: members[0]!.report,
    draft: members[0]!.draft ?? 0,
  };
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
function linksWithin(members: readonly Unit[], all: Units, rulings: Rulings): readonly Link[] {
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
      .map((other) => ({ other, odds: logOddsOf(compare(other, unit, all.rarities)) }))
      .sort((x, y) => y.odds - x.odds || x.other.index - y.other.index);
    return {
      from: refOf(closest!.other),
      to: refOf(unit),
      score: rounded(probabilityOf(closest!.odds)),
      reason: explainLink(closest!.other, unit, all),
      by: 'evidence',
    };
  });
}

const judged = (verdict: 'same' | 'not the same', note: string): string => `judged ${verdict}${note === '' ? '' : `: ${note}`}`;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Pairs that nearly joined, and pairs that a judgement kept apart though they look the same. */
function nearMisses(pairs: readonly Scored[], groups: readonly (readonly number[])[], all: Units, rulings: Rulings): readonly Link[] {
  const { units } = all;
  const groupOf = new Map(groups.flatMap((group, i) => group.map((unit) => [unit, i] as const)));
  const forbidden = new Map(rulings.apart.map(({ a, b, judgement }) => [`${a} ${b}`, judgement]));
  const told = new Map<number, number>();
  const reportsOf = groups.map((group) => new Set(group.map((unit) => units[unit]!.report.id)));
  const isIn = (unit: number, group: number): boolean => reportsOf[group]!.has(units[unit]!.report.id);
  const close = pairs.filter(({ a, b }) => !isIn(a, groupOf.get(b)!) && !isIn(b, groupOf.get(a)!));
  return [...close]
    .sort((x, y) => y.logOdds - x.logOdds || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b, logOdds }): Link[] => {
      const [x, y] = [groupOf.get(a)!, groupOf.get(b)!];
      if (Math.max(told.get(x) ?? 0, told.get(y) ?? 0) >= NEAR_MISSES_KEPT) return [];
      for (const group of [x, y]) told.set(group, (told.get(group) ?? 0) + 1);
      const judgement = forbidden.get(`${a} ${b}`);
      const refs = { from: refOf(units[a]!), to: refOf(units[b]!) };
      if (judgement) return [{ ...refs, score: 0, reason: judged('not the same', judgement.note), by: 'judgement' }];
      return [
        {
          ...refs,
          score: rounded(probabilityOf(logOdds)),
          reason: explainParting(units[a]!, units[b]!, all, logOdds >= joinFrom(units.length)),
          by: 'evidence',
        },
      ];
    });
}
