/** Where a publisher is at home, by the tables or by the place in its name: "denverpost.com", "Assam Tribune", "The Daily (Bangladesh)". */
import type { Report } from '../../model/report.js';
import type { Where } from '../../model/where.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import { foldName } from './place-name.js';
import { findUnit } from './place-words.js';
import { toWhere } from './to-where.js';

export interface Home {
  /** Its town, where that is known, else the state or country. */
  readonly row: PlaceRow;
  /** A table says so, and not the name alone. */
  readonly isListed: boolean;
}

type Published = Pick<Report, 'publisher' | 'url' | 'title'>;

export type HomeOf = (report: Published) => Home | null;

/** A town of fewer people gives its name to persons and other things, too; in a state that is known it may be smaller. */
const LEAST_TOWN = 100_000;
const LEAST_TOWN_AT_HOME = 8_000;
/** Words of the name of a place in that of a publisher, at most, and letters of one in an address, at least. */
const MOST_WORDS = 3;
const LEAST_LETTERS = 4;
const LONGEST_OUTLET = 12;
/** Letters of an address beyond which none is looked into. */
const LONGEST_LABEL = 40;
/** Publishers of many reports are kept up to this number. */
const KEPT = 5_000;
/** Domains of countries that serve as general ones. */
const GENERAL_DOMAINS = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'to', 'ly', 'cc', 'ws', 'am', 'us', 'news', 'ms', 'la']);

interface Known {
  readonly gazetteer: Gazetteer;
  /** Host or name of a publisher → town, state or country. */
  readonly homes: ReadonlyMap<string, PlaceRow>;
  /** Adjectives and names of peoples: "Kenyan". */
  readonly peoples: ReadonlyMap<string, PlaceRow>;
  /** Words that names of publishers are made of beside places. */
  readonly outlets: ReadonlySet<string>;
  readonly worldwide: ReadonlySet<string>;
}

/** Reads the tables places-publishers, places-local-outlets, places-demonyms and of places-cues what names of publishers are made of. */
export function createHomeOf(language: Language, gazetteer: Gazetteer): HomeOf {
  const cue = (name: string): ReadonlySet<string> =>
    new Set(language.table('places-cues').flatMap((row) => (row.cue === name ? words(row.words) : [])));
  const readKnown = (): Known => ({
    gazetteer,
    homes: readHomes(language, gazetteer),
    peoples: readPeoples(language, gazetteer),
    outlets: cue('outlet'),
    worldwide: cue('worldwide'),
  });
  // read for the first report that says anything of its publisher
  let known: Known | null = null;
  const kept = new Map<string, Home | null>();
  const homeOf: HomeOf = ({ publisher, url, title }) => {
    if (!publisher && !url && !title) return null;
    known ??= readKnown();
    const key = `${hostOf(url) ?? ''} ${publisher ?? ''}`;
    let home = kept.get(key);
    if (home === undefined) {
      if (kept.size >= KEPT) kept.clear();
      home = byHost(known, hostOf(url) ?? hostOf(publisher)) ?? byName(known, hostOf(publisher) ? null : publisher);
      kept.set(key, home);
    }
    return home ?? byName(known, pageNameOf(known, title));
  };
  // the reading of one report asks several times
  let last: { readonly report: Published; readonly home: Home | null } | null = null;
  return (report) => {
    if (last?.report !== report) last = { report, home: homeOf(report) };
    return last.home;
  };
}

/** The town of the local paper or station that published a report. */
export function townOfPublisher({ gazetteer, homeOf }: { gazetteer: Gazetteer; homeOf: HomeOf }, report: Published): PlaceRow | null {
  const row = homeOf(report)?.row ?? null;
  return row !== null && gazetteer.classOf(row) === 'place' ? row : null;
}

/** Where a report of a local paper or station is that names no place. */
export const createTownOf =
  (gazetteer: Gazetteer, homeOf: HomeOf): ((report: Published) => Where | null) =>
  (report) => {
    const town = townOfPublisher({ gazetteer, homeOf }, report);
    return town === null ? null : toWhere(gazetteer.place(town));
  };

