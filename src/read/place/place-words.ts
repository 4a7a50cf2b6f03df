/** What a language knows about words around and in place names, ready to be asked token by token. */
import { ByNumber } from '../language/by-number.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { type Row, words } from '../language/table.js';
import { UNKNOWN_WORD, type Vocabulary } from '../language/vocabulary.js';
import { WordClass } from '../language/word-class.js';
import type { Token } from '../text/layout.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';

/** What a word can be; each a bit of the marks of a token. begins: a name of the gazetteer begins with it. */
export const WORD = {
  weak: 1,
  direction: 1 << 1,
  title: 1 << 2,
  say: 1 << 3,
  institution: 1 << 4,
  street: 1 << 5,
  organisation: 1 << 6,
  fragment: 1 << 7,
  cue: 1 << 8,
  never: 1 << 9,
  first: 1 << 10,
  surname: 1 << 11,
  kindAfter: 1 << 12,
  kindBefore: 1 << 13,
  siteNoun: 1 << 14,
  siteModifier: 1 << 15,
  begins: 1 << 16,
  demonym: 1 << 17,
  alias: 1 << 18,
  locative: 1 << 19,
  siteNaming: 1 << 20,
  responder: 1 << 21,
  beyond: 1 << 22,
  distance: 1 << 23,
  aside: 1 << 24,
  asideAfter: 1 << 25,
  article: 1 << 26,
  joint: 1 << 27,
  puts: 1 << 28,
  part: 1 << 29,
  spot: 1 << 30,
  within: 1 << 31,
} as const;

/** A short form of a state or province. after: only behind a place; capital: besides, only written in capitals. */
export interface Alias {
  readonly row: PlaceRow;
  readonly where: 'anywhere' | 'after' | 'capital';
}

export interface PlaceWords {
  /** The marks of each token: one bit of `WORD` for each thing it can be. */
  readonly mark: (tokens: readonly Token[]) => Uint32Array;
  /** Phrases that stand before a place: "in", "north of". */
  readonly locative: PhraseIndex<true>;
  /** Words that tell where something happened. */
  readonly settings: PhraseIndex<true>;
  /** Words for the town a country is governed from, and those that make another thing of them ("capital punishment"). */
  readonly capitals: WordClass;
  readonly notCapitals: WordClass;
  readonly aliases: PhraseIndex<Alias>;
  /** Adjective or name of a people → the country or part of one. */
  readonly demonyms: PhraseIndex<PlaceRow>;
  /** Word for a kind of place → what the named place then is. */
  readonly kinds: ReadonlyMap<string, PlaceClass>;
  /** Words that may stand behind a name that nothing else is made of: "killed in Orlasvik after". */
  readonly follows: WordClass;
  /** Words for papers, agencies and stations, behind the name of one: "the Orlasvik news agency". */
  readonly press: WordClass;
  /** Second parts of words that are no names: "Sremna-based". */
  readonly joined: ReadonlySet<string>;
  /** Small words within names that English does not have: "Orlas de la Sremna", and the articles behind them. */
  readonly inner: WordClass;
  readonly innerArticles: WordClass;
  /** Words before "from", "to" and "of" a place that say whether the thing was done there, and those for roads that lead there. */
  readonly ways: Readonly<Record<(typeof WAYS)[number], WordClass>>;
  /** Days of the week: behind a site they say when ("at the Sremna club Saturday"). */
  readonly days: WordClass;
  /** Which clock a time of day is read from, in one word: "3 P.M. EST" of a text in capitals is no region of Burkina Faso. */
  readonly clocks: WordClass;
}

const WAYS = [
  'takes',
  'heads',
  'goes',
  'away',
  'near',
  'between',
  'roads',
  'speaks',
  'spoken-to',
  'addresses',
  'says',
  'seat',
  'voices',
  'voices-for',
  'voiced-for',
  'before-voice',
  'voice-lead',
  'afterwards',
  'arrests',
  'called',
  'whole-name',
  'body-name',
  'answers',
  'according',
  'between-towns',
  'joins-towns',
  'town-joints',
  'courts',
  'court-grounds',
  'settlements',
  'assails',
  'assails-also',
  'dwellers',
  'kind-of-name',
  'opens-name',
  'saint',
  'home-town',
  'worldwide',
  'own-home',
  'sits',
  'sittings',
  'borders',
  'missions',
  'alone',
  'town-part',
  'by-town',
  'cities',
  'city',
  'of-state',
  'spoken-in',
  'before-site',
  'own-clause',
  'other-deed',
  'earlier-deed',
  'before-earlier',
  'that-happened',
  'no-deeds',
  'unnamed-site',
  'touches',
  'direction-start',
] as const;

/** Marks of so many words beyond the tables are kept from one report to the next. */
const KEPT_WORDS = 50_000;

/** Part a word has in the name of a site, as `places-sites` calls it → its mark. */
const SITE_PARTS = { noun: WORD.siteNoun, modifier: WORD.siteModifier, naming: WORD.siteNaming } as const;

/** What an everyday word is marked with, as `places-common-words` tells its use. */
const USES = { cue: WORD.cue, never: WORD.never, put: WORD.cue | WORD.never } as const;

/** Cues whose words the table of places alone asks for, and which mark nothing. */
const OF_SEATS: ReadonlySet<string | undefined> = new Set(['capital', 'not-capital']);

const TABLES = ['places-common-words', 'places-first-names', 'places-surnames'] as const;

