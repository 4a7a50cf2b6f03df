/** How figures, groups, sources and moments are worded in findings. Plain English, no ornament. */
import type { FigureClaim } from '../model/claim.js';
import type { Effect, Group } from '../model/vocabulary.js';
import { type Account, dayOf, type Row } from './account.js';
import type { Range } from './range.js';

const ONE: Readonly<Record<Group, string>> = {
  people: 'person',
  victims: 'victim',
  perpetrators: 'perpetrator',
  'security-forces': 'member of the security forces',
  military: 'soldier',
  police: 'police officer',
  civilians: 'civilian',
  unspecified: 'person',
};
const MANY: Readonly<Record<Group, string>> = {
  people: 'people',
  victims: 'victims',
  perpetrators: 'perpetrators',
  'security-forces': 'members of the security forces',
  military: 'military',
  police: 'police',
  civilians: 'civilians',
  unspecified: 'people',
};
/** "the 11 perpetrators said to be dead". */
const STATE: Readonly<Record<Effect, string>> = {
  killed: 'dead',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  detained: 'detained',
  wanted: 'wanted',
  displaced: 'displaced',
  rescued: 'rescued',
  unharmed: 'unharmed',
};

export const stateOf = (effect: Effect): string => STATE[effect];

/** "3 civilians", "1 sales assistant", "two of label seller": a label stays as reported. */
export const persons = (n: number | string, group: Group, label: string | null): string =>
  label !== null ? `${n} ${label}` : `${n} ${n === 1 || n === '1' ? ONE[group] : MANY[group]}`;

/** "17", "at least 14", "5 to 7", "an open number". */
export function number({ low, high, best }: Range): string {
  if (high === null) return low === 0 ? 'an open number' : `at least ${low}`;
  if (low === high) return `${low}`;
  return low === 0 && best === high ? `at most ${high}` : `${low} to ${high}`;
}

/** "people killed", "sales assistant killed at the gate". */
export const rowName = ({ group, label, effect }: Row): string => `${label ?? MANY[group]} ${effect}`;

/** "at least 14 people", "1 person". */
export const personsIn = (range: Range, group: Group, label: string | null): string =>
  persons(range.low === range.high ? range.low : number(range), group, label);

export const inAll = (range: Range, { group, label, effect }: Row): string => `${personsIn(range, group, label)} ${effect}`;

/** Who stands behind an account: the speaker, by way of the outlet if it is known and another. */
export function who({ speaker, publisher, report }: Account): string {
  if (!speaker) return publisher ?? `report ${shortId(report)}`;
  return publisher && publisher.toLowerCase() !== speaker.name.toLowerCase() ? `${speaker.name} (${publisher})` : speaker.name;
}

/** The report in a sentence's subject: "The report" where there is one, else by its publisher. */
export const theReport = (account: { readonly publisher: string | null; readonly report: string }, alone: boolean): string =>
  alone ? 'the report' : account.publisher ? `the report of ${account.publisher}` : `report ${shortId(account.report)}`;

/** A hash is cut; an id someone chose stays. */
const shortId = (id: string): string => (/^[0-9a-f]{32,}$/.test(id) ? id.slice(0, 8) : id.slice(0, 40));

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "7 June 2016"; the empty string where no day is known. */
export function day(account: Account): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(dayOf(account)) ?? [];
  return year ? `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` : '';
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "a, b and c"; the rest of a long list is counted. */
export function list(items: readonly string[], most = 6): string {
  if (items.length <= 1) return items[0] ?? '';
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const idsOf = (claims: Iterable<FigureClaim>): readonly string[] => [...new Set([...claims].map((claim) => claim.id))];
