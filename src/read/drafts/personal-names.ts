/** Names that persons bear, by the tables. */
import type { Language } from '../language/language.js';
import { wordsOfTable } from '../language/table.js';

/** In lower case. */
export interface PersonalNames {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

export const readPersonalNames = (language: Language): PersonalNames => ({
  given: wordsOfTable(language.table('places-first-names')),
  family: wordsOfTable(language.table('places-surnames')),
});
