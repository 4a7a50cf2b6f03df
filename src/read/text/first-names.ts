/** First names that tell whether a woman or a man is meant; the table leaves out those that tell neither. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { WordClass } from '../language/word-class.js';

export type FirstNames = Readonly<Record<'women' | 'men', WordClass>>;

export function readFirstNames(language: Language): FirstNames {
  const rows = language.table('first-names');
  const namesOf = (whose: keyof FirstNames): WordClass =>
    new WordClass(
      language.vocabulary,
      `first-names ${whose}`,
      rows.filter((row) => row.of === whose).flatMap((row) => words(row.names)),
    );
  return { women: namesOf('women'), men: namesOf('men') };
}
