/** Kinds of word for persons that decide whether two mentions are of the same persons; the table says what each is. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';

const NAMES = ['general', 'ageless', 'offspring', 'pairs'] as const;

/** No word at all is as general as can be. */
const WORDLESS: ReadonlySet<string> = new Set(['general', 'ageless']);

/** Concepts by kind; the empty concept is of a phrase without a word for persons. */
export type PersonKinds = Readonly<Record<(typeof NAMES)[number], ReadonlySet<string>>>;

/** @throws Error for a kind the table lacks. */
export function readPersonKinds(language: Language): PersonKinds {
  const rows = new Map(language.table('person-kinds').map((row) => [row.kind, row.concepts]));
  return Object.fromEntries(
    NAMES.map((name) => {
      const cell = rows.get(name);
      if (!cell) throw new Error(`Language ${language.code}, table person-kinds: expected the kind "${name}"`);
      return [name, new Set(WORDLESS.has(name) ? ['', ...words(cell)] : words(cell))];
    }),
  ) as unknown as PersonKinds;
}
