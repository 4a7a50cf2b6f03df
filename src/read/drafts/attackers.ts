/** Who may be named as those who did it. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { endsIn } from '../text/ends-in.js';
import type { Layout } from '../text/layout.js';

export interface Attackers {
  /** Words for armed bodies that are no names, in lower case: "armed group", "death squads". */
  readonly bodies: ReadonlySet<string>;
  /** Names of armed organisations and forces, in lower case: told of as organisations, and not as persons too. */
  readonly organisations: ReadonlySet<string>;
}

export const readAttackers = (language: Language): Attackers => ({
  bodies: new Set(language.table('armed-groups').flatMap((row) => words(row.words))),
  organisations: new Set(language.table('armed-organisations').flatMap((row) => words(row.names).map((name) => name.toLowerCase()))),
});

/** Persons, bodies that are armed, and those called by name; in a text without case a single unknown word is too little of a name. */
export function canAttack({ bodies, organisations }: Attackers, layout: Layout, phrase: NounPhrase): boolean {
  const { person, name } = phrase;
  if (person) return person.group === 'perpetrators' || person.group === 'people' || person.group === 'unspecified';
  if (endsIn(bodies, layout, phrase)) return true;
  return name !== null && !endsIn(organisations, layout, phrase) && (!layout.caseless || name.lastToken - name.firstToken > 1);
}

/** Soldiers or police: those who do it where civilians are killed, not where they shoot back. */
export const isForce = ({ person }: NounPhrase): boolean =>
  person !== null && (person.group === 'military' || person.group === 'police' || person.group === 'security-forces');
