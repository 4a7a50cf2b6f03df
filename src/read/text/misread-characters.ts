/** Characters that were saved as UTF-8 and read as Windows-1252 or Latin-1 on the way to the report: "â€œ" for a mark, "Ã©" for "é". */
import { SOFT_HYPHEN } from './characters.js';

/** By the last of the three characters it became, in Windows-1252 or in Latin-1; U+FFFD where a page lost it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0153', '\u201c'],
  ['\u009c', '\u201c'],
  ['\u009d', '\u201d'],
  ['\ufffd', '\u201d'],
  ['\u02dc', '\u2018'],
  ['\u0098', '\u2018'],
  ['\u2122', '\u2019'],
  ['\u0099', '\u2019'],
  ['\u201c', '\u2013'],
  ['\u0093', '\u2013'],
  ['\u201d', '\u2014'],
  ['\u0094', '\u2014'],
  ['\u00a2', '\u2022'],
  ['\u00a6', '\u2026'],
]);
/** What begins any of them. */
const LEADS = ['\u00e2', '\u00c3', '\u00c2'];
const MARK = new RegExp(`\u00e2[\u20ac\u0080]([${[...MARKS.keys()].join('')}])`, 'g');
/** Small letters with an accent; "Ã»" and "Ã«" may be the end of a quotation in capitals. */
const LETTER = /\u00c3([\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf])/g;
const SIGN = /\u00c2([\u00a0-\u00bf])/g;
/** From a character's last byte to its code: those that begin with the byte C3. */
const BEYOND = 0x40;

/** Of the same length: soft hyphens, which no word is told by, take the room that is left. */
export function withCharactersMended(text: string): string {
  if (!LEADS.some((lead) => text.includes(lead))) return text;
  return text
    .replace(MARK, (_, last: string) => MARKS.get(last)! + SOFT_HYPHEN + SOFT_HYPHEN)
    .replace(LETTER, (_, last: string) => String.fromCharCode(last.charCodeAt(0) + BEYOND) + SOFT_HYPHEN)
    .replace(SIGN, (_, last: string) => last + SOFT_HYPHEN);
}
