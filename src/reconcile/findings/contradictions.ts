/** Contradictions: figures of one report that cannot all be true, whatever else is. */
import type { FigureClaim } from '../../model/claim.js';
import type { Finding } from '../../model/incident.js';
import { isExact, rangeOfCount } from '../range.js';
import type { Tally } from '../tally.js';
import { capital, list, number, persons, stateOf, theReport } from '../wording.js';
import type { Matter } from './matter.js';

const MOST_CLASHES = 3;

export function contradictions({ context, reports }: Matter): readonly Finding[] {
  const alone = reports.length === 1;
  const findings: Finding[] = [];
  for (const { report, settled } of reports) {
    const subject = theReport({ report, publisher: context.sources.get(report)?.publisher ?? null }, alone);
    for (const { tally, conflicts } of settled) {
      if (conflicts.length === 0 && tally.clashes.length === 0) continue;
      const claims = claimsById(tally);
      for (const [one, other] of tally.clashes.slice(0, MOST_CLASHES)) findings.push(clash(subject, one, other));
      for (const conflict of conflicts)
        findings.push(
          sums(
            subject,
            conflict.map((id) => claims.get(id)!).sort((a, b) => a.start - b.start),
            tally,
          ),
        );
    }
  }
  return findings;
}

function clash(subject: string, one: FigureClaim, other: FigureClaim): Finding {
  const { group, label, effect } = one.says;
  const both = `${countOf(one)} and ${countOf(other)}`;
  return {
    kind: 'contradiction',
    message: `${capital(subject)} gives both ${both} as the number of ${persons('', group, label).trim()} ${effect}.`,
    claims: [one.id, other.id],
  };
}

function sums(subject: string, claims: readonly FigureClaim[], tally: Tally): Finding {
  const ceilings = claims.filter(({ says }) => says.scope === 'incident' && says.event === null && says.count.high !== null);
  const total =
    ceilings.length > 0
      ? ceilings.reduce((wide, claim) => (claim.says.count.high! > wide.says.count.high! || claim.says.group === 'people' ? claim : wide))
      : claims.find((claim) => claims.every((other) => other === claim || other.says.within === claim.says.persons));
  const ids = claims.map((claim) => claim.id);
  if (!total || claims.length < 2)
    return { kind: 'contradiction', message: `These figures of ${subject} cannot all be true: ${list(claims.map(named))}.`, claims: ids };
  const parts = claims.filter((claim) => claim !== total);
  const least = parts.reduce((sum, { says }) => sum + (says.count.low ?? 0), 0);
  const makes =
    parts.length > 1
      ? `, which make ${parts.every(({ says }) => isExact(rangeOfCount(says.count, null))) ? least : `at least ${least}`}`
      : '';
  const message = `${capital(subject)} gives ${named(total)} in all, but tells of ${list(parts.map((claim) => persons(countOf(claim), claim.says.group, claim.says.label)))}${makes}.`;
  return parts.length === 0 || least <= (total.says.count.high ?? Infinity)
    ? {
        kind: 'contradiction',
        message: `These figures of ${subject} for the ${stateOf(tally.effect)} cannot all be true: ${list(claims.map(named))}.`,
        claims: ids,
      }
    : { kind: 'contradiction', message, claims: ids };
}

const countOf = (claim: FigureClaim): string | number => {
  const range = rangeOfCount(claim.says.count, null);
  return isExact(range) ? range.low : number(range);
};

const named = (claim: FigureClaim): string => `${persons(countOf(claim), claim.says.group, claim.says.label)} ${claim.says.effect}`;

function claimsById(tally: Tally): ReadonlyMap<string, FigureClaim> {
  const claims = new Map<string, FigureClaim>();
  const put = (some: readonly FigureClaim[]) => {
    for (const claim of some) claims.set(claim.id, claim);
  };
  for (const set of tally.sets) put(set.statement.claims);
  for (const list of tally.totals.values()) for (const total of list) put(total.statement.claims);
  for (const part of tally.labelled) put(part.statement.claims);
  return claims;
}
