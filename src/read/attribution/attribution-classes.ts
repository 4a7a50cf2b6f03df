/** Closed classes of words that the rules of attribution ask for; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';

const NAMES = [
  'that',
  'no-speaker',
  'it',
  'self',
  'known-opener',
  'quoted',
  'than',
  'as',
  'to',
  'not',
  'on',
  'while',
  'of',
  'them',
  'had',
  'been',
  'when',
  'one',
  'apposed',
  'suffix',
  'contracted',
  'nobody',
  'in',
  'of-what',
  'laid-to',
  'which',
  'for',
  'holding',
  'by',
  'aimed-at',
  'where',
] as const;

export type AttributionClass = (typeof NAMES)[number];
export type AttributionClasses = Classes<AttributionClass>;

/** @throws Error for a class the table lacks or has twice */
export const readAttributionClasses = (language: Language): AttributionClasses => readClasses(language, 'attribution-classes', NAMES);
