/** Whether the capitals of a text say anything, and how one that has none is read like one that has nothing else. */
import { type Codes, isLowerLetter, isSpace, isUpperLetter } from './characters.js';

export type Lettering =
  | 'mixed' // names and sentences begin with capitals
  | 'capitals' // all in capitals, but for the odd letter; or without any letter
  | 'small'; // all in small letters, but for the odd name or a line of the page

/** A text with fewer small letters than one in this many is in capitals. */
const CAPITALS_SHARE = 20;
/** A text with more capitals than one letter in this many has case, however its sentences begin. */
const SMALL_SHARE = 50;
/** In a text of small letters so many more sentences and lines begin with one than with a capital. */
const SMALL_OPENINGS = 2;
/** So many letters tell. */
const LETTERS_ASKED = 1500;

export function letteringOf(codes: Codes): Lettering {
  let upper = 0;
  let lower = 0;
  let upperOpenings = 0;
  let lowerOpenings = 0;
  let opens = true;
  for (let at = 0; at < codes.length && upper + lower < LETTERS_ASKED; at++) {
    const code = codes[at]!;
    const isLower = isLowerLetter(code);
    if (isLower || isUpperLetter(code)) {
      if (isLower) lower++;
      else upper++;
      if (opens && isLower) lowerOpenings++;
      else if (opens) upperOpenings++;
      opens = false;
    } else opens = opensSentence(codes, at) || (opens && isSpace(code));
  }
  if (lower * CAPITALS_SHARE <= upper + lower) return 'capitals';
  if (upper === 0) return 'small';
  return upper * SMALL_SHARE <= lower && lowerOpenings >= SMALL_OPENINGS * upperOpenings ? 'small' : 'mixed';
}

const LINE_END = 0x0a;
const STOPS: ReadonlySet<number> = new Set([...'.!?'].map((stop) => stop.charCodeAt(0)));

/** A line end, or the space behind a stop. */
const opensSentence = (codes: Codes, at: number): boolean => {
  const code = codes[at]!;
  return code === LINE_END || (at > 0 && isSpace(code) && STOPS.has(codes[at - 1]!));
};

/** Of the same length: what takes more room in capitals ("ß") stays as it is. */
export const inCapitals = (text: string): string => {
  const whole = text.toUpperCase();
  return whole.length === text.length ? whole : Array.from(text, capital).join('');
};

const capital = (character: string): string => {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
};
