/** Place names compared without case, accents, apostrophes and full stops: "Sant Julià" is "sant julia", "Winston-Salem" "winston salem". */

/** Letters that canonical decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  ŋ: 'n',
};
const WHOLE_LETTERS = /[łøđðıßæœþħŧəŋ]/g;
const DROPPED = /[\p{M}.'’‘ʼʻ`´"“”]/gu;
const SEPARATORS = /[-–—‑_/,()\s]+/g;

/** The key a name is found by. Idempotent; empty for a name of nothing but punctuation. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  return lower
    .normalize('NFD')
    .replace(DROPPED, '')
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter]!)
    .replace(SEPARATORS, ' ')
    .trim();
}

/** FNV-1a over UTF-16 units, in two independent lanes: a bucket hash of 32 bits and a check of 16. */
export interface NameHash {
  readonly hash: number;
  readonly check: number;
}

/** The state before any letter. */
export const HASH_START = 0x811c9dc5;
export const CHECK_START = 0x9747b28c;

/** One more UTF-16 unit. */
export const mixHash = (state: number, unit: number): number => Math.imul(state ^ unit, 0x01000193);
export const mixCheck = (state: number, unit: number): number => Math.imul(state ^ unit, 0x85ebca6b) ^ (state >>> 15);

/** Spreads the state of a lane over all its bits. */
export function finishHash(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
export const finishCheck = (state: number): number => finishHash(state) & 0xffff;

/** @param folded a key made by `foldName`. */
export function hashName(folded: string): NameHash {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    hash = mixHash(hash, unit);
    check = mixCheck(check, unit);
  }
  return { hash: finishHash(hash), check: finishCheck(check) };
}
