/** Every place Cairn knows: names to places, held as typed arrays over the bytes of `data/places/gazetteer.bin`. */
import type { Token } from '../text/layout.js';
import {
  ALTERNATE,
  BLOCKS,
  type BlockName,
  DEGREE,
  GAZETTEER_MAGIC,
  GAZETTEER_VERSION,
  type GazetteerLists,
  HEADER_BYTES,
  MAX_NAME_WORDS,
  NO_ROW,
  PLACE_CLASSES,
  PLACE_SEATS,
  type PlaceClass,
  type PlaceSeat,
  PREFIX_BITS,
} from './gazetteer-format.js';
import { CHECK_START, finishCheck, finishHash, foldName, HASH_START, hashName, mixCheck, mixHash } from './place-name.js';

/** A number that stands for a place in one gazetteer. */
export type PlaceRow = number;

export interface GazetteerPlace {
  readonly row: PlaceRow;
  /** As GeoNames writes it. */
  readonly name: string;
  readonly class: PlaceClass;
  readonly seat: PlaceSeat;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Persons; of a country or region of government, those of its towns; 0 where it is not known. */
  readonly population: number;
  /** Null for a unit of government or an area, which our source gives no number. */
  readonly geonameId: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** IANA; null where there are several. */
  readonly zone: string | null;
}

/** A name found in a run of tokens. */
export interface NameMatch {
  /** Exclusive. */
  readonly lastToken: number;
  /** Range of keys, to be given to `rowsOf`. */
  readonly firstKey: number;
  readonly lastKey: number;
}

export interface Gazetteer {
  readonly lists: GazetteerLists;
  readonly size: number;
  /** The places of a name, in the order of the file; the name is folded here. */
  readonly candidates: (name: string) => readonly GazetteerPlace[];
  /** The longest name that begins at a token, at most six words; null where there is none. Allocates nothing for words that begin no name. */
  readonly at: (tokens: readonly Token[], from: number, until: number) => NameMatch | null;
  /** Whether any name is this word or begins with it. */
  readonly begins: (lower: string) => boolean;
  /** Keys of a name, as `at` gives them; null where no place has it. */
  readonly keysOf: (name: string) => NameMatch | null;
  /** The rows of a match with the flag of an alternate name. */
  readonly eachRow: (match: NameMatch, visit: (row: PlaceRow, alternate: boolean) => void) => void;
  readonly place: (row: PlaceRow) => GazetteerPlace;
  /** Numbers of a row, without making a place of it. */
  readonly classOf: (row: PlaceRow) => PlaceClass;
  readonly seatOf: (row: PlaceRow) => PlaceSeat;
  readonly populationOf: (row: PlaceRow) => number;
  readonly latitudeOf: (row: PlaceRow) => number;
  readonly longitudeOf: (row: PlaceRow) => number;
  /** Rows of the units around a row (for a country: itself); null where not known. */
  readonly countryOf: (row: PlaceRow) => PlaceRow | null;
  readonly admin1Of: (row: PlaceRow) => PlaceRow | null;
  readonly admin2Of: (row: PlaceRow) => PlaceRow | null;
  /** ISO 3166-1 alpha-2 code → the country's row. */
  readonly countryRow: (code: string) => PlaceRow | null;
  readonly codeOf: (country: PlaceRow) => string;
  /** Whether of two countries one claims or held towns of the other. */
  readonly isClaimedBy: (country: PlaceRow, other: PlaceRow) => boolean;
}

/** Country rows are named "KZ Kazakhstan": the code, a space, the name. */
const CODE_LENGTH = 2;
/** What a possessive ends in. */
const LETTER_S = 0x73;
const BUCKET_BITS = 18;
/** Places with their names written out that are kept from one report to the next: news is of the same few thousand. */
const KEPT_PLACES = 10_000;

/**
 * @param claims pairs of countries that claim or held each other's towns, by their codes
 * @throws Error where the bytes are no gazetteer of this version
 */
