/** Who may be named as those who did it. */
import type { NounPhrase } from '../clauses/chunk.js';
import { readDoerWords } from '../clauses/doer-words.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { endsIn } from '../text/ends-in.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { Found } from './found.js';

export interface Attackers {
  /** Words for armed bodies that are no names, in lower case: "armed group", "death squads". */
  readonly bodies: ReadonlySet<string>;
  /** Names of armed organisations and forces, in lower case: told of as organisations, and not as persons too. */
  readonly organisations: ReadonlySet<string>;
  /** Nouns for persons taken together, and the words before them that say that these are armed: "a rebel column". */
  readonly bands: ReadonlySet<string>;
  readonly armed: ReadonlySet<string>;
}

export const readAttackers = (language: Language): Attackers => ({
  bodies: new Set(language.table('armed-groups').flatMap((row) => words(row.words))),
  organisations: new Set(language.table('armed-organisations').flatMap((row) => words(row.names).map((name) => name.toLowerCase()))),
  bands: readDoerWords(language).band,
  armed: readDoerWords(language).armed,
});

/** Persons, bodies that are armed, and those called by name; in a text without case a single unknown word is too little of a name. */
export function canAttack(attackers: Attackers, { layout, attribution }: Found, phrase: NounPhrase): boolean {
  const { bodies, organisations } = attackers;
  const { person, name } = phrase;
  if (isNobody(layout, phrase)) return false;
  if (isArmedBand(attackers, layout, phrase)) return true;
  if (person) return person.group === 'perpetrators' || person.group === 'people' || person.group === 'unspecified';
  if (endsIn(bodies, layout, phrase)) return true;
  if (name && isNamedIn(attribution.organisations, name.lastToken - 1)) return false;
  return name !== null && !endsIn(organisations, layout, phrase) && (!layout.caseless || name.lastToken - name.firstToken > 1);
}

const isNamedIn = (organisations: Found['attribution']['organisations'], token: number): boolean => {
  const before = organisations[countInFront(organisations, ({ firstToken }) => firstToken <= token) - 1];
  return before !== undefined && token < before.lastToken;
};

/** "a rebel column", "an armed group" */
function isArmedBand({ bands, armed }: Attackers, { tokens }: Layout, { firstToken, headLast }: NounPhrase): boolean {
  if (!bands.has(tokens[headLast - 1]!.lower)) return false;
  for (let at = firstToken; at < headLast - 1; at++) if (armed.has(tokens[at]!.lower)) return true;
  return false;
}

/** "no terrorist group", "none of the rebels", "any group" */
const isNobody = ({ tokens }: Layout, { firstToken }: NounPhrase): boolean => NOBODY.has(tokens[firstToken]!.lower);
const NOBODY: ReadonlySet<string> = new Set(['no', 'none', 'any', 'neither', 'not', 'nobody', 'whoever', 'anyone']);

/** Soldiers or police: those who do it where civilians are killed, not where they shoot back. */
export const isForce = ({ person }: NounPhrase): boolean =>
  person !== null && (person.group === 'military' || person.group === 'police' || person.group === 'security-forces');
