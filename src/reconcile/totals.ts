/** Tolls a report states of the whole incident, and which of them are parts of others. */
import type { FigureClaim } from '../model/claim.js';
import type { Group } from '../model/vocabulary.js';
import { contains } from './lattice.js';
import { without } from './persons-sets.js';
import { compatible } from './range.js';
import { byVoice, joined, type Reading, type Statement } from './statement.js';
import { compareStatements, exactFirst, inTrust } from './trust.js';
import { firstAround, isWithin, type Within } from './within.js';

/** A toll said of the whole incident. `rest` groups are left out of it ("not counting the police"). */
export interface Total {
  readonly group: Group;
  readonly label: string | null;
  readonly statement: Statement;
  readonly persons: string;
  readonly rest: readonly Group[];
  /** "three residents – a fisherman, his wife and a driver": these persons are of that labelled part, and not counted beside it. */
  readonly isInPart: boolean;
}

/**
 * Tolls said of the whole incident, by group, and those of them that are parts.
 * @param stated claims of each toll @param parts labelled parts of a total @param incidentWide the group of each toll without a label
 */
export function totalsOf(
  stated: ReadonlyMap<string, FigureClaim[]>,
  within: Within,
  parts: ReadonlySet<string>,
  incidentWide: ReadonlyMap<string, Group>,
  moved: readonly FigureClaim[],
  reading: Reading,
  clashes: (readonly [FigureClaim, FigureClaim])[],
) {
  const totals = new Map<Group, Total[]>();
  const labelled: Total[] = [];
  for (const claims of stated.values()) {
    const { says } = claims[0]!;
    const rest = says.excludes.filter((group) => contains(groupOf(says.group), group));
    const group = groupOf(says.group) === 'people' && rest.includes('perpetrators') ? 'victims' : groupOf(says.group);
    const above = within.get(says.persons);
    const isInPart =
      says.label !== null &&
      above !== undefined &&
      (partAbove(above, within, parts) !== null || isInEarlierToll(says.persons, within, incidentWide));
    const part = says.label !== null || isWithinOwnGroup(says.persons, says.group, within, incidentWide);
    for (const voice of inTrust(byVoice(claims, reading))) {
      clashes.push(...voice.clashes);
      for (const statement of [voice.stands, ...voice.earlier]) {
        const range = moved.length > 0 ? without(statement.range, moved, says.persons, within, reading) : statement.range;
        const total: Total = {
          group,
          label: says.label,
          statement: { ...statement, range },
          persons: says.persons,
          rest: rest.filter((other) => other !== 'perpetrators' || group !== 'victims'),
          isInPart,
        };
        if (part) labelled.push(total);
        else (totals.get(group) ?? startList(totals, group)).push(total);
      }
    }
  }
  // Sets that are each within the other leave no total; the first is then taken for one.
  for (const part of labelled) {
    if (part.label === null && ![...totals.keys()].some((group) => contains(part.group, group))) startList(totals, part.group).push(part);
  }
  for (const [group, list] of totals) if (list.length > 1) totals.set(group, mergeVoices(list, clashes));
  return { totals, labelled };
}

function startList(totals: Map<Group, Total[]>, group: Group): Total[] {
  const list: Total[] = [];
  totals.set(group, list);
  return list;
}

/** A toll of persons of no said group is a toll of people. */
const groupOf = (group: Group): Group => (group === 'unspecified' ? 'people' : group);

/** The group of the toll these persons are within; null where they are within none. */
export function totalAbove(persons: string, within: Within, incidentWide: ReadonlyMap<string, Group>): Group | null {
  const wide = firstAround(persons, within, (around) => incidentWide.get(around));
  return wide === undefined ? null : groupOf(wide);
}

/** The labelled part these persons are, or are within. */
export const partAbove = (persons: string, within: Within, parts: ReadonlySet<string>): string | null =>
  parts.has(persons) ? persons : (firstAround(persons, within, (around) => (parts.has(around) ? around : undefined)) ?? null);

/** "22 injured, 4 of them seriously": the 4 are a part, no total of the injured. */
function isWithinOwnGroup(persons: string, group: Group, within: Within, incidentWide: ReadonlyMap<string, Group>): boolean {
  const isIn = (wide: Group | undefined): boolean => wide !== undefined && contains(groupOf(group), groupOf(wide));
  return isWithin(persons, within, (around) => isIn(incidentWide.get(around)));
}

/** "Eleven died. The dead include four of one family. Two more bodies took the toll to 13": the four are of the eleven, and not beside them. */
const isInEarlierToll = (persons: string, within: Within, incidentWide: ReadonlyMap<string, Group>): boolean =>
  isWithin(persons, within, (around) => {
    const group = incidentWide.get(around);
    return group !== undefined && isWithinOwnGroup(around, group, within, incidentWide);
  });

/** Totals of one voice for one row speak of the same persons, whatever the reader took them for. */
function mergeVoices(list: readonly Total[], clashes: (readonly [FigureClaim, FigureClaim])[]): Total[] {
  const merged: Total[] = [];
  const place = new Map<string, number>();
  for (const total of list) {
    const voice = `${total.statement.speaker?.name.toLowerCase() ?? ''}|${total.rest.join()}|${total.statement.at ?? ''}`;
    const known = place.get(voice);
    if (known === undefined) {
      place.set(voice, merged.length);
      merged.push(total);
      continue;
    }
    const first = merged[known]!;
    if (!compatible(first.statement.range, total.statement.range)) {
      clashes.push([first.statement.claims[0]!, total.statement.claims[0]!]);
      merged.push(total);
    } else merged[known] = { ...first, statement: joined(first.statement, total.statement) };
  }
  merged.sort((a, b) => compareStatements(a.statement, b.statement));
  return exactFirst(merged, ({ statement }) => statement);
}
