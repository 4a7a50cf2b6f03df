/**
 * Where a text in capitals names a place that no gazetteer lists. Nothing shows there where a name begins: it is of words that no table
 * knows, and what stands around it makes it one of a place.
 */
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { CLOSES, FOLLOWS, isSeat, isWide, LEADS, LONGEST, placeBehind, SAID_WITHIN, SHORTEST, SPOT } from './unlisted-names.js';

/** Marks of words that stand within a name beside those that no table knows: "SAN LUIS ORLAS". */
const CALLED = WORD.article | WORD.first | WORD.surname;

// IN ORLASVIK, 30 KM SOUTH OF | IN ORLASVIK, A FARMING TOWN | IN ORLASVIK, SREMNA DEPARTMENT | AT ORLASVIK IN SREMNA DISTRICT
//    ^^^^^^^^ end of a name in capitals that no table knows, where what follows it says that it is a place; 0 for none
export function besideCommaOfCapitals(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  const last = unknownEnd(words, layout, marks, taken, from, until);
  if (last === 0) return 0;
  const isIn = isSmallWord(layout, last, 'in');
  if (tokens[last]?.lower !== ',' && !isIn) return 0;
  const next = placeBehind(layout, starts, last);
  const unit = next?.lastToken ?? unknownEnd(words, layout, marks, taken, last + 1, until);
  if (isWide(next) || isKindOfUnit(marks, unit, until) || (!isIn && isSeat(layout, starts, next))) return last;
  if (isIn || next) return 0;
  let numbers = 0;
  for (let at = last + 1; at < Math.min(until, last + 2 + SAID_WITHIN); at++) {
    const { lower, shape } = tokens[at]!;
    if (shape === 'number') numbers++;
    else if (numbers > 0) return words.ways.away.has(lower) ? last : 0;
    else if (at > last + 1 && (marks[at]! & WORD.kindBefore) !== 0 && tokens[at + 1]?.shape !== 'number') return last;
    else if (!words.ways.between.has(lower) && (marks[at]! & WORD.direction) === 0) return 0;
  }
  return 0;
}

// IN ORLASVIK, SREMNA DEPARTMENT
//                     ^^^^^^^^^^
const isKindOfUnit = (marks: Uint32Array, at: number, until: number): boolean =>
  at > 0 && at < until && (marks[at]! & WORD.kindAfter) !== 0 && (marks[at]! & WORD.within) === 0;

// IN THE ORLASVIK NEIGHBORHOOD | SREMNA'S SAN ORLAS NEIGHBORHOOD | IN ORLASVIK VILLAGE
//        ^^^^^^^^ end of a name in capitals, where the word behind it says that it is a place; 0 for none
export function beforeItsKindInCapitals(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  if ((marks[from - 1]! & LEADS) === 0 && !isSmallWord(layout, from - 1, 'the') && !tokens[from - 1]!.possessive) return 0;
  let isNew = false;
  let isUnheard = false;
  for (let at = from; at < until && at - from <= LONGEST; at++) {
    if (isNew && (marks[at]! & WORD.part) !== 0) return at;
    if (isUnheard && (marks[at]! & SPOT) !== 0) return isOfPeople(layout, from, at) ? 0 : at;
    const { shape, possessive, word } = tokens[at]!;
    const isCalled = isOfNames(words, layout, marks, at, from);
    if (taken[at] === 1 || shape !== 'word' || possessive) return 0;
    if (word !== UNKNOWN_WORD && !isCalled) return 0;
    isUnheard ||= isUnheardOf(layout, at);
    isNew ||= word === UNKNOWN_WORD || (marks[at]! & (WORD.first | WORD.surname)) !== 0;
  }
  return 0;
}

/** "PLANTERS AND SREMNA VILLAGES": those of a people. */
const isOfPeople = (layout: Layout, from: number, kind: number): boolean =>
  layout.endings.plural.of(layout.tokens[kind]!.lower) && isSmallWord(layout, from - 1, 'and');

// KILLED IN ORLASVIK ON MONDAY
//           ^^^^^^^^ end of a name in capitals, where something is put in it and nothing is made of it; 0 for none
export function byItselfInCapitals(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  from: number,
  until: number,
): number {
  const last = unknownEnd(words, layout, marks, taken, from, until);
  if (last === 0 || last === until) return last;
  const next = layout.tokens[last]!;
  if (next.shape === 'punctuation') return CLOSES.test(next.lower) ? last : 0;
  return (marks[last]! & FOLLOWS) !== 0 || words.follows.has(next.lower) ? last : 0;
}

/** Where words end of which no table knows one or more, and the others stand within names; 0 where every one is known. */
function unknownEnd(words: PlaceWords, layout: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  const { tokens } = layout;
  let last = from;
  let isNew = false;
  while (last < until && last - from < LONGEST && taken[last] === 0 && tokens[last]!.shape === 'word') {
    if (tokens[last]!.word !== UNKNOWN_WORD && !isOfNames(words, layout, marks, last, from)) break;
    if (tokens[last]!.possessive) return 0;
    isNew ||= isUnheardOf(layout, last);
    last++;
  }
  while (last > from && tokens[last - 1]!.word !== UNKNOWN_WORD && (marks[last - 1]! & (WORD.first | WORD.surname)) === 0) last--;
  return isNew ? last : 0;
}

// SAN LUIS DE LA ORLAS
// ^^^^^^^^^^^^^^
const isOfNames = ({ inner }: PlaceWords, { tokens }: Layout, marks: Uint32Array, at: number, from: number): boolean =>
  (marks[at]! & CALLED) !== 0 || (at > from && inner.at(tokens[at]!));

/** A word of letters that no table knows; "POVERTY-STRICKEN" and "17TH" are made of such as they do. */
function isUnheardOf({ tokens }: Layout, at: number): boolean {
  const token = itemAt(tokens, at);
  return token?.word === UNKNOWN_WORD && token.lower.length >= SHORTEST && LETTERS.test(token.lower);
}
const LETTERS = /^\p{L}+$/u;
