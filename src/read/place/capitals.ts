/** "the Somali capital", "Ghana's capital": the town, where the text does not name it right behind. */

import type { Where } from '../../model/where.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { bearingOf, isOfSpeakers } from './bearing-of.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { foldName } from './place-name.js';
import { type PlaceWords, WORD } from './place-words.js';
import { type SeatOf, seatTold } from './state-capitals.js';
import { toWhere } from './to-where.js';

export type CapitalOf = (country: string) => PlaceRow | null;

/** Looked through once, when the first report speaks of a capital. */
export function createCapitalOf(gazetteer: Gazetteer): CapitalOf {
  let capitals: Map<PlaceRow, PlaceRow> | null = null;
  return (code) => {
    capitals ??= capitalsOf(gazetteer);
    const country = gazetteer.countryRow(code);
    return country === null ? null : (capitals.get(country) ?? null);
  };
}

function capitalsOf(gazetteer: Gazetteer): Map<PlaceRow, PlaceRow> {
  const capitals = new Map<PlaceRow, PlaceRow>();
  for (let row = 0; row < gazetteer.size; row++) {
    const country = gazetteer.seatOf(row) === 'capital' ? gazetteer.countryOf(row) : null;
    if (country !== null && !capitals.has(country)) capitals.set(country, row);
  }
  return capitals;
}

/** Tokens before "the Somali capital" in which a word puts something there: "in", "outside of". */
const PUTS_WITHIN = 3;

/** The capitals told of by their country alone; `mentions` in the order of the text. */
export function capitalsTold(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  gazetteer: Gazetteer,
  capitalOf: CapitalOf,
  seatOf: SeatOf,
  mentions: readonly PlaceMention[],
  mainCountry: string | null,
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const main = capitalPlace(gazetteer, capitalOf, mainCountry);
  const byName = capitalsByName(gazetteer, capitalOf, mentions, main);
  const seat = (state: Where | null): Where | null => {
    const row = seatOf(state);
    return row === null ? null : toWhere(gazetteer.place(row));
  };
  const told: PlaceMention[] = [...bareCapitals(layout, marks, words, mentions, main, byName, seat)];
  mentions.forEach((mention, i) => {
    const { where, kind, lastToken: at, firstToken, sentence } = mention;
    const ofState = seatTold(layout, marks, words, mention, mentions[i + 1]);
    if (ofState !== null) {
      const town = seat(where);
      if (town !== null) told.push(capitalAt(layout, marks, words, town, sentence, ofState.firstToken, ofState.lastToken));
      return;
    }
    if (!where?.country || at >= sentences[sentence]!.lastToken || !words.capitals.at(tokens[at]!)) return;
    if (kind !== 'adjective' && !(where.precision === 'country' && tokens[at - 1]!.possessive)) return;
    // "the Somali capital Mogadishu", "the Somali capital, Mogadishu", and "the U.S. capital markets"
    const next = mentions[i + 1];
    if (next && next.firstToken <= at + 2 && next.kind === 'toponym') return;
    if (words.notCapitals.at(tokens[at + 1])) return;
    const place = capitalPlace(gazetteer, capitalOf, where.country);
    if (place === null) return;
    told.push(capitalAt(layout, marks, words, place, sentence, firstToken, at + 1));
  });
  return told;
}

function capitalAt(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  where: Where,
  sentence: number,
  firstToken: number,
  lastToken: number,
): PlaceMention {
  const { tokens, sentences } = layout;
  const last = tokens[lastToken - 1]!;
  return {
    start: tokens[firstToken]!.start,
    end: last.start + last.lower.length,
    firstToken,
    lastToken,
    sentence,
    where,
    kind: 'toponym',
    metonym: false,
    locative: isPut(marks, sentences[sentence]!.firstToken, firstToken),
    ...bearingIn(words, layout, marks, sentence, firstToken, lastToken),
  };
}

/** As it is named by itself. */
export function capitalPlace(gazetteer: Gazetteer, capitalOf: CapitalOf, country: string | null): Where | null {
  const row = country === null ? null : capitalOf(country);
  return row === null ? null : toWhere(gazetteer.place(row));
}

