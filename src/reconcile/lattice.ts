/** The lattice of groups: people are victims or perpetrators; victims are civilians, security forces or not said. */
import type { Group } from '../model/vocabulary.js';

const PERPETRATOR = 1,
  MILITARY = 2,
  POLICE = 4,
  OTHER_FORCES = 8,
  CIVILIAN = 16,
  OTHER_VICTIM = 32;
const SECURITY_FORCES = MILITARY | POLICE | OTHER_FORCES;
const VICTIMS = SECURITY_FORCES | CIVILIAN | OTHER_VICTIM;

/** "unspecified" may be anyone: the report does not say. */
const MEMBERS: Readonly<Record<Group, number>> = {
  people: PERPETRATOR | VICTIMS,
  unspecified: PERPETRATOR | VICTIMS,
  victims: VICTIMS,
  perpetrators: PERPETRATOR,
  'security-forces': SECURITY_FORCES,
  military: MILITARY,
  police: POLICE,
  civilians: CIVILIAN,
};

/** Is everyone of `inner` surely of `outer`? */
export const contains = (outer: Group, inner: Group): boolean => {
  if (outer === inner) return true;
  if (outer === 'unspecified') return false;
  const members = MEMBERS[inner];
  return (MEMBERS[outer] & members) === members;
};

/** Can nobody be of both? */
export const disjoint = (a: Group, b: Group): boolean => (MEMBERS[a] & MEMBERS[b]) === 0;

/** The group each group is directly part of; the ledger's rows form this tree. */
export const PARENT: Readonly<Record<Group, Group | null>> = {
  people: null,
  unspecified: 'people',
  victims: 'people',
  perpetrators: 'people',
  'security-forces': 'victims',
  civilians: 'victims',
  military: 'security-forces',
  police: 'security-forces',
};

/** Rows of the ledger, the wider before the narrower. */
export const ROW_GROUPS = ['people', 'victims', 'perpetrators', 'security-forces', 'military', 'police', 'civilians'] as const;

/** The rows within each group, in that order, itself left out. */
export const WITHIN: ReadonlyMap<Group, readonly (typeof ROW_GROUPS)[number][]> = new Map(
  ([...ROW_GROUPS, 'unspecified'] as const).map((group) => [
    group,
    ROW_GROUPS.filter((inner) => inner !== group && contains(group, inner)),
  ]),
);
