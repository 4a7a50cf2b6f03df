/** From our tables to the bytes of `gazetteer.bin`. The same tables give the same bytes. */
import {
  ALTERNATE,
  BLOCKS,
  type BlockName,
  DEGREE,
  GAZETTEER_MAGIC,
  GAZETTEER_VERSION,
  HEADER_BYTES,
  MAX_NAME_WORDS,
  NO_ROW,
  PLACE_CLASSES,
  PLACE_SEATS,
  type PlaceClass,
  type PlaceSeat,
  PREFIX_BITS,
} from '../../src/read/place/gazetteer-format.js';
import { foldName, hashName } from '../../src/read/place/place-name.js';
import { typeless } from './admin-names.js';
import type { GazetteerTables, PlaceEntry } from './tables.js';

interface Draft {
  name: string;
  class: PlaceClass;
  seat: PlaceSeat;
  latitude: number;
  longitude: number;
  population: number;
  id: number;
  country: number;
  admin1: number;
  admin2: number;
  zone: string;
  /** Folded name → whether it is an alternate one. */
  readonly keys: Map<string, boolean>;
}

const ATTRIBUTION = 'Place names and positions: GeoNames (geonames.org), CC BY 4.0.';
const SEATS: Readonly<Record<string, PlaceSeat>> = {
  PPLC: 'capital',
  PPLA: 'admin1',
  PPLA2: 'admin2',
  PPLA3: 'local',
  PPLA4: 'local',
  PPLA5: 'local',
  PPLX: 'section',
};

/** @param source digest of the tables, kept in the file so that a test can tell whether it is in step. */
export function buildIndex(tables: GazetteerTables, source: string): Uint8Array {
  const drafts = [...countryDrafts(tables)];
  const units = new Map(drafts.map((draft, row) => [draft.name.slice(0, 2), row] as const));
  addUnits(drafts, units, tables, 'admin1');
  addUnits(drafts, units, tables, 'admin2');
  for (const place of tables.places) drafts.push(placeDraft(place, units));
  settleUnits(drafts);
  addAdded(drafts, units, tables);
  return writeFile(withoutEmptyUnits(drafts), source);
}

const newDraft = (name: string, more: Partial<Draft>): Draft => ({
  name,
  class: 'place',
  seat: 'none',
  latitude: Number.NaN,
  longitude: Number.NaN,
  population: 0,
  id: 0,
  country: NO_ROW,
  admin1: NO_ROW,
  admin2: NO_ROW,
  zone: '',
  keys: new Map(),
  ...more,
});

function addKey(draft: Draft, name: string, alternate: boolean): void {
  const key = foldName(name);
  const words = key.split(' ').length;
  if (key === '' || words > MAX_NAME_WORDS) return;
  if (!alternate || !draft.keys.has(key)) draft.keys.set(key, alternate);
}

function countryDrafts({ countries }: GazetteerTables): readonly Draft[] {
  return countries.map(({ code, name, latitude, longitude, names }, row) => {
    const draft = newDraft(`${code} ${name}`, {
      class: 'country',
      latitude,
      longitude,
      country: row,
    });
    for (const each of [name, ...names]) addKey(draft, each, false);
    return draft;
  });
}

function addUnits(drafts: Draft[], units: Map<string, number>, tables: GazetteerTables, kind: 'admin1' | 'admin2'): void {
  for (const { code, name } of tables[kind]) {
    const [country, admin1] = code.split('.');
    const row = drafts.length;
    const draft = newDraft(kind === 'admin1' ? shortName(name, tables) : name, {
      class: kind,
      country: units.get(country!) ?? NO_ROW,
    });
    draft.admin1 = kind === 'admin1' ? row : (units.get(`${country}.${admin1}`) ?? NO_ROW);
    if (kind === 'admin2') draft.admin2 = row;
    addKey(draft, name, false);
    // "Harris" alone is no county of the United States; "Mariga" alone may be one of Nigeria.
    if (kind === 'admin1' || country !== 'US') addKey(draft, typeless(name), kind === 'admin2');
    units.set(code, row);
    drafts.push(draft);
  }
}

/** "Tolima" for "Tolima Department", but "Niger State", which is not Niger. */
function shortName(name: string, { countries }: GazetteerTables): string {
  const short = typeless(name);
  return countries.some((country) => country.name === short) ? name : short;
}

