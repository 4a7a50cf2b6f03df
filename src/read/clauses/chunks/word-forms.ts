/** What the form of a token says, where no table knows the word: "-ly", "-ed", "motorcycle-riding", a comma, a bracket. */
import type { Token } from '../../text/layout.js';
import type { Small } from '../chunk.js';

/** Shorter words end so by chance: "fly", "bed", "king". */
const SHORTEST = 5;

export const isManner = ({ lower, shape }: Token): boolean => shape === 'word' && lower.length >= SHORTEST && lower.endsWith('ly');

export const looksLikeParticiple = (lower: string): boolean => lower.length >= SHORTEST && (lower.endsWith('ed') || lower.endsWith('ing'));

const RIDING = /.-(?:riding|toting|wielding|carrying|bearing)$/;
/** "motorcycle-riding", "rifle-toting" */
export const isOfRiding = (lower: string): boolean => lower.includes('-') && RIDING.test(lower);

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

/** "34", "4-year-old"; of those in months or weeks, or in words, it says nothing. */
export function yearsOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (tokens[i]!.lower.includes('month') || tokens[i]!.lower.includes('week')) return null;
  const age = Number.parseInt(tokens[from]!.lower, 10);
  return Number.isNaN(age) ? null : age;
}