function byHost(known: Known, host: string | null): Home | null {
  if (!host) return null;
  for (let from = 0; from >= 0 && from < host.length; from = host.indexOf('.', from) + 1 || -1) {
    const row = known.homes.get(host.slice(from));
    if (row !== undefined)
      return { row: (known.gazetteer.classOf(row) === 'admin1' ? townIn(known, host, row) : null) ?? row, isListed: true };
    if (known.worldwide.has(host.slice(from))) return null;
  }
  const domain = host.slice(host.lastIndexOf('.') + 1);
  const isOfCountry = domain.length === 2 && !GENERAL_DOMAINS.has(domain);
  const country = isOfCountry ? known.gazetteer.countryRow(domain === 'uk' ? 'GB' : domain.toUpperCase()) : null;
  return unlessCapital(known, townIn(known, host, country) ?? country);
}

/** A paper called by the capital is read in the whole country. */
function unlessCapital({ gazetteer }: Known, row: PlaceRow | null): Home | null {
  if (row === null) return null;
  const country = gazetteer.seatOf(row) === 'capital' ? gazetteer.countryOf(row) : null;
  return { row: country ?? row, isListed: false };
}

/** "nbcmiami", "pittsburgh.cbslocal", "newyork": the town in an address, within a state or country where that is known. */
function townIn(known: Known, host: string, unit: PlaceRow | null): PlaceRow | null {
  for (const label of host.slice(0, host.lastIndexOf('.')).split(/[.-]/)) {
    if (label.length > LONGEST_LABEL) continue;
    let last = '';
    for (const rest of restsOf(known.outlets, label)) {
      if (rest.length < LEAST_LETTERS || known.worldwide.has(rest)) break;
      const whole = best(known, rest, unit);
      if (whole !== null) return whole;
      last = rest;
    }
    for (let at = 2; at <= last.length - 2; at++) {
      const parted = best(known, `${last.slice(0, at)} ${last.slice(at)}`, unit);
      if (parted !== null) return parted;
    }
  }
  return null;
}

/** "thesremnadailynews", and what is left of it as one word of the trade after the other is taken off. */
function restsOf(outlets: ReadonlySet<string>, label: string): readonly string[] {
  let rest = label.replace(/^\d+|\d+$/g, '');
  const rests = [rest];
  for (let isCut = true; isCut; ) {
    isCut = false;
    for (let length = Math.min(LONGEST_OUTLET, rest.length); length >= 2 && !isCut; length--) {
      const [front, back] = [rest.slice(0, length), rest.slice(-length)];
      if (outlets.has(back)) rest = rest.slice(0, -length).replace(/\d+$/, '');
      else if (outlets.has(front)) rest = rest.slice(length).replace(/^\d+/, '');
      else continue;
      rests.push(rest);
      isCut = true;
    }
  }
  return rests;
}

/** The best known place called so that may be a publisher's home; within a unit, one there. */
function best({ gazetteer }: Known, name: string, unit: PlaceRow | null): PlaceRow | null {
  const match = gazetteer.keysOf(name);
  if (match === null) return null;
  let found: PlaceRow | null = null;
  gazetteer.eachRow(match, (row, alternate) => {
    const kind = gazetteer.classOf(row);
    if (kind !== 'place' && (unit !== null || alternate) && kind !== 'country') return;
    if (kind === 'place' && (alternate || gazetteer.populationOf(row) < (unit === null ? LEAST_TOWN : LEAST_TOWN_AT_HOME))) return;
    if (unit !== null && row !== unit && gazetteer.countryOf(row) !== unit && gazetteer.admin1Of(row) !== unit) return;
    if (kind === 'region' && gazetteer.countryOf(row) === null) return;
    if (found === null || rank(gazetteer, row) > rank(gazetteer, found)) found = row;
  });
  return found === unit ? null : found;
}

