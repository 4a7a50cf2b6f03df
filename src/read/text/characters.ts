/** What kind of character a UTF-16 unit is, to a reader who splits text into words. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export type CharacterClass = typeof OTHER | typeof LETTER | typeof DIGIT | typeof SPACE;

/** Where a word may be parted at a line's end: it is within words and marks, and none of their letters. */
export const SOFT_HYPHEN = '\u00ad';
const SOFT_HYPHEN_CODE = 0xad;

const anyLetter = /[\p{L}\p{M}]/u;
const anySpace = /[\s\u200b\u200e\u200f\u2060\ufeff]/;
/** Latin to Greek, Cyrillic and the punctuation block: what news in Latin script is made of. Beyond it, `\p{L}` is asked each time. */
const TABLE_SIZE = 0x2100;

const classes = new Uint8Array(TABLE_SIZE).map((_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 32 || (code >= 127 && code < 160) || anySpace.test(String.fromCharCode(code))) return SPACE;
  return code === SOFT_HYPHEN_CODE || anyLetter.test(String.fromCharCode(code)) ? LETTER : OTHER;
});

/** The UTF-16 units of a text and a space behind the last: asked again and again, an array answers faster than a string. */
export type Codes = Uint16Array;

export function codesOf(text: string): Codes {
  const codes = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  codes[text.length] = 32;
  return codes;
}

/** Control characters count as space. A surrogate, paired or not, is a mark of its own. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return classes[code]!;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  return anySpace.test(character) ? SPACE : anyLetter.test(character) ? LETTER : OTHER;
}

export const isLetter = (code: number): boolean => classOf(code) === LETTER;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean => classOf(code) === SPACE;
export const isLowerLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 128 && isLetter(code) && isLower(String.fromCharCode(code)));
export const isUpperLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 128 && isLetter(code) && isUpper(String.fromCharCode(code)));

const isLower = (character: string): boolean => character !== character.toUpperCase();
const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** ' ’ ʼ and the backquoted ‘ that some keyboards type for it. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
export const isSoftHyphen = (code: number): boolean => code === SOFT_HYPHEN_CODE;
/** - ‐ ‑: the hyphens that stand within a word. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
