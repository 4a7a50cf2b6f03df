/** Words for groups of persons and for what befell them, in singular and plural. */
import type { Effect, Group } from '../model/vocabulary.js';

const GROUP_WORDS: Readonly<Record<Group, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  victims: ['victim', 'victims'],
  perpetrators: ['perpetrator', 'perpetrators'],
  'security-forces': ['member of the security forces', 'members of the security forces'],
  military: ['soldier', 'soldiers'],
  police: ['police officer', 'police officers'],
  civilians: ['civilian', 'civilians'],
  unspecified: ['person', 'people'],
};

/** Whoever is held, sought or let go may not have done it. */
const SUSPECTS = ['suspect', 'suspects'] as const;
const IN_CUSTODY: ReadonlySet<Effect> = new Set(['detained', 'wanted', 'rescued']);

/** "soldiers"; the label as reported where there is one, in the number that fits. */
export function groupWord(group: Group, label: string | null, one: boolean, effect: Effect): string {
  const words = group === 'perpetrators' && IN_CUSTODY.has(effect) ? SUSPECTS : GROUP_WORDS[group];
  if (label === null) return words[one ? 0 : 1];
  const lower = label === label.toUpperCase() ? label.toLowerCase() : label;
  return one ? lower : plural(lower);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wife: 'wives',
  thief: 'thieves',
  foot: 'feet',
  passerby: 'passersby',
};
const ALREADY_PLURAL = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'troops',
  'clergy',
  'staff',
  'crew',
  'personnel',
  'others',
  'wounded',
  'dead',
  'injured',
  'youth',
  'cattle',
  'passersby',
  'wives',
]);

/** "security guard" → "security guards"; the head is the word before "of" or "aged". A plural stays as it is. */
export function plural(noun: string): string {
  const of = noun.search(/ (?:of|aged|from|with) /);
  if (of > 0) return `${plural(noun.slice(0, of))}${noun.slice(of)}`;
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  const before = noun.slice(0, noun.length - head.length);
  const compound = /^(.*)(man|woman)$/.exec(head);
  if (ALREADY_PLURAL.has(head) || /(?:[^s]s|men|people|children)$/i.test(head)) return noun;
  if (IRREGULAR[head]) return before + IRREGULAR[head];
  if (compound) return `${before}${compound[1]}${compound[2] === 'man' ? 'men' : 'women'}`;
  if (/(?:s|x|ch|sh)$/.test(head)) return `${noun}es`;
  return /[^aeiou]y$/.test(head) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  detained: 'detained',
  wanted: 'sought',
  displaced: 'displaced',
  rescued: 'rescued or released',
  unharmed: 'unharmed',
};
/** After "was" or "were". */
export const effectWord = (effect: Effect): string => EFFECT_WORDS[effect];
