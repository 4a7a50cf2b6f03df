/** Names of the units of government by the codes the towns carry: the two tables are not of the same year. */
import type { AdminEntry, PlaceEntry } from './tables.js';

/**
 * "VN.44" was Hanoi when the towns were listed, and is Quang Tri in the table of names.
 * @param listed the table of names @param told names that stand in its place, of whole countries or of single units
 */
export function asOfTowns(
  listed: readonly AdminEntry[],
  told: readonly AdminEntry[],
  places: readonly Pick<PlaceEntry, 'country' | 'admin1'>[],
): readonly AdminEntry[] {
  const carried = new Set(places.map(({ country, admin1 }) => `${country}.${admin1}`));
  const names = new Map(told.map(({ code, name }) => [code, name]));
  const countries = new Set(told.map(({ code }) => countryOf(code)));
  const kept = listed.filter(({ code }) => !names.has(code) && (!countries.has(countryOf(code)) || carried.has(code)));
  return [...kept, ...told].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const countryOf = (code: string): string => code.split('.', 1)[0]!;
