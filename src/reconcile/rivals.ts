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
  const labelled = new Map(ofOtherSpeakers(claims, isLabelledToll, ({ group, label }) => `${group}|${label}`));
  const ofVictims = victimsAgain(claims);
  if (labelled.size === 0 && ofVictims.size === 0) return claims;
  return claims.map((claim) => {
    const { persons } = claim.says;
    const victims = ofVictims.get(persons);
    if (victims !== undefined) return { ...claim, says: { ...claim.says, persons: victims, group: 'victims' as const } };
    const same = labelled.get(persons);
    return same === undefined ? claim : { ...claim, says: { ...claim.says, persons: same } };
  });
}

/** "Raiders killed nine people, police said. Villagers put the number at 22": of a report that tells of no raider among the dead. */
function victimsAgain(claims: readonly FigureClaim[]): ReadonlyMap<string, string> {
  const none = new Map<string, string>();
  if (claims.some(({ says }) => says.group === 'perpetrators')) return none;
  const first = claims.find(({ says }) => isTollOfIncident(says));
  if (first?.says.group !== 'victims' || first.speaker === null) return none;
  const parts = new Set(claims.map(({ says }) => says.within));
  const isOther = ({ says, speaker }: FigureClaim): boolean =>
    isTollOfIncident(says) &&
    isTollOfPeople(says) &&
    speaker !== null &&
    speaker.name !== first.speaker!.name &&
    says.persons !== first.says.persons &&
    !parts.has(says.persons);
  return new Map(claims.filter(isOther).map(({ says }) => [says.persons, first.says.persons]));
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

const isTollOfIncident = ({ label, scope, event, further, within, count }: FigureClaim['says']): boolean =>
  label === null && scope === 'incident' && event === null && !further && within === null && (count.low ?? 0) > 1;

const isLabelledToll = ({ label, scope, event, further }: FigureClaim['says']): boolean =>
  label !== null && scope === 'incident' && event === null && !further;
