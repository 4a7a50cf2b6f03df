/** Which group persons are of: what some claim says they are, else as wide as the widest claim. */
import type { Count } from '../../model/count.js';
import type { Group } from '../../model/vocabulary.js';
import { FORCES } from '../clauses/forces.js';
import type { FiguresTold } from './figures-told.js';
import type { Persons, PersonsMention } from './persons.js';

const AT_LARGE: ReadonlySet<Group> = new Set(['people', 'victims', 'unspecified']);

/** People of whom it is not said what they are. */
export const isAtLarge = (group: Group): boolean => AT_LARGE.has(group);

export const isMany = (count: Count): boolean => count.high === null || count.high > 1;

/** What tells most about who persons are stands; of the wide groups the widest, so that a total stays one. */
const GROUP_WEIGHT: Readonly<Record<Group, number>> = {
  unspecified: 0,
  victims: 1,
  people: 2,
  'security-forces': 3,
  civilians: 4,
  military: 4,
  police: 4,
  perpetrators: 5,
};

/** "The man died" of the seller told of before: he stays what the text first called him. */
export function groupOf(mention: PersonsMention, persons: Persons, count: Count): Group {
  // 25 militants, including two commanders
  if (persons.agents || (persons.within?.group === 'perpetrators' && !isCalledOtherwise(mention, persons.within))) return 'perpetrators';
  // three pupils were shot; one was badly hurt
  if (persons.within && mention.group === 'people' && mention.person === null && !isAtLarge(persons.within.group))
    return persons.within.group;
  // killing two customers and injuring three others
  if (mention.group === 'victims' && mention.label === null && persons.label !== null) return persons.group;
  if (mention.group !== 'unspecified' && mention.group !== 'people') return mention.group;
  if (persons.group === 'perpetrators') return 'perpetrators';
  return isMany(count) && mention.group === 'people' ? 'people' : persons.group;
}

/** "24 militants were killed. … The dead included six children", "four of the dead were farmers": others call some of them what no attacker is. */
export const isCalledOtherwise = ({ group, person, sentence }: PersonsMention, whole: Persons): boolean =>
  // 25 militants, including two leaders: theirs
  person?.child === true || (group === 'civilians' && sentence !== whole.sentence);

/** One set of persons, by its id, has one group. */
export function groupOfEach(told: FiguresTold): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const open of told.all) {
    const { group, persons } = open.says;
    const id = told.idInIncident(open, persons);
    const known = groups.get(id);
    if (known === undefined || GROUP_WEIGHT[group] > GROUP_WEIGHT[known]) groups.set(id, group);
  }
  return groups;
}

/**
 * "four victims, including a boy": the boy, of whom nothing else is said, is one of the victims; of five bystanders "three victims" are
 * bystanders, and an officer of three soldiers is a soldier. A child is no attacker for being counted among them.
 */
export function asPart(group: Group, whole: Group | undefined, child: boolean): Group {
  if (whole === undefined || (whole === 'perpetrators' && child)) return group;
  if (FORCES.has(whole) && FORCES.has(group)) return whole === 'security-forces' ? group : whole;
  return (group === 'unspecified' ? whole !== 'people' : isAtLarge(group) && !isAtLarge(whole)) ? whole : group;
}