function placeDraft(place: PlaceEntry, units: ReadonlyMap<string, number>): Draft {
  const { country, admin1, admin2 } = place;
  const draft = newDraft(place.name, {
    seat: SEATS[place.feature] ?? 'none',
    latitude: place.latitude,
    longitude: place.longitude,
    population: place.population,
    id: place.id,
    zone: place.zone,
    country: units.get(country) ?? NO_ROW,
    admin1: units.get(`${country}.${admin1}`) ?? NO_ROW,
    admin2: units.get(`${country}.${admin1}.${admin2}`) ?? NO_ROW,
  });
  addKey(draft, place.name, false);
  if (place.names[0] !== undefined && foldName(place.names[0]).length === foldName(place.name).length) addKey(draft, place.names[0], false);
  for (const name of place.names) addKey(draft, name, true);
  for (const key of [...draft.keys.keys()]) for (const other of respelled(key)) addKey(draft, other, true);
  return draft;
}

/** "saint louis" is also written "st louis". */
function respelled(key: string): readonly string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^saint /, 'st '],
    [/^st /, 'saint '],
    [/^fort /, 'ft '],
    [/^mount /, 'mt '],
    [/^ft /, 'fort '],
    [/^mt /, 'mount '],
  ];
  return rules.filter(([from]) => from.test(key)).map(([from, to]) => key.replace(from, to));
}

/** A unit gets the population and the zone of its towns, and the middle of the box around them as its point. */
function settleUnits(drafts: readonly Draft[]): void {
  const boxes = new Map<
    number,
    {
      south: number;
      north: number;
      west: number;
      east: number;
      people: number;
      zones: Set<string>;
    }
  >();
  for (const { class: kind, latitude, longitude, population, zone, country, admin1, admin2 } of drafts) {
    if (kind !== 'place') continue;
    for (const row of [country, admin1, admin2]) {
      if (row === NO_ROW) continue;
      const box = boxes.get(row) ?? {
        south: 90,
        north: -90,
        west: 180,
        east: -180,
        people: 0,
        zones: new Set(),
      };
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.people += population;
      box.zones.add(zone);
      boxes.set(row, box);
    }
  }
  for (const [row, box] of boxes) {
    const unit = drafts[row]!;
    unit.population = box.people;
    unit.zone = box.zones.size === 1 ? [...box.zones][0]! : '';
    if (unit.class === 'country') continue;
    unit.latitude = (box.south + box.north) / 2;
    unit.longitude = (box.west + box.east) / 2;
  }
}

function addAdded(drafts: Draft[], units: ReadonlyMap<string, number>, { added }: GazetteerTables): void {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of draft.keys.keys()) {
      const known = byName.get(key);
      if (known) known.push(draft);
      else byName.set(key, [draft]);
    }
  }
  const missing: string[] = [];
  for (const entry of added) {
    const country = units.get(entry.country) ?? NO_ROW;
    const admin1 = units.get(`${entry.country}.${entry.admin1}`) ?? NO_ROW;
    if (entry.of === '') {
      const draft = newDraft(entry.names[0]!, {
        class: entry.class as PlaceClass,
        latitude: entry.latitude ?? Number.NaN,
        longitude: entry.longitude ?? Number.NaN,
        population: entry.population,
        country,
        admin1,
        zone: drafts[admin1]?.zone || drafts[country]?.zone || '',
      });
      for (const name of entry.names) addKey(draft, name, false);
      drafts.push(draft);
      continue;
    }
    const listed = (byName.get(foldName(entry.of)) ?? [])
      .filter(
        (draft) =>
          draft.class === entry.class &&
          (country === NO_ROW || draft.country === country) &&
          (admin1 === NO_ROW || draft.admin1 === admin1),
      )
      .sort((a, b) => b.population - a.population)[0];
    if (!listed) {
      missing.push(`${entry.class} "${entry.of}" in ${entry.country || 'any country'}`);
      continue;
    }
    if (entry.latitude !== null && entry.longitude !== null)
      Object.assign(listed, {
        latitude: entry.latitude,
        longitude: entry.longitude,
      });
    for (const name of entry.names) addKey(listed, name, false);
  }
  if (missing.length > 0) throw new Error(`places-added: expected these in the gazetteer, found none: ${missing.join('; ')}`);
}

