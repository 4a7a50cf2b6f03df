/** Closed classes of words that the rules for numbers ask for; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';

const NAMES = [
  'than',
  'about',
  'old',
  'aged',
  'listed-age',
  'of-both',
  'of-then',
  'day-lead',
  'month-lead',
  'hour-lead',
  'harmed',
  'models',
  'decade',
  'age-unit',
  'moving',
  'odd',
] as const;

export type NumberClass = (typeof NAMES)[number];
export type NumberClasses = Classes<NumberClass>;

/** @throws Error for a class the table lacks or has twice */
export const readNumberClasses = (language: Language): NumberClasses => readClasses(language, 'number-classes', NAMES);
