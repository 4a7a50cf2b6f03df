/** How the gazetteer lies in its file: one block after another, each a typed array, found by a header. Little endian. */

export const GAZETTEER_MAGIC = 0x5a414743; // "CGAZ"
export const GAZETTEER_VERSION = 1;

/** What a row is. The order is the number stored in the file. */
export const PLACE_CLASSES = ['place', 'admin2', 'admin1', 'country', 'region'] as const;
/** place: a populated place; region: an area that is no unit of government ("Donbas", "the West Bank", a continent). */
export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** What a populated place is the seat of; the order is the number stored in the file. */
export const PLACE_SEATS = ['none', 'section', 'local', 'admin2', 'admin1', 'capital'] as const;
/** section: a part of a town; local: seat of a third or fourth order unit. */
export type PlaceSeat = (typeof PLACE_SEATS)[number];

/** The blocks in the order they lie in the file. Offsets are multiples of 8 bytes. */
export const BLOCKS = [
  'keyHash',
  'keyRow',
  'keyCheck',
  'prefix',
  'latitude',
  'longitude',
  'population',
  'geonameId',
  'country',
  'admin1',
  'admin2',
  'zone',
  'class',
  'seat',
  'nameOffset',
  'names',
  'lists',
] as const;
export type BlockName = (typeof BLOCKS)[number];

export const HEADER_BYTES = 8 + BLOCKS.length * 8;
/** Coordinates are stored in hundred-thousandths of a degree. */
export const DEGREE = 100_000;
/** A row number that means none. */
export const NO_ROW = 0xffffffff;
/** Set in `keyRow` where the name is an alternate one of the row. */
export const ALTERNATE = 0x80000000;
/** Bits of the filter of name beginnings: 2^23, one megabyte, for some 600,000 beginnings. */
export const PREFIX_BITS = 23;
/** No name has more words than this; longer ones are left out. */
export const MAX_NAME_WORDS = 6;

/** The texts that go with the numbers, stored as JSON. */
export interface GazetteerLists {
  readonly zones: readonly string[];
  /** SHA-256 of the tables the file was made from, in hexadecimal. */
  readonly source: string;
  readonly attribution: string;
}
