/** Places in words. */
import type { Where } from '../model/where.js';
import type { TellContext } from './phrasing.js';

/** "in Aktobe, Kazakhstan", "at the national guard base": no part twice. */
export function wherePhrase(context: TellContext, where: Where | null): string {
  if (!where) return '';
  return where.precision === 'site'
    ? `at ${[siteName(where.name), ...around(context, where)].join(', ')}`
    : `in ${[where.name, ...around(context, where)].join(', ')}`;
}

/** What lies around a place, finest first: province, then country. */
function around(context: TellContext, { name, admin1, country }: Where): readonly string[] {
  const parts = [admin1, country === null ? null : context.countryName(country)];
  return parts.filter((part, i): part is string => Boolean(part) && part !== name && parts.indexOf(part) === i);
}

/** "the national guard base", "the gun shop 'Pallada'"; a proper name goes without an article. */
export function siteName(name: string): string {
  if (/^(?:the|a|an|his|her|their|its|no)\s/i.test(name)) return /^The\s/.test(name) ? `the${name.slice(3)}` : name;
  const words = name.split(' ');
  if (COUNTED.test(name) && /^[a-z]/.test(words.at(-1)!)) return name.charAt(0).toLowerCase() + name.slice(1);
  return /^[a-z]/.test(words[0]!) || /^[a-z]/.test(words.at(-1)!) ? `the ${name}` : name;
}

/** "two mosques", "at least 25 houses", but "the Four Seasons Hotel" */
const COUNTED =
  /^(?:at least|more than|about|around|some|several|many|dozens|scores|hundreds|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)\s/i;
