/** Plain English for numbers, groups, effects, times and places. */
import type { Count } from '../model/count.js';
import type { Effect, Group, IncidentKind } from '../model/vocabulary.js';
import type { When } from '../model/when.js';
import type { Where } from '../model/where.js';

export interface TellContext {
  /** English name of a country by its ISO 3166-1 alpha-2 code. */
  readonly countryName: (code: string) => string;
  /** Leave the names of private persons out of every sentence. */
  readonly withholdNames?: boolean;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Bounds { readonly low: number | null; readonly best?: number | null; readonly high: number | null }

/** "17", "at least 17", "up to 5", "between 5 and 7", "dozens of", "an unknown number of". */
export function quantity({ low, best, high }: Bounds, term?: string): string {
  if (term && high === null) return VAGUE_OF.has(term) ? `${term} of` : term;
  if (low !== null && high !== null) return low === high ? inWords(low) : best !== null && best !== undefined ? `${inWords(best)} (between ${low} and ${high})` : `between ${low} and ${high}`;
  if (low !== null) return `at least ${inWords(low)}`;
  return high === null ? 'an unknown number of' : `up to ${inWords(high)}`;
}
const VAGUE_OF = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'tens']);

export const quantityOf = (count: Count): string => (count.modifier === 'about' ? `about ${inWords(count.low ?? 0)}` : quantity(count, count.modifier === 'vague' ? count.term : undefined));

const GROUP_WORDS: Readonly<Record<Group, readonly [string, string]>> = {
  people: ['person', 'people'], victims: ['victim', 'victims'], perpetrators: ['perpetrator', 'perpetrators'], 'security-forces': ['member of the security forces', 'members of the security forces'],
  military: ['soldier', 'soldiers'], police: ['police officer', 'police officers'], civilians: ['civilian', 'civilians'], unspecified: ['other person', 'other people'],
};

export function groupWord(group: Group, label: string | null, isOne: boolean): string {
  if (label !== null && (group === 'unspecified' || group === 'civilians' || group === 'people')) return isOne || PLURAL_LABEL.test(label) ? label : `${label}s`;
  return GROUP_WORDS[group][isOne ? 0 : 1];
}
const PLURAL_LABEL = /(?:s|men|women|children|people|police|troops|clergy)$/;

const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  killed: 'killed', injured: 'injured', missing: 'missing', abducted: 'abducted', detained: 'detained', wanted: 'sought', displaced: 'displaced', rescued: 'rescued or released', unharmed: 'unharmed',
};
export const effectWord = (effect: Effect): string => EFFECT_WORDS[effect];

const KIND_WORDS: Readonly<Record<IncidentKind, string>> = {
  attack: 'an attack', bombing: 'a bombing', kidnapping: 'a kidnapping', hijacking: 'a hijacking', robbery: 'a robbery', arson: 'an arson attack', assassination: 'an assassination', clash: 'a clash',
  protest: 'a protest', riot: 'a riot', accident: 'an accident', disaster: 'a disaster', 'forced-work-stoppage': 'a forced work stoppage', threat: 'a threat', other: 'an incident',
};
export const kindPhrase = (kind: IncidentKind): string => KIND_WORDS[kind];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function dayPhrase(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return [day, month ? MONTHS[month - 1] : undefined, year].filter((part) => part !== undefined).join(' ');
}

/** "on 5 June 2016 at 14:28 local time"; empty where nothing is known. */
export function whenPhrase(when: When | null): string {
  if (!when) return '';
  const start = when.start ?? when.end;
  if (!start) return '';
  switch (when.precision) {
    case 'minute': case 'hour': return `on ${dayPhrase(start)} at ${start.slice(11, 16)} local time`;
    case 'part-of-day': return `on ${dayPhrase(start)}${when.start && when.end && when.start.length > 10 ? `, between ${when.start.slice(11, 16)} and ${when.end.slice(11, 16)} local time` : ''}`;
    case 'day': return when.end && when.end.slice(0, 10) !== start.slice(0, 10) ? `between ${dayPhrase(start)} and ${dayPhrase(when.end)}` : `on ${dayPhrase(start)}`;
    case 'week': return `in the week of ${dayPhrase(start)}`;
    case 'month': return `in ${MONTHS[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
    case 'year': return `in ${start.slice(0, 4)}`;
  }
}

/** "in Aktobe, Kazakhstan": no part twice. */
export function wherePhrase(context: TellContext, where: Where | null): string {
  if (!where) return '';
  const country = where.country ? context.countryName(where.country) : null;
  const parts = [where.name, where.admin1, country].filter((part): part is string => Boolean(part));
  return `${where.precision === 'site' ? 'at' : 'in'} ${[...new Set(parts)].join(', ')}`;
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Shortened at a clause boundary, with an ellipsis, to at most `most` UTF-16 units. */
export function shortened(text: string, most = 240): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  const boundary = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf(', '), cut.lastIndexOf('; '));
  return `${cut.slice(0, boundary > most / 2 ? boundary : cut.lastIndexOf(' '))} …`;
}