/** "A teacher was shot in the capital": that of the country the report plays in, where no name stands beside it. */
function bareCapitals(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  mentions: readonly PlaceMention[],
  main: Where | null,
  byName: ReadonlyMap<string, Where>,
  seatOf: (state: Where | null) => Where | null,
): readonly PlaceMention[] {
  if (byName.size === 0) return [];
  const { tokens, sentences, smallWords } = layout;
  const { capitals, notCapitals, follows, ways } = words;
  const told: PlaceMention[] = [];
  for (const { index, firstToken: from, lastToken: until, role } of sentences) {
    if (role === 'boilerplate') continue;
    for (let at = from + 1; at < until; at++) {
      if (!capitals.at(tokens[at]!)) continue;
      const ofState = ways['of-state'].at(tokens[at - 1]!) && at > from + 1;
      const the = ofState ? at - 2 : at - 1;
      if (!smallWords.the.at(tokens[the]!) || !isPut(marks, from, the)) continue;
      const behind = ways.city.at(tokens[at + 1]) ? at + 2 : at + 1;
      const own = ofState ? seatOf(stateBefore(mentions, at)) : main;
      const { where, last } = (ofState ? null : capitalNamed(tokens, behind, byName)) ?? { where: own, last: behind };
      if (where === null) continue;
      const next = last < until ? tokens[last]! : null;
      const isClosed =
        !next ||
        next.shape === 'punctuation' ||
        follows.has(next.lower) ||
        (marks[last]! & WORD.locative) !== 0 ||
        isSmallWord(layout, last, 'on');
      if (!isClosed || next?.lower === '-' || notCapitals.has(next?.lower ?? '') || isNamedBeside(mentions, index, at - 3, last + 2))
        continue;
      told.push({
        start: tokens[at]!.start,
        end: tokens[last - 1]!.end,
        firstToken: at,
        lastToken: last,
        sentence: index,
        where,
        kind: 'toponym',
        metonym: false,
        locative: true,
        ...bearingIn(words, layout, marks, index, at, last),
      });
    }
  }
  return told;
}

/** The state told of last: "in Lugo province … in the provincial capital". */
function stateBefore(mentions: readonly PlaceMention[], at: number): Where | null {
  let state: Where | null = null;
  for (const { firstToken, where } of mentions) {
    if (firstToken > at) break;
    if (where?.admin1 != null && where.precision !== 'country') state = where;
  }
  return state;
}

/** The capital named behind such words by what else is no name of a place, with the token behind it: "in the capital Male". */
function capitalNamed(
  tokens: Layout['tokens'],
  at: number,
  capitals: ReadonlyMap<string, Where>,
): { readonly where: Where; readonly last: number } | null {
  const name = tokens[at]?.lower === ',' ? at + 1 : at;
  const where = tokens[name]?.capital ? capitals.get(foldName(tokens[name]!.lower)) : undefined;
  return where ? { where, last: name + 1 } : null;
}

/** By their names, those of the countries that are told of. */
function capitalsByName(
  gazetteer: Gazetteer,
  capitalOf: CapitalOf,
  mentions: readonly PlaceMention[],
  main: Where | null,
): ReadonlyMap<string, Where> {
  const countries = new Set(mentions.flatMap(({ where }) => where?.country ?? []));
  const places = [...countries].map((country) => capitalPlace(gazetteer, capitalOf, country));
  return new Map([...places, main].flatMap((where) => (where ? [[foldName(where.name), where] as const] : [])));
}

/** "Sremna, the capital", "the capital, Sremna". */
function isNamedBeside(mentions: readonly PlaceMention[], sentence: number, from: number, until: number): boolean {
  for (let k = firstOfSentence(mentions, sentence); k < mentions.length && mentions[k]!.sentence === sentence; k++)
    if (mentions[k]!.firstToken < until && mentions[k]!.lastToken > from) return true;
  return false;
}

/** "They were flown to the capital", "police told reporters in the capital" */
function bearingIn(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  sentence: number,
  firstToken: number,
  lastToken: number,
): Pick<PlaceMention, 'bearing' | 'speakers'> {
  const { firstToken: from, lastToken: until } = layout.sentences[sentence]!;
  const bearing = bearingOf(words, layout, marks, { firstToken, lastToken }, from, until, true);
  if (bearing === 'responders' || bearing === 'beyond') return { bearing: null };
  const speakers = bearing === 'aside' && isOfSpeakers(words, layout, marks, { firstToken, lastToken }, from, until);
  return { bearing, ...(speakers && { speakers }) };
}

function isPut(marks: Uint32Array, from: number, name: number): boolean {
  for (let at = name - 1; at >= Math.max(from, name - PUTS_WITHIN); at--) if ((marks[at]! & WORD.locative) !== 0) return true;
  return false;
}
