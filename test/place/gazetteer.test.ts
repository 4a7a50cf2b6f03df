/** What the gazetteer holds and how its file is read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/read/place/gazetteer.js';
import { foldName, hashName } from '../../src/read/place/place-name.js';
import { indexBytes, tablesDigest } from '../../tools/gazetteer/build.js';
import { gazetteer } from './places.js';

/** Countries and towns before units, the populous ones first. */
const rank = (place: { class: string; population: number }): number => place.population + (place.class === 'admin1' ? 0 : 1e9);
const first = (name: string, country: string) =>
  gazetteer()
    .candidates(name)
    .filter((place) => place.country === country)
    .sort((a, b) => rank(b) - rank(a))[0];

describe('candidates', () => {
  it.each([
    ['Aktobe', 'KZ', 50.28, 57.21],
    ['Актобе', 'KZ', 50.28, 57.21],
    ['novyy uzen', 'KZ', 43.34, 52.86],
    ['Winston Salem', 'US', 36.1, -80.24],
    ['St. Louis', 'US', 38.63, -90.2],
    ['USSR', 'RU', 60, 100],
    ['Burma', 'MM', 21, 96],
    ['Leningrad', 'RU', 59.94, 30.31],
    ['Calcutta', 'IN', 22.56, 88.36],
    ['Qamishli', 'SY', 37.05, 41.23],
    ['Rutshuru', 'CD', -1.19, 29.45],
  ] as const)('%s is in %s', (name, country, latitude, longitude) => {
    const place = first(name, country);
    expect(place?.latitude).toBeCloseTo(latitude, 0);
    expect(place?.longitude).toBeCloseTo(longitude, 0);
  });
  it('a town knows its zone, province and number', () => {
    expect(first('Zhanaozen', 'KZ')).toMatchObject({
      zone: 'Asia/Aqtau',
      admin1: 'Mangystau',
      class: 'place',
      geonameId: 607610,
    });
  });
  // The codes of the towns' table are older than those of the table of names.
  it.each([
    ['Hanoi', 'VN', 'Hanoi'],
    ['Vinh', 'VN', 'Nghe An'],
    ['Nha Trang', 'VN', 'Khanh Hoa'],
    ['Drammen', 'NO', 'Viken'],
  ])('%s lies in its own province', (name, country, admin1) => expect(first(name, country)?.admin1).toBe(admin1));
  it('a unit has the people of its towns', () => expect(first('Harris County', 'US')!.population).toBeGreaterThan(3_000_000));
  it('nothing is found for a word that is no name', () => expect(gazetteer().candidates('qqqzx')).toEqual([]));
});

describe('the file', () => {
  const path = new URL('../../data/places/gazetteer.bin', import.meta.url);
  it('is in step with the tables', () => expect(gazetteer().lists.source).toBe(tablesDigest()));
  it(
    'is made again, byte for byte, from the tables',
    () => expect(Buffer.compare(Buffer.from(indexBytes()), readFileSync(path))).toBe(0),
    120_000,
  );
  it('is refused when it is none', () => expect(() => createGazetteer(new Uint8Array(400))).toThrow('no gazetteer file'));
  it('is refused when it is cut short', () =>
    expect(() => createGazetteer(new Uint8Array(readFileSync(path).subarray(0, 5000)))).toThrow('the file at'));
});

describe('names', () => {
  it.each([
    ['Sant Julià', 'sant julia'],
    ['U.S.', 'us'],
    ["Sana'a", 'sanaa'],
    ['Łódź', 'lodz'],
    ['Winston-Salem', 'winston salem'],
    ['  ', ''],
  ])('%s folds to "%s"', (name, key) => expect(foldName(name)).toBe(key));
  it('folding twice is folding once', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name))));
  it('a hash is 32 bits and a check 16', () =>
    fc.assert(
      fc.property(fc.string(), (name) => {
        const { hash, check } = hashName(name);
        return hash >= 0 && hash < 2 ** 32 && check >= 0 && check < 2 ** 16;
      }),
    ));
});
