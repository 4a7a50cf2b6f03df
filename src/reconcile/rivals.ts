/** Numbers that different speakers of one report give of the same people, which are never added up. */
import type { FigureClaim } from '../model/claim.js';

/**
 * "The minister said 70 people were arrested. The opposition said more than 200 were": numbers of people at large that different
 * speakers give for one event are tolls of the same people, and not added up. The persons of such claims.
 */
export function rivalTolls(claims: readonly FigureClaim[]): ReadonlySet<string> {
  const rivals = new Set<string>();
  for (const [persons, others] of ofOtherSpeakers(claims, isTollOfPeople, ({ event }) => event ?? '')) rivals.add(persons).add(others);
  return rivals;
}

/**
 * "The army said six clerks were killed. A union leader said twelve clerks were": as the soldiers or the people of two speakers, the clerks
 * are the same ones, and are read as one set of persons of whom each speaker gives a number.
 */
export function withRivalsAsOne(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const same = new Map(ofOtherSpeakers(claims, isLabelledToll, ({ group, label }) => `${group}|${label}`));
  if (same.size === 0) return claims;
  return claims.map((claim) => {
    const persons = same.get(claim.says.persons);
    return persons === undefined ? claim : { ...claim, says: { ...claim.says, persons } };
  });
}

/** Persons of whom a speaker gives a number, and those of whom another speaker gave the first number of the same row. */
function ofOtherSpeakers(
  claims: readonly FigureClaim[],
  isMeant: (says: FigureClaim['says']) => boolean,
  rowOf: (says: FigureClaim['says']) => string,
): readonly (readonly [persons: string, others: string])[] {
  const first = new Map<string, FigureClaim>();
  const pairs: (readonly [string, string])[] = [];
  for (const claim of claims) {
    const { says, speaker } = claim;
    if (speaker === null || says.within !== null || (says.count.low ?? 0) < 2 || !isMeant(says)) continue;
    const row = rowOf(says);
    const other = first.get(row);
    if (!other) first.set(row, claim);
    else if (other.speaker!.name !== speaker.name && other.says.persons !== says.persons) pairs.push([says.persons, other.says.persons]);
  }
  return pairs;
}

const isTollOfPeople = ({ group, label }: FigureClaim['says']): boolean => group === 'people' && label === null;

const isLabelledToll = ({ label, scope, event, further }: FigureClaim['says']): boolean =>
  label !== null && scope === 'incident' && event === null && !further;
