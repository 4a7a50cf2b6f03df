/** Closed classes of words that the rules for expressions of time ask for; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';
import { besideSmallWords, type SmallWord } from '../text/small-words.js';

const NAMES = [
  'between',
  'named-by-day',
  'or',
  'year',
  'second',
  'many-units',
  'seconds',
  'sure-year',
  'not-before-month',
  'not-which-month',
  'subject',
  'part-lead',
  'within-amount',
  'before-amount',
  'weak-amount',
  'span-lead',
  'age',
  'exactly',
  'than',
  'now',
  'day-after',
  'weekend-lead',
  'not-until',
  'passive-be',
  'set-free',
  'after-deed',
  'died-of',
  'court-lead',
  'court-at',
  'after-edge',
  'ranked',
  'to-deed',
  'year-lead',
  'year-deed',
  'day-deed',
  'day-rite',
  'of-feast',
  'or-preposition',
  'adjective-lead',
  'sitting',
  'not-sitting',
  'published-lead',
  'month-first',
  'for-ahead',
  'for-to',
  'to-ahead',
  'verb-ahead',
  'next-ahead',
  'next-of',
  'always-ahead',
  'past-before',
  'past-be',
  'past-but',
  'perfect',
  'o-clock',
  'at-clock',
  'about-clock',
  'no-hour',
] as const;

export type TimeClass = (typeof NAMES)[number] | SmallWord;
export type TimeClasses = Classes<TimeClass>;

/** @throws Error for a class the table lacks or has twice */
export const readTimeClasses = (language: Language): TimeClasses =>
  besideSmallWords(language, readClasses(language, 'time-classes', NAMES));