export function createGazetteer(bytes: Uint8Array, claims: readonly (readonly [one: string, other: string])[] = []): Gazetteer {
  const block = openBlocks(bytes);
  const keyHash = new Uint32Array(...block('keyHash', 4));
  const keyRow = new Uint32Array(...block('keyRow', 4));
  const keyCheck = new Uint16Array(...block('keyCheck', 2));
  const prefix = new Uint8Array(...block('prefix', 1));
  const latitude = new Int32Array(...block('latitude', 4));
  const longitude = new Int32Array(...block('longitude', 4));
  const population = new Uint32Array(...block('population', 4));
  const geonameId = new Uint32Array(...block('geonameId', 4));
  const country = new Uint32Array(...block('country', 4));
  const admin1 = new Uint32Array(...block('admin1', 4));
  const admin2 = new Uint32Array(...block('admin2', 4));
  const zone = new Uint16Array(...block('zone', 2));
  const classes = new Uint8Array(...block('class', 1));
  const seats = new Uint8Array(...block('seat', 1));
  const nameOffset = new Uint32Array(...block('nameOffset', 4));
  const names = new Uint8Array(...block('names', 1));
  const decoder = new TextDecoder();
  const lists = JSON.parse(decoder.decode(new Uint8Array(...block('lists', 1))).trim()) as GazetteerLists;
  const buckets = bucketStarts(keyHash);
  const size = classes.length;

  const rawName = (row: PlaceRow): string => decoder.decode(names.subarray(nameOffset[row]!, nameOffset[row + 1]!));
  const classOf = (row: PlaceRow): PlaceClass => PLACE_CLASSES[classes[row]!]!;
  const nameOf = (row: PlaceRow): string => (classOf(row) === 'country' ? rawName(row).slice(CODE_LENGTH + 1) : rawName(row));
  const codeOf = (row: PlaceRow): string => rawName(row).slice(0, CODE_LENGTH);
  const orNull = (row: number): PlaceRow | null => (row === NO_ROW ? null : row);

  /** First key of a hash, or -1; the keys of one name lie side by side. */
  const firstKeyOf = (hash: number, check: number): number => {
    const bucket = hash >>> (32 - BUCKET_BITS);
    for (let key = buckets[bucket]!; key < buckets[bucket + 1]!; key++) if (keyHash[key] === hash && keyCheck[key] === check) return key;
    return -1;
  };
  const matchAt = (firstKey: number, lastToken: number): NameMatch => {
    let lastKey = firstKey + 1;
    while (lastKey < keyHash.length && keyHash[lastKey] === keyHash[firstKey] && keyCheck[lastKey] === keyCheck[firstKey]) lastKey++;
    return { lastToken, firstKey, lastKey };
  };
  const keysOf = (name: string): NameMatch | null => {
    const { hash, check } = hashName(foldName(name));
    const key = firstKeyOf(hash, check);
    return key < 0 ? null : matchAt(key, 0);
  };
  const eachRow = (match: NameMatch, visit: (row: PlaceRow, alternate: boolean) => void): void => {
    for (let key = match.firstKey; key < match.lastKey; key++) visit((keyRow[key]! & ~ALTERNATE) >>> 0, (keyRow[key]! & ALTERNATE) !== 0);
  };

  const at = (tokens: readonly Token[], from: number, until: number): NameMatch | null => {
    let hash = HASH_START;
    let check = CHECK_START;
    let found = -1;
    let foundEnd = from;
    let words = 0;
    for (let i = from; i < until && words < MAX_NAME_WORDS; i++) {
      const text = plain(tokens[i]!.lower);
      if (words > 0) {
        hash = mixHash(hash, 0x20);
        check = mixCheck(check, 0x20);
      }
      words++;
      for (let c = 0; c < text.length; c++) {
        const unit = text.charCodeAt(c);
        if (unit === 0x2e || unit === 0x27) continue;
        const letter = unit === 0x2d ? 0x20 : unit;
        if (unit === 0x2d) words++;
        hash = mixHash(hash, letter);
        check = mixCheck(check, letter);
      }
      const bits = finishHash(hash);
      const key = firstKeyOf(bits, finishCheck(check));
      if (key >= 0) {
        found = key;
        foundEnd = i + 1;
      }
      // King's Lynn: the name goes on behind its owner
      if (tokens[i]!.possessive) {
        hash = mixHash(hash, LETTER_S);
        check = mixCheck(check, LETTER_S);
      }
      const bit = (tokens[i]!.possessive ? finishHash(hash) : bits) >>> (32 - PREFIX_BITS);
      if ((prefix[bit >>> 3]! & (1 << (bit & 7))) === 0) break;
    }
    return found < 0 ? null : matchAt(found, foundEnd);
  };

  const begins = (lower: string): boolean => {
    const { hash, check } = hashName(foldName(lower));
    const bit = hash >>> (32 - PREFIX_BITS);
    return firstKeyOf(hash, check) >= 0 || (prefix[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  };

  const kept = new Map<PlaceRow, GazetteerPlace>();
  const place = (row: PlaceRow): GazetteerPlace => {
    const known = kept.get(row);
    if (known) return known;
    if (kept.size >= KEPT_PLACES) kept.clear();
    const made = placeOf(row);
    kept.set(row, made);
    return made;
  };
  const placeOf = (row: PlaceRow): GazetteerPlace => {
    const countryRow = orNull(country[row]!);
    const admin1Row = orNull(admin1[row]!);
    const admin2Row = orNull(admin2[row]!);
    return {
      row,
      name: nameOf(row),
      class: classOf(row),
      seat: PLACE_SEATS[seats[row]!]!,
      latitude: latitude[row]! / DEGREE,
      longitude: longitude[row]! / DEGREE,
      population: population[row]!,
      geonameId: geonameId[row]! || null,
      country: countryRow === null ? null : codeOf(countryRow),
      admin1: admin1Row === null ? null : nameOf(admin1Row),
      admin2: admin2Row === null ? null : nameOf(admin2Row),
      zone: lists.zones[zone[row]!] || null,
    };
  };
  const candidates = (name: string): readonly GazetteerPlace[] => {
    const match = keysOf(name);
    const found: GazetteerPlace[] = [];
    if (match) eachRow(match, (row) => found.push(place(row)));
    return found;
  };
  const claimed = new Set(claims.flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]));
  const countryRows = new Map<string, PlaceRow>();
  for (let row = 0; row < size && classOf(row) === 'country'; row++) countryRows.set(codeOf(row), row);

  return {
    lists,
    size,
    candidates,
    at,
    begins,
    keysOf,
    eachRow,
    place,
    classOf,
    codeOf,
    isClaimedBy: (one, other) => claimed.has(`${codeOf(one)}/${codeOf(other)}`),
    seatOf: (row) => PLACE_SEATS[seats[row]!]!,
    populationOf: (row) => population[row]!,
    latitudeOf: (row) => latitude[row]! / DEGREE,
    longitudeOf: (row) => longitude[row]! / DEGREE,
    countryOf: (row) => orNull(country[row]!),
    admin1Of: (row) => orNull(admin1[row]!),
    admin2Of: (row) => orNull(admin2[row]!),
    countryRow: (code) => countryRows.get(code) ?? null,
  };
}

