/** What a language knows about words around and in place names, ready to be asked token by token. */
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';

/** Each a bit of `PlaceWords.flags`. */
export const WORD = {
  weak: 1, direction: 1 << 1, title: 1 << 2, say: 1 << 3, institution: 1 << 4, street: 1 << 5, organisation: 1 << 6, fragment: 1 << 7,
  cue: 1 << 8, never: 1 << 9, first: 1 << 10, surname: 1 << 11, kindAfter: 1 << 12, kindBefore: 1 << 13, siteNoun: 1 << 14, siteModifier: 1 << 15,
} as const;

/** A short form of a state or province. after: only behind a place; capital: besides, only written in capitals. */
export interface Alias { readonly row: PlaceRow; readonly where: 'anywhere' | 'after' | 'capital' }

export interface PlaceWords {
  readonly flags: (lower: string) => number;
  /** Phrases that stand before a place: "in", "north of". */
  readonly locative: PhraseIndex<true>;
  readonly aliases: PhraseIndex<Alias>;
  /** Adjective or name of a people → the country or part of one. */
  readonly demonyms: PhraseIndex<PlaceRow>;
  /** Word for a kind of place → what the named place then is. */
  readonly kinds: ReadonlyMap<string, PlaceClass>;
  /** Host name of a publisher without "www." → its home, a unit or place. */
  readonly homes: ReadonlyMap<string, PlaceRow>;
}

const TABLES = ['places-common-words', 'places-first-names', 'places-surnames'] as const;

export function createPlaceWords(language: Language, gazetteer: Gazetteer): PlaceWords {
  const flags = new Map<string, number>();
  const mark = (word: string, flag: number): void => void flags.set(word, (flags.get(word) ?? 0) | flag);
  const locative = new PhraseIndex<true>();
  for (const row of language.table('places-cues')) {
    for (const word of words(row.words)) {
      if (row.cue === 'locative') locative.add(word, true);
      else mark(word, WORD[row.cue as keyof typeof WORD] ?? 0);
    }
  }
  const [common, first, surnames] = TABLES.map((name) => language.table(name));
  for (const row of common!) for (const word of words(row.words)) mark(word, row.use === 'never' ? WORD.never : WORD.cue);
  for (const row of first!) for (const word of words(row.words)) mark(word, WORD.first);
  for (const row of surnames!) for (const word of words(row.words)) mark(word, WORD.surname);
  const kinds = new Map<string, PlaceClass>();
  for (const row of language.table('places-kinds')) {
    for (const word of words(row.words)) {
      kinds.set(word, row.class as PlaceClass);
      if (row.side !== 'before') mark(word, WORD.kindAfter);
      mark(word.replace(/ of$/, ''), WORD.kindBefore);
    }
  }
  for (const row of language.table('places-sites')) for (const word of words(row.words)) mark(word, row.part === 'modifier' ? WORD.siteModifier : WORD.siteNoun);
  return {
    flags: (lower) => flags.get(lower) ?? 0,
    locative, kinds,
    aliases: readAliases(language, gazetteer),
    demonyms: readDemonyms(language, gazetteer),
    homes: readHomes(language, gazetteer),
  };
}

function readAliases(language: Language, gazetteer: Gazetteer): PhraseIndex<Alias> {
  const aliases = new PhraseIndex<Alias>();
  for (const row of language.table('places-aliases')) {
    const unit = findUnit(gazetteer, row.name!, row.country!);
    for (const word of words(row.words)) aliases.add(word, { row: unit, where: row.where as Alias['where'] });
  }
  return aliases;
}

function readDemonyms(language: Language, gazetteer: Gazetteer): PhraseIndex<PlaceRow> {
  const demonyms = new PhraseIndex<PlaceRow>();
  for (const row of language.table('places-demonyms')) {
    const [country, part] = row.code!.split('/');
    const place = part ? findUnit(gazetteer, part, country!) : gazetteer.countryRow(country!);
    if (place === null) throw new Error(`places-demonyms: expected a country code, found "${row.code}"`);
    for (const word of words(row.words)) demonyms.add(word, place);
  }
  return demonyms;
}

function readHomes(language: Language, gazetteer: Gazetteer): ReadonlyMap<string, PlaceRow> {
  const homes = new Map<string, PlaceRow>();
  for (const row of language.table('places-publishers')) {
    const unit = findUnit(gazetteer, row.unit!, row.country!);
    for (const host of words(row.hosts)) homes.set(host, unit);
  }
  return homes;
}

/** @throws Error where a table names a unit the gazetteer does not have. */
function findUnit(gazetteer: Gazetteer, name: string, code: string): PlaceRow {
  if (name === '') return gazetteer.countryRow(code) ?? -1;
  const unit = gazetteer.candidates(name).find((place) => place.class === 'admin1' && place.country === code);
  if (!unit) throw new Error(`Language tables name "${name}" in ${code}, which the gazetteer does not have as a state or province`);
  return unit.row;
}
