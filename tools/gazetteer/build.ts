/**
 * Makes the gazetteer of `data/places/`.
 *
 *   tsx tools/gazetteer/build.ts tables CITIES500.txt ADMIN1.json ADMIN2.json   our tables from GeoNames' files
 *   tsx tools/gazetteer/build.ts index                                           gazetteer.bin from our tables
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { asOfTowns } from './admin-of-towns.js';
import { parseAdmin, parseCities } from './geonames.js';
import { buildIndex } from './index-file.js';
import { readAdded, readAdmin, readCountries, readPlaces, writeAdmin, writePlaces } from './tables.js';

const FOLDER = new URL('../../data/places/', import.meta.url);
const TABLES = ['places.tsv.gz', 'admin1.tsv', 'admin1-of-towns.tsv', 'admin2.tsv', 'countries.tsv', 'places-added.tsv'] as const;
const inFolder = (name: string): URL => new URL(name, FOLDER);

/** SHA-256 over the tables as they lie in the folder. */
export function tablesDigest(): string {
  const digest = createHash('sha256');
  for (const name of TABLES) digest.update(readFileSync(inFolder(name)));
  return digest.digest('hex');
}

/** The bytes that `gazetteer.bin` must hold. */
export function indexBytes(): Uint8Array {
  const text = (name: string): string => readFileSync(inFolder(name), 'utf8');
  const places = readPlaces(gunzipSync(readFileSync(inFolder('places.tsv.gz'))).toString('utf8'));
  const tables = {
    places,
    admin1: asOfTowns(readAdmin(text('admin1.tsv')), readAdmin(text('admin1-of-towns.tsv')), places),
    admin2: readAdmin(text('admin2.tsv')),
    countries: readCountries(text('countries.tsv')),
    added: readAdded(text('places-added.tsv')),
  };
  return buildIndex(tables, tablesDigest());
}

function writeTables(cities: string, admin1: string, admin2: string): void {
  const places = writePlaces(parseCities(readFileSync(cities, 'utf8')));
  writeFileSync(inFolder('places.tsv.gz'), gzipSync(places, { level: 9 }));
  writeFileSync(inFolder('admin1.tsv'), writeAdmin(parseAdmin(readFileSync(admin1, 'utf8'))));
  writeFileSync(inFolder('admin2.tsv'), writeAdmin(parseAdmin(readFileSync(admin2, 'utf8'))));
}

if (process.argv[1]?.endsWith('build.ts')) {
  const [what, ...paths] = process.argv.slice(2);
  if (what === 'tables' && paths.length === 3) writeTables(paths[0]!, paths[1]!, paths[2]!);
  else if (what === 'index') writeFileSync(inFolder('gazetteer.bin'), indexBytes());
  else throw new Error('Expected "tables CITIES500 ADMIN1 ADMIN2" or "index"');
}