type BlockPlace = readonly [buffer: ArrayBuffer, offset: number, length: number];

function openBlocks(bytes: Uint8Array): (name: BlockName, unit: number) => BlockPlace {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = new DataView(aligned.buffer, aligned.byteOffset, Math.min(HEADER_BYTES, aligned.byteLength));
  if (aligned.byteLength < HEADER_BYTES || header.getUint32(0, true) !== GAZETTEER_MAGIC)
    throw new Error('Gazetteer: these bytes are no gazetteer file');
  const version = header.getUint32(4, true);
  if (version !== GAZETTEER_VERSION) throw new Error(`Gazetteer: expected version ${GAZETTEER_VERSION}, found ${version}`);
  return (name, unit) => {
    const at = 8 + BLOCKS.indexOf(name) * 8;
    const offset = header.getUint32(at, true);
    const length = header.getUint32(at + 4, true);
    if (offset + length > aligned.byteLength)
      throw new Error(`Gazetteer: block ${name} ends at ${offset + length}, the file at ${aligned.byteLength}`);
    return [aligned.buffer as ArrayBuffer, aligned.byteOffset + offset, length / unit];
  };
}

/** Where the keys of each leading bit pattern begin. */
function bucketStarts(keyHash: Uint32Array): Uint32Array {
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  let bucket = 0;
  for (let key = 0; key < keyHash.length; key++) {
    const of = keyHash[key]! >>> (32 - BUCKET_BITS);
    while (bucket < of) starts[++bucket] = key;
  }
  while (bucket < 1 << BUCKET_BITS) starts[++bucket] = keyHash.length;
  return starts;
}

/** A token as it is hashed: folded only where it has a letter beyond ASCII. */
function plain(lower: string): string {
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return foldName(lower).replaceAll(' ', '-');
  return lower;
}
