/** Whether the capitals of a text say anything, and how one in which they do not is read like one that has nothing else. */
import { type Codes, isLowerLetter, isSpace, isUpperLetter } from './characters.js';

export type Lettering =
  | 'mixed' // names and sentences begin with capitals
  | 'capitals' // all in capitals, but for the odd letter; or without any letter
  | 'alike'; // all in small letters, but for the odd name or a line of the page; or every word with a capital

/** A text with fewer small letters than one in this many is in capitals. */
const CAPITALS_SHARE = 20;
/** A text with more capitals than one letter in this many has case, however its sentences begin. */
const SMALL_SHARE = 50;
/** In a text of small letters so many more sentences and lines begin with one than with a capital. */
const SMALL_OPENINGS = 2;
/** Where fewer words than one in this many begin with a small letter, every word has a capital; headlines leave out "of" and "in". */
const TITLED_SHARE = 20;
/** Fewer words may all be names. */
const LEAST_TITLED = 20;
/** So many letters tell. */
const LETTERS_ASKED = 1500;

export function letteringOf(codes: Codes): Lettering {
  const { upper, lower, openings, words } = countLetters(codes);
  if (lower * CAPITALS_SHARE <= upper + lower) return 'capitals';
  if (words.upper >= LEAST_TITLED && words.lower * TITLED_SHARE <= words.upper) return 'alike';
  return upper * SMALL_SHARE <= lower && openings.lower >= SMALL_OPENINGS * openings.upper ? 'alike' : 'mixed';
}

interface Letters {
  readonly upper: number;
  readonly lower: number;
}

/** Letters; and those with which sentences and lines begin, and those with which words begin. */
function countLetters(codes: Codes): Letters & { readonly openings: Letters; readonly words: Letters } {
  let upper = 0;
  let lower = 0;
  let upperOpenings = 0;
  let lowerOpenings = 0;
  let upperWords = 0;
  let lowerWords = 0;
  let opens = true;
  let isWithin = false;
  for (let at = 0; at < codes.length && upper + lower < LETTERS_ASKED; at++) {
    const code = codes[at]!;
    if (isLowerLetter(code)) {
      lower++;
      if (opens) lowerOpenings++;
      if (!isWithin) lowerWords++;
    } else if (isUpperLetter(code)) {
      upper++;
      if (opens) upperOpenings++;
      if (!isWithin) upperWords++;
    } else {
      opens = opensSentence(codes, at) || (opens && isSpace(code));
      isWithin &&= !isSpace(code);
      continue;
    }
    opens = false;
    isWithin = true;
  }
  return {
    upper,
    lower,
    openings: { upper: upperOpenings, lower: lowerOpenings },
    words: { upper: upperWords, lower: lowerWords },
  };
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
