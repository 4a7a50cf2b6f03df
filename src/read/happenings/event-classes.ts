/** Words that join happenings into events or keep them apart; the table says what each class is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';

const NAMES = [
  'linking',
  'during',
  'when',
  'own-place',
  'parallel',
  'another',
  'party',
  'indefinite',
  'within-name',
  'grievance',
  'grievance-behind',
  'grievance-end',
  'thing-said',
  'thing-protested',
  'grievance-of',
  'relative',
  'by-hand',
  'slaying',
  'heard',
  'besides',
  'comes',
  'span-of-time',
  'time-before',
  'report-noun',
  'report-joint',
  'opens-place',
  'town-word',
  'leads-to',
  'leads-below',
  'opens-below',
  'another-section',
  'says-there',
  'apart',
  'apart-before',
  'apart-incident',
  'dying',
  'mishap',
  'mishap-noun',
  'strikes-by-chance',
  'was-aged',
  'by-hand-of',
  'natural-death',
  'at-age',
  'address',
  'earlier',
  'hours-apart',
  'any-attack',
  'further',
] as const;

export type EventClasses = Classes<(typeof NAMES)[number]>;

/** @throws Error for a class the table lacks. */
export const readEventClasses = (language: Language): EventClasses => readClasses(language, 'event-classes', NAMES);
