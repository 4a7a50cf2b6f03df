/** Closed classes of words that the rules for clauses ask for; the table says what each is. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';

const NAMES = [
  'naming',
  'finding',
  'no-persons',
  'bodies',
  'suffering',
  'reflexive',
  'shot',
  'victim',
  'aimed',
  'accidentally',
  'limb',
  'injury',
  'hospital',
  'gathering',
  'membership',
  'armed-body',
  'crowd',
  'unarmed-party',
  'attributive',
  'intransitive',
  'destroy',
  'harm',
  'damage',
  'destruction',
  'damage-to',
  'place',
  'where',
  'occur',
  'involved',
] as const;

/** Classes that take in the names of armed organisations that are no forces of a state. */
const WITH_ORGANISATIONS: ReadonlySet<string> = new Set(['armed-body']);

export type ClauseClasses = Readonly<Record<(typeof NAMES)[number], ReadonlySet<string>>>;

/** @throws Error for a class the table lacks. */
export function readClauseClasses(language: Language): ClauseClasses {
  const rows = new Map(language.table('clause-classes').map((row) => [row.class, row.words]));
  const organisations = language
    .table('armed-organisations')
    .filter((row) => row.state !== 'yes')
    .flatMap((row) => words(row.names).map((organisation) => organisation.toLowerCase()));
  return Object.fromEntries(
    NAMES.map((name) => {
      const cell = rows.get(name);
      if (!cell) throw new Error(`Language ${language.code}, table clause-classes: expected the class "${name}"`);
      return [name, new Set(WITH_ORGANISATIONS.has(name) ? [...words(cell), ...organisations] : words(cell))];
    }),
  ) as unknown as ClauseClasses;
}
