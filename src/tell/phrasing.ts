/** What telling needs besides the incident, and how parts join into English sentences. */

export interface TellContext {
  /** English name of a country by its ISO 3166-1 alpha-2 code. */
  readonly countryName: (code: string) => string;
  /** Leave the names of private persons out of every sentence. */
  readonly withholdNames?: boolean;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c"; with semicolons where an item holds a comma of its own outside brackets. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const separator = items.some((item) => item.includes(',') && item.replace(/\([^)]*\)/g, '').includes(',')) ? '; ' : ', ';
  return `${items.slice(0, -1).join(separator)}${separator === '; ' ? '; and ' : ' and '}${items.at(-1)}`;
}

const joinsClosely = (part: string): boolean => ',.;:'.includes(part.charAt(0)) && !/\S/.test(part.charAt(1));

/** One sentence from its parts: empty ones are left out, those that open with a comma or colon join closely, a full stop ends it. */
export function sentence(...parts: readonly (string | false | null | undefined)[]): string {
  let text = '';
  for (const part of parts) if (part) text += text === '' || joinsClosely(part) ? part : ` ${part}`;
  return `${capitalised(text)}${/[.!?]”?$/.test(text) ? '' : '.'}`;
}