/** Units that hold no town have no point and are left out. */
function withoutEmptyUnits(drafts: readonly Draft[]): readonly Draft[] {
  const kept = drafts.filter(({ latitude }) => !Number.isNaN(latitude));
  const rowOf = new Map(kept.map((draft, row) => [draft, row] as const));
  const moved = (row: number): number => (row === NO_ROW ? NO_ROW : (rowOf.get(drafts[row]!) ?? NO_ROW));
  for (const draft of kept)
    Object.assign(draft, {
      country: moved(draft.country),
      admin1: moved(draft.admin1),
      admin2: moved(draft.admin2),
    });
  return kept;
}

function writeFile(drafts: readonly Draft[], source: string): Uint8Array {
  const zones = ['', ...new Set(drafts.map(({ zone }) => zone).filter(Boolean))];
  const zoneOf = new Map(zones.map((zone, index) => [zone, index] as const));
  const encoder = new TextEncoder();
  const names = drafts.map(({ name }) => encoder.encode(name));
  const offsets = new Uint32Array(drafts.length + 1);
  names.forEach((name, row) => {
    offsets[row + 1] = offsets[row]! + name.length;
  });
  const keys = sortedKeys(drafts);
  const blocks: Record<BlockName, ArrayBufferView> = {
    keyHash: Uint32Array.from(keys, ({ hash }) => hash),
    keyRow: Uint32Array.from(keys, ({ row, alternate }) => (alternate ? (row | ALTERNATE) >>> 0 : row)),
    keyCheck: Uint16Array.from(keys, ({ check }) => check),
    prefix: prefixFilter(drafts),
    latitude: Int32Array.from(drafts, ({ latitude }) => Math.round(latitude * DEGREE)),
    longitude: Int32Array.from(drafts, ({ longitude }) => Math.round(longitude * DEGREE)),
    population: Uint32Array.from(drafts, ({ population }) => population),
    geonameId: Uint32Array.from(drafts, ({ id }) => id),
    country: Uint32Array.from(drafts, ({ country }) => country),
    admin1: Uint32Array.from(drafts, ({ admin1 }) => admin1),
    admin2: Uint32Array.from(drafts, ({ admin2 }) => admin2),
    zone: Uint16Array.from(drafts, ({ zone }) => zoneOf.get(zone)!),
    class: Uint8Array.from(drafts, (draft) => PLACE_CLASSES.indexOf(draft.class)),
    seat: Uint8Array.from(drafts, ({ seat }) => PLACE_SEATS.indexOf(seat)),
    nameOffset: offsets,
    names: Buffer.concat(names),
    lists: encoder.encode(JSON.stringify({ zones, source, attribution: ATTRIBUTION })),
  };
  return joinBlocks(blocks);
}

interface Key {
  readonly hash: number;
  readonly check: number;
  readonly row: number;
  readonly alternate: boolean;
}

function sortedKeys(drafts: readonly Draft[]): readonly Key[] {
  const keys: Key[] = [];
  drafts.forEach(({ keys: of }, row) => {
    for (const [name, alternate] of of) keys.push({ ...hashName(name), row, alternate });
  });
  return keys.sort((a, b) => a.hash - b.hash || a.check - b.check || a.row - b.row);
}

/** One bit for each beginning of a name that has more words to come. */
function prefixFilter(drafts: readonly Draft[]): Uint8Array {
  const filter = new Uint8Array(1 << (PREFIX_BITS - 3));
  for (const { keys } of drafts) {
    for (const name of keys.keys()) {
      for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
        const bit = hashName(name.slice(0, space)).hash >>> (32 - PREFIX_BITS);
        filter[bit >>> 3]! |= 1 << (bit & 7);
      }
    }
  }
  return filter;
}

function joinBlocks(blocks: Readonly<Record<BlockName, ArrayBufferView>>): Uint8Array {
  const aligned = (n: number): number => Math.ceil(n / 8) * 8;
  let end = aligned(HEADER_BYTES);
  const places = BLOCKS.map((name) => {
    const start = end;
    end = aligned(start + blocks[name].byteLength);
    return { start, block: blocks[name] };
  });
  const bytes = new Uint8Array(end);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, GAZETTEER_MAGIC, true);
  header.setUint32(4, GAZETTEER_VERSION, true);
  places.forEach(({ start, block }, index) => {
    header.setUint32(8 + index * 8, start, true);
    header.setUint32(12 + index * 8, block.byteLength, true);
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), start);
  });
  return bytes;
}
