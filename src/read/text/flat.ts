/** Words of a report as they stand on one line. */
import { SOFT_HYPHEN } from './characters.js';

/** Every run of white space is one space, and no soft hyphen is left; most stretches of a report are flat already, and stay as they are. */
export const flat = (text: string): string => (isFlat(text) ? text : text.replaceAll(SOFT_HYPHEN, '').replace(/\s+/g, ' '));

const SPACE = 0x20;

/** Whether its white space is single spaces. For a few words a look at each letter takes less time than a pattern does. */
function isFlat(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return !UNEVEN.test(text);
    if (code < SPACE ? code >= 9 && code <= 13 : code === SPACE && before === SPACE) return false;
    before = code;
  }
  return true;
}

/** White space other than a space, or two of these; a soft hyphen. */
const UNEVEN = /[^\S ]| {2}|\u00ad/;
