/** Words of a report as they stand on one line. */

/** Every run of white space is one space; most stretches of a report are flat already, and stay as they are. */
export const flat = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);