/** Towns before states of their name. */
const rank = (gazetteer: Gazetteer, row: PlaceRow): number =>
  gazetteer.populationOf(row) + (gazetteer.classOf(row) === 'place' ? TOWN_FIRST : 0);
const TOWN_FIRST = 1e9;

/** "The Kenya Herald", "Assam Tribune (India)": what stands in brackets holds the rest. */
function byName(known: Known, name: string | null): Home | null {
  if (!name) return null;
  const whole = foldName(name);
  const listed = known.homes.get(whole) ?? known.homes.get(whole.replace(/^the /, ''));
  if (listed !== undefined) return { row: listed, isListed: true };
  if (known.worldwide.has(whole) || known.worldwide.has(whole.replace(/^the /, ''))) return null;
  const inside = /\(([^()]{3,40})\)/.exec(name)?.[1];
  const unit = inside ? placeIn(known, foldName(inside), null) : null;
  return unlessCapital(known, placeIn(known, whole, unit) ?? unit);
}

function placeIn(known: Known, name: string, unit: PlaceRow | null): PlaceRow | null {
  const parts = name.split(' ').slice(0, 12);
  for (let length = MOST_WORDS; length >= 1; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const part = parts.slice(at, at + length).join(' ');
      if (part.length < LEAST_LETTERS || known.outlets.has(part) || known.worldwide.has(part)) continue;
      const row = best(known, part, unit) ?? (length === 1 ? (known.peoples.get(part) ?? null) : null);
      if (row !== null && row !== unit) return row;
    }
  return null;
}

/** Behind the last of these marks of a title a page names itself: "Two shot at a mall - News 9 Sremna". */
const PAGE_NAME = / [-–—|] ([\p{Lu}\d][^-–—|]{3,80})$/u;
function pageNameOf({ outlets }: Known, title: string | null): string | null {
  const name = PAGE_NAME.exec(title ?? '')?.[1] ?? null;
  return name !== null &&
    foldName(name)
      .split(' ')
      .some((word) => outlets.has(word))
    ? name
    : null;
}

/** "www.dawn.com" and "https://dawn.com/news/1" are of "dawn.com"; null for what is no address. */
function hostOf(address: string | null): string | null {
  const host = address
    ?.toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/, 1)[0];
  return host?.includes('.') && !host.includes(' ') ? host : null;
}

function readPeoples(language: Language, gazetteer: Gazetteer): ReadonlyMap<string, PlaceRow> {
  const peoples = new Map<string, PlaceRow>();
  for (const row of language.table('places-demonyms')) {
    const country = gazetteer.countryRow(row.code!.split('/')[0]!);
    if (country !== null) for (const word of words(row.words)) peoples.set(foldName(word), country);
  }
  return peoples;
}

function readHomes(language: Language, gazetteer: Gazetteer): ReadonlyMap<string, PlaceRow> {
  const homes = new Map<string, PlaceRow>();
  for (const row of language.table('places-publishers')) {
    const unit = findUnit(gazetteer, row.unit!, row.country!);
    for (const host of words(row.hosts)) homes.set(host, unit);
  }
  for (const row of language.table('places-local-outlets')) {
    const unit = findUnit(gazetteer, row.unit!, row.country!);
    const town = townCalled(gazetteer, row.town!, unit);
    for (const host of words(row.hosts)) homes.set(host, town);
  }
  return homes;
}

/** @throws Error where a table names a town the gazetteer does not have there. */
function townCalled(gazetteer: Gazetteer, name: string, unit: PlaceRow): PlaceRow {
  const towns = gazetteer
    .candidates(name)
    .filter((place) => place.class === 'place' && (gazetteer.admin1Of(place.row) === unit || gazetteer.countryOf(place.row) === unit))
    .sort((one, other) => other.population - one.population);
  if (towns.length === 0) throw new Error(`Language tables name the town "${name}", which the gazetteer does not have in that state`);
  return towns[0]!.row;
}
