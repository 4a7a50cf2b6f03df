/** The tables of `data/places/`: what stands in them, and reading and writing them as tab-separated text. */
import { parseTable, type Row, words } from '../../src/read/language/table.js';

/** A populated place as GeoNames lists it. */
export interface PlaceEntry {
  readonly id: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  /** Codes of the units of government around it; empty where not known. */
  readonly admin1: string;
  readonly admin2: string;
  /** GeoNames feature code: PPL, PPLA, PPLC … */
  readonly feature: string;
  readonly population: number;
  readonly zone: string;
  readonly names: readonly string[];
}

/** A unit of government; its point and population come from the towns in it. */
export interface AdminEntry {
  /** "KZ.04", "US.TX.201". */
  readonly code: string;
  readonly name: string;
}

export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly names: readonly string[];
}

/** What GeoNames does not list, or calls otherwise. Either `of` names a listed place, or the coordinates make a new one. */
export interface AddedEntry {
  readonly names: readonly string[];
  readonly of: string;
  readonly class: string;
  readonly country: string;
  readonly admin1: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
}

export interface GazetteerTables {
  readonly places: readonly PlaceEntry[];
  readonly admin1: readonly AdminEntry[];
  readonly admin2: readonly AdminEntry[];
  readonly countries: readonly CountryEntry[];
  readonly added: readonly AddedEntry[];
}

const PLACE_COLUMNS = [
  'id',
  'name',
  'latitude',
  'longitude',
  'country',
  'admin1',
  'admin2',
  'feature',
  'population',
  'zone',
  'names',
] as const;

export function writePlaces(places: readonly PlaceEntry[]): string {
  const lines = places.map((place) =>
    PLACE_COLUMNS.map((column) => (column === 'names' ? place.names.join('|') : String(place[column]))).join('\t'),
  );
  return `${[PLACE_COLUMNS.join('\t'), ...lines].join('\n')}\n`;
}

export function readPlaces(text: string): readonly PlaceEntry[] {
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [id, name, latitude, longitude, country, admin1, admin2, feature, population, zone, names] = line.split('\t');
      return {
        id: Number(id),
        name: name!,
        latitude: Number(latitude),
        longitude: Number(longitude),
        country: country!,
        admin1: admin1!,
        admin2: admin2!,
        feature: feature!,
        population: Number(population),
        zone: zone!,
        names: names ? names.split('|') : [],
      };
    });
}

export const writeAdmin = (entries: readonly AdminEntry[]): string =>
  `code\tname\n${entries.map(({ code, name }) => `${code}\t${name}\n`).join('')}`;
export const readAdmin = (text: string): readonly AdminEntry[] =>
  parseTable('admin', text).map((row) => ({
    code: row.code!,
    name: row.name!,
  }));

export const readCountries = (text: string): readonly CountryEntry[] =>
  parseTable('countries', text).map((row) => ({
    code: row.code!,
    name: row.name!,
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    names: words(row.names),
  }));

export const readAdded = (text: string): readonly AddedEntry[] => parseTable('places-added', text).map(toAdded);

function toAdded(row: Row): AddedEntry {
  const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
  return {
    names: words(row.names),
    of: row.of ?? '',
    class: row.class || 'place',
    country: row.country ?? '',
    admin1: row.admin1 ?? '',
    latitude: number(row.latitude),
    longitude: number(row.longitude),
    population: Number(row.population || 0),
  };
}
