/** Numbers that different speakers of one report give of the same people, which are never added up. */
import type { FigureClaim } from '../model/claim.js';

/**
 * "The minister said 70 people were arrested. The opposition said more than 200 were": numbers of people at large that different
 * speakers give for one event are tolls of the same people, and not added up. The persons of such claims.
 */
export function rivalTolls(claims: readonly FigureClaim[]): ReadonlySet<string> {
  const first = new Map<string, FigureClaim>();
  const rivals = new Set<string>();
  for (const claim of claims) {
    const { group, label, count, event, within, persons } = claim.says;
    if (group !== 'people' || label !== null || within !== null || claim.speaker === null || (count.low ?? 0) < 2) continue;
    const other = first.get(event ?? '');
    if (!other) first.set(event ?? '', claim);
    else if (other.speaker!.name !== claim.speaker.name && other.says.persons !== persons) rivals.add(persons).add(other.says.persons);
  }
  return rivals;
}

/**
 * "The army said six clerks were killed. A union leader said twelve clerks were": as the soldiers or the people of two speakers, the clerks
 * are the same ones, and are read as one set of persons of whom each speaker gives a number.
 */
export function withRivalsAsOne(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const first = new Map<string, FigureClaim>();
  const same = new Map<string, string>();
  for (const claim of claims) {
    if (!isLabelledToll(claim)) continue;
    const { group, label, persons } = claim.says;
    const row = `${group}|${label}`;
    const other = first.get(row);
    if (!other) first.set(row, claim);
    else if (other.speaker!.name !== claim.speaker!.name && other.says.persons !== persons) same.set(persons, other.says.persons);
  }
  if (same.size === 0) return claims;
  return claims.map((claim) => {
    const persons = same.get(claim.says.persons);
    return persons === undefined ? claim : { ...claim, says: { ...claim.says, persons } };
  });
}

function isLabelledToll({ says, speaker }: FigureClaim): boolean {
  const { label, scope, event, within, further, count } = says;
  return (
    speaker !== null && label !== null && scope === 'incident' && event === null && within === null && !further && (count.low ?? 0) > 1
  );
}
