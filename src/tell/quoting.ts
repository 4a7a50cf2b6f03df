/** A report's words within our sentences: flat, shortened at a clause boundary, never altered otherwise. */

/** Longest quote in a sentence, in UTF-16 units. */
export const LONGEST_QUOTE = 240;
const OPENING = /^["“”«»'‘’„\s,;:–—-]+(?=\S)/;
const INNER = /["“”«»„]/;
const MARKS = /["“”«»„]/g;
/** A flat text has no white space but single spaces. */
const CLOSING = ' ,;:–—-';

/** “…”: outer quotation marks and closing commas fall away, inner double marks become single ones. */
export const quoted = (text: string, most = LONGEST_QUOTE): string => `“${shortened(inner(text), most)}”`;

function inner(text: string): string {
  const flat = flattened(text.slice(0, 4 * LONGEST_QUOTE));
  const isMarked = INNER.test(flat);
  const closed = withoutClosing(isMarked ? withoutOuterMarks(flat) : flat);
  const whole = text.length > 4 * LONGEST_QUOTE ? `${closed} …` : closed;
  return !isMarked
    ? whole
    : whole.replace(MARKS, (mark) => (mark === '“' || mark === '«' || mark === '„' ? '‘' : mark === '"' ? "'" : '’'));
}

function withoutOuterMarks(flat: string): string {
  const opened = /^["“«„]/.test(flat) ? flat.replace(OPENING, '') : flat;
  // The last mark closes the whole, unless it closes a name within it: a shop called "Orion"
  const closesWhole = (opened.match(MARKS)?.length ?? 0) % 2 === 1;
  return closesWhole ? opened.replace(/[,.;:]?["”»]$/, '') : opened;
}

function withoutClosing(flat: string): string {
  let end = flat.length;
  while (end > 0 && CLOSING.includes(flat.charAt(end - 1))) end--;
  return flat.slice(0, flat.charAt(end - 1) === '.' ? end - 1 : end);
}

const flattened = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
/** White space other than a space, or two of these. */
const UNEVEN = /[^\S ]| {2}/;

/** At most `most` UTF-16 units, cut after the last clause that fits, else between words; an ellipsis says so. */
export function shortened(text: string, most = LONGEST_QUOTE): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const clause = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('; '),
    cut.lastIndexOf(', '),
    cut.lastIndexOf(': '),
    cut.lastIndexOf(' – '),
    cut.lastIndexOf(' - '),
  );
  const end = clause > most / 2 ? clause : cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : wholeCharacters(cut);
  return `${cut.slice(0, end)}…`;
}

/** Never cuts a surrogate pair in two. */
const wholeCharacters = (cut: string): number => (/[\ud800-\udbff]$/.test(cut) ? cut.length - 1 : cut.length);

/** The quote is someone's direct speech: it opens or closes with a quotation mark. */
export const isDirect = (quote: string): boolean => /^\s*["“«„]/.test(quote) || /["”»]\s*$/.test(quote);
