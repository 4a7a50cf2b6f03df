/** What the tables say of those who take part in an incident, and of what it is done to and with. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { type Attackers, readAttackers } from './attackers.js';
import { type ArmedKinds, readArmedKinds } from './gather-entities.js';

export interface KnownWords {
  readonly targets: ReadonlySet<string>;
  /** What belongs to somebody at whom it is aimed where it is attacked: homes, offices, cars. */
  readonly dwellings: ReadonlySet<string>;
  /** Prepositions, auxiliaries, adverbs, "became" and the like: none goes on with a name. */
  readonly grammar: ReadonlySet<string>;
  /** What those who do not fight live in and go to, and where they live. */
  readonly civilianThings: ReadonlySet<string>;
  /** Happenings that are done to those who do not fight: "massacre", "kidnap". */
  readonly onCivilians: ReadonlySet<string>;
  /** Happenings whose target, where it is a full name, is a person. */
  readonly onPersons: ReadonlySet<string>;
  readonly bombs: ReadonlySet<string>;
  readonly kinds: ArmedKinds;
  readonly attackers: Attackers;
  /** Nouns that name a weapon by themselves. */
  readonly weapons: ReadonlySet<string>;
}

/** Kinds of targets. */
const CIVILIAN = new Set(['building', 'public', 'media', 'place', 'dwelling']);

export const readKnownWords = (language: Language): KnownWords => ({
  targets: new Set(language.table('targets').flatMap((row) => words(row.words))),
  dwellings: new Set(language.table('targets').flatMap((row) => (row.kind === 'dwelling' ? words(row.words) : []))),
  grammar: new Set([
    ...language.table('grammar').flatMap((row) => words(row.words)),
    ...language.table('common-verbs').flatMap((row) => words(row.forms).slice(1)),
  ]),
  civilianThings: new Set(language.table('targets').flatMap((row) => (CIVILIAN.has(row.kind!) ? words(row.words) : []))),
  onCivilians: new Set(language.table('event-classes').flatMap((row) => (row.class === 'on-civilians' ? words(row.words) : []))),
  onPersons: new Set(language.table('event-classes').flatMap((row) => (row.class === 'on-persons' ? words(row.words) : []))),
  bombs: new Set(language.table('happening-objects').flatMap((row) => (row.class === 'bomb' ? words(row.words) : []))),
  kinds: readArmedKinds(language),
  attackers: readAttackers(language),
  weapons: new Set(language.table('weapons').flatMap((row) => (row.sort === 'sure' ? words(row.words) : []))),
});