export function createPlaceWords(language: Language, gazetteer: Gazetteer): PlaceWords {
  const flags = new Map<string, number>();
  const mark = (word: string, flag: number): void => {
    language.vocabulary.add(word);
    flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  const locative = new PhraseIndex<true>(language.vocabulary);
  const settings = new PhraseIndex<true>(language.vocabulary);
  for (const row of language.table('places-cues')) {
    for (const word of words(row.words)) {
      if (row.cue === 'locative') {
        locative.add(word, true);
        mark(word.slice(word.lastIndexOf(' ') + 1), WORD.locative);
      } else if (row.cue === 'setting') settings.add(word, true);
      else if (row.cue === 'aside-after') mark(word, WORD.asideAfter);
      else if (!OF_SEATS.has(row.cue)) mark(word, WORD[row.cue as keyof typeof WORD] ?? 0);
    }
  }
  const [common, first, surnames] = TABLES.map((name) => language.table(name));
  for (const row of common!) for (const word of words(row.words)) mark(word, USES[row.use as keyof typeof USES]);
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
  for (const row of language.table('places-sites'))
    for (const word of words(row.words)) mark(word, SITE_PARTS[row.part as keyof typeof SITE_PARTS]);
  for (const row of language.table('places-demonyms')) for (const word of words(row.words)) mark(word.split(' ')[0]!, WORD.demonym);
  for (const row of language.table('places-aliases')) for (const word of words(row.words)) mark(word.split(' ')[0]!, WORD.alias);
  return {
    mark: createMarker(language.vocabulary, flags, gazetteer),
    locative,
    settings,
    capitals: wordsOf(language, 'capital'),
    notCapitals: wordsOf(language, 'not-capital'),
    kinds,
    follows: wordsOf(language, 'follows'),
    press: wordsOf(language, 'press'),
    joined: wordsOf(language, 'joined'),
    inner: wordsOf(language, 'inner'),
    innerArticles: wordsOf(language, 'inner-article'),
    ways: Object.fromEntries(WAYS.map((cue) => [cue, wordsOf(language, cue)])) as PlaceWords['ways'],
    aliases: readAliases(language, gazetteer),
    demonyms: readDemonyms(language, gazetteer),
    clocks: classOf(language, 'clocks', 'time-zones', (row) => words(row.phrases)),
    days: classOf(language, 'days', 'word-classes', (row) => (row.class === 'day-word' ? words(row.words) : [])),
  };
}

const wordsOf = (language: Language, cue: string): WordClass =>
  classOf(language, cue, 'places-cues', (row) => (row.cue === cue ? words(row.words) : []));

const classOf = (language: Language, name: string, table: string, wordsIn: (row: Row) => readonly string[]): WordClass =>
  new WordClass(language.vocabulary, `place-words ${name}`, language.table(table).flatMap(wordsIn));

/** "gen." is looked up as "gen" too: abbreviations in the tables may leave out their stops. */
function createMarker(vocabulary: Vocabulary, flags: ReadonlyMap<string, number>, gazetteer: Gazetteer): PlaceWords['mark'] {
  const kept = new ByNumber<number>();
  const keptUnknown = new Map<string, number>();
  const marksOf = (lower: string): number => {
    const own = flags.get(lower) ?? (lower.includes('.') ? (flags.get(lower.replaceAll('.', '')) ?? 0) : 0);
    return gazetteer.begins(lower) ? own | WORD.begins : own;
  };
  const marksOfKnown = (word: number): number => {
    const marks = marksOf(vocabulary.words[word]!);
    kept.set(word, marks);
    return marks;
  };
  const marksOfUnknown = (lower: string): number => {
    const known = keptUnknown.get(lower);
    if (known !== undefined) return known;
    if (keptUnknown.size >= KEPT_WORDS) keptUnknown.clear();
    const marks = marksOf(lower);
    keptUnknown.set(lower, marks);
    return marks;
  };
  return (tokens) => {
    const marks = new Uint32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const { lower, shape, word } = tokens[i]!;
      if (shape === 'word') marks[i] = word === UNKNOWN_WORD ? marksOfUnknown(lower) : (kept.get(word) ?? marksOfKnown(word));
    }
    return marks;
  };
}

function readAliases(language: Language, gazetteer: Gazetteer): PhraseIndex<Alias> {
  const aliases = new PhraseIndex<Alias>(language.vocabulary);
  for (const row of language.table('places-aliases')) {
    const unit = findUnit(gazetteer, row.name!, row.country!);
    for (const word of words(row.words)) aliases.add(word, { row: unit, where: row.where as Alias['where'] });
  }
  return aliases;
}

function readDemonyms(language: Language, gazetteer: Gazetteer): PhraseIndex<PlaceRow> {
  const demonyms = new PhraseIndex<PlaceRow>(language.vocabulary);
  for (const row of language.table('places-demonyms')) {
    const [country, part] = row.code!.split('/');
    const place = part ? findUnit(gazetteer, part, country!) : gazetteer.countryRow(country!);
    if (place === null) throw new Error(`places-demonyms: expected a country code, found "${row.code}"`);
    for (const word of words(row.words)) demonyms.add(word, place);
  }
  return demonyms;
}

/** @throws Error where a table names a unit the gazetteer does not have. */
export function findUnit(gazetteer: Gazetteer, name: string, code: string): PlaceRow {
  if (name === '') return gazetteer.countryRow(code) ?? -1;
  const unit = gazetteer.candidates(name).find((place) => place.class === 'admin1' && place.country === code);
  if (!unit) throw new Error(`Language tables name "${name}" in ${code}, which the gazetteer does not have as a state or province`);
  return unit.row;
}
