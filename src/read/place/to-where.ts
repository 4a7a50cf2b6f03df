/** From a row of the gazetteer, or a name it does not have, to the place a report is told to speak of. */
import type { Where } from '../../model/where.js';
import { flat } from '../text/flat.js';
import type { GazetteerPlace } from './gazetteer.js';
import { foldName } from './place-name.js';

/** @param written as it stands in the text, which is the name given, save for countries and states and where capitals say nothing. */
export function toWhere(place: GazetteerPlace, written = place.name, caseless = false): Where {
  const listed =
    place.class === 'country' ||
    place.class === 'admin1' ||
    isShort(written, place, caseless) ||
    (caseless && (foldName(written) === foldName(place.name) || isFirstOfName(written, place)));
  return {
    name: listed ? place.name : inTitleCase(flat(written)),
    admin1: place.class === 'country' ? null : place.admin1,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: PRECISIONS[place.class],
    zone: place.zone,
    geonameId: place.geonameId,
  };
}

/** "GUATEMALA, 3 MAY": the capital that is called by its country, Guatemala City. */
const isFirstOfName = (written: string, { name, seat }: GazetteerPlace): boolean =>
  seat === 'capital' && foldName(name).startsWith(`${foldName(written)} `);

/** "NYC", "Washington D.C.": how a town is called in short, or with its district; in capitals, "KIEV" is no short name. */
const isShort = (written: string, { name }: GazetteerPlace, caseless: boolean): boolean =>
  (caseless ? /^\p{Lu}{2,3}$/u : /^\p{Lu}{2,4}$/u).test(written) ? foldName(written) !== foldName(name) : / D\.? ?C\.?$/.test(written);

/** A place the gazetteer does not have, in a country or state it has: without a point. */
export const unlisted = (unit: GazetteerPlace, written: string): Where => ({
  name: inTitleCase(flat(written)),
  admin1: unit.class === 'admin1' ? unit.admin1 : null,
  country: unit.country,
  latitude: null,
  longitude: null,
  precision: 'place',
  zone: unit.zone,
  geonameId: null,
});

/** A place the gazetteer does not have, in or at a town it has: where the town lies. */
export const atTown = (town: GazetteerPlace, written: string): Where => ({
  ...toWhere(town, written),
  name: inTitleCase(flat(written)),
  geonameId: null,
});
const PRECISIONS = {
  place: 'place',
  admin2: 'admin2',
  admin1: 'admin1',
  country: 'country',
  region: 'admin1',
} as const;

/** "SAN SALVADOR" is written "San Salvador"; a name that has small letters stays. */
export const inTitleCase = (written: string): string =>
  written === written.toUpperCase()
    ? written.toLowerCase().replace(/(^|[\s\-'’])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : written;
