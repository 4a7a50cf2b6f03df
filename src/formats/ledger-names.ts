/** How the rows of the ledger are named in tables. */
import type { Event, Figure, Incident } from '../model/incident.js';
import type { Group } from '../model/vocabulary.js';

const GROUPS: Readonly<Record<Group, string>> = {
  people: 'people',
  victims: 'without perpetrators',
  perpetrators: 'perpetrators',
  'security-forces': 'security forces',
  military: 'military',
  police: 'police',
  civilians: 'civilians',
  unspecified: 'group not stated',
};

/** The group, with the label as reported where the row is finer. */
export const groupName = ({ group, label }: Pick<Figure, 'group' | 'label'>): string => (label === null ? GROUPS[group] : label);

/** "1 perpetrator", "3 civilians" */
export function groupCount(n: number, row: Pick<Figure, 'group' | 'label'>): string {
  const name = groupName(row);
  return `${n} ${n === 1 && row.label === null && (row.group === 'perpetrators' || row.group === 'civilians') ? name.slice(0, -1) : name}`;
}

/** Names the event of a row of this incident's ledger. */
export function eventNames({ events }: Pick<Incident, 'events'>): (figure: Pick<Figure, 'event'>) => string {
  const names = new Map(events.map((event) => [event.id, nameOf(event)]));
  return ({ event }) => (event === null ? 'Whole incident' : (names.get(event) ?? event));
}

/** The site where it is known, else what happened in the report's words. */
const nameOf = ({ where, what }: Event): string => (where?.precision === 'site' ? where.name : what);
