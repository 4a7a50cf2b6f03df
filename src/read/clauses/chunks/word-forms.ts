/** What the form of a token says, where no table knows the word: "-ly", "-ed", "motorcycle-riding", a comma, a bracket. */

import type { Layout } from '../../text/layout.js';
import type { NounPhrase, Small } from '../chunk.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { Word } from '../words.js';
import type { SentenceCut } from './sentence-cut.js';

interface Of {
  readonly layout: Layout;
}

interface Cut extends Of {
  readonly classes: ClauseClasses;
}

/** Shorter words end so by chance: "fly", "bed", "king". */
const SHORTEST = 5;

export function isManner({ layout: { tokens, endings } }: Of, i: number): boolean {
  const { lower, shape } = tokens[i]!;
  return shape === 'word' && lower.length >= SHORTEST && endings.manner.of(lower);
}

export const looksLikeParticiple = ({ layout: { endings } }: Of, lower: string): boolean =>
  lower.length >= SHORTEST && (endings.past.of(lower) || endings.ing.of(lower));

/** "motorcycle-riding", "rifle-toting" */
export const isOfRiding = ({ layout: { endings } }: Of, lower: string): boolean => lower.includes('-') && endings.bearing.of(lower);

/** "Norvald-led": of what stands behind it. */
export const isOfLed = ({ layout: { endings } }: Of, lower: string): boolean => lower.includes('-') && endings.led.of(lower);

const QUOTE_MARK = /["'“”‘’«»]/;
export const isQuoteMark = (lower: string): boolean => QUOTE_MARK.test(lower);

const PUNCTUATION: ReadonlyMap<string, Small['type']> = new Map([
  [',', 'comma'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  [';', 'break'],
  [':', 'break'],
  ['--', 'dash'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
] as const);

/** The chunk a punctuation mark is; undefined where it is none: quote marks and full stops. */
export const punctuationOf = (lower: string): Small['type'] | undefined => PUNCTUATION.get(lower);

/** "34", "4-year-old", "age 34"; none of "9-month-old"; of "17-month-old", and of those in words, it says nothing. */
export function yearsOf({ layout: { tokens }, classes }: Cut, from: number, to: number): number | null {
  const first = Number.parseInt(tokens[from]!.lower, 10);
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower.split('-').some((part) => classes['below-year'].has(part))) return first < MONTHS ? 0 : null;
  const age = Number.isNaN(first) && to - from > 1 ? Number.parseInt(tokens[to - 1]!.lower, 10) : first;
  return Number.isNaN(age) ? null : age;
}
/** In a year. */
const MONTHS = 12;

export const isOnlyName = (word: Word): boolean => word.isPersonalName && !word.person && !word.verb && !word.state && !word.happeningNoun;

/** "a later raid" */
export const isLaterDeed = (cut: SentenceCut, { determiner }: Pick<NounPhrase, 'determiner'>, i: number, from: number): boolean =>
  determiner !== null && i === from + 1 && cut.classes['later-on'].at(cut.tokens[i]!) && cut.knownAt(i + 1)?.happeningNoun !== undefined;
