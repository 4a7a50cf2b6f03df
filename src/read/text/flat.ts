/** Words of a report as they stand on one line. */

/** Every run of white space is one space; most stretches of a report are flat already, and stay as they are. */
export const flat = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

/** White space other than a space, or two of these. */
const UNEVEN = /[^\S ]| {2}/;
