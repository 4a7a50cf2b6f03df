/** Who may be named as those who did it. */

import type { NamedOrganisation } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { type DoerWords, readDoerWords } from '../clauses/doer-words.js';
import { FORCES } from '../clauses/forces.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { endsIn } from '../text/ends-in.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord, readSmallWords } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { Found } from './found.js';
import type { PersonalNames } from './personal-names.js';

export interface Attackers {
  /** Words for armed bodies that are no names, in lower case: "armed group", "death squads". */
  readonly bodies: ReadonlySet<string>;
  /** Names of armed organisations and forces, in lower case: told of as organisations, and not as persons too. */
  readonly organisations: ReadonlySet<string>;
  /** Nouns for persons taken together, and the words before them that say that these are armed: "a rebel column". */
  readonly words: DoerWords;
  /** Words for soldiers and police, in lower case: of a band of these nobody is told by itself that it attacks ("an army patrol"). */
  readonly forces: ReadonlySet<string>;
  readonly ofPersons: PersonalNames;
}

export const readAttackers = (language: Language, ofPersons: PersonalNames): Attackers => ({
  bodies: new Set(language.table('armed-groups').flatMap((row) => (row.form === 'body' ? [] : words(row.words)))),
  organisations: new Set(language.table('armed-organisations').flatMap((row) => words(row.names).map((name) => name.toLowerCase()))),
  words: readDoerWords(language),
  forces: readForces(language),
  ofPersons,
});

/**
 * Persons, bodies that are armed, and those called by name; in a text without case a single word is too little of a name, but for the
 * surname of somebody who is named in full elsewhere.
 */
export function canAttack(attackers: Attackers, { layout, attribution, clauses }: Found, phrase: NounPhrase): boolean {
  const { bodies, organisations } = attackers;
  const { person, name, headLast } = phrase;
  if (isNobody(layout, phrase)) return false;
  if (isArmedBand(attackers, { layout, attribution }, phrase)) return true;
  if (isOrganisationItself({ attribution, layout }, phrase)) return false;
  if (person) return person.group === 'perpetrators' || person.group === 'people' || person.group === 'unspecified';
  if (endsIn(bodies, layout, phrase)) return true;
  if (name && isNamedIn(attribution.organisations, name.lastToken - 1)) return false;
  // the Juan Mora bus: a thing called by a name
  if (name !== null && name.lastToken < headLast && !layout.caseless && !layout.tokens[headLast - 1]!.capital) return false;
  if (name === null || endsIn(organisations, layout, phrase)) return false;
  return !layout.caseless || name.lastToken - name.firstToken > 1 || clauses.surnames.has(layout.tokens[name.firstToken]!.lower);
}

/** "the National Intelligence Service", "the Rebel Armed Forces": neither "national" nor "rebel" is a person here. */
export function isOrganisationItself({ attribution, layout }: Pick<Found, 'attribution' | 'layout'>, phrase: NounPhrase): boolean {
  const { person, firstToken, headFirst, lastToken } = phrase;
  const named = person ? namedAt(attribution.organisations, lastToken - 1) : undefined;
  if (!named || isBehindOf(layout, firstToken, named)) return false;
  return person!.group === 'civilians' || (named.firstToken <= headFirst && named.lastToken - named.firstToken > 1);
}

/** "the army", "the armed forces": forces of a state themselves, and not those who serve in them ("members of the armed forces"). */
export function isForceItself({ attribution, layout }: Found, { firstToken, headLast }: NounPhrase): boolean {
  const named = namedAt(attribution.organisations, headLast - 1);
  return named?.state === true && !isBehindOf(layout, firstToken, named);
}

/** "members of the army": whose they are. */
function isBehindOf(layout: Layout, first: number, { firstToken }: NamedOrganisation): boolean {
  for (let at = first; at < firstToken; at++) if (isSmallWord(layout, at, 'of')) return true;
  return false;
}

const isNamedIn = (organisations: Found['attribution']['organisations'], token: number): boolean =>
  namedAt(organisations, token) !== undefined;

const namedAt = (organisations: Found['attribution']['organisations'], token: number): NamedOrganisation | undefined => {
  const before = itemAt(organisations, countInFront(organisations, ({ firstToken }) => firstToken <= token) - 1);
  return before !== undefined && token < before.lastToken ? before : undefined;
};

const readForces = (language: Language): ReadonlySet<string> =>
  new Set([
    ...language
      .table('people')
      .flatMap(({ group, singular, plural }) => (FORCES.has(group!) ? [...words(singular), ...words(plural)] : [])),
    ...readSmallWords(language).forces,
  ]);

/** "a rebel column", "an armed group", "a Sun Path column", "a mob"; but "army commandos" are forces. */
function isArmedBand(
  attackers: Attackers,
  { layout, attribution }: Pick<Found, 'layout' | 'attribution'>,
  { firstToken, headLast, determiner }: NounPhrase,
): boolean {
  const { tokens } = layout;
  const { band, armed, crowd, pack } = attackers.words;
  const last = tokens[headLast - 1]!.lower;
  // the armed forces, the Popular Dawn Front: organisations themselves
  if ((!band.has(last) && !crowd.has(last)) || isNamedIn(attribution.organisations, headLast - 1)) return false;
  // a group led by a deserter
  let isArmed = crowd.has(last) || (determiner === 'indefinite' && pack.has(last));
  for (let at = firstToken; at < headLast - 1; at++) {
    if (attackers.forces.has(tokens[at]!.lower)) return false;
    isArmed ||= armed.at(tokens[at]!) || isNamedIn(attribution.organisations, at);
  }
  // a faction of the rebel movement
  if (isSmallWord(layout, headLast, 'of-whom'))
    for (let at = headLast + 1; at < Math.min(tokens.length, headLast + OF_WITHIN); at++) isArmed ||= armed.at(tokens[at]!);
  // a column of the Sun Path, but not a unit of the army
  return isArmed || ownerOf(attribution, layout, headLast)?.state === false;
}

/** Of which organisation: "a column of the Sun Path". */
function ownerOf({ organisations }: Found['attribution'], layout: Layout, of: number): NamedOrganisation | undefined {
  if (!isSmallWord(layout, of, 'of-whom')) return undefined;
  const whose = organisations[countInFront(organisations, ({ firstToken }) => firstToken <= of)];
  return whose && whose.firstToken <= of + OF_WITHIN ? whose : undefined;
}
/** Tokens between "of" and the name: "of the so-called". */
const OF_WITHIN = 3;

/** "no terrorist group", "none of the rebels", "any group" */
export const isNobody = (layout: Layout, { firstToken }: NounPhrase): boolean => isSmallWord(layout, firstToken, 'nobody');

/** Soldiers or police: those who do it where civilians are killed, not where they shoot back. */
export const isForce = ({ person }: NounPhrase): boolean => person !== null && FORCES.has(person.group);

/** "an army patrol", "police units", "a patrol of the Lugo Battalion" */
export function isBandOfForces(
  { words: { band }, forces }: Attackers,
  { layout, attribution }: Pick<Found, 'layout' | 'attribution'>,
  { firstToken, headLast }: NounPhrase,
): boolean {
  const { tokens } = layout;
  if (!band.at(tokens[headLast - 1]!)) return false;
  for (let at = firstToken; at < headLast - 1; at++) if (forces.has(tokens[at]!.lower)) return true;
  return ownerOf(attribution, layout, headLast)?.state === true;
}
