/** What a language's tables tell about its numbers, in the form the number reader looks them up. */
import { type Endings, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import { WordMap } from '../language/vocabulary.js';
import { AnchoredPhrases, PrecedingPhrases } from './neighbour-phrases.js';
import { type NumberClasses, readNumberClasses } from './number-classes.js';
import type { Measure } from './quantity.js';

export type WordKind =
  | 'unit'
  | 'ten'
  | 'hundred'
  | 'scale'
  | 'group'
  | 'fraction'
  | 'ordinal'
  | 'both'
  | 'another'
  | 'nobody'
  | 'none'
  | 'no'
  | 'not'
  | 'single'
  | 'other'
  | 'others'
  | 'vague'
  | 'article'
  | 'and'
  | 'range'
  | 'of'
  | 'out'
  | 'the'
  | 'them'
  | 'aux'
  | 'aux-of-one'
  | 'plural'
  | 'singular'
  | 'person-end'
  | 'at'
  | 'year-before'
  | 'clock'
  | 'modal';
export interface NumberWord {
  readonly kind: WordKind;
  readonly value: number;
}

export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about' | 'exactly';
export type Meaning = Bound | 'additional' | 'anaphoric' | 'between';
export type MeasureKind = Measure['kind'];
export type DateKind = 'month' | 'verb-month' | 'weekday';

/** `capital`: only a capitalised word names ("Precinct 4"). */
export interface UnitBefore {
  readonly kind: MeasureKind;
  readonly capital: boolean;
}

export interface NumberWords {
  readonly endings: Endings;
  /** Right behind the digits: "21st", "9mm". */
  readonly unitsJoined: ReadonlyMap<string, MeasureKind>;
  readonly classes: NumberClasses;
  /** Numbers and the small words around them; words that open a vague phrase and are no number are of kind "vague". */
  readonly words: WordMap<NumberWord>;
  /** The least a vague phrase can mean. */
  readonly vague: AnchoredPhrases<number>;
  readonly idioms: AnchoredPhrases<true>;
  readonly boundsBefore: PrecedingPhrases<Meaning>;
  readonly boundsAfter: PhraseIndex<Meaning>;
  /** "none" for what only looks like a unit: "one second lieutenant". */
  readonly unitsAfter: PhraseIndex<MeasureKind | 'none'>;
  readonly unitsBefore: PrecedingPhrases<UnitBefore>;
  /** Units of one word, for compounds: "two-hour". */
  readonly unitWords: ReadonlyMap<string, MeasureKind>;
  /** Words that may stand between a number and its unit: "two long hours". */
  readonly unitsBetween: ReadonlySet<string>;
  readonly dates: ReadonlyMap<string, DateKind>;
  readonly streets: ReadonlySet<string>;
}

/** Reads the tables number-words, -classes, -vague, -bounds, -units, -idioms, -dates and -streets. */
export function readNumberWords(language: Language): NumberWords {
  const vague = new AnchoredPhrases<number>(language.vocabulary);
  const known = readWords(language);
  for (const row of language.table('number-vague')) {
    for (const phrase of words(row.phrases)) {
      vague.add(phrase, words(row.before), Number(row.low));
      const opener = phrase.split(' ')[0]!;
      if (!known.get(opener)) known.set(opener, { kind: 'vague', value: Number(row.low) });
    }
  }
  const idioms = new AnchoredPhrases<true>(language.vocabulary);
  for (const row of language.table('number-idioms')) for (const phrase of words(row.phrases)) idioms.add(phrase, words(row.before), true);
  const boundsBefore = new PrecedingPhrases<Meaning>(language.vocabulary);
  const boundsAfter = new PhraseIndex<Meaning>(language.vocabulary);
  for (const row of language.table('number-bounds')) {
    for (const phrase of words(row.phrases)) (row.side === 'after' ? boundsAfter : boundsBefore).add(phrase, row.meaning as Meaning);
  }
  return {
    classes: readNumberClasses(language),
    endings: readEndings(language),
    words: known,
    vague,
    idioms,
    boundsBefore,
    boundsAfter,
    ...readUnits(language),
    ...readDates(language),
  };
}

function readWords(language: Language): WordMap<NumberWord> {
  const known = new WordMap<NumberWord>(language.vocabulary);
  for (const row of language.table('number-words')) {
    for (const word of words(row.word)) known.set(word, { kind: row.kind as WordKind, value: Number(row.value) });
  }
  return known;
}

function readUnits(language: Language) {
  const unitsAfter = new PhraseIndex<MeasureKind | 'none'>(language.vocabulary);
  const unitsBefore = new PrecedingPhrases<UnitBefore>(language.vocabulary);
  const unitWords = new Map<string, MeasureKind>();
  const unitsBetween = new Set<string>();
  const unitsJoined = new Map<string, MeasureKind>();
  for (const row of language.table('number-units')) {
    for (const phrase of words(row.words)) {
      if (row.side === 'between') unitsBetween.add(phrase);
      else if (row.side === 'joined') unitsJoined.set(phrase, row.kind as MeasureKind);
      else if (row.side === 'after') {
        unitsAfter.add(phrase, row.kind as MeasureKind | 'none');
        if (row.kind !== 'none') unitWords.set(phrase, row.kind as MeasureKind);
      } else unitsBefore.add(phrase, { kind: row.kind as MeasureKind, capital: row.side === 'before-capital' });
    }
  }
  return { unitsAfter, unitsBefore, unitWords, unitsBetween, unitsJoined };
}

function readDates(language: Language) {
  const dates = new Map<string, DateKind>();
  for (const row of language.table('number-dates')) for (const word of words(row.words)) dates.set(word, row.kind as DateKind);
  return { dates, streets: new Set(language.table('number-streets').flatMap((row) => words(row.words))) };
}
