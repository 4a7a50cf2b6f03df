/** Closed classes of words that the rules of attribution ask for; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';
import { besideSmallWords, type SmallWord } from '../text/small-words.js';

const NAMES = [
  'no-speaker',
  'lives',
  'self',
  'known-opener',
  'quoted',
  'than',
  'while',
  'been',
  'when',
  'apposed',
  'no-group',
  'of-what',
  'omission',
  'laid-to',
  'which',
  'holding',
  'aimed-at',
  'where',
  'after',
  'tells',
  'yet',
  'lays',
  'claims',
  'says',
  'accuses',
  'itself',
  'we',
  'own-group',
  'own-people',
  'of-them',
  'speaks-for',
  'for-whom',
  'behind-it',
  'never-nouns',
  'evidence',
  'wars',
  'costs',
  'spans',
  'sees',
  'toll',
  'days',
  'all-over',
  'this',
  'start',
  'thousands',
  'lost',
  'since',
  'begins',
  'others-of-series',
  'one-of-series',
  'mourning',
  'share-of',
  'spelled-number',
  'whole-town',
  'months',
  'moves-into',
  'worst',
  'comes',
  'long-spans',
] as const;

export type AttributionClass = (typeof NAMES)[number] | SmallWord;
export type AttributionClasses = Classes<AttributionClass>;

/** @throws Error for a class the table lacks or has twice */
export const readAttributionClasses = (language: Language): AttributionClasses =>
  besideSmallWords(language, readClasses(language, 'attribution-classes', NAMES));
